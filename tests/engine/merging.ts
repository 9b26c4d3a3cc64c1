import { expect } from 'vitest';
import { emptyReport, mergeReports } from '#engine/merge.js';
import type { Report } from '#generated/report.types.js';

/** Holds merging to its laws on three reports: it is associative, commutative and idempotent, and the empty report is its unit. */
export function expectMerging(a: Report, b: Report, c: Report): void {
  const expectOne = (one: Report, other: Report) => expect(JSON.stringify(one)).toBe(JSON.stringify(other));
  expectOne(mergeReports(a, mergeReports(b, c)), mergeReports(mergeReports(a, b), c));
  expectOne(mergeReports(a, b), mergeReports(b, a));
  expectOne(mergeReports(a, a), a);
  expectOne(mergeReports(a, emptyReport()), a);
}
