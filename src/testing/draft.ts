import type { Plan } from '#generated/plan.types.js';
import type { Draft } from '#rule/cases.js';

/** A copy that may be written to. */
export function draftOf(plan: Plan | Draft): Draft {
  // A plan is JSON, so that the copy has its type.
  return JSON.parse(JSON.stringify(plan)) as Draft;
}

/** The same value, of which nothing can be changed any more. */
export function frozen<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(frozen);
  }
  return value;
}
