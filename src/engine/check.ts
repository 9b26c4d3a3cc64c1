import { once } from '#base/once.js';
import type { Plan } from '#generated/plan.types.js';
import type { Finding, Report, Run } from '#generated/report.types.js';
import { parentName } from '#model/parent.js';
import type { PlanIndex } from '#model/plan-index.js';
import type { ResolvedTemplate } from '#model/template.js';
import type { AnyRule } from '#rule/rule.js';
import type { AnySetRule } from '#rule/set-rule.js';
import { rules as allRules, setRules as allSetRules } from '#rules/registry.js';
import { profileFor, underProfile } from '#template/profiles.js';
import type { Bench } from './bench.js';
import { capFindings } from './cap.js';
import { buildReport } from './merge.js';
import type { CheckOptions } from './options.js';
import { sortFindings } from './order.js';
import { parentsFor } from './parents.js';
import { readPlan, type ReadPlan } from './read-plan.js';
import { readAsOf, runRules } from './run.js';
import { schedule } from './schedule.js';
import { outcomeAlone } from './set-judge.js';
import { shapeFindings, shapeOutcomes, shapeWords } from './shape.js';
import { templateFor } from './template-for.js';
import { timelineOf } from './timeline.js';
import { waive } from './waive.js';
import { wordsOf } from './words.js';

/** Rules in the order in which they run, and the words of a report on them. */
interface Pack {
  readonly rules: readonly AnyRule[];
  readonly words: Report['rules'];
}

const shippedPack = once(() => packOf(allRules));
const shippedWords = once(() => wordsFor(shippedPack(), allSetRules));

function packOf(rules: readonly AnyRule[]): Pack {
  const scheduled = schedule(rules);
  // The same words go into every report, so nobody may write to them.
  return { rules: scheduled, words: Object.freeze([...shapeWords, ...scheduled.map(wordsOf)]) };
}

/**
 * Checks a plan against a template and tells what was found and how every rule ended.
 * @param plan any JSON value; what does not fit the schema becomes findings `shape/…`.
 * @throws InputFailure when the template is unknown or unsound.
 */
export function checkPlan(plan: unknown, options: CheckOptions = {}): Report {
  const waivers = options.waivers?.waivers ?? [];
  return buildReport({ runs: [checkAlone(plan, options)], failures: [], waivers, rules: wordsUnder(options) });
}

/** The run of a plan that stands by itself, for which the rules over sets of plans have nothing to judge. */
export function checkAlone(plan: unknown, options: CheckOptions): Run {
  const { run, bench } = runPlan(plan, options);
  const setRules = options.setRules ?? allSetRules;
  return { ...run, outcomes: [...run.outcomes, ...setRules.map((rule) => outcomeAlone(bench.template, rule))] };
}

/** The words of a report: those of the rules that the options name, and those of the rules over sets of plans. */
export function wordsUnder({ rules, setRules = allSetRules }: CheckOptions): Report['rules'] {
  return rules || setRules !== allSetRules ? wordsFor(packUnder(rules), setRules) : shippedWords();
}

function packUnder(rules: CheckOptions['rules']): Pack {
  return rules ? packOf(rules) : shippedPack();
}

function wordsFor({ words }: Pack, setRules: readonly AnySetRule[]): Report['rules'] {
  return Object.freeze([...words, ...setRules.map(wordsOf)]);
}

interface Ran {
  readonly run: Run;
  readonly pack: Pack;
  readonly template: ResolvedTemplate;
  readonly index: PlanIndex;
  readonly bench: Bench;
}

/** Which rules of a pack, already in order, are asked at all. */
type Choose = (rules: readonly AnyRule[]) => readonly AnyRule[];

const takeAll: Choose = (rules) => rules;

/** One run, with the rules that it ran, the template that it ran under and the plan as it was read. */
export function runPlan(value: unknown, options: CheckOptions = {}, choose: Choose = takeAll): Ran {
  return runRead(readPlan(value), options, choose);
}

/** The same for a plan that was read already, so that nothing is read twice. */
export function runRead(read: ReadPlan, options: CheckOptions = {}, choose: Choose = takeAll): Ran {
  const { plan, broken, faults: shapeFaults, index } = read;
  const pack = packUnder(options.rules);
  const profile = profileFor(plan, options.profile);
  const template = underProfile(templateFor(plan, options), profile);
  const asOf = readAsOf(options.asOf);
  const bench: Bench = { index, template, parents: parentsFor(plan, options), asOf, broken };
  const { faults, outcomes, failures } = runRules(bench, choose(pack.rules));
  const told = distinguish(
    sortFindings(index, [...shapeFindings(shapeFaults), ...faults.map(({ finding }) => finding)]),
  );
  const name = planName(plan, options.file);
  const run: Run = {
    plan: name,
    template: { id: template.id, version: template.version, year: template.year },
    profile,
    ...(options.asOf !== undefined && { asOf: options.asOf }),
    ...(bench.parents.length > 0 && { parents: bench.parents.map(parentName) }),
    findings: options.waivers ? waive(told, options.waivers, name.id, options.asOf) : told,
    outcomes: [...shapeOutcomes(shapeFaults), ...outcomes],
    failures,
    timeline: timelineOf(index, template),
  };
  return { run: capFindings(run, options.limits), pack, template, index, bench };
}

export function planName({ id, title, issuer }: Plan, file: string | undefined): Run['plan'] {
  return { id, ...(file !== undefined && { file }), title, issuer: issuer.name };
}

/** Findings that agree in everything that makes an identity are told apart by their order. */
export function distinguish(findings: readonly Finding[]): Finding[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const before = seen.get(finding.fingerprint) ?? 0;
    seen.set(finding.fingerprint, before + 1);
    return before === 0 ? finding : { ...finding, fingerprint: `${finding.fingerprint}-${before + 1}` };
  });
}
