import type { Template } from '#generated/template.types.js';
import { indexPlan } from '#model/index-plan.js';
import type { PlanIndex } from '#model/plan-index.js';
import { draftTemplate, type DraftOptions } from '#template/derive.js';
import type { PlanInput } from './plan-set.js';
import { readWhole } from './whole-plan.js';

/**
 * Drafts a template from one plan or several, for a person to edit: the window and the stages that all have on the same days
 * of the year, the subjects that all name and the classes to which all are sent, required; topics that name no subject, and
 * that all have by the same words, as optional subjects. It extends `core` unless told otherwise. A plan that is checked with
 * the template derived from it has no finding that it would not have under the template below.
 * @throws InputFailure where a plan does not fit the schema, with its first fault.
 */
export function deriveTemplate(plans: readonly [PlanInput, ...PlanInput[]], options: DraftOptions = {}): Template {
  const [first, ...others] = plans;
  return draftTemplate([readInput(first), ...others.map(readInput)], options);
}

function readInput({ plan, file }: PlanInput): PlanIndex {
  return indexPlan(readWhole(plan, 'plan', file));
}
