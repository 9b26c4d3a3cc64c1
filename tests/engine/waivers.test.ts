import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fingerprintOf } from '#base/digest.js';
import { InputFailure } from '#base/failure.js';
import { checkPlan } from '#engine/check.js';
import { reportFailure } from '#engine/failure-report.js';
import { mergeReports } from '#engine/merge.js';
import { shippedSetRules } from '#engine/catalogue.js';
import { isFor } from '#engine/waive.js';
import type { CheckOptions } from '#engine/options.js';
import { checkPlans } from '#engine/plan-set.js';
import { addWaivers, noWaivers, printWaivers, waiversFor, type Grounds } from '#engine/waiver-list.js';
import type { Finding, Report } from '#generated/report.types.js';
import type { Template } from '#generated/template.types.js';
import type { Waiver, Waivers } from '#generated/waivers.types.js';
import { readJson } from '#read/json.js';
import { readWaivers } from '#read/waivers.js';
import { renderReport } from '#report/render.js';
import { copyPlan } from '#testing/set-tester.js';
import { expectMerging } from './merging.js';
import { wholeReport } from './whole.js';
import { drawnPlans, examples, reportOn, spoiledPlans } from '../plans.js';
import { drawnOnce, lawRuns } from '../runs.js';
import { failureOf } from '../read/failing.js';

const grounds: Grounds = { reason: 'Đã thống nhất với đơn vị', approver: 'Chánh Văn phòng Sở' };
const under2024 = { template: 'human-rights-day', year: 2024 } as const;

function listOf(...waivers: readonly Waiver[]): Waivers {
  return addWaivers(noWaivers, waivers);
}

function findingsOf({ runs }: Report): readonly Finding[] {
  return runs.flatMap(({ findings }) => findings);
}

function bare({ waived: _waived, ...finding }: Finding): Finding {
  return finding;
}

/** What a report says of its waivers: the status of each, and the sentences by rule and key. */
function toldOf({ waivers, findings }: Report) {
  return {
    statuses: waivers.map(({ status }) => status),
    findings: findings.map(({ rule, message, severity }) => `${rule} ${message} ${severity}`),
  };
}

/** A waiver without what a test left open. */
function said(waiver: Waiver): Waiver {
  return JSON.parse(JSON.stringify(waiver)) as Waiver;
}

/** One finding of the plan of Hải Phòng, and the report when it alone is waived in this way. */
function waivedOnce(change: Partial<Waiver>, options: CheckOptions = {}): Report {
  const plan = examples.haiPhong();
  const [first] = waiversFor(checkPlan(plan, under2024), grounds, ({ rule }) => rule === 'phase/shares-anchor');
  if (!first) throw new Error('The plan has lost the fault that it is known for.');
  return checkPlan(plan, { ...under2024, ...options, waivers: listOf(said({ ...first, ...change })) });
}

describe('laws of waivers, on plans with up to six faults injected', () => {
  test('[P-46] waiving some findings marks exactly these and takes exactly these out of the counts', () => {
    fc.assert(
      fc.property(drawnPlans, fc.array(fc.boolean(), { minLength: 1, maxLength: 40 }), (plan, chosen) => {
        const before = reportOn(plan);
        const meant = new Set(findingsOf(before).filter((_, at) => chosen[at % chosen.length]));
        const waivers = listOf(...waiversFor(before, grounds, (finding) => meant.has(finding)));
        const after = checkPlan(plan, { waivers });
        const isMeant = findingsOf(before).map((finding) => meant.has(finding));
        expect(findingsOf(after).map(({ waived }) => waived !== undefined)).toEqual(isMeant);
        expect(findingsOf(after).map(bare)).toEqual(findingsOf(before));
        const expected = { ...before.counts.findings, waived: meant.size };
        for (const { severity } of meant) expected[severity]--;
        expect(after.counts.findings).toEqual(expected);
        expect(after.runs[0]?.outcomes).toEqual(before.runs[0]?.outcomes);
        expect(toldOf(after)).toEqual({ statuses: waivers.waivers.map(() => 'used'), findings: [] });
        if (meant.size === isMeant.length) expect(after.verdict).toBe('clean');
      }),
      { numRuns: lawRuns(60) },
    );
  });

  test('waivers still apply when lists are turned round', () => {
    const lists = ['citations', 'occasions', 'windows', 'phases', 'units', 'goals', 'routes', 'topics'] as const;
    fc.assert(
      fc.property(drawnPlans, fc.subarray([...lists], { minLength: 1 }), (plan, turned) => {
        const waivers = listOf(...waiversFor(reportOn(plan), grounds));
        const changed = { ...plan, ...Object.fromEntries(turned.map((list) => [list, plan[list]?.toReversed()])) };
        expect(checkPlan(changed, { waivers }).verdict).toBe('clean');
      }),
      { numRuns: lawRuns(40) },
    );
  });

  test('[P-40] [P-41] a report on many plans is the merged report of each, waivers included', () => {
    const reports = fc.array(fc.tuple(spoiledPlans, fc.constantFrom('a.json', 'b.json')), { maxLength: 3 });
    const lists = fc.record({
      own: fc.boolean(),
      until: fc.option(fc.constantFrom('2024-01-01', '2030-01-01'), { nil: undefined }),
      asOf: fc.option(fc.constant('2026-01-01'), { nil: undefined }),
    });
    const made = fc.tuple(reports, lists).map(([plans, { own, until, asOf }]) => {
      const given = { ...grounds, ...(until !== undefined && { until }) };
      const foreign = { fingerprint: '0123456789abcdef', rule: 'phase/gapp', ...grounds };
      const waivers = listOf(...plans.flatMap(([plan]) => (own ? waiversFor(checkPlan(plan), given) : [])), foreign);
      const options = { waivers, ...(asOf !== undefined && { asOf }) };
      return mergeReports(...plans.map(([plan, file]) => checkPlan(plan, { ...options, file })));
    });
    const drawn = drawnOnce(made, 30);
    fc.assert(
      fc.property(drawn, drawn, drawn, (a, b, c) => {
        expectMerging(a, b, c);
        wholeReport(mergeReports(a, b));
      }),
      { numRuns: lawRuns(12) },
    );
  });
});

describe('a waiver', () => {
  test('marks its finding with its grounds, and both languages say them', () => {
    const report = waivedOnce({ decision: '112/QĐ-SNgV', until: '2025-12-31' }, { asOf: '2025-12-31' });
    const [waived, ...others] = findingsOf(report).filter((finding) => finding.waived);
    expect(waived?.waived).toEqual({ ...grounds, decision: '112/QĐ-SNgV', until: '2025-12-31' });
    expect(others).toEqual([]);
    const vi = renderReport(report, { format: 'text', language: 'vi', width: 300 });
    expect(vi).toContain('Đã thống nhất với đơn vị (Chánh Văn phòng Sở, 112/QĐ-SNgV, đến hết 31/12/2025)');
    expect(vi).toMatch(/^(?:\d+ lỗi, )?\d+ cảnh báo, \d+ lưu ý, 1 miễn trừ$/mu);
    const en = renderReport(report, { format: 'text', language: 'en', width: 300 });
    expect(en).toMatch(/\bwaived\s+.*\[phase\/shares-anchor\]/u);
    expect(en).toContain('until the end of 31 Dec 2025)');
  });

  test.each<[string, Partial<Waiver>, CheckOptions, string, readonly string[]]>([
    ['holds on its last day', { until: '2025-01-31' }, { asOf: '2025-01-31' }, 'used', []],
    ['ends with it', { until: '2025-01-31' }, { asOf: '2025-02-01' }, 'expired', ['waiver/expired expired warning']],
    ['holds where no day was given, and says so', { until: '2025-01-31' }, {}, 'used', ['waiver/expired undated info']],
    ['without a last day holds for ever', {}, { asOf: '9999-12-31' }, 'used', []],
    ['may leave rule and plan open', { rule: undefined, plan: undefined } as never, {}, 'used', []],
    [
      'of a finding that is gone is unused',
      { fingerprint: 'f'.repeat(16) },
      {},
      'unused',
      ['waiver/unused unused warning'],
    ],
    [
      'of another rule is not for this finding',
      { rule: 'form/signature' },
      {},
      'unused',
      ['waiver/unused nearest warning'],
    ],
    [
      'of a mistyped rule names none',
      { rule: 'phase/share-anchor' },
      {},
      'unknown-rule',
      ['waiver/unknown-rule nearest warning'],
    ],
    [
      'that names no plan and no rule is judged by what was checked',
      { fingerprint: 'f'.repeat(16), rule: undefined, plan: undefined } as never,
      {},
      'unused',
      ['waiver/unused unused warning'],
    ],
    ['of a made-up rule names none', { rule: 'a/b' }, {}, 'unknown-rule', ['waiver/unknown-rule unknown warning']],
    ['of a plan that was not checked is not judged', { plan: 'bac-ninh-2024' }, {}, 'not-evaluated', []],
    ['of a rule that did not run is not judged', { rule: 'phase/gap' }, { rules: [] }, 'not-evaluated', []],
    [
      'of a rule whose sentence the profile keeps back is not judged',
      { rule: 'form/signature' },
      { profile: 'draft' },
      'not-evaluated',
      [],
    ],
    ['of a rule that lacked what it needs is not judged', { rule: 'form/number' }, {}, 'not-evaluated', []],
    [
      'with a last day that there is not never holds',
      { until: '2025-02-30' },
      { asOf: '2025-01-01' },
      'expired',
      ['waiver/expired expired warning'],
    ],
  ])('%s', (_what, change, options, status, findings) => {
    const report = waivedOnce(change, options);
    expect(toldOf(report)).toEqual({ statuses: [status], findings });
    wholeReport(report);
    expect(report.counts.findings.waived).toBe(status === 'used' ? 1 : 0);
    expect(findingsOf(report).some(({ waived }) => waived)).toBe(status === 'used');
  });

  test('is for one fingerprint, and for the rule and the plan that it names', () => {
    const finding = { fingerprint: 'a1', rule: 'x/y' };
    const is = (change: Partial<Waiver>) => isFor({ fingerprint: 'a1', ...grounds, ...change }, finding, 'p');
    expect([is({}), is({ rule: 'x/y', plan: 'p' })]).toEqual([true, true]);
    expect([is({ fingerprint: 'a2' }), is({ rule: 'x/z' }), is({ plan: 'q' })]).toEqual([false, false, false]);
  });

  test('that was mistyped is told the fingerprint that was probably meant', () => {
    const meant = waivedOnce({}).waivers[0]?.fingerprint ?? '';
    const report = waivedOnce({ fingerprint: `${meant.slice(1, 3)}${meant[0]}${meant.slice(3)}` });
    expect(report.findings.map(({ values }) => values['nearest'])).toEqual([meant]);
    const unknown = waivedOnce({ rule: 'phase/share-anchor' }).findings[0];
    expect(unknown?.values).toMatchObject({ rule: 'phase/share-anchor', nearest: 'phase/shares-anchor' });
    expect(unknown?.values['name']).toContain('phase/share-anchor');
    for (const language of ['vi', 'en'] as const)
      expect(renderReport(report, { format: 'text', language })).toContain(meant);
  });

  test('is named by its fingerprint, and by rule and plan as far as it says them', () => {
    const nameOf = (change: Partial<Waiver>) =>
      checkPlan(examples.faultless(), { waivers: listOf({ fingerprint: 'a1', ...grounds, ...change }) }).findings[0];
    expect(nameOf({})?.values['name']).toBe('a1');
    expect(nameOf({ plan: 'faultless' })?.values['name']).toBe('a1 (faultless)');
    expect(nameOf({ rule: 'phase/gap', plan: 'faultless' })?.values['name']).toBe('a1 (phase/gap, faultless)');
    expect(nameOf({})?.fingerprint).toBe(fingerprintOf(['waiver/unused', 'unused', 'a1', '']));
    expect(nameOf({ plan: 'faultless' })?.fingerprint).toBe(
      fingerprintOf(['waiver/unused', 'unused', 'a1', 'faultless']),
    );
  });

  test('is never told a finding that is waived already', () => {
    const [right] = waivedOnce({}).waivers;
    if (!right) throw new Error('There is no waiver.');
    const { fingerprint, reason, approver } = right;
    const mistyped = `${fingerprint.slice(1, 3)}${fingerprint[0]}${fingerprint.slice(3)}`;
    const waivers = listOf({ fingerprint, reason, approver }, { fingerprint: mistyped, reason, approver });
    const { findings } = checkPlan(examples.haiPhong(), { ...under2024, waivers });
    expect(findings.map(({ values }) => values['nearest'])).toEqual([undefined]);
  });

  test('is found in its list, by its place and fingerprint, with the day on which it ended', () => {
    const [finding] = waivedOnce({ until: '2025-01-31' }, { asOf: '2025-02-01' }).findings;
    expect(finding?.place).toEqual({ pointer: '/waivers/0', id: waivedOnce({}).waivers[0]?.fingerprint });
    expect(finding?.values['to']).toEqual({ kind: 'day', day: '2025-01-31' });
    const [undated] = waivedOnce({ until: '2025-01-31' }).findings;
    expect([undated?.place, undated?.severity]).toEqual([{ pointer: '/waivers' }, 'info']);
    expect(undated?.fingerprint).toBe(fingerprintOf(['waiver/expired', 'undated', '', '']));
    expect(waivedOnce({ until: '2025-02-30' }, { asOf: '2025-01-01' }).findings[0]?.values['to']).toBe('2025-02-30');
  });

  test('brings the words of its rules into a report once, however often it is merged', () => {
    const report = waivedOnce({});
    const ids = mergeReports(report, waivedOnce({ until: '2030-01-01' })).rules.map(({ id }) => id);
    expect(ids.filter((id) => id.startsWith('waiver/'))).toEqual([
      'waiver/expired',
      'waiver/unknown-rule',
      'waiver/unused',
    ]);
    expect(new Set(ids).size).toBe(ids.length);
    expect(checkPlan(examples.haiPhong()).rules.some(({ id }) => id.startsWith('waiver/'))).toBe(false);
  });

  test('whose last day nobody can tell is counted only where it is used', () => {
    const told = (change: Partial<Waiver>) =>
      waivedOnce({ until: '2030-01-01', ...change }).findings.map(({ rule, message, values }) => [
        rule,
        message,
        values['count'],
      ]);
    expect(told({})).toEqual([['waiver/expired', 'undated', 1]]);
    expect(told({ fingerprint: 'a1' }).filter(([, message]) => message === 'undated')).toEqual([]);
  });

  test('is not taken for a finding of another plan than it names', () => {
    const { fingerprint = '', plan = '' } = waivedOnce({}).waivers[0] ?? {};
    const mistyped = `${fingerprint.slice(1, 3)}${fingerprint[0]}${fingerprint.slice(3)}`;
    const near = (of: string) => {
      const waivers = listOf({ fingerprint: mistyped, plan: of, ...grounds });
      const reports = [examples.haiPhong(), examples.faultless()].map((each) =>
        checkPlan(each, { ...(each.id === plan && under2024), waivers }),
      );
      return mergeReports(...reports).findings.map(({ values }) => values['nearest']);
    };
    expect(near(plan)).toEqual([fingerprint]);
    expect(near('faultless')).toEqual([undefined]);
  });

  test('is looked for among hundreds that may still be met', () => {
    const plan = examples.haiPhong();
    const fingerprint = findingsOf(checkPlan(plan, under2024))[0]?.fingerprint ?? '';
    const mistyped = `${fingerprint.slice(1, 3)}${fingerprint[0]}${fingerprint.slice(3)}`;
    const elsewhere = Array.from({ length: 150 }, (_, at) => ({
      fingerprint: `b${at}`,
      plan: 'not-checked',
      ...grounds,
    }));
    const waivers: Waivers = { schema: '1', waivers: [{ fingerprint: mistyped, ...grounds }, ...elsewhere] };
    const { findings } = checkPlan(plan, { ...under2024, waivers });
    expect(findings.map(({ values }) => values['nearest'])).toEqual([fingerprint]);
  });

  test('of a rule that is switched off may still be met', () => {
    const template: Template = {
      schema: '1',
      id: 'without',
      version: '1.0.0',
      title: { vi: 'Mẫu không xét mốc chung', en: 'A template without the anchor' },
      extends: 'human-rights-day',
      rules: [{ rule: 'phase/shares-anchor', severity: 'off' }],
    };
    expect(toldOf(waivedOnce({}, { template }))).toEqual({ statuses: ['not-evaluated'], findings: [] });
  });

  test('counts as a warning when something is wrong with it, in the verdict and in every summary', () => {
    const plan = examples.faultless();
    const report = checkPlan(plan, { waivers: listOf({ fingerprint: 'a1', ...grounds }) });
    expect([report.verdict, report.counts.findings.warning]).toEqual(['warning', 1]);
    const text = renderReport(report, { format: 'text', language: 'vi' });
    expect(text).toContain('Không phát hiện sai sót, 0 miễn trừ\n');
    expect(text).toContain('1 kế hoạch · 1 cảnh báo, 0 miễn trừ\n');
  });

  test('of another plan is unused only when both were checked', () => {
    const [plan, other] = [examples.haiPhong(), examples.bacNinh()];
    const waivers = listOf(...waiversFor(checkPlan(plan, under2024), grounds));
    const [here, there] = [plan, other].map((each) => checkPlan(each, { ...under2024, waivers }));
    if (!here || !there) throw new Error('Two plans give two reports.');
    expect(new Set(toldOf(there).statuses)).toEqual(new Set(['not-evaluated']));
    const merged = mergeReports(here, there);
    expect(new Set(toldOf(merged).statuses)).toEqual(new Set(['used']));
    expect(merged.findings).toEqual([]);
  });

  test('that names no plan may be for one that could not be read', () => {
    const waivers = listOf({ fingerprint: 'a1', ...grounds });
    const checked = checkPlan(examples.faultless(), { waivers });
    expect(toldOf(checked).statuses).toEqual(['unused']);
    const unread = reportFailure(new InputFailure('file/missing', {}, { file: 'b.json' }));
    expect(toldOf(mergeReports(checked, unread))).toEqual({ statuses: ['not-evaluated'], findings: [] });
    const here = checkPlan(examples.faultless(), { waivers: listOf({ fingerprint: 'a1', plan: examples.faultless().id, ...grounds }) }); // prettier-ignore
    expect(toldOf(mergeReports(here, unread)).statuses).toEqual(['unused']);
  });

  test('is judged by nothing where nothing was checked', () => {
    const waivers = listOf({ fingerprint: 'a1', rule: 'no/such', until: '2000-01-01', ...grounds });
    const { runs, ...checked } = checkPlan(examples.faultless(), { waivers, asOf: '2025-01-01' });
    expect(toldOf(mergeReports({ ...checked, runs: [] })).statuses).toEqual(['not-evaluated']);
    expect(toldOf(mergeReports({ ...checked, runs })).statuses).toEqual(['unknown-rule']);
  });

  test('of a rule over sets may still be met as long as the plan stands alone', () => {
    const [rule] = shippedSetRules;
    const waivers = listOf({ fingerprint: 'a1', rule: rule?.id ?? '', ...grounds });
    const alone = checkPlan(examples.faultless(), { waivers });
    expect(toldOf(alone).statuses).toEqual(['not-evaluated']);
    const plans = ['north', 'south'].map((id) => ({ plan: copyPlan(id) }));
    expect(toldOf(checkPlans(plans, { waivers })).statuses).toEqual(['unused']);
    expect(toldOf(mergeReports(alone, checkPlans(plans, { waivers }))).statuses).toEqual(['not-evaluated']);
  });

  test('ends with the latest day of a check that there is', () => {
    const report = waivedOnce({ until: '2025-01-31' }, { asOf: '2025-01-31' });
    const [run] = report.runs;
    if (!run) throw new Error('There is no run.');
    const judged = (...days: readonly string[]) =>
      toldOf(mergeReports({ ...report, runs: days.map((asOf) => ({ ...run, plan: { ...run.plan, file: asOf }, asOf })) })).statuses;
    expect(judged('2025-01-31', '2025-01-30')).toEqual(['used']);
    expect(judged('2025-02-01', '2025-01-30')).toEqual(['expired']);
    expect(judged('nonsense', '2025-01-30')).toEqual(['used']);
    expect(judged('nonsense', '2025-02-01')).toEqual(['expired']);
  }); // prettier-ignore

  test('is one of two for a finding: one in force is enough, and the other is told', () => {
    const plan = examples.haiPhong();
    const [first] = waiversFor(checkPlan(plan, under2024), { ...grounds, until: '2024-01-01' });
    if (!first) throw new Error('The plan has lost all its faults.');
    const { fingerprint } = first;
    const waivers: Waivers = { schema: '1', waivers: [first, { fingerprint, ...grounds }] };
    const report = checkPlan(plan, { ...under2024, waivers, asOf: '2025-01-01' });
    expect(report.counts.findings.waived).toBe(1);
    expect(toldOf(report).statuses.toSorted()).toEqual(['expired', 'used']);
  });

  test('where hundreds fit nothing, nobody asks what each was meant for', () => {
    const plan = examples.haiPhong();
    const meant = findingsOf(checkPlan(plan, under2024))[0]?.fingerprint ?? '';
    const told = (length: number) => {
      const waivers = Array.from({ length }, (_, at) => ({
        fingerprint: `${meant.slice(0, -3)}${100 + at}`,
        ...grounds,
      }));
      const { findings } = checkPlan(plan, { ...under2024, waivers: { schema: '1', waivers } });
      expect(findings).toHaveLength(length);
      return new Set(findings.map(({ message }) => message));
    };
    expect(told(101)).toEqual(new Set(['unused']));
    expect(told(100)).toContain('nearest');
  });
});

describe('a list of waivers', () => {
  test('reads what it prints, in an order of its own', () => {
    const added = waiversFor(checkPlan(examples.bacNinh(), under2024), { ...grounds, until: '2026-01-01' });
    const list = { ...listOf(...added), $schema: './waivers.schema.json' };
    expect(readWaivers(readJson(printWaivers(list)))).toEqual(list);
    fc.assert(
      fc.property(fc.shuffledSubarray(added, { minLength: added.length }), (shuffled) => {
        expect(printWaivers(listOf(...shuffled))).toBe(printWaivers(listOf(...added)));
      }),
      { numRuns: lawRuns(20) },
    );
  });

  test('is in the order of plans, rules and fingerprints, what is for any plan or rule first', () => {
    const at = (fingerprint: string, rule: string | undefined, plan: string | undefined, approver: string): Waiver =>
      ({ fingerprint, ...(rule !== undefined && { rule }), ...(plan !== undefined && { plan }), reason: 'r', approver });
    const inOrder = [
      at('z', undefined, undefined, 'z'),
      at('a', 'B/b', undefined, 'y'),
      at('y', undefined, 'A', 'x'),
      at('x', 'B/b', 'A', 'w'),
      at('c', 'a/a', 'A', 'v'),
      at('d', 'a/a', 'A', 'u'),
      at('b', 'a/a', 'B', 't'),
    ];
    expect(listOf(...inOrder.toReversed()).waivers).toEqual(inOrder);
    expect(printWaivers(noWaivers)).toBe('{\n  "schema": "1",\n  "waivers": []\n}\n');
  }); // prettier-ignore

  test('takes a new waiver in the place of the old one, and adding it again changes nothing', () => {
    const waiver: Waiver = { fingerprint: 'a1', plan: 'p', ...grounds };
    const newer = { ...waiver, reason: 'Gia hạn' };
    expect(addWaivers(listOf(waiver), [newer]).waivers).toEqual([newer]);
    expect(addWaivers(listOf(newer), [newer])).toEqual(listOf(newer));
    expect(addWaivers(listOf(waiver), [{ ...newer, plan: 'q' }]).waivers).toHaveLength(2);
  });

  test('skips what is waived already', () => {
    const plan = examples.haiPhong();
    const waivers = listOf(...waiversFor(checkPlan(plan, under2024), grounds, ({ severity }) => severity === 'info'));
    const more = waiversFor(checkPlan(plan, { ...under2024, waivers }), grounds);
    expect(more).toHaveLength(findingsOf(checkPlan(plan, under2024)).length - waivers.waivers.length);
  });

  const entry = { fingerprint: 'a1', ...grounds };
  test.each<[string, unknown, string, string]>([
    ['a word that is no list', 'x', '', 'has to be an object'],
    ['no list at all', { schema: '1' }, '', 'missing “waivers”'],
    [
      'a slip in a name',
      { schema: '1', waivers: [{ ...entry, untill: '2025-01-01' }] },
      '/waivers/0/untill',
      'the nearest name is “until”',
    ],
    ['a slip at the root', { schema: '1', waivers: [], waiver: [] }, '/waiver', 'the nearest name is “waivers”'],
    ['no reason', { schema: '1', waivers: [{ fingerprint: 'a1', approver: 'x' }] }, '/waivers/0', 'missing “reason”'],
    [
      'a blank reason',
      { schema: '1', waivers: [{ ...entry, reason: '  ' }] },
      '/waivers/0/reason',
      '“reason” may not be blank',
    ],
    [
      'a blank office',
      { schema: '1', waivers: [{ ...entry, approver: '\t' }] },
      '/waivers/0/approver',
      '“approver” may not be blank',
    ],
    [
      'a day that there is not',
      { schema: '1', waivers: [{ ...entry, until: '2025-02-29' }] },
      '/waivers/0/until',
      '“2025-02-29” is no real day',
    ],
    [
      'a finding twice',
      { schema: '1', waivers: [entry, { ...entry, reason: 'y' }] },
      '/waivers/1',
      'waived twice, at /waivers/0 and /waivers/1',
    ],
  ])('is refused with %s, with the place', (_what, value, at, problem) => {
    const failure = failureOf(() => readWaivers(value, { file: 'w.json' }));
    expect([failure.code, failure.exit, failure.place]).toEqual([
      'waivers/invalid',
      2,
      { file: 'w.json', pointer: at },
    ]);
    expect(failure.words.en).toContain(problem);
    expect(failure.words.vi).toMatch(/^Tệp w\.json.*: danh sách miễn trừ không hợp lệ – .+\.$/u);
  });

  test('may waive one finding in two plans', () => {
    const list = { schema: '1', waivers: [{ ...entry, plan: 'p' }, { ...entry, plan: 'q' }, entry] };
    expect(readWaivers(list)).toBe(list);
  });
});
