import type { Bilingual } from '#base/slots.js';
import { checkPlans, type SetOptions } from '#engine/plan-set.js';
import type { Plan } from '#generated/plan.types.js';
import type { Run } from '#generated/report.types.js';
import type { Template } from '#generated/template.types.js';
import type { CopyPlan, SetExpected } from '#rule/cases.js';
import type { AnySetRule } from '#rule/set-rule.js';
import {
  lettersOnBreakdown,
  lettersOnEquals,
  lettersOnSilence,
  lettersOnTitles,
  lettersOnWavering,
} from './case-letters.js';
import { draftOf, frozen } from './draft.js';
import { faultlessPlan } from './faultless.js';
import { lettersOnFinding, lettersOnFindings, type Heard } from './finding-letters.js';
import { letter } from './letters.js';
import { lettersOnWords } from './rule-words.js';

/** Plans to try a rule over sets of plans on. */
export interface ValidSet {
  /** The plans: copies of the faultless one, each with an id of its own, or plans of yours. */
  readonly plans: (copy: CopyPlan) => readonly Plan[];
  /** The template to check all of them under, where it is not that of all cases. */
  readonly template?: string | Template;
  /** The plan that all of them carry out, where there is one. */
  readonly parent?: (copy: CopyPlan) => Plan | undefined;
  /** The ids of the plans in which the rule has to end as not evaluated. */
  readonly notEvaluated?: readonly string[];
}

/** Plans that have the fault, and what the rule says of which. */
export interface InvalidSet extends ValidSet {
  /** Each finding by the key of its sentence and the id of its plan, and where it matters by its pointer or the id of the item. */
  readonly expect: readonly [SetExpected, ...SetExpected[]];
}

/** The cases of a rule over sets of plans, by titles, which are sentences about the world. */
export interface SetRuleTests {
  /** The template to check under; unless told, those that the plans claim. */
  readonly template?: string | Template;
  /** Sets of which the rule says nothing: at least one, and close to wrong. */
  readonly valid: Readonly<Record<string, ValidSet>>;
  /** Sets that have the fault: at least one for each sentence of the rule. */
  readonly invalid: Readonly<Record<string, InvalidSet>>;
}

/** A copy of the faultless plan with an id of its own, changed. */
export const copyPlan: CopyPlan = (id, edit) => {
  const plan = { ...faultlessPlan(), id };
  edit?.(plan);
  return plan;
};

/** The options under which plans carry out this one. */
export function parentsOf(parent: Plan | undefined): Pick<SetOptions, 'parents'> {
  return parent ? { parents: [{ plan: frozen(draftOf(parent)) }] } : {};
}

/** A case made ready, and what a check of its plans says. */
interface SetRan {
  readonly rule: AnySetRule;
  readonly title: string;
  readonly plans: readonly Plan[];
  readonly template: string | Template | undefined;
  readonly parent: Plan | undefined;
  readonly check: (plans: readonly Plan[]) => readonly Run[];
  readonly runs: readonly Run[];
  readonly heard: readonly Heard[];
  /** The ids of the plans of which something is expected. */
  readonly named: readonly string[];
}

/** What is amiss in a rule over sets of plans and its cases. */
export function lettersOnSet(rule: AnySetRule, tests: SetRuleTests): Bilingual[] {
  const rans = Object.entries<ValidSet & Partial<InvalidSet>>({ ...tests.valid, ...tests.invalid }).map(
    ([title, one]) =>
      runSet(rule, title, { ...(tests.template !== undefined && { template: tests.template }), ...one }),
  );
  const said = (runs: readonly Run[]) => runs.flatMap((run) => findingsOf(rule, run));
  return [
    ...lettersOnWords(rule),
    ...lettersOnTitles(tests),
    ...lettersOnEquals(rans.map(({ title, plans, template, parent }) => ({ title, tried: [plans, template, parent] }))),
    ...rans.flatMap(lettersOnRun),
    ...lettersOnWavering(
      rans.map(({ title, plans, runs, check }) => ({ title, said: said(runs), again: () => said(check(plans)) })),
    ),
    ...lettersOnSilence(
      rule,
      rans.flatMap(({ runs }) => said(runs)),
    ),
  ];
}

function lettersOnRun(ran: SetRan): Bilingual[] {
  const broken = lettersOnBreakdown(ran);
  if (broken.length > 0) return broken;
  const { title, named, runs } = ran;
  const lost = named.filter((id) => runs.every(({ plan }) => plan.id !== id));
  return [
    ...lost.map((id) => letter('no-such-plan', { title, id })),
    ...ran.heard.flatMap((heard) => [
      ...lettersOnFindings(heard),
      ...heard.findings.flatMap((finding) => lettersOnFinding(heard, finding)),
    ]),
  ];
}

function runSet(rule: AnySetRule, title: string, tried: ValidSet & Partial<InvalidSet>): SetRan {
  const { template, parent, notEvaluated = [], expect = [] } = tried;
  const plans = frozen(tried.plans(copyPlan).map(draftOf));
  const above = parent?.(copyPlan);
  const options: SetOptions = {
    setRules: [rule],
    ...(template !== undefined && { template }),
    ...parentsOf(above),
  };
  const check = (given: readonly Plan[]) =>
    checkPlans(
      given.map((plan) => ({ plan })),
      options,
    ).runs;
  const runs = check(plans);
  const byId = new Map(plans.map((plan) => [plan.id, plan]));
  const heard = runs.map((run): Heard => {
    const { id } = run.plan;
    return {
      rule,
      title: runs.length === 1 ? title : `${title} [${id}]`,
      run,
      findings: findingsOf(rule, run),
      expect: expect.filter(({ plan }) => plan === id),
      notEvaluated: notEvaluated.includes(id),
      planOf: (name) => byId.get(name ?? id),
    };
  });
  const named = [...new Set([...expect.map(({ plan }) => plan), ...notEvaluated])];
  return { rule, title, plans, template, parent: above, check, runs, heard, named };
}

function findingsOf({ id }: AnySetRule, { findings }: Run): Run['findings'] {
  return findings.filter(({ rule }) => rule === id);
}
