import type { PlanName } from '#generated/report.types.js';
import { indexPlan } from '#model/index-plan.js';
import type { PlanIndex } from '#model/plan-index.js';
import type { ResolvedTemplate } from '#model/template.js';
import { readShape } from '#read/shape.js';
import { planName } from './check.js';
import type { CheckOptions } from './options.js';
import { templateFor } from './template-for.js';

/** A plan that was read to be compared, and the value that it was read from; no rule has run. */
export interface Column {
  readonly value: unknown;
  readonly index: PlanIndex;
  readonly template: ResolvedTemplate;
  readonly name: PlanName;
}

/** Reads a plan under the template of the call or its own. */
export function readColumn(value: unknown, options: CheckOptions): Column {
  const { plan } = readShape(value);
  const template = templateFor(plan, options);
  return { value, index: indexPlan(plan), template, name: planName(plan, options.file) };
}
