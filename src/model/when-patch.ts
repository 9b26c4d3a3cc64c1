import { formatDay, parseDay, type Day } from '#base/day.js';
import { respell } from '#base/respell.js';
import type { Plan, When } from '#generated/plan.types.js';
import { joinPatches, putAt, type Patch } from './patch.js';
import type { Placed } from './placed.js';

/** The ends of a range that are to be put on other days. */
export interface Ends {
  readonly from?: Day;
  readonly to?: Day;
}

/**
 * Puts the ends of a range on other days, in the data and, where the words name the old days beyond doubt, in the words as
 * well. Nothing where no range is written.
 */
export function patchOfEnds(plan: Plan, { item: when, pointer }: Placed<When>, ends: Ends): Patch | undefined {
  if (when.kind !== 'range') return undefined;
  const moves = (['from', 'to'] as const).flatMap((end) => {
    const day = ends[end];
    return day === undefined ? [] : [{ end, was: parseDay(when[end]), day }];
  });
  const edges = moves.map(({ end, day }) => putAt(plan, `${pointer}/${end}`, formatDay(day)));
  return joinPatches([...edges, ...patchOfWords(plan, { item: when, pointer }, moves)]);
}

/** Puts another day in the place of the one that is written, in the data and in the words. */
export function patchOfDay(plan: Plan, { item: when, pointer }: Placed<When>, day: Day): Patch | undefined {
  if (when.kind !== 'day') return undefined;
  const words = patchOfWords(plan, { item: when, pointer }, [{ was: parseDay(when.on), day }]);
  return joinPatches([putAt(plan, `${pointer}/on`, formatDay(day)), ...words]);
}

function patchOfWords(
  plan: Plan,
  { item, pointer }: Placed<When>,
  moves: readonly { readonly was: Day | undefined; readonly day: Day }[],
): Patch[] {
  const text = moves.reduce(
    (words, { was, day }) => (words === undefined || was === undefined ? undefined : respell(words, was, day)),
    item.text,
  );
  return text === undefined || text === item.text ? [] : [putAt(plan, `${pointer}/text`, text)];
}
