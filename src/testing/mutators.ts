import type { Plan } from '#generated/plan.types.js';
import type { Cases } from '#rule/cases.js';
import { cases } from '#rules/cases.js';
import { draftOf } from './draft.js';

/** Puts one fault into a copy of a plan; nothing where the plan has not what it takes. */
export type Mutator = (plan: Plan) => Plan | undefined;

const all: Readonly<Record<string, Cases>> = cases;

/**
 * The mutator of every shipped rule that judges a plan by itself, by the id of the rule that speaks of the fault. What is wrong
 * between a plan and its parent is no fault of either alone.
 */
export const mutators: Readonly<Record<string, Mutator>> = Object.fromEntries(
  Object.entries(all).flatMap(([id, { spoil, parentOf }]) => (parentOf ? [] : [[id, mutatorOf(spoil)]])),
);

/** Other rules that rightly speak of the fault which the mutator of a rule puts in. */
export const companions: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.entries(all).map(([id, { companions: others = [] }]) => [id, others]),
);

/** A mutator from a function that writes to a plan and says whether it did. */
export function mutatorOf(spoil: Cases['spoil']): Mutator {
  return (plan) => {
    const draft = draftOf(plan);
    return spoil(draft) ? draft : undefined;
  };
}
