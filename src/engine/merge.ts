import { canonicalJson } from '#base/digest.js';
import { compareCodeUnits } from '#base/text.js';
import type { Report } from '#generated/report.types.js';
import { countsOf, verdictOf } from './counts.js';
import { tool } from './tool.js';

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
      ({ plan }) => [plan.file ?? '', plan.id],
    ),
    failures: union(
      reports.map(({ failures }) => failures),
      ({ file, code }) => [file ?? '', code],
    ),
    waivers: union(
      reports.map(({ waivers }) => waivers),
      ({ fingerprint }) => [fingerprint],
    ),
    rules: union(
      reports.map(({ rules }) => rules),
      ({ id }) => [id],
    ),
  });
}

/** Adds what follows from the parts: counts and verdict. */
export function buildReport(parts: Pick<Report, 'runs' | 'failures' | 'waivers' | 'rules'>): Report {
  const counts = countsOf(parts.runs);
  return { schema: '1', tool, verdict: verdictOf(parts.runs, counts, parts.failures), counts, ...parts };
}

/** The items of all lists, equal ones once, sorted by a key and then by their canonical text. */
function union<Item>(lists: readonly (readonly Item[])[], keyOf: (item: Item) => readonly string[]): Item[] {
  const byText = new Map(lists.flat().map((item) => [canonicalJson(item), item] as const));
  return [...byText]
    .map(([text, item]) => ({ item, key: [...keyOf(item), text] }))
    .sort((a, b) => compareLists(a.key, b.key))
    .map(({ item }) => item);
}

function compareLists(a: readonly string[], b: readonly string[]): number {
  for (const [at, left] of a.entries()) {
    const order = compareCodeUnits(left, b[at] ?? '');
    if (order !== 0) return order;
  }
  return 0;
}
