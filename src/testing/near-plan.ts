import type { Plan } from '#generated/plan.types.js';
import { companions, mutators } from './mutators.js';

/** A plan with known faults. */
export interface NearPlan {
  readonly plan: Plan;
  /** The rules whose faults were put in, in that order. */
  readonly spoiled: readonly string[];
  /** Other rules that rightly speak of one of these faults. */
  readonly companions: readonly string[];
}

/** Puts the faults of some rules into a plan, one after another, as far as the plan has what each of them takes. */
export function spoilPlan(plan: Plan, rules: readonly string[]): NearPlan {
  let spoilt = plan;
  const spoiled: string[] = [];
  for (const rule of rules) {
    const next = mutators[rule]?.(spoilt);
    if (!next) continue;
    spoilt = next;
    spoiled.push(rule);
  }
  const others = new Set(spoiled.flatMap((rule) => companions[rule] ?? []));
  return { plan: spoilt, spoiled, companions: [...others].filter((rule) => !spoiled.includes(rule)).toSorted() };
}
