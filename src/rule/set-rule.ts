import type { Finding, PlanName, Value } from '#generated/report.types.js';
import type { Parent } from '#model/parent.js';
import type { PlanIndex } from '#model/plan-index.js';
import type { ReasonCode } from '#model/reason.js';
import type { ResolvedTemplate } from '#model/template.js';
import type { Rule, Severity, Texts, ValuesFor } from './rule.js';

// A rule over sets of plans sees each plan once, keeps a few facts of it, and judges the facts of all plans together. The
// plans themselves need not be kept, so that a set may have more plans than fit into memory.

/** What a rule keeps of a plan: plain data, small, and true without the plan. */
export interface SetFact {
  /** The pointer at which it stands in its plan. */
  readonly at: string;
}

/** A plan while it is there. */
export interface SeenPlan {
  readonly index: PlanIndex;
  readonly template: ResolvedTemplate;
  readonly parents: readonly Parent[];
  /** What the other rules found in it, without what was waived. */
  readonly findings: readonly Finding[];
}

/** A fact, and the plan that it is of: the same object for all facts of one plan. */
export interface Sighting<Fact extends SetFact = SetFact> {
  readonly fact: Fact;
  readonly plan: PlanName;
}

/** What else a fault in a set of plans can tell. */
export interface SetWhere {
  /** Places in this plan and in others. */
  readonly related?: readonly Sighting[];
  /** Sightings of other plans whose like fault this one tells for them, so that it is told once. */
  readonly alike?: readonly Sighting[];
  readonly expected?: Value;
  /**
   * What makes this fault the one it is, beside its place and key. Never what other plans say: they come and go, and a
   * waiver is for the one that stays.
   */
  readonly facts: readonly (string | number)[];
}

/** How a rule over sets of plans speaks. */
export interface SetContext<T extends Texts = Texts> {
  /**
   * Says that a plan breaks the rule, at the place of a sighting.
   * @throws TypeError where that sighting, or one beside it, is none of those that the rule was given.
   */
  readonly fault: <Key extends keyof T & string>(
    key: Key,
    values: ValuesFor<T[Key]>,
    at: Sighting,
    where: SetWhere,
  ) => void;
}

/** A rule over sets of plans. Its folder has set-rule.ts where other rules have rule.ts. */
export interface SetRule<Fact extends SetFact = SetFact, T extends Texts = Texts> extends Omit<
  Rule<'plan', T>,
  'on' | 'after' | 'options' | 'applies' | 'check'
> {
  readonly on: 'set-of-plans';
  /** The facts of one plan; a reason where they cannot be known. */
  readonly collect: (seen: SeenPlan) => readonly Fact[] | ReasonCode;
  /** Judges the facts of all plans, which come in an order that does not depend on how the plans were given. */
  readonly judge: (sightings: readonly Sighting<Fact>[], context: SetContext<T>) => void;
}

/** Any rule over sets of plans. */
// As with AnyRule, a list of different rules has forgotten which facts belong to which.
export interface AnySetRule extends Omit<SetRule, 'ranks' | 'collect' | 'judge'> {
  readonly ranks?: Readonly<Record<string, Severity | undefined>>;
  readonly collect: (seen: SeenPlan) => readonly SetFact[] | ReasonCode;
  readonly judge: (sightings: never, context: never) => void;
}

/** Writes a rule over sets of plans so that its facts, sentences and slots are checked by the compiler. */
export function defineSetRule<Fact extends SetFact, const T extends Texts>(rule: SetRule<Fact, T>): SetRule<Fact, T> {
  return rule;
}
