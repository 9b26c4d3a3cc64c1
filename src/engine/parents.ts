import { oncePer } from '#base/once.js';
import type { Plan } from '#generated/plan.types.js';
import { indexPlan } from '#model/index-plan.js';
import { parentOfPlan, parentOfTemplate, type Parent } from '#model/parent.js';
import type { CheckOptions, ParentInput } from './options.js';
import { templateFor } from './template-for.js';
import { readWhole } from './whole-plan.js';

/**
 * The parents of a plan, the nearest first. A template is resolved for the year of the plan.
 * @throws InputFailure for a parent that is not shaped like a plan: what is broken in it could not be told from what it does not say.
 */
export function parentsFor(plan: Plan, { parents = [], ...options }: CheckOptions): readonly Parent[] {
  return parents.map((input) => {
    if ('plan' in input) return readParent(input);
    return parentOfTemplate(templateFor(plan, { ...options, template: input.template }));
  });
}

/** A parent is read once for all the plans of a set, as long as the caller hands in the same input. */
const readParent = oncePer(({ plan, file }: Extract<ParentInput, { readonly plan: unknown }>): Parent =>
  parentOfPlan(indexPlan(readWhole(plan, 'parent', file)), file),
);
