import type { Plan } from '#generated/plan.types.js';
import type { Template } from '#generated/template.types.js';
import type { AnyRule } from './rule.js';
import type { AnyChangeRule } from './change-rule.js';
import type { AnySetRule } from './set-rule.js';

/** A plan that a case may write to: the same shape, nothing readonly. */
export type Draft<Thing = Plan> = Thing extends readonly (infer Item)[]
  ? Draft<Item>[]
  : Thing extends object
    ? { -readonly [Key in keyof Thing]: Draft<Thing[Key]> }
    : Thing;

/** A finding that a case expects: the key of its sentence, and the pointer or id at which it stands. */
export interface Expected {
  readonly message: string;
  readonly at?: string;
}

/** A copy of the parent that the cases make, changed; or, by its id, a shipped template in place of a plan. */
export type Above = string | ((parent: Draft) => void);

/** The faultless plan with one thing changed, and what the rule says of it; an empty list means silence. */
export interface Case {
  readonly edit: (plan: Draft) => void;
  /** Template to check under, when not the one that the plan claims: a shipped one by id, or one with its own demands. */
  readonly template?: string | Template;
  readonly asOf?: string;
  /** What the plan is held against by a rule that needs a parent, the nearest first; unless told, the parent unchanged. */
  readonly parent?: Above | readonly Above[];
  readonly expect: readonly Expected[];
  /** True when the rule must end as not evaluated. */
  readonly notEvaluated?: true;
}

/** The cases of a rule: at least one speaks, one stays silent next to it; and a way to inject the fault anywhere. */
export interface Cases {
  readonly rule: AnyRule;
  readonly cases: Readonly<Record<string, Case>>;
  /** Injects the fault into any plan, or into its parent, when the plan has what it takes; says whether it did. */
  readonly spoil: (plan: Draft, parent?: Draft) => boolean;
  /** The parent that the rule holds a plan against: one that finds no fault in it, as far as the plan names one. */
  readonly parentOf?: (plan: Draft) => Draft | undefined;
  /** Other rules that rightly speak of the same injected fault. */
  readonly companions?: readonly string[];
  /** The template under which the injected fault is one, where the plan's own makes no such demand. */
  readonly template?: string | Template;
}

export function casesFor(
  rule: AnyRule,
  spoil: Cases['spoil'],
  cases: Cases['cases'],
  companions: readonly string[] = [],
  template?: string | Template,
): Cases {
  return { rule, cases, spoil, companions, ...(template !== undefined && { template }) };
}

/** A template that demands more than a shipped one, for cases that no shipped template can show. */
export function demanding(demands: Partial<Template>, base = 'core'): Template {
  const title = { vi: 'Mẫu có yêu cầu riêng', en: 'A template with demands of its own' };
  return { schema: '1', id: 'demanding', version: '1.0.0', title, extends: base, ...demands };
}

/** A template that rests on no other and demands nothing. */
export const bare: Template = {
  schema: '1',
  id: 'bare',
  version: '1.0.0',
  title: { vi: 'Mẫu không đặt yêu cầu nào', en: 'A template that demands nothing' },
};

/** A template that lets dates be that no calendar has, for what other rules say of such a date. */
export const undated: Template = demanding({ rules: [{ rule: 'date/invalid', severity: 'off' }] }, 'human-rights-day');

/** Makes a copy of the faultless plan with an id of its own, changed. */
export type CopyPlan = (id: string, edit?: (plan: Draft) => void) => Draft;

/** A finding that a case of a rule over sets expects, in the plan of that id. */
export interface SetExpected extends Expected {
  readonly plan: string;
}

/** A set of copies of the faultless plan, and what the rule says in which of them; an empty list means silence. */
export interface SetCase {
  readonly plans: (copy: CopyPlan) => readonly Draft[];
  /** The parent of all of them. */
  readonly parent?: (copy: CopyPlan) => Draft | undefined;
  readonly expect: readonly SetExpected[];
  /** The plans in which the rule must end as not evaluated. */
  readonly notEvaluated?: readonly string[];
}

/** The cases of a rule over sets of plans: at least one speaks, one stays silent next to it. */
export interface SetCases {
  readonly rule: AnySetRule;
  readonly cases: Readonly<Record<string, SetCase>>;
}

export function setCasesFor(rule: AnySetRule, cases: SetCases['cases']): SetCases {
  return { rule, cases };
}

/** The faultless plan as it was and a copy with something changed, and what the rule says of that. */
export interface ChangeCase {
  readonly edit: (plan: Draft) => void;
  readonly expect: readonly Expected[];
}

/** The cases of a rule over two versions of a plan: at least one speaks, one stays silent next to it. */
export interface ChangeCases {
  readonly rule: AnyChangeRule;
  readonly cases: Readonly<Record<string, ChangeCase>>;
}

export function changeCasesFor(rule: AnyChangeRule, cases: ChangeCases['cases']): ChangeCases {
  return { rule, cases };
}
