import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readTold, tellSet } from '../scripts/golden/told.js';
import { valueAt } from '#base/path.js';
import { checkPlan } from '#engine/check.js';
import { checkPlans, openSet, type PlanInput } from '#engine/plan-set.js';
import { mergeReports } from '#engine/merge.js';
import type { Report, Run } from '#generated/report.types.js';
import { renderReport } from '#report/render.js';
import type { Draft, SetCases } from '#rule/cases.js';
import { defineSetRule, type AnySetRule } from '#rule/set-rule.js';
import { setCases } from '#rules/cases.js';
import { setRules as shipped } from '#rules/registry.js';
import { copyPlan as copy, parentsOf } from '#testing/set-tester.js';
import { frozen, spoiledPlans } from './plans.js';
import { wholeReport } from './engine/whole.js';

const all: readonly (readonly [string, SetCases])[] = Object.entries(setCases as Readonly<Record<string, SetCases>>);
const setRules: readonly AnySetRule[] = shipped;
const json = (report: Report) => renderReport(report, { format: 'json', language: 'vi' });

function checked(plans: readonly unknown[], parent?: Draft): Report {
  const report = checkPlans(
    plans.map((plan) => ({ plan })),
    parentsOf(parent),
  );
  expect(report.runs.flatMap(({ failures }) => failures)).toEqual([]);
  return report;
}

const statusOf = (run: Run | undefined, rule: string) => run?.outcomes.find((each) => each.rule === rule)?.status;
const runOf = (report: Report, id: string) => report.runs.find(({ plan }) => plan.id === id);

/** What a rule says in which plan, and where; an item may be named by its id. */
function toldBy(report: Report, rule: string): { plan: string; message: string; at: string; id: string | undefined }[] {
  return report.runs.flatMap(({ plan, findings }) =>
    findings
      .filter((finding) => finding.rule === rule)
      .map(({ message, place }) => ({ plan: plan.id, message, at: place.pointer, id: place.id })),
  );
}

describe.each(all)('%s', (id, { rule: judged, cases }) => {
  test('says of its cases what told.txt says, word for word', () => {
    const hint = `${id} says something else. Run \`npm run reports\`, and read what changed in told.txt: officials will.`;
    const known = readTold(id);
    expect([...known.keys()], hint).toEqual(Object.keys(cases));
    for (const [title, one] of Object.entries(cases))
      expect(tellSet(judged, one), `${title}: ${hint}`).toBe(known.get(title));
  });

  test.each(Object.entries(cases))('%s', (_title, { plans, parent, expect: expected, notEvaluated = [] }) => {
    const report = checked(plans(copy), parent?.(copy));
    const told = toldBy(report, id);
    expect(
      told.map(({ plan, message, at, id: item }, n) => ({ plan, message, at: expected[n]?.at === item ? item : at })),
    ).toEqual(expected);
    for (const plan of notEvaluated) expect(statusOf(runOf(report, plan), id), plan).toBe('not-evaluated');
    // A plan is broken exactly where the rule speaks in it.
    const broken = report.runs.filter((run) => statusOf(run, id) === 'broken').map(({ plan }) => plan.id);
    expect(broken).toEqual([...new Set(told.map(({ plan }) => plan))]);
  });

  test.each(Object.entries(cases))(
    '%s: in any order, and beside a plan that has nothing to do with them',
    (_title, { plans, parent: parentFor }) => {
      const [given, parent] = [plans(copy), parentFor?.(copy)];
      const once = checked(given, parent);
      expect(json(checked(given.toReversed(), parent))).toBe(json(once));
      const more = checked([stranger(), ...given], parent);
      if (given.length > 1)
        for (const { plan, findings, outcomes } of once.runs) {
          expect(runOf(more, plan.id)?.findings, plan.id).toEqual(findings);
          expect(runOf(more, plan.id)?.outcomes, plan.id).toEqual(outcomes);
        }
      expect(runOf(more, 'stranger')?.findings.filter(({ rule }) => rule === id)).toEqual([]);
    },
  );
});

/** A plan of another place that cites nothing of what the others cite. */
function stranger(): Draft {
  return copy('stranger', (plan) => {
    Object.assign(plan.issuer, { name: 'Sở Tư pháp', superior: 'Ủy ban nhân dân tỉnh Hoàng Hôn', place: 'Hoàng Hôn' });
    plan.number = { serial: '7', symbol: 'KH-STP', text: 'Số: 07/KH-STP' };
    plan.citations = [];
  });
}

describe('laws of sets, on plans with up to six faults injected', () => {
  const sets = fc
    .array(fc.tuple(spoiledPlans, fc.constantFrom('a.json', 'b.json', 'c.json', 'd.json', undefined)), { maxLength: 4 })
    .map((plans): PlanInput[] => plans.map(([plan, file]) => ({ plan, ...(file !== undefined && { file }) })));

  test('the order of the plans is nothing, and a plan that is given twice is one', () => {
    fc.assert(
      fc.property(sets, (inputs) => {
        const report = json(checkPlans(inputs));
        expect(json(checkPlans(inputs.toReversed()))).toBe(report);
        expect(json(checkPlans([...inputs, ...inputs]))).toBe(report);
        expect(json(checkPlans(frozen(inputs)))).toBe(report);
      }),
      { numRuns: 40 },
    );
  });

  test('one plan gives the report of checkPlan, byte for byte', () => {
    fc.assert(
      fc.property(spoiledPlans, (plan) => {
        expect(json(checkPlans([{ plan, file: 'a.json' }]))).toBe(json(checkPlan(plan, { file: 'a.json' })));
      }),
      { numRuns: 40 },
    );
  });

  test('whatever is said of the set, every plan keeps what was said of it alone', () => {
    const ids = new Set(setRules.map(({ id }) => id));
    const alone = ({ findings, outcomes, ...run }: Run) => ({
      ...run,
      findings: findings.filter(({ rule }) => !ids.has(rule)),
      outcomes: outcomes.filter(({ rule }) => !ids.has(rule)),
    });
    fc.assert(
      fc.property(sets, (inputs) => {
        const each = inputs.map(({ plan, file }) => checkPlan(plan, file === undefined ? {} : { file }));
        expect(checkPlans(inputs).runs.map(alone)).toEqual(mergeReports(...each).runs.map(alone));
      }),
      { numRuns: 40 },
    );
  });

  test('the outcomes add up, every place exists in its plan, and the report fits its schema', () => {
    fc.assert(
      fc.property(sets, (inputs) => {
        const report = checkPlans(inputs);
        wholeReport(report);
        const sum = Object.values(report.counts.outcomes).reduce((total, count) => total + count, 0);
        expect(sum).toBe(report.runs.reduce((total, { outcomes }) => total + outcomes.length, 0));
        for (const { plan, outcomes, findings } of report.runs) {
          expect(new Set(outcomes.map(({ rule }) => rule)).size).toBe(outcomes.length);
          for (const { id } of setRules) expect(outcomes.map(({ rule }) => rule)).toContain(id);
          expect(new Set(findings.map(({ fingerprint }) => fingerprint)).size).toBe(findings.length);
          for (const { place, related } of findings)
            for (const { pointer, plan: other = plan } of [{ ...place, plan: undefined }, ...related])
              expect(
                inputs.some(({ plan: one, file }) => {
                  const at = pointer.slice(0, pointer.lastIndexOf('/'));
                  const isIt = (one as Draft).id === other.id && file === other.file;
                  return isIt && (valueAt(one, pointer) ?? valueAt(one, at)) !== undefined;
                }),
                `${pointer} of ${other.id}`,
              ).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('merging keeps to its laws', () => {
    fc.assert(
      fc.property(sets, sets, (one, other) => {
        const [a, b] = [checkPlans(one), checkPlans(other)];
        expect(json(mergeReports(a, b))).toBe(json(mergeReports(b, a)));
        expect(json(mergeReports(a, mergeReports(a, b)))).toBe(json(mergeReports(a, b)));
      }),
      { numRuns: 20 },
    );
  });

  test('every sentence is whole in both languages', () => {
    for (const [, { cases }] of all)
      for (const { plans } of Object.values(cases))
        for (const language of ['vi', 'en'] as const) {
          const text = renderReport(checked(plans(copy)), { format: 'text', language, verbose: true });
          expect(text).not.toMatch(/\{[A-Za-z]+\}|undefined|NaN|\[object/u);
        }
  });
});

describe('a set', () => {
  const south = (plan: Draft) => {
    for (const citation of plan.citations ?? []) if (citation.id === 'cite-board-plan') citation.date = '2025-09-14';
  };
  const conflict = 'citation/conflict-across';

  test('of one plan is none, and says so', () => {
    const [run] = checked([copy('north')]).runs;
    for (const { id } of setRules) {
      expect(statusOf(run, id)).toBe('not-applicable');
      expect(run?.outcomes.find(({ rule }) => rule === id)?.reasons.map(({ code }) => code)).toEqual(['alone']);
    }
  });

  test('tells in which plan a related place is', () => {
    const report = checkPlans([
      { plan: copy('north'), file: 'north.json' },
      { plan: copy('south', south), file: 'south.json' },
      { plan: copy('west'), file: 'west.json' },
    ]);
    const [finding] = runOf(report, 'south')?.findings ?? [];
    expect(finding?.related.map(({ pointer, plan }) => [pointer, plan])).toEqual([
      ['/citations/3/date', { id: 'north', file: 'north.json' }],
      ['/citations/3/date', { id: 'west', file: 'west.json' }],
    ]);
  });

  test('keeps the fingerprint of a finding when plans come and go', () => {
    const of = (plans: readonly Draft[]) =>
      runOf(checked(plans), 'south')?.findings.map(({ fingerprint }) => fingerprint);
    expect(of([copy('north'), copy('south', south), copy('west')])).toEqual(of([copy('east'), copy('south', south)]));
  });

  test('takes waivers as a plan does', () => {
    const plans = [copy('north'), copy('south', south), copy('west')].map((plan) => ({ plan }));
    const [finding] = runOf(checkPlans(plans), 'south')?.findings ?? [];
    const waiver = {
      fingerprint: finding?.fingerprint ?? '',
      reason: 'Đã đối chiếu bản gốc',
      approver: 'Văn phòng Sở',
    };
    const report = checkPlans(plans, { waivers: { schema: '1', waivers: [waiver] } });
    expect(report.counts.findings).toMatchObject({ error: 0, waived: 1 });
  });

  test('leaves a plan out of a rule that its template switches off', () => {
    const off = { ...copy('south', south), template: { id: 'core' } };
    const template = {
      schema: '1',
      id: 'quiet',
      version: '1.0.0',
      title: { vi: 'Mẫu', en: 'A template' },
      extends: 'core',
      rules: [{ rule: conflict, severity: 'off' }],
    } as const;
    const report = checkPlans([{ plan: copy('north') }, { plan: off }], { template });
    expect(report.runs.map((run) => statusOf(run, conflict))).toEqual(['off', 'off']);
    expect(toldBy(report, conflict)).toEqual([]);
  });

  test('tells of a plan whose own template is unknown, and checks the others', () => {
    const lost = copy('lost', (plan) => (plan.template = { id: 'human-right-day' }));
    const report = checkPlans([{ plan: lost, file: 'lost.json' }, { plan: copy('north') }]);
    expect(report.runs.map(({ plan }) => plan.id)).toEqual(['north']);
    expect(report.failures.map(({ code, file }) => [code, file])).toEqual([['template/unknown', 'lost.json']]);
    expect(() => checkPlans([{ plan: copy('north') }], { template: 'none' })).toThrow('none');
  });

  test('grows one by one, and reports at any time', () => {
    const set = openSet();
    expect(set.report().counts.plans).toBe(0);
    for (const id of ['north', 'south']) set.add({ plan: copy(id, id === 'south' ? south : undefined) });
    expect(json(set.report())).toBe(json(checked([copy('south', south), copy('north')])));
  });

  test('lives on when one of its rules throws', () => {
    const broken = (id: string, at: 'collect' | 'judge') =>
      defineSetRule({
        id,
        on: 'set-of-plans',
        severity: 'error',
        since: '0.1.0',
        summary: { vi: 'x', en: 'x' },
        kept: { vi: 'x', en: 'x' },
        basis: [{ source: 'logic' }],
        reads: [],
        messages: { x: { vi: 'x', en: 'x' } },
        collect() {
          if (at === 'collect') throw new Error('boom');
          return [{ at: '' }];
        },
        judge() {
          throw new Error('bang');
        },
      });
    const rules = [...setRules, broken('test/collect', 'collect'), broken('test/judge', 'judge')];
    const plans = [copy('north'), copy('south', south), copy('west')].map((plan) => ({ plan }));
    const [calm, shaken] = [checkPlans(plans), checkPlans(plans, { setRules: rules })];
    expect(shaken.runs.map(({ findings }) => findings)).toEqual(calm.runs.map(({ findings }) => findings));
    for (const run of shaken.runs) {
      expect(run.failures.map(({ rule, error }) => [rule, error])).toEqual([
        ['test/collect', 'Error: boom'],
        ['test/judge', 'Error: bang'],
      ]);
      for (const id of ['test/collect', 'test/judge']) expect(statusOf(run, id)).toBe('not-evaluated');
    }
  });
});
