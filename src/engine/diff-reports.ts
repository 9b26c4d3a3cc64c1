import type { Finding, PlanName, Report } from '#generated/report.types.js';
import type { FoundIn, ReportChanges } from '#generated/report-changes.types.js';
import { tool } from './tool.js';
import { union } from './union.js';

/**
 * What a later report finds that an earlier one did not, what is gone, and what both find: by plan and fingerprint, which
 * outlive reordering, rewording of other items and the name of the file.
 */
export function diffReports(before: Report, after: Report): ReportChanges {
  const [old, now] = [findingsOf(before), findingsOf(after)];
  return {
    schema: '1',
    tool,
    appeared: pick(now, (key) => !old.has(key)),
    gone: pick(old, (key) => !now.has(key)),
    unchanged: pick(now, (key) => old.has(key)),
    rules: union([before.rules, after.rules], ({ id }) => [id]),
  };
}

function pick(from: ReadonlyMap<string, FoundIn>, isWanted: (key: string) => boolean): FoundIn[] {
  return [...from].filter(([key]) => isWanted(key)).map(([, found]) => found);
}

function findingsOf(report: Report): ReadonlyMap<string, FoundIn> {
  const all: FoundIn[] = [
    ...report.runs.flatMap(({ plan, findings }) => findings.map((finding) => ({ plan, finding }))),
    ...report.findings.map((finding) => ({ finding })),
  ];
  return new Map(all.map((found) => [keyOf(found.finding, found.plan), found]));
}

function keyOf({ fingerprint }: Finding, plan?: PlanName): string {
  return JSON.stringify([plan?.id ?? '', fingerprint]);
}
