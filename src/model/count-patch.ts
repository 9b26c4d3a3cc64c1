import { respellNumber } from '#base/respell.js';
import type { Claim, Plan } from '#generated/plan.types.js';
import { joinPatches, putAt, type Patch } from './patch.js';
import type { Placed } from './placed.js';

/** Puts another number into a claim, in the data and, where the words name the old one beyond doubt, in the words as well. */
export function patchOfCount(plan: Plan, { item, pointer }: Placed<Claim>, count: number): Patch {
  const text = item.text === undefined ? undefined : respellNumber(item.text, item.count, count);
  const data = putAt(plan, `${pointer}/count`, count);
  return text === undefined ? data : joinPatches([data, putAt(plan, `${pointer}/text`, text)]);
}
