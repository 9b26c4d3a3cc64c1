import type { When } from '#generated/plan.types.js';
import type { Value } from '#generated/report.types.js';
import type { PlanIndex } from './plan-index.js';
import { dayValue } from './value.js';
import { startOfWhen } from './when.js';

/** The first day of a time, the day of issue that it precedes, and by how many days. */
export interface Early {
  readonly from: Value;
  readonly day: Value;
  readonly count: number;
}

/**
 * How a time begins before the plan is issued; nothing where it does not or nobody can tell. A time that names only its month
 * is taken to begin within it.
 */
export function earlyStart({ marks, issuedOn }: PlanIndex, when: When): Early | undefined {
  const start = startOfWhen(when, marks);
  if (issuedOn === undefined || !start || start.to >= issuedOn) return undefined;
  return { from: dayValue(start.from), day: dayValue(issuedOn), count: issuedOn - start.from };
}
