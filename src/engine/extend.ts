import { parseDay } from '#base/day.js';
import type { Report, Run } from '#generated/report.types.js';
import { buildReport, nameOfRun } from './merge.js';
import { sortFrom } from './order.js';

/**
 * A report with what other rules said of the same plans, as if all had run in one check: so rules that may not share a
 * process with the shipped ones are run elsewhere, by `checkPlan(plan, { rules, setRules: [] })`. What both reports tell of a
 * rule is taken from the first one, and a plan that the first does not have is left out.
 */
export function extendReport(report: Report, more: Report): Report {
  const known = new Set(report.rules.map(({ id }) => id));
  const runs = new Map(more.runs.map((run) => [keyOf(run), run]));
  return buildReport({
    runs: report.runs.map((run) => extendRun(run, runs.get(keyOf(run)))),
    failures: report.failures,
    waivers: report.waivers,
    rules: [...report.rules, ...more.rules.filter(({ id }) => !known.has(id))],
  });
}

function keyOf(run: Run): string {
  return JSON.stringify(nameOfRun(run));
}

function extendRun(run: Run, more: Run | undefined): Run {
  if (!more) return run;
  const known = new Set([...run.outcomes, ...run.findings].map(({ rule }) => rule));
  const isNew = ({ rule }: { readonly rule: string }) => !known.has(rule);
  const findings = more.findings.filter(isNew);
  return {
    ...run,
    findings: findings.length === 0 ? run.findings : sortFrom(startsIn(run), [...run.findings, ...findings]),
    outcomes: [...run.outcomes, ...more.outcomes.filter(isNew)],
    failures: [...run.failures, ...more.failures.filter(isNew)],
  };
}

/** When each phase begins, as far as it is known: the plan itself is no longer at hand. */
function startsIn({ timeline }: Run): ReadonlyMap<string, number> {
  const starts = new Map<string, number>();
  for (const { kind, id, from } of timeline) {
    const day = kind === 'phase' ? parseDay(from) : undefined;
    if (day !== undefined && !starts.has(id)) starts.set(id, day);
  }
  return starts;
}
