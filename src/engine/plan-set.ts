import { InputFailure } from '#base/failure.js';
import { canonicalJson } from '#base/digest.js';
import { entryAt } from '#base/entry.js';
import { groupBy } from '#base/group.js';
import { compareCodeUnits } from '#base/text.js';
import type { Report, Run } from '#generated/report.types.js';
import type { AnySetRule } from '#rule/set-rule.js';
import { setRules as allSetRules } from '#rules/registry.js';
import { capFindings } from './cap.js';
import { distinguish, runPlan, wordsUnder } from './check.js';
import { reportFailure } from './failure-report.js';
import { buildReport, emptyReport, mergeReports, nameOfRun } from './merge.js';
import type { CheckOptions } from './options.js';
import { phaseStarts, sortFrom } from './order.js';
import { collectFacts } from './set-facts.js';
import { judgeSet, type SeenRun, type SetVerdict } from './set-judge.js';
import { waive } from './waive.js';

/** How a set of plans is checked: every plan as `checkPlan` does. */
export type SetOptions = Omit<CheckOptions, 'file'>;

/** A plan of a set, and the file that it came from, for the report only. */
export interface PlanInput {
  readonly plan: unknown;
  readonly file?: string;
}

/** Plans that are checked one after the other and judged together. Of each only its run and a few facts are kept. */
export interface PlanSet {
  /**
   * Checks a plan and takes it into the set.
   * @throws InputFailure when its template is unknown or unsound; the set stays as it was.
   */
  readonly add: (input: PlanInput) => void;
  /** The report on the plans so far, the same in whatever order they came. One plan gives the report of `checkPlan`. */
  readonly report: () => Report;
  /** What the set knows of its plans, as data that crosses to another thread or process of the same version. */
  readonly part: () => SetPart;
  /** Takes in the plans of another set that was opened with the same options, as if they had been added here. */
  readonly join: (part: SetPart) => void;
}

/** What a set knows of its plans: data for `structuredClone`, to be read by `join` alone. */
export interface SetPart {
  readonly seen: readonly SeenRun[];
}

/** Opens a set without plans. */
export function openSet(options: SetOptions = {}): PlanSet {
  const rules = options.setRules ?? allSetRules;
  const seen: SeenRun[] = [];
  return {
    add: ({ plan, file }) => {
      const { run, bench } = runPlan(plan, { ...options, ...(file !== undefined && { file }) });
      const collected = new Map(rules.map((rule) => [rule.id, collectFacts(bench, run, rule)] as const));
      const { settings } = bench.template;
      seen.push({ run, starts: phaseStarts(bench.index), settings: { settings }, collected });
    },
    report: () => {
      if (seen.length === 0) return emptyReport();
      const runs = judgeAll(rules, inOrder(seen), options);
      const report = buildReport({
        runs,
        failures: [],
        waivers: options.waivers?.waivers ?? [],
        rules: wordsUnder(options),
      });
      return runs.length === 1 ? report : mergeReports(report);
    },
    part: () => ({ seen: [...seen] }),
    join: (part) => {
      // One by one: as arguments of one call there may be too many.
      for (const one of part.seen) seen.push(one);
    },
  };
}

/**
 * Checks plans one by one and against each other: one document with two dates, one number given twice, one fault in many
 * plans. A plan whose own template cannot be had is a failure of the report, and the others are checked all the same.
 * @throws InputFailure when the template that the options name is unknown or unsound.
 */
export function checkPlans(inputs: Iterable<PlanInput>, options: SetOptions = {}): Report {
  const set = openSet(options);
  const failures: Report[] = [];
  for (const input of inputs) {
    try {
      set.add(input);
    } catch (error) {
      if (!(error instanceof InputFailure) || options.template !== undefined) throw error;
      failures.push(reportFailure(error, input.file));
    }
  }
  return failures.length === 0 ? set.report() : mergeReports(set.report(), ...failures);
}

/** Each plan once, by file and id; what these leave open is settled by what was found. */
function inOrder(seen: readonly SeenRun[]): SeenRun[] {
  const byName = groupBy(seen, ({ run }) => JSON.stringify(nameOfRun(run)));
  return [...byName]
    .toSorted(([a], [b]) => compareCodeUnits(a, b))
    .flatMap(([, same]) => (same.length === 1 ? same : [...textsOf(same)].toSorted(byText).map(([, one]) => one)));
}

function textsOf(same: readonly SeenRun[]): ReadonlyMap<string, SeenRun> {
  return new Map(same.map((one) => [canonicalJson([one.run, [...one.collected]]), one]));
}

function byText([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return compareCodeUnits(a, b);
}

/** The runs with what the rules over sets of plans say of them. */
function judgeAll(rules: readonly AnySetRule[], seen: readonly SeenRun[], options: SetOptions): Run[] {
  const verdicts = rules.map((rule) => judgeSet(rule, seen));
  return seen.map((one, at) =>
    addVerdicts(
      one,
      verdicts.map((each) => entryAt(each, at)),
      options,
    ),
  );
}

function addVerdicts({ run, starts }: SeenRun, verdicts: readonly SetVerdict[], options: SetOptions): Run {
  const { waivers, asOf, limits } = options;
  const found = distinguish(verdicts.flatMap(({ findings }) => findings));
  const told = waivers ? waive(found, waivers, run.plan.id, asOf) : found;
  const judged = {
    ...run,
    findings: told.length === 0 ? run.findings : sortFrom(starts, [...run.findings, ...told]),
    outcomes: [...run.outcomes, ...verdicts.map(({ outcome }) => outcome)],
    failures: [...run.failures, ...verdicts.flatMap(({ failure }) => failure ?? [])],
  };
  return told.length === 0 ? judged : capFindings(judged, limits);
}
