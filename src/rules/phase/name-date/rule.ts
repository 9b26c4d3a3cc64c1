import { clip } from '#base/side.js';
import { contains } from '#base/span.js';
import { sideNamed, surplusOf } from '#model/naming.js';
import { groupOfStage } from '#model/stages.js';
import { dayValue, daysValue, itemValue } from '#model/value.js';
import { mendEnd } from '#rule/mend.js';
import { ownerOfSharedDays } from '#rule/owner.js';
import { defineRule } from '#rule/rule.js';

export default defineRule({
  id: 'phase/name-date',
  on: 'phase',
  severity: 'error',
  since: '0.1.0',
  summary: {
    vi: 'Giai đoạn mang tên “trước”, “sau” một ngày thì không gồm ngày ấy; giai đoạn mang tên ngày ấy thì đúng ngày ấy.',
    en: 'A phase called “before” or “after” a day leaves that day out; a phase called by the day is that day.',
  },
  kept: {
    vi: 'Thời gian của các giai đoạn đúng như tên gọi.',
    en: 'The phases have the days that their names say.',
  },
  basis: [{ source: 'logic' }],
  reads: ['phases', 'windows', 'occasions', 'issued'],
  after: ['date/invalid', 'date/range-reversed'],
  messages: {
    before: {
      vi: '“{phase}” phải kết thúc trước ngày {day}, nhưng thời gian ghi là {days}.',
      en: '“{phase}” should end before {day}, but its time is {days}.',
    },
    until: {
      vi: '“{phase}” phải kết thúc đúng ngày {day}, nhưng thời gian ghi là {days}.',
      en: '“{phase}” should end on {day}, but its time is {days}.',
    },
    on: {
      vi: '“{phase}” phải đúng ngày {day}, nhưng thời gian ghi là {days}.',
      en: '“{phase}” should be {day} itself, but its time is {days}.',
    },
    from: {
      vi: '“{phase}” phải bắt đầu đúng ngày {day}, nhưng thời gian ghi là {days}.',
      en: '“{phase}” should begin on {day}, but its time is {days}.',
    },
    after: {
      vi: '“{phase}” phải bắt đầu sau ngày {day}, nhưng thời gian ghi là {days}.',
      en: '“{phase}” should begin after {day}, but its time is {days}.',
    },
    mend: { vi: 'Đổi thành ngày {day}.', en: 'Change it to {day}.' },
  },
  applies: ({ item }) => item.occasion !== undefined,
  check(phase, { index, plan, template, fault, unknown }) {
    const { occasion, when } = phase.item;
    const day = occasion && index.marks.dayOfOccasion(occasion.id);
    const resolved = index.resolve(when);
    if (!occasion || day === undefined || resolved.kind !== 'span') return unknown('no-days');
    const { span } = resolved;
    const side = sideNamed(occasion.relation, day);
    const surplus = surplusOf(span, side);
    const leavesDayOut = occasion.relation === 'before' || occasion.relation === 'after';
    if (surplus.length === 0 && (leavesDayOut || contains(span, day))) return;
    const inside = clip(side, span);
    // A stage that is right but for shared days at the seam is told as such; one that lies on the wrong side is not.
    const owner = inside && ownerOfSharedDays(groupOfStage(index, phase), { ...phase, span }, surplus, template);
    if (owner) return unknown('owned-elsewhere', { rule: owner });
    const end = side.from === undefined ? 'to' : 'from';
    const mends = inside && occasion.relation !== 'on' ? mendEnd('mend', plan, phase, end, side[end] ?? day) : [];
    const values = { phase: itemValue(phase.item), day: dayValue(day), days: daysValue(span) };
    const related = [index.find(occasion.id) ?? phase];
    fault(occasion.relation, values, { related, mends });
  },
});
