import { indexPlan } from '#model/index-plan.js';
import type { PlanIndex } from '#model/plan-index.js';
import { readShape, type Shaped } from '#read/shape.js';

/** A value read as a plan and indexed: once, whatever it is asked for afterwards. */
export interface ReadPlan extends Shaped {
  readonly index: PlanIndex;
}

export function readPlan(value: unknown): ReadPlan {
  const { plan, broken, faults } = readShape(value);
  return { plan, broken, faults, index: indexPlan(plan) };
}
