import type { Plan } from '#generated/plan.types.js';
import { putAt } from '#model/patch.js';
import type { Placed, Wording } from '#model/placed.js';
import type { Mend } from './rule.js';

/** Words of a text that are to be others. */
interface Place {
  readonly from: number;
  readonly to: number;
}

/** Puts other words in all of some places of a text, of those that meet in the first, under a message with the slot `{expected}`. */
export function mendWords<Key extends string>(
  { message, safe }: Pick<Mend<Key>, 'message' | 'safe'>,
  plan: Plan,
  { item: { text = '' }, pointer }: Placed<Wording>,
  places: readonly Place[],
  expected: string,
): Mend<Key>[] {
  let mended = '';
  let end = 0;
  for (const { from, to } of places) {
    if (from < end) continue;
    mended += text.slice(end, from) + expected;
    end = to;
  }
  return [{ message, values: { expected }, safe, ...putAt(plan, pointer, mended + text.slice(end)) }];
}
