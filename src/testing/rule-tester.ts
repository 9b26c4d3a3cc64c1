import type { Bilingual } from '#base/slots.js';
import { checkPlan } from '#engine/check.js';
import type { Plan } from '#generated/plan.types.js';
import type { Template } from '#generated/template.types.js';
import type { AnyRule } from '#rule/rule.js';
import type { AnySetRule } from '#rule/set-rule.js';
import {
  lettersOnBreakdown,
  lettersOnEquals,
  lettersOnSilence,
  lettersOnTitles,
  lettersOnWavering,
} from './case-letters.js';
import { lettersOnFinding, lettersOnFindings, lettersOnMends, type Heard } from './finding-letters.js';
import { letter, lettersTo } from './letters.js';
import { lettersOnWords } from './rule-words.js';
import { lettersOnSet, type SetRuleTests } from './set-tester.js';
import { openTrial, runTrial, type InvalidCase, type Ran, type ValidCase } from './trial.js';

/** The cases of a rule by titles, which are sentences about the world. */
export interface RuleTests {
  /** The template to check under; unless told, the one that the plan claims. */
  readonly template?: string | Template;
  /** Plans of which the rule says nothing: at least one, and close to wrong. */
  readonly valid: Readonly<Record<string, ValidCase>>;
  /** Plans that have the fault: at least one for each sentence of the rule. */
  readonly invalid: Readonly<Record<string, InvalidCase>>;
}

/**
 * Tries a rule on its cases, and on what every rule is held to: both languages, the same twice, nothing written to, every
 * sentence spoken, every mend kept. A rule over sets of plans (`defineSetRule`) is tried on sets, and held to the same.
 * @throws Error with a letter for each custom that was met: which, why it is one, and what to do.
 */
export function ruleTester(rule: AnyRule, tests: RuleTests): void;
export function ruleTester(rule: AnySetRule, tests: SetRuleTests): void;
export function ruleTester(rule: AnyRule | AnySetRule, tests: RuleTests | SetRuleTests): void {
  // The signatures pair rules with tests of their kind, which the compiler cannot see from here.
  const letters = isSetRule(rule) ? lettersOnSet(rule, tests as SetRuleTests) : lettersOn(rule, tests as RuleTests);
  if (letters.length > 0) throw new Error(lettersTo(rule.id, letters));
}

function isSetRule(rule: AnyRule | AnySetRule): rule is AnySetRule {
  return rule.on === 'set-of-plans';
}

/** What is amiss in a rule and its cases. */
export function lettersOn(rule: AnyRule, tests: RuleTests): Bilingual[] {
  const { valid, invalid } = tests;
  const trials = Object.entries<ValidCase & Partial<InvalidCase>>({ ...valid, ...invalid }).map(([title, one]) =>
    openTrial(rule, title, { ...(tests.template !== undefined && { template: tests.template }), ...one }),
  );
  const runs = trials.map(runTrial);
  const tried = trials.map(({ title, plan, checks: { template, asOf, parents } }) => {
    return { title, tried: [plan, template, asOf, parents] };
  });
  return [
    ...lettersOnWords(rule),
    ...lettersOnTitles(tests),
    ...lettersOnEquals(tried),
    ...runs.flatMap(lettersOnRun),
    ...lettersOnWavering(
      runs.map((ran) => ({ title: ran.title, said: ran.findings, again: () => runTrial(ran).findings })),
    ),
    ...lettersOnSilence(
      rule,
      runs.flatMap(({ findings }) => findings),
    ),
  ];
}

/** One case. Where the rule throws or the plan is none, the rest of the case proves nothing. */
function lettersOnRun(ran: Ran): Bilingual[] {
  const check = (plans: readonly Plan[]) => plans.map((plan) => checkPlan(plan, ran.checks));
  const broken = lettersOnBreakdown({ ...ran, plans: [ran.plan], runs: [ran.run], check });
  if (broken.length > 0) return broken;
  const heard: Heard = { ...ran, planOf: () => ran.plan };
  return [
    ...lettersOnFindings(heard),
    ...lettersOnClock(ran),
    ...ran.findings.flatMap((finding) => [...lettersOnFinding(heard, finding), ...lettersOnMends(ran, finding)]),
  ];
}

function lettersOnClock(ran: Ran): Bilingual[] {
  if (ran.rule.needs?.includes('as-of')) return [];
  const told = ['1999-12-31', '2050-01-01'].map((asOf) =>
    JSON.stringify(runTrial({ ...ran, checks: { ...ran.checks, asOf } }).findings),
  );
  return told[0] === told[1] ? [] : [letter('clock', { title: ran.title })];
}
