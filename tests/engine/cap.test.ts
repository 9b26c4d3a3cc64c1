import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { capFindings } from '#engine/cap.js';
import { checkPlan, checkPlans, defineRule, renderReport, type Finding, type Outcome, type Run } from '#index.js';
import { arbitrariesWith } from '#testing/arbitraries.js';
import { examples } from '../plans.js';

const { nearPlans } = arbitrariesWith(fc);
const gravity = { error: 0, warning: 1, info: 2 };

/** Finds a fault in every topic. */
const own = defineRule({
  id: 'test/topic',
  on: 'topic',
  severity: 'warning',
  since: '1.0.0',
  summary: { vi: 'Một điều.', en: 'A thing.' },
  kept: { vi: 'Ổn.', en: 'Fine.' },
  basis: [{ source: 'practice' }],
  reads: ['topics'],
  messages: { odd: { vi: 'Nội dung lạ.', en: 'An odd topic.' } },
  check: (_, { fault }) => fault('odd', {}),
});
const rules = [own];

/** A plan with so many more topics. */
function crowded(count: number) {
  const plan = examples.faultless();
  const [topic] = plan.topics ?? [];
  if (!topic) throw new Error('The example has no topics.');
  const more = Array.from({ length: count }, (_, n) => ({ ...topic, id: `more-${n}`, title: `Việc thứ ${n}` }));
  return { ...plan, topics: more };
}

describe('[F-008] findings beyond the limit', () => {
  test('are counted, rule by rule, and the gravest are listed in their order', () => {
    fc.assert(
      fc.property(
        nearPlans({ most: 8 }),
        fc.integer({ min: 1, max: 6 }),
        fc.integer({ min: 1, max: 4 }),
        ({ plan }, findingsPerFile, findingsPerRule) => {
          const [all] = checkPlan(plan).runs;
          const [capped] = checkPlan(plan, { limits: { findingsPerFile, findingsPerRule } }).runs;
          if (!all || !capped) throw new Error('There is no run.');
          expect(capped.findings.length).toBeLessThanOrEqual(findingsPerFile);
          expect(all.findings.filter((one) => capped.findings.some((other) => isOne(one, other)))).toEqual(
            capped.findings,
          );
          for (const { rule, status } of all.outcomes) {
            const listed = of(rule, capped.findings).length;
            expect(listed).toBeLessThanOrEqual(findingsPerRule);
            expect(listed + overOf(capped.outcomes, rule)).toBe(of(rule, all.findings).length);
            expect(capped.outcomes.find((one) => one.rule === rule)?.status).toBe(status);
          }
          const left = all.findings.filter((one) => !capped.findings.some((other) => isOne(one, other)));
          const least = Math.max(...capped.findings.map(({ severity }) => gravity[severity]));
          for (const { rule, severity } of left)
            if (of(rule, capped.findings).length < findingsPerRule)
              expect(gravity[severity]).toBeGreaterThanOrEqual(least);
        },
      ),
      { numRuns: 100 },
    );
  });

  test('are 200 of a rule unless told, in sets of plans too, and every reader is told', () => {
    const plan = crowded(300);
    const report = checkPlan(plan, { rules });
    const places = of('test/topic', report.runs[0]?.findings ?? []).map(({ place }) => place.pointer);
    expect(places).toEqual(Array.from({ length: 200 }, (_, at) => `/topics/${at}`));
    expect(overOf(report.runs[0]?.outcomes ?? [], 'test/topic')).toBe(100);
    expect(checkPlans([{ plan }], { rules }).runs).toMatchObject(report.runs.map(({ findings }) => ({ findings })));
    for (const format of ['text', 'html', 'markdown'] as const)
      expect(renderReport(report, { format, language: 'en' })).toMatch(
        /too many findings[^]*test\/topic[^]{0,20}\(100\)/,
      );
    const more = checkPlan(plan, { rules, limits: { findingsPerRule: 400 } });
    expect(of('test/topic', more.runs[0]?.findings ?? [])).toHaveLength(300);
  });

  test('give way to others where they are waived', () => {
    const [run] = checkPlan(crowded(3), { rules }).runs;
    if (!run) throw new Error('There is no run.');
    const waived = { reason: 'r', approver: 'a' };
    const findings = run.findings.map((finding, at) => (at === 0 ? { ...finding, waived } : finding));
    const capped = capFindings({ ...run, findings }, { findingsPerRule: 2 });
    expect(capped.findings).toEqual(findings.slice(1));
  });

  test('are those that stand back behind what is listed: the waived, then the less grave, then the later', () => {
    const said = fc.record({ rule: fc.constantFrom('a/a', 'b/b'), severity: fc.constantFrom('error', 'warning', 'info'), waived: fc.boolean() }); // prettier-ignore
    const limits = fc.record({ findingsPerFile: fc.integer({ min: 1, max: 8 }), findingsPerRule: fc.integer({ min: 1, max: 5 }) }); // prettier-ignore
    fc.assert(
      fc.property(fc.array(said, { maxLength: 12 }), limits, (all, given) => {
        const findings = all.map(({ waived, ...rest }, at) => ({ ...rest, fingerprint: `${at}`, ...(waived && { waived: { reason: 'r', approver: 'a' } }) })); // prettier-ignore
        const outcomes = ['a/a', 'b/b', 'c/c'].map((rule) => ({
          rule,
          reasons: [{ code: 'x', values: {}, count: 1 }],
        }));
        const run = { findings, outcomes } as unknown as Pick<Run, 'findings' | 'outcomes'>;
        const capped = capFindings(run, given);
        const isListed = (at: number) => capped.findings.some(({ fingerprint }) => fingerprint === `${at}`);
        expect(capped.findings).toEqual(run.findings.filter((_, at) => isListed(at)));
        expect(capped.findings.length).toBeLessThanOrEqual(given.findingsPerFile);
        const standing = (at: number) => [Number(all[at]?.waived), gravity[all[at]?.severity as 'error'], at] as const;
        const isBefore = (one: number, other: number) => {
          const [a, b] = [standing(one), standing(other)];
          const differs = a.findIndex((part, n) => part !== b[n]);
          return (a[differs] ?? 0) < (b[differs] ?? 0);
        };
        all.forEach(({ rule }, at) => {
          if (isListed(at)) return;
          const ofRule = all.flatMap((each, n) => (isListed(n) && each.rule === rule ? [n] : []));
          for (const listed of ofRule) expect(isBefore(listed, at)).toBe(true);
          if (ofRule.length < given.findingsPerRule) {
            expect(capped.findings).toHaveLength(given.findingsPerFile);
            capped.findings.forEach(({ fingerprint }) => expect(isBefore(Number(fingerprint), at)).toBe(true));
          }
        });
        for (const [at, { rule, reasons }] of capped.outcomes.entries()) {
          const over = of(rule, run.findings).length - of(rule, capped.findings).length;
          const more = over === 0 ? [] : [{ code: 'over-limit', values: {}, count: over }];
          expect(reasons).toEqual([...(outcomes[at]?.reasons ?? []), ...more]);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('a limit that is none is refused', () => {
    expect(() => checkPlan(crowded(1), { limits: { findingsPerRule: 0 } })).toThrow(/findingsPerRule/);
  });
});

function isOne(one: Finding, other: Finding): boolean {
  return one.rule === other.rule && one.fingerprint === other.fingerprint;
}

function of(rule: string, findings: readonly Finding[]): readonly Finding[] {
  return findings.filter((finding) => finding.rule === rule);
}

function overOf(outcomes: readonly Outcome[], rule: string): number {
  const reasons = outcomes.find((outcome) => outcome.rule === rule)?.reasons ?? [];
  return reasons.find(({ code }) => code === 'over-limit')?.count ?? 0;
}
