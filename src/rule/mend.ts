import type { Day } from '#base/day.js';
import { onceEach, oncePer } from '#base/once.js';
import type { Plan, When } from '#generated/plan.types.js';
import { joinPatches, type Patch } from '#model/patch.js';
import type { Placed, StageGroup } from '#model/placed.js';
import type { PlanIndex } from '#model/plan-index.js';
import { patchOfRepair, repairsOf } from '#model/sharing.js';
import type { ResolvedTemplate } from '#model/template.js';
import { dayValue, listValue } from '#model/value.js';
import { patchOfDay, patchOfEnds } from '#model/when-patch.js';
import { isSound } from './day-trial.js';
import type { Mend } from './rule.js';

/**
 * The smallest repairs of a group of stages as mends, under a message with the slot `{edits}`: the new days. A repair that
 * spoils something else, such as a stage that would no longer hold the day it is called by, is left out. Which day is
 * meant is for people to say, so none is applied by itself.
 */
export function mendsOf<Key extends string>(
  message: Key,
  index: PlanIndex,
  group: StageGroup,
  template: ResolvedTemplate,
): Mend<Key>[] {
  return soundRepairs(index)(template)(group).map(({ days, patch }) => ({
    message,
    values: { edits: listValue(days.map(dayValue)) },
    safe: false,
    ...patch,
  }));
}

/** Several findings on one group have the same repairs. */
const soundRepairs = oncePer((index: PlanIndex) =>
  onceEach((template: ResolvedTemplate) =>
    onceEach((group: StageGroup) =>
      repairsOf(group, template).flatMap(({ repair, stages }) => {
        const patch = patchOfRepair(index, repair, stages);
        return patch && isSound(index, template, patch) ? [{ days: repair.map(({ day }) => day), patch }] : [];
      }),
    ),
  ),
);

/**
 * Moves one end of a range to another day, under a message with the slot `{day}`; nothing where no range is written, or where the
 * range also says how many days it has: which of the two is wrong is for people to say.
 */
export function mendEnd<Key extends string>(
  message: Key,
  plan: Plan,
  { item, pointer }: Placed<{ readonly when: When }>,
  end: 'from' | 'to',
  day: Day,
): Mend<Key>[] {
  if (item.when.says?.days !== undefined) return [];
  return mendTo(message, day, patchOfEnds(plan, { item: item.when, pointer: `${pointer}/when` }, { [end]: day }));
}

/** Puts another day in place of the one that is written, under a message with the slot `{day}`. */
export function mendDay<Key extends string>(message: Key, plan: Plan, placed: Placed<When>, day: Day): Mend<Key>[] {
  return mendTo(message, day, patchOfDay(plan, placed, day));
}

/** An end of a window or of a phase that is to be put on another day. */
export interface Move {
  readonly placed: Placed<{ readonly when: When }>;
  readonly end: 'from' | 'to';
  readonly day: Day;
}

/**
 * Moves ends together, under a message with its values; nothing where one of them is no range, or where something else
 * would be spoiled.
 */
export function mendTogether<Key extends string>(
  { message, values }: Pick<Mend<Key>, 'message' | 'values'>,
  index: PlanIndex,
  template: ResolvedTemplate,
  moves: readonly Move[],
): Mend<Key>[] {
  const patches = moves.map(({ placed: { item, pointer }, end, day }) =>
    patchOfEnds(index.plan, { item: item.when, pointer: `${pointer}/when` }, { [end]: day }),
  );
  if (!patches.every((patch) => patch !== undefined)) return [];
  const patch = joinPatches(patches);
  return isSound(index, template, patch) ? [{ message, values, safe: false, ...patch }] : [];
}

function mendTo<Key extends string>(message: Key, day: Day, patch: Patch | undefined): Mend<Key>[] {
  return patch ? [{ message, values: { day: dayValue(day) }, safe: false, ...patch }] : [];
}
