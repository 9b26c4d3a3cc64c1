import { fingerprintOf } from '#base/digest.js';
import { entryOf } from '#base/entry.js';
import { groupBy } from '#base/group.js';
import type { Finding, Outcome, Place, PlanName, Run, RuleFailure } from '#generated/report.types.js';
import { readValues, planValue } from '#model/value.js';
import type { AnySetRule, SetContext, SetWhere, Sighting } from '#rule/set-rule.js';
import { docsOf, type Sentence } from './finding.js';
import type { PhaseStarts } from './order.js';
import { describe } from './run.js';
import type { Collected, KeptFact } from './set-facts.js';
import { isHeldBack, rankUnder, severityUnder, type Settings } from './settings.js';
import { note, noValues, openTally, outcomeOf, statusOf } from './tally.js';

/** What is kept of a plan of a set when the plan is gone. */
export interface SeenRun {
  readonly run: Run;
  readonly starts: PhaseStarts;
  readonly settings: Settings;
  /** By the id of the rule. */
  readonly collected: ReadonlyMap<string, Collected>;
}

/** What a rule over sets of plans came to in one plan. */
export interface SetVerdict {
  readonly findings: readonly Finding[];
  readonly outcome: Outcome;
  readonly failure?: RuleFailure;
}

/** Judges a set by one rule, and tells what came of it in each plan, in the order of the plans. */
export function judgeSet(rule: AnySetRule, seen: readonly SeenRun[]): SetVerdict[] {
  const known: Known = new Map();
  for (const one of seen)
    for (const kept of one.collected.get(rule.id)?.facts ?? [])
      known.set({ fact: kept.fact, plan: one.run.plan }, { kept, one });
  const { faults, crash } = hear(rule, known, seen.length);
  const hearing: Hearing = {
    rule,
    known,
    sightingsOf: groupBy(known.keys(), (sighting) => entryOf(known, sighting).one),
    faultsOf: groupBy(faults, ({ at }) => entryOf(known, at).one),
    toldAt: new Map(faults.flatMap(({ at, where }) => (where.alike ?? []).map((other) => [other, at.plan] as const))),
    isAlone: seen.length < 2,
    crash,
  };
  return seen.map((one) => {
    const findings = (hearing.faultsOf.get(one) ?? []).map(({ finding }) => finding);
    return { findings, ...endOf(one, hearing) };
  });
}

/** Every sighting, with the plan and the place that it is of. */
type Known = Map<Sighting, Sighted>;

interface Sighted {
  readonly kept: KeptFact;
  readonly one: SeenRun;
}

interface SetFault {
  readonly at: Sighting;
  readonly where: SetWhere;
  readonly finding: Finding;
}

/** What was said of a set by one rule. */
interface Hearing {
  readonly rule: AnySetRule;
  readonly known: Known;
  readonly sightingsOf: ReadonlyMap<SeenRun, readonly Sighting[]>;
  readonly faultsOf: ReadonlyMap<SeenRun, readonly SetFault[]>;
  /** For a sighting whose like fault is told once for several, the plan at which it is. */
  readonly toldAt: ReadonlyMap<Sighting, PlanName>;
  readonly isAlone: boolean;
  readonly crash: string | undefined;
}

/** Lets the rule speak. A fault that the template of its plan holds back was never said; a single plan is no set. */
function hear(rule: AnySetRule, known: Known, count: number): { faults: SetFault[]; crash: string | undefined } {
  const faults: SetFault[] = [];
  const context: SetContext = {
    fault: (key, values, at, where) => {
      if (isHeldBack(sightedIn(known, at).one.settings, rule, key)) return;
      const finding = findingOf(rule, { key, values }, { at, where }, known);
      faults.push({ at, where, finding });
    },
  };
  try {
    // The sightings are of facts that this very rule collected; the list of rules has forgotten which (AnySetRule).
    if (count > 1) rule.judge([...known.keys()] as never, context as never);
    return { faults, crash: undefined };
  } catch (thrown) {
    return { faults, crash: describe(thrown) };
  }
}

/**
 * The plan and the place of a sighting.
 * @throws TypeError where the rule did not collect it.
 */
function sightedIn(known: Known, sighting: Sighting): Sighted {
  const found = known.get(sighting);
  if (!found) throw new TypeError('A fault names what was not among the sightings.');
  return found;
}

/** How a rule over sets of plans ends where there is no set: nothing is held against nothing. */
export function outcomeAlone(template: Settings, rule: AnySetRule): Outcome {
  const tally = openTally();
  if (severityUnder(template, rule) === 'off') return outcomeOf(rule.id, 'off', tally);
  note(tally, { code: 'alone', values: noValues });
  return outcomeOf(rule.id, 'not-applicable', tally);
}

/** How the rule ended in one plan: its facts are the subjects. */
function endOf(
  one: SeenRun,
  { rule, sightingsOf, faultsOf, toldAt, isAlone, crash }: Hearing,
): Omit<SetVerdict, 'findings'> {
  if (isAlone) return { outcome: outcomeAlone(one.settings, rule) };
  const { obstacle, failure } = one.collected.get(rule.id) ?? {};
  const tally = openTally();
  const end = (status: Outcome['status']) => ({ outcome: outcomeOf(rule.id, status, tally) });
  if (obstacle === 'off') return end('off');
  if (obstacle) {
    note(tally, obstacle);
    if (obstacle.status === 'not-evaluated') tally.notEvaluated = 1;
    return { ...end(obstacle.status), ...(failure && { failure }) };
  }
  const sightings = sightingsOf.get(one) ?? [];
  if (sightings.length === 0) return end('not-applicable');
  const broken = new Set(faultsOf.get(one)?.map(({ at }) => at));
  for (const sighting of sightings) {
    const teller = toldAt.get(sighting);
    if (broken.has(sighting)) tally.broken++;
    else if (crash !== undefined) tally.notEvaluated++;
    else if (teller) {
      tally.notEvaluated++;
      note(tally, { code: 'told-elsewhere', values: { name: planValue(teller) } });
    } else tally.kept++;
  }
  if (crash === undefined) return end(statusOf(tally));
  note(tally, { code: 'crashed', values: noValues });
  return { ...end(broken.size > 0 ? 'broken' : 'not-evaluated'), failure: { rule: rule.id, error: crash } };
}

/** Makes a finding of what a rule said; places in other plans say in which. */
function findingOf(
  rule: AnySetRule,
  { key, values: given }: Sentence,
  { at, where }: Omit<SetFault, 'finding'>,
  known: Known,
): Finding {
  const values = readValues(given);
  const { kept, one } = entryOf(known, at);
  const related = [...(where.related ?? []), ...(where.alike ?? [])].map((sighting): Place => {
    const other = sightedIn(known, sighting);
    return other.one === one ? other.kept.place : { ...other.kept.place, plan: nameOf(sighting.plan) };
  });
  return {
    rule: rule.id,
    severity: rankUnder(one.settings, rule, key),
    message: key,
    values,
    place: kept.place,
    related: related.slice(0, mostRelated),
    ...(where.expected !== undefined && { expected: where.expected }),
    certificates: [],
    fingerprint: fingerprintOf([rule.id, key, kept.identity, ...where.facts.map(String)]),
    suggestions: [],
    docs: docsOf(rule),
  };
}

/** In a set of hundreds of plans a reader looks some of them up, not all. */
const mostRelated = 40;

function nameOf({ id, file }: PlanName): PlanName {
  return { id, ...(file !== undefined && { file }) };
}
