import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { valueAt } from '#base/path.js';
import { checkPlan } from '#engine/check.js';
import { mergeReports } from '#engine/merge.js';
import type { Plan } from '#generated/plan.types.js';
import type { Report } from '#generated/report.types.js';
import { renderReport } from '#report/render.js';
import type { AnyRule } from '#rule/rule.js';
import { rules as shipped } from '#rules/registry.js';
import { drawnPlans, examples, frozen, reportOn, spoiledPlans, withKeysShuffled } from './plans.js';
import { expectMerging } from './engine/merging.js';
import { wholeReport } from './engine/whole.js';
import { drawnOnce, lawRuns } from './runs.js';

const rules: readonly AnyRule[] = shipped;
const runs = lawRuns(150);
const json = (report: Report) => renderReport(report, { format: 'json', language: 'vi' });
const fingerprints = (report: Report) =>
  report.runs.flatMap(({ findings }) => findings.map(({ fingerprint }) => fingerprint)).toSorted();

describe('laws that every check obeys, on plans with up to six faults injected', () => {
  test('[P-33] [P-32] the same plan gives the same bytes, and is neither altered nor kept', () => {
    fc.assert(
      fc.property(spoiledPlans, (plan) => {
        const before = JSON.stringify(plan);
        const first = json(checkPlan(frozen(plan)));
        expect(json(checkPlan(plan))).toBe(first);
        expect(JSON.stringify(plan)).toBe(before);
      }),
      { numRuns: runs },
    );
  });

  test('[P-21] the order of keys is nothing', () => {
    fc.assert(
      fc.property(drawnPlans, fc.nat(9), (plan, seed) => {
        expect(json(checkPlan(withKeysShuffled(plan, seed)))).toBe(json(reportOn(plan)));
      }),
      { numRuns: runs },
    );
  });

  test('another order of lists gives the same fingerprints', () => {
    // Order means something in the outline (sections), and in what is told "in the order of the document".
    const free = [
      'citations',
      'occasions',
      'windows',
      'phases',
      'units',
      'claims',
      'goals',
      'routes',
      'topics',
    ] as const;
    fc.assert(
      fc.property(drawnPlans, fc.constantFrom(...free), (plan, list) => {
        const turned = { ...plan, [list]: plan[list]?.toReversed() };
        expect(fingerprints(checkPlan(turned))).toEqual(fingerprints(checkPlan(plan)));
      }),
      { numRuns: runs },
    );
  });

  test('[P-20] permuting the phases changes nothing in the findings, nor in their order', () => {
    const identities = ({ runs: all }: Report) =>
      all.flatMap(({ findings }) => findings.map(({ rule, message, fingerprint }) => [rule, message, fingerprint]));
    fc.assert(
      fc.property(drawnPlans, (plan) => {
        expect(identities(checkPlan({ ...plan, phases: plan.phases?.toReversed() }))).toEqual(
          identities(reportOn(plan)),
        );
      }),
      { numRuns: runs },
    );
  });

  test('every place exists in the plan, and fingerprints are unique', () => {
    fc.assert(
      fc.property(drawnPlans, (plan) => {
        for (const { findings } of reportOn(plan).runs) {
          for (const { rule, place, related } of findings)
            for (const { pointer } of [place, ...related])
              if (!rule.startsWith('shape/'))
                expect(
                  valueAt(plan, pointer) ?? valueAt(plan, pointer.slice(0, pointer.lastIndexOf('/'))),
                  `${rule} at ${pointer}`,
                ).toBeDefined();
          expect(new Set(findings.map(({ fingerprint }) => fingerprint)).size).toBe(findings.length);
        }
      }),
      { numRuns: runs },
    );
  });

  test('every sentence is whole in both languages: no slot is left, no word is missing', () => {
    fc.assert(
      fc.property(drawnPlans, (plan) => {
        const report = reportOn(plan);
        for (const language of ['vi', 'en'] as const) {
          const text = renderReport(report, { format: 'text', language, verbose: true });
          expect(text).not.toMatch(/\{[A-Za-z]+\}|undefined|NaN|\[object/u);
        }
      }),
      { numRuns: runs },
    );
  });

  test('[P-34] the outcomes add up to the rules of the pack, and the report fits its schema', () => {
    fc.assert(
      fc.property(drawnPlans, (plan) => {
        const report = reportOn(plan);
        wholeReport(report);
        const { outcomes } = report.counts;
        const sum = Object.values(outcomes).reduce((total, each) => total + each, 0);
        expect(sum).toBe(report.runs[0]?.outcomes.length);
        const ids = new Set(report.runs[0]?.outcomes.map(({ rule }) => rule));
        for (const { id } of rules) expect(ids).toContain(id);
      }),
      { numRuns: runs },
    );
  });

  test('the day of the check is the only clock, and only through rules that ask for it', () => {
    fc.assert(
      fc.property(drawnPlans, (plan) => {
        const asking = new Set(rules.filter(({ needs }) => needs?.includes('as-of')).map(({ id }) => id));
        const told = (asOf: string) =>
          checkPlan(plan, { asOf }).runs[0]?.findings.filter(({ rule }) => !asking.has(rule));
        expect(told('1999-01-01')).toEqual(told('2050-06-30'));
      }),
      { numRuns: lawRuns(40) },
    );
  });

  test('words decide nothing: scrambled messages change no verdict, order, fingerprint or outcome', () => {
    const scrambled = rules.map((rule) => ({
      ...rule,
      summary: { vi: 'x', en: 'y' },
      messages: Object.fromEntries(Object.keys(rule.messages).map((key) => [key, { vi: `??${key}`, en: `!!${key}` }])),
    }));
    const bare = (report: Report) => ({ ...report, rules: [] });
    fc.assert(
      fc.property(drawnPlans, (plan) => {
        expect(bare(checkPlan(plan, { rules: scrambled }))).toEqual(bare(reportOn(plan)));
      }),
      { numRuns: lawRuns(60) },
    );
  });

  test('a rule reads no more of the plan than it says', () => {
    const needed = new Set([
      'schema',
      'id',
      'type',
      'title',
      'issuer',
      'status',
      'extent',
      'sections',
      'template',
      'unseen',
      '$schema',
      'source',
    ]);
    const plan = examples.haiPhong() as Plan;
    const full = checkPlan(plan).runs[0];
    for (const part of Object.keys(plan) as (keyof Plan)[]) {
      if (needed.has(part)) continue;
      const { [part]: _emptied, ...rest } = plan;
      const emptied = checkPlan(rest).runs[0];
      const told = (run: typeof full, id: string) => [
        run?.findings.filter(({ rule }) => rule === id).map(({ message, fingerprint }) => [message, fingerprint]),
        run?.outcomes.find(({ rule }) => rule === id)?.status,
      ];
      for (const { id, reads } of rules)
        // Taking a list away also takes its ids away, and what points there is told by reference/dangling.
        if (
          !reads.includes(part) &&
          !id.startsWith('reference/') &&
          emptied?.findings.every(({ rule }) => rule !== 'reference/dangling')
        )
          expect(told(emptied, id), `${id} without ${part}, which it does not claim to read`).toEqual(told(full, id));
    }
  });

  test('[P-50] a rule that throws changes nothing but its own outcome', () => {
    const crashing: AnyRule = {
      ...(rules[0] as AnyRule),
      id: 'test/crash',
      after: [],
      needs: [],
      reads: [],
      on: 'plan',
      applies: () => true,
      check: () => {
        throw new Error('boom');
      },
    };
    fc.assert(
      fc.property(drawnPlans, (plan) => {
        const [calm] = reportOn(plan).runs;
        const [shaken] = checkPlan(plan, { rules: [...rules, crashing] }).runs;
        expect(shaken?.findings).toEqual(calm?.findings);
        expect(shaken?.outcomes.filter(({ rule }) => rule !== 'test/crash')).toEqual(calm?.outcomes);
        expect(shaken?.failures).toEqual([{ rule: 'test/crash', pointer: '', error: 'Error: boom' }]);
      }),
      { numRuns: lawRuns(30) },
    );
  });
});

describe('merging reports', () => {
  const reports = fc
    .array(fc.tuple(spoiledPlans, fc.constantFrom('a.json', 'b.json', 'c.json')), { maxLength: 3 })
    .map((plans) => mergeReports(...plans.map(([plan, file]) => checkPlan(plan, { file }))));
  const drawn = drawnOnce(reports, 30);

  test('[P-40] it is associative, commutative and idempotent, and the empty report is its unit', () => {
    fc.assert(
      fc.property(drawn, drawn, drawn, (a, b, c) => {
        expectMerging(a, b, c);
      }),
      { numRuns: lawRuns(25) },
    );
  });
});

describe('the faultless plan', () => {
  test.each(['core', 'commemoration', 'human-rights-day'])('has no fault under %s', (template) => {
    const report = checkPlan(examples.faultless(), { template });
    expect(report.runs[0]?.findings.map(({ rule, message, place }) => `${rule} ${message} ${place.pointer}`)).toEqual(
      [],
    );
    expect(report.verdict).toBe('clean');
  });
});
