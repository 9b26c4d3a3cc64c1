import { parseDay, type Day } from '#base/day.js';
import type { Outcome, RuleFailure } from '#generated/report.types.js';
import type { Placed } from '#model/placed.js';
import type { AnyRule, Context, Where } from '#rule/rule.js';
import type { Bench } from './bench.js';
import type { Fault } from './fault.js';
import { findingOf } from './finding.js';
import { findObstacle } from './obstacle.js';
import { findBrokenIdFor, findOwnerAmong, type FindOwner } from './owners.js';
import { isHeldBack, optionsUnder, rankUnder, severityUnder } from './settings.js';
import { note, noValues, openTally, outcomeOf, statusOf, type Why } from './tally.js';

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
  const hearing = openHearing(bench);
  for (const rule of rules) {
    const judged = judge(bench, hearing, rule, faultsOf);
    outcomes.push(judged.outcome);
    if (judged.faults.length > 0) {
      faultsOf.set(rule.id, judged.faults);
      for (const fault of judged.faults) faults.push(fault);
    }
    if (judged.failure) failures.push(judged.failure);
  }
  return { faults, outcomes, failures };
}

interface Judged {
  readonly faults: readonly Fault[];
  readonly outcome: Outcome;
  readonly failure?: RuleFailure;
}

/** What is being said by one rule of one subject. A run has one hearing, and every rule is heard in it in turn. */
interface Hearing {
  readonly plan: Placed<unknown>;
  rule: AnyRule | undefined;
  subject: Placed<unknown>;
  faults: Fault[];
  why: Why | undefined;
  readonly context: Context;
}

function openHearing({ index, template, parents, asOf }: Bench): Hearing {
  const plan = { item: index.plan, pointer: '' };
  const hearing: Hearing = {
    plan,
    rule: undefined,
    subject: plan,
    faults: [],
    why: undefined,
    context: {
      index,
      plan: index.plan,
      template,
      parents,
      asOf,
      options: undefined,
      fault: (key, values, where: Where = nowhere) => {
        const { rule, subject } = hearing;
        if (rule && !Object.hasOwn(rule.messages, key)) throw new TypeError(`There is no sentence ${key}.`);
        if (!rule || isHeldBack(template, rule, key)) return;
        const told = { rule, where, subject };
        const finding = findingOf(index, told, { key, values }, rankUnder(template, rule, key));
        hearing.faults.push({ ...told, finding });
      },
      unknown: (code, values = noValues) => {
        const owner = code === 'owned-elsewhere' ? values['rule'] : undefined;
        hearing.why ??= { code, values, ...(typeof owner === 'string' && { because: owner }) };
      },
    },
  };
  return hearing;
}

const nowhere: Where = {};
const nothing: readonly Fault[] = [];

function judge(bench: Bench, hearing: Hearing, rule: AnyRule, faultsOf: ReadonlyMap<string, readonly Fault[]>): Judged {
  if (severityUnder(bench.template, rule) === 'off')
    return { faults: nothing, outcome: outcomeOf(rule.id, 'off', openTally()) };
  const obstacle = findObstacle(bench, rule);
  if (obstacle) {
    const tally = openTally();
    note(tally, obstacle);
    if (obstacle.status === 'not-evaluated') tally.notEvaluated = 1;
    return { faults: nothing, outcome: outcomeOf(rule.id, obstacle.status, tally) };
  }
  const owners = faultsOf.size === 0 ? [] : (rule.after ?? []).flatMap((id) => faultsOf.get(id) ?? []);
  return judgeSubjects(bench, hearing, rule, owners.length > 0 ? findOwnerAmong(owners) : undefined);
}

function judgeSubjects(bench: Bench, hearing: Hearing, rule: AnyRule, findOwner: FindOwner | undefined): Judged {
  const { index, template } = bench;
  const tally = openTally();
  const faults: Fault[] = [];
  const options = optionsUnder(template, rule);
  const context = options === undefined ? hearing.context : { ...hearing.context, options };
  hearing.rule = rule;
  hearing.subject = hearing.plan;
  hearing.faults = faults;
  try {
    const findBrokenId = findBrokenIdFor(index, rule);
    // Every rule is an object of its own shape, and looking these up again for each subject would be slow.
    const { applies, check } = rule;
    for (const subject of index.all(rule.on)) {
      const before = faults.length;
      hearing.subject = subject;
      hearing.why = undefined;
      // The subject is one of those that the rule asked for by `on`; the list of rules has forgotten which (AnyRule).
      const fits = applies?.call(rule, subject as never, context as never) ?? true;
      if (fits !== true) {
        note(tally, { code: fits === false ? 'no-subject' : fits, values: noValues });
        continue;
      }
      const owner = findOwner?.(subject)?.rule.id ?? findBrokenId?.(subject);
      if (owner === undefined) check.call(rule, subject as never, context as never);
      const why = owner === undefined ? hearing.why : ownedBy(owner);
      if (faults.length > before) tally.broken++;
      else if (why) tally.notEvaluated++;
      else tally.kept++;
      if (why) note(tally, why);
    }
  } catch (thrown) {
    note(tally, { code: 'crashed', values: noValues });
    tally.notEvaluated++;
    const failure = { rule: rule.id, pointer: hearing.subject.pointer, error: describe(thrown) };
    return { faults, outcome: outcomeOf(rule.id, faults.length > 0 ? 'broken' : 'not-evaluated', tally), failure };
  }
  return { faults, outcome: outcomeOf(rule.id, statusOf(tally), tally) };
}

/** Another rule's fault takes the subject away. */
function ownedBy(rule: string): Why {
  return { code: 'owned-elsewhere', values: { rule }, because: rule };
}

export function describe(thrown: unknown): string {
  try {
    return thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : String(thrown);
  } catch {
    return 'unprintable';
  }
}

/** Reads the day of the check as it came from a caller. */
export function readAsOf(asOf: string | undefined): Day | undefined {
  return asOf === undefined ? undefined : parseDay(asOf);
}
