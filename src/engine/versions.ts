import { fingerprintOf } from '#base/digest.js';
import { entryAt } from '#base/entry.js';
import { pointer } from '#base/path.js';
import { diffPlans, type Difference } from '#compare/compare.js';
import type { Alignment } from '#generated/alignment.types.js';
import type { Change } from '#generated/comparison.types.js';
import type { Finding, Outcome, Place, PlanName, Report, Run, RuleFailure, Value } from '#generated/report.types.js';
import { readValues, factsOf } from '#model/value.js';
import type { AnyChangeRule } from '#rule/change-rule.js';
import { changeRules as allChangeRules } from '#rules/registry.js';
import { distinguish, planName, runPlan } from './check.js';
import type { Bench } from './bench.js';
import { docsOf } from './finding.js';
import { buildReport } from './merge.js';
import { findObstacle } from './obstacle.js';
import { decisionsFor } from './decisions.js';
import type { CheckOptions } from './options.js';
import { sortFindings } from './order.js';
import { describe } from './run.js';
import { isHeldBack, rankUnder, severityUnder } from './settings.js';
import { note, noValues, openTally, outcomeOf, statusOf } from './tally.js';
import { shapeWords } from './shape.js';
import { waive } from './waive.js';
import { wordsOf } from './words.js';

/** How two versions of one plan are compared. */
export interface VersionOptions extends Omit<CheckOptions, 'file' | 'rules' | 'setRules'> {
  readonly files?: readonly [older: string, newer: string];
  /** What people decided on items of both versions, as `readAlignment` read it. */
  readonly alignment?: Alignment;
  /** The rules over two versions, all shipped ones unless told. */
  readonly changeRules?: readonly AnyChangeRule[];
}

/** Both versions and what lies between them. */
interface Hearing {
  readonly older: Bench;
  readonly newer: Bench;
  readonly olderName: PlanName;
  readonly difference: Difference;
}

interface Judged {
  readonly findings: readonly Finding[];
  readonly outcome: Outcome;
  readonly failure?: RuleFailure;
}

/**
 * Judges what changed from one version of a plan to the next, by the rules `change/*`: a report on the newer version, with
 * the places in the older one beside. What has the same id is the same thing.
 * @throws InputFailure when the template is unknown or unsound, or a decision names an item that its plan has not.
 */
export function compareVersions(older: unknown, newer: unknown, options: VersionOptions = {}): Report {
  const { files, changeRules = allChangeRules, waivers, alignment, ...checks } = options;
  const runOf = (plan: unknown, file: string | undefined) =>
    runPlan(plan, { ...checks, ...(file !== undefined && { file }) }, () => []);
  const [before, after] = [runOf(older, files?.[0]), runOf(newer, files?.[1])];
  const [olderName, newerName] = [planName(before.index.plan, files?.[0]), planName(after.index.plan, files?.[1])];
  const decisions = decisionsFor(alignment, [
    { index: before.index, name: olderName },
    { index: after.index, name: newerName },
  ]);
  const hearing: Hearing = {
    older: before.bench,
    newer: after.bench,
    olderName,
    difference: diffPlans(before.index, after.index, new Map(), { byIdentity: true, decisions }),
  };
  const judged = changeRules.map((rule) => judge(rule, hearing));
  const told = [...after.run.findings, ...judged.flatMap(({ findings }) => findings)];
  const findings = distinguish(sortFindings(after.index, told));
  const run: Run = {
    ...after.run,
    findings: waivers ? waive(findings, waivers, after.run.plan.id, options.asOf) : findings,
    outcomes: [...after.run.outcomes, ...judged.map(({ outcome }) => outcome)],
    failures: judged.flatMap(({ failure }) => failure ?? []),
  };
  const rules = [...shapeWords, ...changeRules.map(wordsOf)];
  return buildReport({ runs: [run], failures: [], waivers: waivers?.waivers ?? [], rules });
}

function judge(rule: AnyChangeRule, hearing: Hearing): Judged {
  const { older, newer, difference } = hearing;
  const tally = openTally();
  if (severityUnder(newer.template, rule) === 'off') return { findings: [], outcome: outcomeOf(rule.id, 'off', tally) };
  const obstacle = findObstacle(older, rule) ?? findObstacle(newer, rule);
  if (obstacle) {
    note(tally, obstacle);
    if (obstacle.status === 'not-evaluated') tally.notEvaluated = 1;
    return { findings: [], outcome: outcomeOf(rule.id, obstacle.status, tally) };
  }
  const things = new Set(rule.of.map(({ thing }) => thing));
  tally.kept = difference.matches.filter(({ thing }) => things.has(thing)).length;
  const findings: Finding[] = [];
  try {
    for (const change of difference.changes.filter((each) => isOf(rule, each))) {
      const before = findings.length;
      const fault = (key: string, values: Finding['values']): void => {
        if (!isHeldBack(newer.template, rule, key)) findings.push(findingOf(rule, key, values, change, hearing));
      };
      // The sentences are the rule's own; the list of rules has forgotten which (AnyChangeRule).
      rule.judge(change, { older: older.index, newer: newer.index, fault } as never);
      if (findings.length > before) tally.broken++;
      // A pair that was counted as kept above is broken instead; what only the older version has was not counted.
      if (findings.length > before && change.kind !== 'removed' && change.kind !== 'added') tally.kept--;
    }
  } catch (thrown) {
    note(tally, { code: 'crashed', values: noValues });
    tally.notEvaluated++;
    const failure = { rule: rule.id, pointer: '', error: describe(thrown) };
    return { findings, outcome: outcomeOf(rule.id, findings.length > 0 ? 'broken' : 'not-evaluated', tally), failure };
  }
  return { findings, outcome: outcomeOf(rule.id, statusOf(tally), tally) };
}

function isOf({ of }: AnyChangeRule, change: Change): boolean {
  return of.some(
    ({ thing, kind, aspect }) =>
      thing === change.thing && kind === change.kind && (aspect === undefined || aspect === change.aspect),
  );
}

/** The finding stands where the thing is now, else at its list in the newer version; its place in the older is beside it. */
function findingOf(
  rule: AnyChangeRule,
  key: string,
  given: Finding['values'],
  change: Change,
  { newer, olderName }: Hearing,
): Finding {
  const [was, now] = [change.left[0], change.right[0]];
  const { id: thing = '' } = entryAt([...change.left, ...change.right], 0);
  const { id, file } = olderName;
  const plan = { id, ...(file !== undefined && { file }) };
  const values = readValues(given);
  const facts = Object.values(values).flatMap((value: Value) => factsOf(value));
  return {
    rule: rule.id,
    severity: rankUnder(newer.template, rule, key),
    message: key,
    values,
    place: now ? bare(now) : listOf(entryAt(change.left, 0).pointer, newer),
    related: was ? [{ ...bare(was), plan }] : [],
    certificates: [],
    fingerprint: fingerprintOf([rule.id, key, change.thing, thing, ...facts.map(String)]),
    suggestions: [],
    docs: docsOf(rule),
  };
}

/** A place of a report, which knows no groups. */
function bare({ group: _group, position: _position, ...place }: Change['left'][number]): Place {
  return place;
}

function listOf(was: string, { index }: Bench): Place {
  const list = entryAt(was.split('/'), 1);
  return { pointer: list in index.plan ? pointer(list) : '' };
}
