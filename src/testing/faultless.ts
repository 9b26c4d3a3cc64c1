import faultless from '#examples/plans/faultless.plan.json' with { type: 'json' };
import type { Plan } from '#generated/plan.types.js';
import type { Draft } from '#rule/cases.js';
import { draftOf } from './draft.js';

/** A plan in which no shipped rule finds a fault: a copy that a test may write to. */
export function faultlessPlan(): Draft {
  // A cast, because TypeScript takes every word of a JSON file for any string; a test checks the plan.
  return draftOf(faultless as unknown as Plan);
}
