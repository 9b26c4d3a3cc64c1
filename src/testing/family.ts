import { parseDay } from '#base/day.js';
import type { Plan } from '#generated/plan.types.js';
import { centralBody, places, placesUpTo, province } from './bodies.js';
import { diceOf } from './dice.js';
import { plant, type Difference } from './differences.js';
import type { PlanOptions } from './sketch.js';
import { validPlan } from './valid-plan.js';

/** What the plans of a family are made under, and how many there are. */
export interface FamilyOptions extends PlanOptions {
  /** The most plans beside the central one, up to 48; unless told, 6. */
  readonly most?: number;
}

/** A central plan and those that carry it out, one for each place. */
export interface Family {
  readonly central: Plan;
  readonly members: readonly Plan[];
  /** Every difference in content and days that was planted in a member; all the rest of these is as in the central plan. */
  readonly truth: readonly Difference[];
}

/** How many throws the differences of a member take at most. */
export const throwsOfMember = 12;

/**
 * A family: the same throws give all its plans the same content and days, and each member duties of its own, by who
 * issues it; then differences are planted in the members.
 */
export function familyOf(
  shared: readonly number[],
  own: readonly (readonly number[])[],
  options: FamilyOptions = {},
): Family {
  const central = {
    ...validPlan(diceOf(shared), options, { place: places[0], body: centralBody(), delay: 0 }),
    id: 'central',
  };
  const day = parseDay(central.issued?.on ?? '');
  if (day === undefined) throw new Error('The central plan has no day of issue.');
  const order = { number: `${central.number?.serial}/${central.number?.symbol}`, day };
  const made = placesUpTo(own.length).map((place, at) => {
    const body = { ...province(place), superior: central.issuer.name, above: [central.issuer.name] as const };
    const member = validPlan(diceOf(shared), options, { place, body, delay: 1 + (at % 4), order });
    member.id = `province-${at + 1}`;
    return { member, truth: plant(diceOf(own[at] ?? []), member) };
  });
  return { central, members: made.map(({ member }) => member), truth: made.flatMap(({ truth }) => truth) };
}
