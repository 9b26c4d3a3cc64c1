import { subtract } from '#base/cover.js';
import { formatDay, shift, type Day } from '#base/day.js';
import { clip, type Side } from '#base/side.js';
import { contains, type Span } from '#base/span.js';
import type { Phase } from '#generated/plan.types.js';
import { putAt } from '#model/patch.js';
import { groupOfStage } from '#model/stages.js';
import { dayValue, daysValue, itemValue } from '#model/value.js';
import { ownerOfSharedDays } from '#rule/owner.js';
import { defineRule } from '#rule/rule.js';

type Relation = NonNullable<Phase['occasion']>['relation'];

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
      vi: '“{phase}” phải kết thúc trước ngày {day}, nhưng có thời gian là {days}.',
      en: '“{phase}” should end before {day}, but its time is {days}.',
    },
    until: {
      vi: '“{phase}” phải kết thúc đúng ngày {day}, nhưng có thời gian là {days}.',
      en: '“{phase}” should end on {day}, but its time is {days}.',
    },
    on: {
      vi: '“{phase}” phải đúng ngày {day}, nhưng có thời gian là {days}.',
      en: '“{phase}” should be {day} itself, but its time is {days}.',
    },
    from: {
      vi: '“{phase}” phải bắt đầu đúng ngày {day}, nhưng có thời gian là {days}.',
      en: '“{phase}” should begin on {day}, but its time is {days}.',
    },
    after: {
      vi: '“{phase}” phải bắt đầu sau ngày {day}, nhưng có thời gian là {days}.',
      en: '“{phase}” should begin after {day}, but its time is {days}.',
    },
    mend: { vi: 'Đổi thành {day}.', en: 'Change it to {day}.' },
  },
  applies: ({ item }) => item.occasion !== undefined,
  check(phase, { index, plan, template, fault, unknown }) {
    const { occasion, when } = phase.item;
    const day = occasion && index.marks.dayOfOccasion(occasion.id);
    const resolved = index.resolve(when);
    if (!occasion || day === undefined || resolved.kind !== 'span') return unknown('no-days');
    const { span } = resolved;
    const side = sideOf(occasion.relation, day);
    const surplus = surplusOf(span, side);
    const mustHold = occasion.relation !== 'before' && occasion.relation !== 'after';
    if (surplus.length === 0 && (!mustHold || contains(span, day))) return;
    const owner = ownerOfSharedDays(groupOfStage(index, phase), phase, surplus, template);
    if (owner) return unknown('owned-elsewhere', { rule: owner });
    const values = { phase: itemValue(phase.item), day: dayValue(day), days: daysValue(span) };
    fault(occasion.relation, values, { related: [`/occasions/${plan.occasions?.findIndex(({ id }) => id === occasion.id)}`], mends: mendsTo(side) });

    function mendsTo({ from, to }: Side) {
      const inside = clip({ from, to } as Side, span);
      if (when.kind !== 'range' || !inside) return [];
      const [end, right] = inside.to < span.to ? (['to', inside.to] as const) : (['from', inside.from] as const);
      return [{ message: 'mend', values: { day: dayValue(right) }, safe: false, ...putAt(plan, `${phase.pointer}/when/${end}`, formatDay(right)) } as const];
    }
  },
});

/** The days that the name of a phase allows it. */
function sideOf(relation: Relation, day: Day): Side {
  switch (relation) {
    case 'before':
      return { to: shift(day, -1) };
    case 'until':
      return { to: day };
    case 'on':
      return { from: day, to: day };
    case 'from':
      return { from: day };
    case 'after':
      return { from: shift(day, 1) };
    default:
      return relation satisfies never;
  }
}

function surplusOf(span: Span, side: Side): Span[] {
  const inside = clip(side, span);
  return inside ? subtract(span, inside) : [span];
}
