import type { PlanName } from '#generated/report.types.js';
import type { ResolvedTemplate } from '#model/template.js';
import { planName } from './check.js';
import type { CheckOptions } from './options.js';
import { readPlan, type ReadPlan } from './read-plan.js';
import { templateFor } from './template-for.js';

/** A plan that was read to be compared; no rule has run. */
export interface Column extends ReadPlan {
  readonly template: ResolvedTemplate;
  readonly name: PlanName;
}

/** Reads a plan under the template of the call or its own. */
export function readColumn(value: unknown, options: CheckOptions): Column {
  const { plan, broken, faults, index } = readPlan(value);
  return { plan, broken, faults, index, template: templateFor(plan, options), name: planName(plan, options.file) };
}
