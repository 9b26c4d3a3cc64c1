import { valueAt } from '#base/path.js';
import type { Bilingual } from '#base/slots.js';
import { checkPlan } from '#engine/check.js';
import { tryMending } from '#engine/mend-trial.js';
import type { Finding, Run, Suggestion } from '#generated/report.types.js';
import { applyPatch } from '#model/patch.js';
import type { Expected } from '#rule/cases.js';
import type { RuleHead } from '#rule/rule.js';
import { letter } from './letters.js';
import type { Ran } from './trial.js';

/** What a rule says of one plan, and what its case expects. */
export interface Heard {
  readonly rule: RuleHead;
  readonly title: string;
  readonly run: Run;
  readonly findings: readonly Finding[];
  readonly expect: readonly Expected[];
  readonly notEvaluated: boolean;
  /** The plan of that id, or the one of the run. */
  readonly planOf: (id: string | undefined) => unknown;
}

/** What the rule says against what the case expects. */
export function lettersOnFindings({ rule, title, run, findings, expect, notEvaluated }: Heard): Bilingual[] {
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

/** Each finding by itself: its places and its sentence. */
export function lettersOnFinding(heard: Heard, finding: Finding): Bilingual[] {
  const { title, planOf } = heard;
  return [
    ...[finding.place, ...finding.related]
      .filter((place) => !isThere(planOf(place.plan?.id), place.pointer))
      .map(({ pointer }) => letter('no-place', { title, pointer })),
    ...lettersOnSlots(heard, finding.message, finding.values),
  ];
}

/** What is missing from an object stands at a place that is not there yet, in one that is. */
function isThere(plan: unknown, pointer: string): boolean {
  return (valueAt(plan, pointer) ?? valueAt(plan, pointer.slice(0, pointer.lastIndexOf('/')))) !== undefined;
}

/** Each mend of a finding: its sentence, and what becomes of the plan. */
export function lettersOnMends(ran: Ran, finding: Finding): Bilingual[] {
  return finding.suggestions.flatMap((suggestion) => [
    ...lettersOnSlots(ran, suggestion.message, suggestion.values),
    ...lettersOnMend(ran, finding, suggestion),
  ]);
}

function lettersOnSlots(
  { rule, title }: Pick<Heard, 'rule' | 'title'>,
  key: string,
  values: Finding['values'],
): Bilingual[] {
  const words = rule.messages[key];
  const slots = new Set([words?.vi, words?.en].flatMap((text) => text?.match(/\{[A-Za-z]+\}/g) ?? []));
  const open = [...slots]
    .map((slot) => slot.slice(1, -1))
    .filter((slot) => !Object.hasOwn(values, slot) || values[slot] === undefined);
  return open.map((slot) => letter('open-slot', { title, key, slot }));
}

function lettersOnMend({ title, plan, allChecks }: Ran, finding: Finding, suggestion: Suggestion): Bilingual[] {
  const key = suggestion.message;
  const report = checkPlan(plan, allChecks);
  const tried = tryMending({ plan, report }, { finding, suggestion }, allChecks);
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
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
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
