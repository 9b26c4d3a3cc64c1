import type { Arbitrary } from 'fast-check';
import { dayOf, shift, type Day } from '#base/day.js';
import { earlierOf, type Span } from '#base/span.js';
import type { Plan, When } from '#generated/plan.types.js';
import { diceOf, highestThrow, throwsOfPlan } from './dice.js';
import { familyOf, throwsOfMember, type Family, type FamilyOptions } from './family.js';
import { loadFastCheck, type FastCheck } from './fast-check.js';
import { mutators } from './mutators.js';
import { spoilPlan, type NearPlan } from './near-plan.js';
import { cutInto, moveAnEnd, phasesOf, type NearPartition, type Partition, type PhasedTime } from './partition.js';
import { reshape, throwsOfReshaped, type ReshapedPlans } from './reshaped.js';
import type { PlanOptions } from './sketch.js';
import { validPlan } from './valid-plan.js';
import { whenKinds, whenOfKind, type WhenGround } from './whens.js';

/** The days that may be drawn; unless told, those of the years 1900 to 2199. */
export interface DayOptions {
  readonly within?: Span;
}

/** How long the runs of days are that may be drawn, and where they lie. */
export interface SpanOptions extends DayOptions {
  /** The most days that a span has; unless told, 90. */
  readonly longest?: number;
}

/** Which windows may be drawn, and into how many parts they are cut. */
export interface PartitionOptions extends SpanOptions {
  /** The most parts of a window; unless told, 5. */
  readonly mostParts?: number;
}

/** Which time expressions may be drawn, and around which days. */
export interface WhenOptions extends SpanOptions {
  /** The kinds that may be drawn; unless told, all twelve. */
  readonly kinds?: readonly When['kind'][];
  /** An occasion of the plan that expressions may lean on, and its day. */
  readonly occasion?: NonNullable<WhenGround['occasion']>;
}

/** Which plans are spoiled, and how. */
export interface NearPlanOptions extends PlanOptions {
  /** The rules whose faults may be put in; unless told, all shipped ones. */
  readonly rules?: readonly string[];
  /** The most faults in one plan; unless told, 3. */
  readonly most?: number;
}

/** Generators of plans and their parts, for tests by property. Each shrinks to the plainest case that still fails. */
export interface Arbitraries {
  /** Days of the calendar, as numbers that `formatDay` writes. */
  readonly days: (options?: DayOptions) => Arbitrary<Day>;
  /** Runs of days, both ends included. */
  readonly spans: (options?: SpanOptions) => Arbitrary<Span>;
  /** Windows with runs of days that fill them: gaps, overlaps and days outside are none. */
  readonly partitions: (options?: PartitionOptions) => Arbitrary<Partition>;
  /** A window and its phases, to be put into a plan: they fill the window one after another. */
  readonly phases: (options?: PartitionOptions) => Arbitrary<PhasedTime>;
  /** Partitions of which one end was moved. */
  readonly nearPartitions: (options?: PartitionOptions) => Arbitrary<NearPartition>;
  /** Real time expressions of all kinds. */
  readonly whens: (options?: WhenOptions) => Arbitrary<When>;
  /** Plans in which no shipped rule finds a fault under the template. */
  readonly plans: (options?: PlanOptions) => Arbitrary<Plan>;
  /** Such plans with one fault or more put in, and which. */
  readonly nearPlans: (options?: NearPlanOptions) => Arbitrary<NearPlan>;
  /** Plans of several places that carry out one central plan, and how each differs from it. */
  readonly families: (options?: FamilyOptions) => Arbitrary<Family>;
  /** Two plans of which one says the topics of the other reworded, moved, split and merged, and what became of each. */
  readonly reshaped: (options?: PlanOptions) => Arbitrary<ReshapedPlans>;
}

/**
 * The generators; fast-check, which draws and shrinks, is loaded when they are asked for.
 * @throws Error that says how to install fast-check, where it is not.
 */
export async function arbitraries(): Promise<Arbitraries> {
  return arbitrariesWith(await loadFastCheck());
}

/** The generators with a fast-check that is at hand. */
export function arbitrariesWith(fc: FastCheck): Arbitraries {
  const throwsOf = (count: number): Arbitrary<readonly number[]> =>
    fc.array(fc.nat({ max: highestThrow }), { minLength: count, maxLength: count });
  // Integers within a span of days are days.
  const days = ({ within = anyYear }: DayOptions = {}): Arbitrary<Day> =>
    fc.integer({ min: within.from, max: within.to }).map((day) => day as Day);
  const spans = ({ within = anyYear, longest = 90 }: SpanOptions = {}): Arbitrary<Span> =>
    fc
      .tuple(days({ within }), fc.integer({ min: 0, max: longest - 1 }))
      .map(([from, more]) => ({ from, to: earlierOf(shift(from, more), within.to) }));
  const partitions = ({ mostParts = 5, ...options }: PartitionOptions = {}): Arbitrary<Partition> =>
    fc
      .tuple(spans(options), fc.integer({ min: 1, max: mostParts }), throwsOf(mostParts))
      .map(([window, count, throws]) => ({ window, parts: cutInto(diceOf(throws), window, count) }));
  const plans = (options: PlanOptions = {}): Arbitrary<Plan> =>
    throwsOf(throwsOfPlan).map((throws) => validPlan(diceOf(throws), options));
  return {
    days,
    spans,
    partitions,
    phases: (options) => partitions(options).map(phasesOf),
    nearPartitions: (options) =>
      fc.tuple(partitions(options), throwsOf(4)).map(([partition, throws]) => moveAnEnd(diceOf(throws), partition)),
    whens: ({ kinds = whenKinds, occasion, ...options } = {}) =>
      fc
        .tuple(fc.constantFrom(...kinds), spans(options), throwsOf(8))
        .map(([kind, span, throws]) => whenOfKind(diceOf(throws), kind, { span, occasion })),
    plans,
    nearPlans: ({ rules = Object.keys(mutators), most = 3, ...options } = {}) =>
      fc
        .tuple(
          plans(options),
          fc.shuffledSubarray([...rules], { minLength: 1, maxLength: Math.min(most, rules.length) }),
        )
        .map(([plan, chosen]) => spoilPlan(plan, chosen))
        .filter(({ spoiled }) => spoiled.length > 0),
    families: (options = {}) =>
      fc
        .tuple(
          throwsOf(throwsOfPlan),
          fc.array(throwsOf(throwsOfMember), {
            minLength: Math.min(2, options.most ?? 6),
            maxLength: options.most ?? 6,
          }),
        )
        .map(([shared, own]) => familyOf(shared, own, options)),
    reshaped: (options = {}) =>
      fc.tuple(plans(options), throwsOf(throwsOfReshaped)).map(([plan, throws]) => reshape(throws, plan)),
  };
}

// Both days are in the calendar.
const anyYear: Span = { from: dayOf(1900, 1, 1) as Day, to: dayOf(2199, 12, 31) as Day };
