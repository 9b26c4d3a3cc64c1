import { valueAt } from '#base/path.js';
import type { Bilingual } from '#base/slots.js';
import { shippedRules } from '#engine/catalogue.js';
import { checkPlan } from '#engine/check.js';
import { tryMending } from '#engine/mend-trial.js';
import type { CheckOptions } from '#engine/options.js';
import type { Plan } from '#generated/plan.types.js';
import type { Finding, Report, Run, Suggestion } from '#generated/report.types.js';
import type { Template } from '#generated/template.types.js';
import { applyPatch } from '#model/patch.js';
import type { Draft, Expected } from '#rule/cases.js';
import type { AnyRule } from '#rule/rule.js';
import { draftOf, frozen } from './draft.js';
import { faultlessPlan } from './faultless.js';
import { letter, lettersTo } from './letters.js';
import { lettersOnWords } from './rule-words.js';

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
  /** True where the rule has to end as not evaluated. */
  readonly notEvaluated?: true;
}

/** A plan that has the fault, and what the rule says of it. */
export interface InvalidCase extends Omit<ValidCase, 'notEvaluated'> {
  /** Each finding by the key of its sentence, and where it matters by the pointer or the id at which it stands. */
  readonly expect: readonly [Expected, ...Expected[]];
}

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
 * sentence spoken, every mend kept.
 * @throws Error with a letter for each custom that was met: which, why it is one, and what to do.
 */
export function ruleTester(rule: AnyRule, tests: RuleTests): void {
  const letters = lettersOn(rule, tests);
  if (letters.length > 0) throw new Error(lettersTo(rule.id, letters));
}

/** What is amiss in a rule and its cases. */
export function lettersOn(rule: AnyRule, tests: RuleTests): Bilingual[] {
  const { valid, invalid } = tests;
  const trials = Object.entries<ValidCase & Partial<InvalidCase>>({ ...valid, ...invalid }).map(([title, one]) =>
    openTrial(rule, title, { ...(tests.template !== undefined && { template: tests.template }), ...one }),
  );
  const runs = trials.map(runTrial);
  return [
    ...lettersOnWords(rule),
    ...(Object.keys(valid).length === 0 ? [letter('no-silent-case', {})] : []),
    ...(Object.keys(invalid).length === 0 ? [letter('no-speaking-case', {})] : []),
    ...Object.keys(valid).flatMap((title) => (title in invalid ? [letter('same-case', { title, other: title })] : [])),
    ...lettersOnEquals(trials),
    ...runs.flatMap((ran) => lettersOnRun(rule, ran)),
    ...lettersOnWavering(runs),
    ...lettersOnSilence(rule, runs),
  ];
}

/** A case made ready: its plan, and how it is checked. */
interface Trial {
  readonly rule: AnyRule;
  readonly title: string;
  readonly plan: Plan;
  readonly checks: CheckOptions;
  readonly expect: readonly Expected[];
  readonly notEvaluated: boolean;
}

interface Ran extends Trial {
  readonly report: Report;
  readonly run: Run;
  readonly findings: readonly Finding[];
}

function openTrial(rule: AnyRule, title: string, tried: ValidCase & Partial<InvalidCase>): Trial {
  const { plan = faultlessPlan(), edit, template, asOf, notEvaluated = false, expect = [] } = tried;
  const draft = draftOf(plan);
  edit?.(draft);
  const checks = {
    rules: [...shippedRules.filter(({ id }) => id !== rule.id), rule],
    ...(template !== undefined && { template }),
    ...(asOf !== undefined && { asOf }),
  };
  return { rule, title, plan: frozen(draft), checks, expect, notEvaluated };
}

function runTrial(trial: Trial): Ran {
  const report = checkPlan(trial.plan, trial.checks);
  const [run] = report.runs;
  if (!run) throw new Error('A check has a run.');
  return { ...trial, report, run, findings: run.findings.filter(({ rule }) => rule === trial.rule.id) };
}

function lettersOnEquals(trials: readonly Trial[]): Bilingual[] {
  const seen = new Map<string, string>();
  return trials.flatMap(({ title, plan, checks: { template, asOf } }) => {
    const key = JSON.stringify([plan, template, asOf]);
    const other = seen.get(key);
    seen.set(key, other ?? title);
    return other === undefined ? [] : [letter('same-case', { title, other })];
  });
}

/** One case. Where the rule throws or the plan is none, the rest of the case proves nothing. */
function lettersOnRun(rule: AnyRule, ran: Ran): Bilingual[] {
  const { title, run } = ran;
  const shape = run.findings.find((finding) => finding.rule.startsWith('shape/'));
  if (shape) return [letter('no-plan', { title, problem: `${shape.rule} ${shape.place.pointer}`.trim() })];
  if (isWrittenTo(ran)) return [letter('writes', { title })];
  const failure = run.failures.find((one) => one.rule === rule.id);
  if (failure) return [letter('throws', { title, problem: failure.error })];
  return [
    ...lettersOnFindings(ran),
    ...lettersOnClock(ran),
    ...ran.findings.flatMap((finding) => lettersOnFinding(ran, finding)),
  ];
}

/** The frozen plan stops who writes to it with an error; a plan that is not shows what was written. */
function isWrittenTo({ plan, checks, run, rule }: Ran): boolean {
  if (!run.failures.some((failure) => failure.rule === rule.id)) return false;
  const open = draftOf(plan);
  checkPlan(open, checks);
  return JSON.stringify(open) !== JSON.stringify(plan);
}

function lettersOnFindings({ rule, title, run, findings, expect, notEvaluated }: Ran): Bilingual[] {
  const isTold =
    findings.length === expect.length &&
    expect.every((one, at) => findings[at] !== undefined && isExpected(findings[at], one));
  const status = run.outcomes.find((outcome) => outcome.rule === rule.id)?.status ?? 'off';
  const told = listOf(findings.map(({ message, place }) => `${message} (${place.id ?? place.pointer})`));
  const expected = listOf(expect.map(({ message, at }) => (at === undefined ? message : `${message} (${at})`)));
  return [
    ...(isTold ? [] : [letter('other-findings', { title, told, expected })]),
    ...(notEvaluated && status !== 'not-evaluated' ? [letter('was-evaluated', { title, status })] : []),
  ];
}

function isExpected({ message, place }: Finding, { message: key, at }: Expected): boolean {
  return message === key && (at === undefined || at === place.pointer || at === place.id);
}

function listOf(words: readonly string[]): string {
  return words.length === 0 ? '[]' : `[${words.join(', ')}]`;
}

function lettersOnClock(ran: Ran): Bilingual[] {
  if (ran.rule.needs?.includes('as-of')) return [];
  const told = ['1999-12-31', '2050-01-01'].map((asOf) =>
    JSON.stringify(runTrial({ ...ran, checks: { ...ran.checks, asOf } }).findings),
  );
  return told[0] === told[1] ? [] : [letter('clock', { title: ran.title })];
}

function lettersOnFinding(ran: Ran, finding: Finding): Bilingual[] {
  const { title, plan } = ran;
  const places = [finding.place, ...finding.related].map(({ pointer }) => pointer);
  return [
    // What is missing from an object stands at a place that is not there yet, in one that is.
    ...places
      .filter(
        (pointer) =>
          (valueAt(plan, pointer) ?? valueAt(plan, pointer.slice(0, pointer.lastIndexOf('/')))) === undefined,
      )
      .map((pointer) => letter('no-place', { title, pointer })),
    ...lettersOnSlots(ran, finding.message, finding.values),
    ...finding.suggestions.flatMap((suggestion) => [
      ...lettersOnSlots(ran, suggestion.message, suggestion.values),
      ...lettersOnMend(ran, finding, suggestion),
    ]),
  ];
}

function lettersOnSlots({ rule, title }: Ran, key: string, values: Finding['values']): Bilingual[] {
  const words = rule.messages[key];
  const slots = new Set([words?.vi, words?.en].flatMap((text) => text?.match(/\{[A-Za-z]+\}/g) ?? []));
  const open = [...slots]
    .map((slot) => slot.slice(1, -1))
    .filter((slot) => !Object.hasOwn(values, slot) || values[slot] === undefined);
  return open.map((slot) => letter('open-slot', { title, key, slot }));
}

function lettersOnMend({ title, plan, report, checks }: Ran, finding: Finding, suggestion: Suggestion): Bilingual[] {
  const key = suggestion.message;
  const tried = tryMending({ plan, report }, { finding, suggestion }, checks);
  const mended = 'why' in tried ? undefined : tried.plan;
  if ('why' in tried && tried.why === 'misplaced')
    return [letter('failed-mend', { title, key, why: 'misplaced', added: '' })];
  const after = mended ?? applyPatch(plan, suggestion.patch);
  if (isSame(after, plan)) return [letter('idle-mend', { title, key })];
  return [
    ...(isSame(backFrom(after, suggestion), plan) ? [] : [letter('lost-way-back', { title, key })]),
    ...('why' in tried
      ? [letter('failed-mend', { title, key, why: tried.why, added: tried.added.map(({ rule }) => rule).join(', ') })]
      : []),
  ];
}

/** The plan with the inverse applied; nothing where it names a place that is not there. */
function backFrom(plan: unknown, { inverse }: Suggestion): unknown {
  try {
    return applyPatch(plan, inverse);
  } catch {
    return undefined;
  }
}

/** Whether two values are the same JSON; the order of keys is nothing. */
function isSame(value: unknown, other: unknown): boolean {
  return JSON.stringify(sorted(value)) === JSON.stringify(sorted(other));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, item]) => [key, sorted(item)]),
  );
}

/** All cases once more, the last first: what is kept between calls or left to chance shows. */
function lettersOnWavering(runs: readonly Ran[]): Bilingual[] {
  return runs.toReversed().flatMap((ran) => {
    const again = runTrial(ran);
    return JSON.stringify(again.findings) === JSON.stringify(ran.findings)
      ? []
      : [letter('wavers', { title: ran.title })];
  });
}

function lettersOnSilence(rule: AnyRule, runs: readonly Ran[]): Bilingual[] {
  const findings = runs.flatMap((ran) => ran.findings);
  const spoken = new Set(
    findings.flatMap(({ message, suggestions }) => [message, ...suggestions.map((one) => one.message)]),
  );
  const unheard = Object.keys(rule.messages).filter((key) => !spoken.has(key));
  return unheard.length === 0 ? [] : [letter('never-spoken', { keys: unheard.join(', ') })];
}
