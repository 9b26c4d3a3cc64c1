import type { Bilingual } from '#base/slots.js';
import { checkPlan } from '#engine/check.js';
import type { Template } from '#generated/template.types.js';
import type { AnyRule } from '#rule/rule.js';
import { draftOf } from './draft.js';
import { lettersOnFinding, lettersOnFindings } from './finding-letters.js';
import { letter, lettersTo } from './letters.js';
import { lettersOnWords } from './rule-words.js';
import { openTrial, runTrial, type InvalidCase, type Ran, type Trial, type ValidCase } from './trial.js';

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

function lettersOnEquals(trials: readonly Trial[]): Bilingual[] {
  const seen = new Map<string, string>();
  return trials.flatMap(({ title, plan, checks: { template, asOf, parents } }) => {
    const key = JSON.stringify([plan, template, asOf, parents]);
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

function lettersOnClock(ran: Ran): Bilingual[] {
  if (ran.rule.needs?.includes('as-of')) return [];
  const told = ['1999-12-31', '2050-01-01'].map((asOf) =>
    JSON.stringify(runTrial({ ...ran, checks: { ...ran.checks, asOf } }).findings),
  );
  return told[0] === told[1] ? [] : [letter('clock', { title: ran.title })];
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
