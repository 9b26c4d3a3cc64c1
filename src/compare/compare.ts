import { once } from '#base/once.js';
import type { Comparison } from '#generated/comparison.types.js';
import type { PlanIndex } from '#model/plan-index.js';
import { hasSameGround } from './alike.js';
import { align, type AlignOptions } from './align.js';
import type { SubjectNames } from './aspect.js';
import { changesOf, countsOf, matchesOf } from './changes.js';
import { factsOf } from './facts.js';
import { readBoth } from './reader.js';

/** What two plans have in common and how they differ, without an opinion. */
export type Difference = Pick<Comparison, 'facts' | 'matches' | 'changes'>;

/** Pairs the things of two plans and lists every difference of substance; `names` is what a template calls subjects. */
export function diffPlans(
  left: PlanIndex,
  right: PlanIndex,
  names: SubjectNames = new Map(),
  options: AlignOptions = {},
): Difference {
  const [ours, theirs] = readBoth(left, right);
  const both = { left: ours, right: theirs, names, hasSameGround: hasSameGround(left.plan, right.plan) };
  const alignment = align(ours, theirs, options);
  const facts = once(() => factsOf(both, alignment));
  const matches = once(() => matchesOf(both, alignment));
  return {
    changes: changesOf(both, alignment),
    get facts() {
      return facts();
    },
    get matches() {
      return matches();
    },
  };
}

export { countsOf };
