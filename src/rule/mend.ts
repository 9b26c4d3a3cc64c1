import { formatDay, type Day } from '#base/day.js';
import type { Plan, When } from '#generated/plan.types.js';
import { putAt } from '#model/patch.js';
import type { Placed } from '#model/placed.js';
import type { PlanIndex } from '#model/plan-index.js';
import { patchOfRepair, repairsOf } from '#model/sharing.js';
import type { StageGroup } from '#model/placed.js';
import type { ResolvedTemplate } from '#model/template.js';
import { dayValue, listValue } from '#model/value.js';
import type { Mend } from './rule.js';

/**
 * The smallest repairs of a group of stages as mends, under a message with the slot `{edits}`: the new days. Which day is
 * meant is for people to say, so none is applied by itself.
 */
export function mendsOf<Key extends string>(
  message: Key,
  index: PlanIndex,
  group: StageGroup,
  template: ResolvedTemplate,
): Mend<Key>[] {
  return repairsOf(group, template).flatMap(({ repair, stages }) => {
    const patch = patchOfRepair(index, repair, stages);
    const edits = listValue(repair.map(({ day }) => dayValue(day)));
    return patch ? [{ message, values: { edits }, safe: false, ...patch }] : [];
  });
}

/** Moves one end of a range to another day, under a message with the slot `{day}`; nothing where no range is written. */
export function mendEnd<Key extends string>(
  message: Key,
  plan: Plan,
  { item, pointer }: Placed<{ readonly when: When }>,
  end: 'from' | 'to',
  day: Day,
): Mend<Key>[] {
  if (item.when.kind !== 'range') return [];
  return [
    { message, values: { day: dayValue(day) }, safe: false, ...putAt(plan, `${pointer}/when/${end}`, formatDay(day)) },
  ];
}

/** Puts another day in place of the one that is written, under a message with the slot `{day}`. */
export function mendDay<Key extends string>(
  message: Key,
  plan: Plan,
  { item, pointer }: Placed<When>,
  day: Day,
): Mend<Key>[] {
  if (item.kind !== 'day') return [];
  return [{ message, values: { day: dayValue(day) }, safe: false, ...putAt(plan, `${pointer}/on`, formatDay(day)) }];
}
