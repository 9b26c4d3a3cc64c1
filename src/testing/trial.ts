import { shippedRules } from '#engine/catalogue.js';
import { checkPlan } from '#engine/check.js';
import type { CheckOptions } from '#engine/options.js';
import type { Plan } from '#generated/plan.types.js';
import type { Finding, Run } from '#generated/report.types.js';
import type { Template } from '#generated/template.types.js';
import type { Draft, Expected } from '#rule/cases.js';
import type { AnyRule } from '#rule/rule.js';
import { draftOf, frozen } from './draft.js';
import { faultlessPlan } from './faultless.js';

/** A plan to try a rule on. */
export interface ValidCase {
  /** The plan to start from; unless told, the faultless one. */
  readonly plan?: Plan;
  /** What is changed in it. */
  readonly edit?: (plan: Draft) => void;
  /** The template to check under, where it is not that of all cases. */
  readonly template?: string | Template;
  /** The day of the check, YYYY-MM-DD. */
  readonly asOf?: string;
  /** What the plan is held against from above. */
  readonly parents?: CheckOptions['parents'];
  /** True where the rule has to end as not evaluated. */
  readonly notEvaluated?: true;
}

/** A plan that has the fault, and what the rule says of it. */
export interface InvalidCase extends Omit<ValidCase, 'notEvaluated'> {
  /** Each finding by the key of its sentence, and where it matters by the pointer or the id at which it stands. */
  readonly expect: readonly [Expected, ...Expected[]];
}

/** A case made ready: its plan, and how it is checked. */
export interface Trial {
  readonly rule: AnyRule;
  readonly title: string;
  readonly plan: Plan;
  /** With the rule and those that it waits for, which is all that its findings depend on. */
  readonly checks: CheckOptions;
  /** With every shipped rule as well, as a mend must not make any of them speak. */
  readonly allChecks: CheckOptions;
  readonly expect: readonly Expected[];
  readonly notEvaluated: boolean;
}

/** A case, and what a check of its plan says. */
export interface Ran extends Trial {
  readonly run: Run;
  readonly findings: readonly Finding[];
}

/** A case of either sort. */
export type Tried = ValidCase & { readonly expect?: readonly Expected[] };

export function openTrial(rule: AnyRule, title: string, tried: Tried): Trial {
  const { plan = faultlessPlan(), edit, template, asOf, parents, notEvaluated = false, expect = [] } = tried;
  const draft = draftOf(plan);
  edit?.(draft);
  const options = {
    ...(template !== undefined && { template }),
    ...(asOf !== undefined && { asOf }),
    ...(parents && { parents }),
  };
  const rules = [...shippedRules.filter(({ id }) => id !== rule.id), rule];
  return {
    rule,
    title,
    plan: frozen(draft),
    checks: { ...options, rules: behind(rule, rules), setRules: [] },
    allChecks: { ...options, rules, setRules: [] },
    expect,
    notEvaluated,
  };
}

export function runTrial(trial: Trial): Ran {
  const [run] = checkPlan(trial.plan, trial.checks).runs;
  if (!run) throw new Error('A check has a run.');
  return { ...trial, run, findings: run.findings.filter(({ rule }) => rule === trial.rule.id) };
}

/** A rule with those that it waits for, those that these wait for, and so on. */
function behind(rule: AnyRule, rules: readonly AnyRule[]): AnyRule[] {
  const found = new Set([rule]);
  for (const one of found)
    for (const id of one.after ?? []) {
      const before = rules.find((other) => other.id === id);
      if (before) found.add(before);
    }
  return [...found];
}
