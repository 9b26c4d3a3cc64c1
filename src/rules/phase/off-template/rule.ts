import { shift, type Day } from '#base/day.js';
import { matchPhases } from '#model/phase-match.js';
import type { StageGroup } from '#model/placed.js';
import type { PlanIndex } from '#model/plan-index.js';
import { datedStages } from '#model/sharing.js';
import { groupOfStage } from '#model/stages.js';
import { dayValue, itemValue } from '#model/value.js';
import type { ResolvedTemplate } from '#model/template.js';
import { mendTogether, type Move } from '#rule/mend.js';
import { ownerOfMovedEnd } from '#rule/owner.js';
import { defineRule } from '#rule/rule.js';

export default defineRule({
  id: 'phase/off-template',
  on: 'phase',
  severity: 'warning',
  since: '0.1.0',
  summary: {
    vi: 'Mỗi giai đoạn bắt đầu và kết thúc vào ngày mà mẫu tính cho năm ấy.',
    en: 'Each stage starts and ends on the days that the template computes for the year.',
  },
  kept: {
    vi: 'Các giai đoạn đúng ngày theo mẫu.',
    en: 'The stages have the days of the template.',
  },
  basis: [{ source: 'template' }],
  reads: ['phases', 'windows', 'occasions', 'issued'],
  after: ['date/invalid', 'date/range-reversed', 'phase/outside-window', 'phase/name-date'],
  messages: {
    from: {
      vi: '“{phase}” bắt đầu ngày {from}; mẫu yêu cầu từ {expected}.',
      en: '“{phase}” starts on {from}; the template asks for {expected}.',
    },
    to: {
      vi: '“{phase}” kết thúc ngày {to}; mẫu yêu cầu đến {expected}.',
      en: '“{phase}” ends on {to}; the template asks for {expected}.',
    },
    mend: { vi: 'Đổi thành ngày {day}.', en: 'Change it to {day}.' },
    seam: {
      vi: 'Đổi thành ngày {day} và dời “{other}” cho liền nhau.',
      en: 'Change it to {day}, and move “{other}” so that the two meet.',
    },
  },
  applies: ({ pointer }, { index, template }) => {
    if (template.phases.length === 0) return 'template-silent';
    return matchPhases(index, template).pairs.some(({ stage }) => stage.pointer === pointer);
  },
  check({ pointer }, { index, template, fault, unknown }) {
    const pair = matchPhases(index, template).pairs.find(({ stage }) => stage.pointer === pointer);
    const group = pair && groupOfStage(index, pair.stage);
    if (!pair?.stage.span || !group) return unknown('no-days');
    const stage = { ...pair.stage, span: pair.stage.span };
    const phase = itemValue(stage.item);
    for (const end of ['from', 'to'] as const) {
      const [day, expected] = [stage.span[end], pair.phase.side[end]];
      if (expected === undefined || expected === day) continue;
      const owner = ownerOfMovedEnd(group, { stage, end, expected }, template);
      if (owner === 'phase/off-template') continue; // told of the stage that has the days instead
      if (owner) {
        unknown('owned-elsewhere', { rule: owner });
        continue;
      }
      const where = {
        expected: dayValue(expected),
        mends: mendsFor(index, template, group, { placed: stage, end, day: expected }, day),
      };
      if (end === 'from') fault('from', { phase, from: dayValue(day), expected: dayValue(expected) }, where);
      else fault('to', { phase, to: dayValue(day), expected: dayValue(expected) }, where);
    }
  },
});

/** The end by itself, or with the stage that it meets: moved alone it would leave a hole or a day that both have. */
function mendsFor(index: PlanIndex, template: ResolvedTemplate, group: StageGroup, move: Move, was: Day) {
  const day = dayValue(move.day);
  const alone = mendTogether({ message: 'mend' as const, values: { day } }, index, template, [move]);
  const [end, step] = move.end === 'from' ? (['to', -1] as const) : (['from', 1] as const);
  const other = datedStages(group).find(({ span }) => span[end] === shift(was, step));
  if (alone.length > 0 || !other) return alone;
  const seam = { message: 'seam' as const, values: { day, other: itemValue(other.item) } };
  return mendTogether(seam, index, template, [move, { placed: other, end, day: shift(move.day, step) }]);
}
