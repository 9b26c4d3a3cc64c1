import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkPlan, emptyReport, extendReport, readRules, shippedRules, type AnyRule, type Report } from '#index.js';
import { arbitrariesWith } from '#testing/arbitraries.js';

const { nearPlans } = arbitrariesWith(fc);
const plans = nearPlans().map(({ plan }) => plan);

const own: AnyRule = {
  id: 'test/phase',
  on: 'phase',
  severity: 'warning',
  since: '1.0.0',
  summary: { vi: 'Một điều.', en: 'A thing.' },
  kept: { vi: 'Ổn.', en: 'Fine.' },
  basis: [{ source: 'practice' }],
  reads: ['phases'],
  after: ['date/invalid'],
  messages: { odd: { vi: 'Giai đoạn.', en: 'Phase.' } },
  check: (...given: readonly unknown[]) => (given[1] as { fault: (key: string, values: object) => void }).fault('odd', {}),
}; // prettier-ignore

/** A report in which the order of rules is no matter. */
function inOrder(report: Report): Report {
  const byId = (one: { readonly rule: string }, other: { readonly rule: string }) => (one.rule < other.rule ? -1 : 1);
  const rules = report.rules.toSorted((one, other) => (one.id < other.id ? -1 : 1));
  return { ...report, rules, runs: report.runs.map((run) => ({ ...run, outcomes: run.outcomes.toSorted(byId) })) };
}

describe('a report that is extended', () => {
  test('by what all rules say is what all rules say in one check', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const rules = [...shippedRules, own];
        const all = checkPlan(plan, { rules, setRules: [] });
        expect(inOrder(extendReport(checkPlan(plan, { setRules: [] }), all))).toEqual(inOrder(all));
      }),
      { numRuns: 100 },
    );
  });

  test('keeps what it has, and takes no plan that it has not', () => {
    fc.assert(
      fc.property(plans, plans, (plan, other) => {
        const report = checkPlan(plan, { file: 'one.json' });
        expect(extendReport(report, report)).toEqual(report);
        expect(extendReport(report, emptyReport())).toEqual(report);
        const { runs } = extendReport(report, checkPlan(other, { rules: [own], file: 'other.json' }));
        expect(runs).toEqual(report.runs);
      }),
      { numRuns: 50 },
    );
  });
});

test('rules that are shipped would be taken from a file', () => {
  expect(readRules(shippedRules)).toBe(shippedRules);
  expect(readRules(own)).toEqual([own]);
});
