import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkPlan, emptyReport, extendReport, readRules, shippedRules, type AnyRule, type Report } from '#index.js';
import { arbitrariesWith } from '#testing/arbitraries.js';
import { examples } from '../plans.js';

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

test('what is added stands where it belongs, phases by their days, as far as the report knows them', () => {
  const plan = examples.faultless();
  const [first, ...rest] = plan.phases ?? [];
  if (!first) throw new Error('The plan has no phases.');
  const undated = { ...first, id: 'm-undated', when: { kind: 'vague', word: 'other' } } as never;
  const twice = { ...first, id: rest.at(-1)?.id ?? '', title: 'x' };
  const named = [undated, ...rest.toReversed().map((phase, at) => (at === 0 ? phase : { ...phase, id: `a${at}` })), { ...first, id: 'z' }, twice];
  for (const phases of [named, named.toReversed()]) {
    const turned = { ...plan, phases };
    const rules = [...shippedRules, own];
    const all = checkPlan(turned, { rules, setRules: [] });
    const extended = extendReport(checkPlan(turned, { setRules: [] }), checkPlan(turned, { rules: [own], setRules: [] }));
    expect(extended.runs[0]?.findings.filter(({ rule }) => rule === own.id).map(({ place }) => place.id)).toEqual(['z', 'a1', 'm-undated']);
    expect(extended.runs[0]?.findings.map(({ place }) => place.pointer)).toEqual(all.runs[0]?.findings.map(({ place }) => place.pointer));
  }
}); // prettier-ignore

test('what broke down is told of both, once', () => {
  const plan = examples.faultless();
  const crashing = (id: string): AnyRule => ({ ...own, id, check: () => { throw new Error(id); } }); // prettier-ignore
  const [one, two] = [crashing('test/one'), crashing('test/two')];
  const of = (...rules: AnyRule[]) => checkPlan(plan, { rules, setRules: [] });
  const failuresOf = (report: Report) => report.runs[0]?.failures.map(({ rule }) => rule);
  expect(failuresOf(extendReport(of(one), of(two)))).toEqual(['test/one', 'test/two']);
  expect(failuresOf(extendReport(of(one), of(one, two)))).toEqual(['test/one', 'test/two']);
});

test('rules that are shipped would be taken from a file', () => {
  expect(readRules(shippedRules)).toBe(shippedRules);
  expect(readRules(own)).toEqual([own]);
});
