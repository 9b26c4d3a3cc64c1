import { certifyCount, certifyGaps } from '#base/certificate.js';
import { findGaps } from '#base/cover.js';
import { hull, lengthOf } from '#base/span.js';
import type { Phase } from '#generated/plan.types.js';
import type { PlanIndex } from '#model/plan-index.js';
import { startedStages } from '#model/sharing.js';
import { daysValue, itemValue } from '#model/value.js';
import { countDaysOf } from '#model/when.js';
import { mendsOf } from '#rule/mend.js';
import { defineRule } from '#rule/rule.js';

export default defineRule({
  id: 'phase/gap',
  on: 'stages',
  severity: 'warning',
  ranks: { meant: 'info' },
  since: '0.1.0',
  summary: {
    vi: 'Các giai đoạn nối tiếp lấp đầy thời gian chung, không bỏ trống ngày nào.',
    en: 'The stages leave no day of their time open.',
  },
  kept: {
    vi: 'Các giai đoạn lấp đầy thời gian chung.',
    en: 'The stages fill their time.',
  },
  basis: [{ source: 'logic' }],
  reads: ['phases', 'windows', 'occasions', 'issued'],
  after: ['date/invalid', 'date/range-reversed', 'phase/outside-window'],
  messages: {
    between: {
      vi: 'Không giai đoạn nào có {days} ({count} ngày), giữa “{other}” và “{phase}”.',
      en: 'No stage has {days} ({count|day|days}), between “{other}” and “{phase}”.',
    },
    meant: {
      vi: 'Không giai đoạn nào có {days} ({count} ngày), giữa “{other}” và “{phase}”; hai giai đoạn đều ghi số ngày của mình và ghi đúng, nên có lẽ là chủ ý.',
      en: 'No stage has {days} ({count|day|days}), between “{other}” and “{phase}”; both say how many days they have, and rightly, so that it may be meant.',
    },
    start: {
      vi: '“{phase}” bắt đầu muộn hơn thời gian chung: {days} ({count} ngày) chưa thuộc giai đoạn nào.',
      en: '“{phase}” starts later than the window: {days} ({count|day|days}) belongs to no stage.',
    },
    end: {
      vi: '“{other}” kết thúc sớm hơn thời gian chung: {days} ({count} ngày) chưa thuộc giai đoạn nào.',
      en: '“{other}” ends earlier than the window: {days} ({count|day|days}) belongs to no stage.',
    },
    none: {
      vi: 'Không giai đoạn nào có ngày nào trong thời gian chung: {days} ({count} ngày) chưa thuộc giai đoạn nào.',
      en: 'No stage has a day of the window: {days} ({count|day|days}) belongs to no stage.',
    },
    mend: {
      vi: 'Đổi thành {edits} thì các giai đoạn nối liền nhau và lấp đầy thời gian chung.',
      en: 'Change it to {edits}, and the stages fill the window without a seam.',
    },
  },
  applies: ({ item }) => item.stages.length > 1,
  check({ item: group }, { index, template, fault, unknown }) {
    const stages = startedStages(group);
    if (stages.length < group.stages.length) return unknown('no-days');
    const spans = stages.map(({ span }) => span);
    const window = group.frameSpan ?? spans.reduce(hull);
    const gaps = findGaps(window, spans);
    if (!group.frameSpan) unknown('no-frame');
    if (gaps.length === 0) return;
    const [certificates, count] = [certifyGaps(window, spans), certifyCount(window, spans)];
    const mends = mendsOf('mend', index, group, template);
    gaps.forEach((gap, at) => {
      const before = stages.find(({ span }) => span.to + 1 === gap.from);
      const next = stages.find(({ span }) => span.from - 1 === gap.to);
      const where = { certificates: [...certificates.slice(at, at + 1), ...count] };
      const values = { days: daysValue(gap), count: lengthOf(gap) };
      if (before && next) {
        const names = { phase: itemValue(next.item), other: itemValue(before.item) };
        const isMeant = isCounted(index, before.item) && isCounted(index, next.item);
        fault(
          isMeant ? 'meant' : 'between',
          { ...values, ...names },
          {
            ...where,
            ...(!isMeant && { mends }),
            at: next,
            related: [before],
          },
        );
      } else if (next) fault('start', { ...values, phase: itemValue(next.item) }, { ...where, mends, at: next });
      else if (before) fault('end', { ...values, other: itemValue(before.item) }, { ...where, mends, at: before });
      // All stages lie outside, under a template that does not ask about that: to move each of them is no mend.
      else fault('none', values, { ...where, at: group.frame ?? '' });
    });
  },
});

/** "03 ngày làm việc (từ ngày 08 đến ngày 10 …)": whoever counts the days of a stage has its ends in mind. */
function isCounted(index: PlanIndex, { when }: Phase): boolean {
  const { days, working = false } = when.says ?? {};
  const resolved = index.resolve(when);
  return resolved.kind === 'span' && countDaysOf(resolved, working) === days;
}
