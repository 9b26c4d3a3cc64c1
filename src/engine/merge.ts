import { entryAt } from '#base/entry.js';
import type { Report, Run } from '#generated/report.types.js';
import type { Waiver } from '#generated/waivers.types.js';
import { countsOf, verdictOf } from './counts.js';
import { tool } from './tool.js';
import { union } from './union.js';
import { findingsOnWaivers } from './waiver-findings.js';
import { judgeWaivers } from './waiver-status.js';
import { waiverWords } from './waiver-words.js';

/** The report of nothing: the unit of `mergeReports`. */
export function emptyReport(): Report {
  return buildReport({ runs: [], failures: [], waivers: [], rules: [] });
}

/**
 * One report of many. Merging is associative, commutative and idempotent: runs are kept once each, in an order of their
 * own, whatever the order of the reports.
 */
export function mergeReports(...reports: readonly Report[]): Report {
  return buildReport({
    runs: union(
      reports.map(({ runs }) => runs),
      nameOfRun,
    ),
    failures: union(
      reports.map(({ failures }) => failures),
      ({ file, code }) => [file ?? '', code],
    ),
    waivers: reports.flatMap(({ waivers }) => waivers),
    rules: union(
      reports.map(({ rules }) => rules),
      ({ id }) => [id],
    ),
  });
}

/** What tells the runs of a report apart: the file and the plan. */
export function nameOfRun({ plan }: Pick<Run, 'plan'>): readonly [file: string, id: string] {
  return [plan.file ?? '', plan.id];
}

/** What a report is made of. Waivers are those handed in, whatever was said of them before. */
interface Parts extends Pick<Report, 'runs' | 'failures' | 'rules'> {
  readonly waivers: readonly Waiver[];
}

/** Adds what follows from the parts: what became of the waivers, the findings about them, counts and verdict. */
export function buildReport({ runs, failures, waivers: given, rules: pack }: Parts): Report {
  const account = { runs, failures, rules: withWaiverWords(pack, given) };
  const waivers = judgeWaivers(given, account);
  const findings = findingsOnWaivers(waivers, account);
  const counts = countsOf(runs, findings);
  return { schema: '1', tool, verdict: verdictOf(runs, counts, failures), counts, ...account, waivers, findings };
}

function withWaiverWords(rules: Report['rules'], { length }: readonly Waiver[]): Report['rules'] {
  const hasThem = length === 0 || rules.some(({ id }) => id === entryAt(waiverWords, 0).id);
  return hasThem ? rules : [...rules, ...waiverWords];
}
