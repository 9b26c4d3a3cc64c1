import { parseDay, type Day } from '#base/day.js';
import { isWithinPointer } from '#base/path.js';
import type { Outcome, Reason, RuleFailure, Value } from '#generated/report.types.js';
import type { Placed } from '#model/placed.js';
import type { PlanIndex } from '#model/plan-index.js';
import type { ReasonCode } from '#model/reason.js';
import type { StageGroup } from '#model/placed.js';
import type { AnyRule, Context, Where } from '#rule/rule.js';
import type { Bench } from './bench.js';
import { pointerOf, relatedOf, type Fault } from './fault.js';
import { findObstacle } from './obstacle.js';
import { optionsUnder, severityUnder } from './settings.js';

export interface RunResult {
  readonly faults: readonly Fault[];
  readonly outcomes: readonly Outcome[];
  readonly failures: readonly RuleFailure[];
}

/** Runs rules that are already in order, each on all its subjects. One that throws spoils nobody else's result. */
export function runRules(bench: Bench, rules: readonly AnyRule[]): RunResult {
  const faults: Fault[] = [];
  const outcomes: Outcome[] = [];
  const failures: RuleFailure[] = [];
  const faultsOf = new Map<string, readonly Fault[]>();
  for (const rule of rules) {
    const judged = judge(bench, rule, faultsOf);
    faultsOf.set(rule.id, judged.faults);
    faults.push(...judged.faults);
    outcomes.push(judged.outcome);
    if (judged.failure) failures.push(judged.failure);
  }
  return { faults, outcomes, failures };
}

interface Judged {
  readonly faults: readonly Fault[];
  readonly outcome: Outcome;
  readonly failure?: RuleFailure;
}

type Why = { readonly code: ReasonCode; readonly values: Readonly<Record<string, Value>>; readonly because?: string };

function judge(bench: Bench, rule: AnyRule, faultsOf: ReadonlyMap<string, readonly Fault[]>): Judged {
  if (severityUnder(bench.template, rule) === 'off') return { faults: [], outcome: outcomeOf(rule, 'off', tally()) };
  const obstacle = findObstacle(bench, rule);
  if (obstacle) {
    const counts = tally();
    const { status, ...why } = obstacle;
    counts.note(why);
    if (status === 'not-evaluated') counts.notEvaluated = 1;
    return { faults: [], outcome: outcomeOf(rule, status, counts) };
  }
  return judgeSubjects(bench, rule, faultsOf);
}

function judgeSubjects(bench: Bench, rule: AnyRule, faultsOf: ReadonlyMap<string, readonly Fault[]>): Judged {
  const { index } = bench;
  const faults: Fault[] = [];
  const counts = tally();
  const owners = (rule.after ?? []).flatMap((id) => faultsOf.get(id) ?? []);
  let subject: Placed<unknown> = { item: index.plan, pointer: '' };
  let why: Why | undefined;
  const context: Context = {
    index,
    plan: index.plan,
    template: bench.template,
    asOf: bench.asOf,
    options: optionsUnder(bench.template, rule),
    fault: (key, values, where: Where = {}) => void faults.push({ rule, key, values, where, subject }),
    unknown: (code, values = {}) => {
      const owner = code === 'owned-elsewhere' ? values['rule'] : undefined;
      why ??= { code, values, ...(typeof owner === 'string' && { because: owner }) };
    },
  };
  try {
    for (subject of index.all(rule.on)) {
      const before = faults.length;
      why = undefined;
      // The subject is one of those that the rule asked for by `on`; the list of rules has forgotten which (AnyRule).
      const fits = rule.applies?.(subject as never, context as never) ?? true;
      if (fits !== true) {
        counts.note({ code: fits === false ? 'no-subject' : fits, values: {} });
        continue;
      }
      why = whyOwned(index, rule, subject, owners);
      if (!why) rule.check(subject as never, context as never);
      if (faults.length > before) counts.broken++;
      else if (why) counts.notEvaluated++;
      else counts.kept++;
      if (why) counts.note(why);
    }
  } catch (thrown) {
    counts.note({ code: 'crashed', values: {} });
    counts.notEvaluated++;
    const failure = { rule: rule.id, pointer: subject.pointer, error: describe(thrown) };
    return { faults, outcome: outcomeOf(rule, faults.length > 0 ? 'broken' : 'not-evaluated', counts), failure };
  }
  return { faults, outcome: outcomeOf(rule, statusOf(counts), counts) };
}

/** The reason why another rule's fault takes this subject away, when one does. */
function whyOwned(
  index: PlanIndex,
  rule: AnyRule,
  subject: Placed<unknown>,
  owners: readonly Fault[],
): Why | undefined {
  const owner = owners.find((fault) => concerns(fault, subject))?.rule.id ?? brokenIdRule(index, rule, subject);
  return owner === undefined ? undefined : { code: 'owned-elsewhere', values: { rule: owner }, because: owner };
}

function concerns(fault: Fault, subject: Placed<unknown>): boolean {
  const members = membersOf(subject);
  return [pointerOf(fault), ...relatedOf(fault)].some((pointer) =>
    members.some((member) => isWithinPointer(pointer, member) || isWithinPointer(member, pointer)),
  );
}

/** A group of stages is as many places as it has stages, and its frame; any other subject is one place. */
function membersOf(subject: Placed<unknown>): string[] {
  const group = subject.item as Partial<StageGroup>;
  if (!Array.isArray(group.stages)) return [subject.pointer];
  const frame = group.frame ? [group.frame.pointer] : [];
  return [...frame, ...(group as StageGroup).stages.map(({ pointer }) => pointer)];
}

/** A subject that points at nothing, or shares its id with another, cannot be judged by rules that follow ids. */
function brokenIdRule(index: PlanIndex, rule: AnyRule, subject: Placed<unknown>): string | undefined {
  if (rule.id.startsWith('reference/')) return undefined;
  const isRead = (pointer: string) =>
    subject.pointer === ''
      ? rule.reads.some((part) => isWithinPointer(pointer, `/${part}`))
      : isWithinPointer(pointer, subject.pointer);
  if (index.dangling().some(({ pointer }) => isRead(pointer))) return 'reference/dangling';
  if (index.duplicates().some(({ pointers }) => pointers.some(isRead))) return 'reference/duplicate-id';
  return undefined;
}

function describe(thrown: unknown): string {
  try {
    return thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : String(thrown);
  } catch {
    return 'unprintable';
  }
}

interface Tally {
  kept: number;
  broken: number;
  notEvaluated: number;
  readonly reasons: Reason[];
  readonly note: (why: Why) => void;
}

function tally(): Tally {
  const reasons: { -readonly [Key in keyof Reason]: Reason[Key] }[] = [];
  const note = ({ code, values, because }: Why) => {
    const same = reasons.find(
      (reason) => reason.code === code && JSON.stringify(reason.values) === JSON.stringify(values),
    );
    if (same) same.count++;
    else reasons.push({ code, values, count: 1, ...(because !== undefined && { because }) });
  };
  return { kept: 0, broken: 0, notEvaluated: 0, reasons, note };
}

// broken > not-evaluated > kept; a rule that met no subject of its sort is not applicable.
function statusOf({ kept, broken, notEvaluated }: Tally): Outcome['status'] {
  if (broken > 0) return 'broken';
  if (notEvaluated > 0) return 'not-evaluated';
  return kept > 0 ? 'kept' : 'not-applicable';
}

function outcomeOf(rule: AnyRule, status: Outcome['status'], { kept, broken, notEvaluated, reasons }: Tally): Outcome {
  const isEmpty = status === 'not-applicable' && reasons.length === 0;
  return {
    rule: rule.id,
    status,
    subjects: { kept, broken, notEvaluated },
    reasons: isEmpty ? [{ code: 'no-subject', values: {}, count: 1 }] : reasons,
  };
}

/** Reads the day of the check as it came from a caller. */
export function readAsOf(asOf: string | undefined): Day | undefined {
  return asOf === undefined ? undefined : parseDay(asOf);
}
