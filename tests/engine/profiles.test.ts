import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { InputFailure } from '#base/failure.js';
import { checkPlan } from '#engine/check.js';
import type { CheckOptions } from '#engine/options.js';
import { isAtLeast } from '#engine/settings.js';
import type { Finding } from '#generated/report.types.js';
import { renderReport } from '#report/render.js';
import { demanding, type Draft } from '#rule/cases.js';
import type { AnyRule } from '#rule/rule.js';
import { rules as shipped } from '#rules/registry.js';
import { profileIds, profiles, type ProfileId } from '#template/profiles.js';
import { drawnPlans, examples } from '../plans.js';
import { lawRuns } from '../runs.js';

const rules = new Map((shipped as readonly AnyRule[]).map((rule) => [rule.id, rule]));

function findingsOf(plan: unknown, options: CheckOptions): readonly Finding[] {
  return checkPlan(plan, options).runs.flatMap(({ findings }) => findings);
}

/** What is said of a plan at a stage: the sentences by rule, key and rank. */
function toldOf(plan: unknown, profile: ProfileId): string[] {
  return findingsOf(plan, { profile }).map(({ rule, message, severity }) => `${rule} ${message} ${severity}`);
}

describe('the data of the profiles', () => {
  test.each(profileIds)('%s is called by its name, in both languages', (id) => {
    expect(profiles[id]).toMatchObject({ id, title: { vi: /./u, en: /./u } });
    const { vi, en } = profiles[id].title;
    expect(vi).not.toBe(en);
  });

  test.each(profileIds)('%s ranks rules and sentences that there are, each rule once', (id) => {
    const listed = profiles[id].rules.map(({ rule }) => rule);
    expect(listed).toEqual([...new Set(listed)].toSorted());
    for (const { rule, severity, ranks = {} } of profiles[id].rules) {
      const { messages = {} } = rules.get(rule) ?? {};
      expect(Object.keys(messages), rule).toEqual(expect.arrayContaining(Object.keys(ranks)));
      for (const rank of [severity, ...Object.values(ranks)])
        expect([undefined, 'error', 'warning', 'info', 'off']).toContain(rank);
    }
  });
});

describe('a blank', () => {
  const blanks: Readonly<Record<string, (plan: Draft) => void>> = {
    number: (plan) => void (plan.number = { symbol: 'KH-SNgV', text: 'Số:       /KH-SNgV' }),
    day: (plan) =>
      void (plan.issued = { place: 'Bình Minh', month: '2025-10', text: 'Bình Minh, ngày     tháng 10 năm 2025' }),
    name: (plan) => void (plan.signature = { authority: 'none', lines: ['GIÁM ĐỐC'] }),
    numberLine: (plan) => void delete plan.number,
    dateLine: (plan) => void delete plan.issued,
    signature: (plan) => void delete plan.signature,
  };
  test.each<[blank: string, told: Readonly<Record<ProfileId, readonly string[]>>]>([
    ['number', { draft: [], submit: [], issued: ['form/number blank error'] }],
    ['day', { draft: [], submit: [], issued: ['form/place-date blank error'] }],
    ['name', { draft: [], submit: ['form/signature nameless warning'], issued: ['form/signature nameless warning'] }],
    [
      'numberLine',
      {
        draft: ['form/number missing info'],
        submit: ['form/number missing error'],
        issued: ['form/number missing error'],
      },
    ],
    [
      'dateLine',
      {
        draft: ['form/place-date missing info'],
        submit: ['form/place-date missing error'],
        issued: ['form/place-date missing error'],
      },
    ],
    [
      'signature',
      {
        draft: ['form/signature missing info'],
        submit: ['form/signature missing error'],
        issued: ['form/signature missing error'],
      },
    ],
  ])('%s is told as its stage says, whatever the status of the plan', (blank, told) => {
    for (const status of ['draft', 'issued'] as const) {
      const plan = examples.faultless();
      plan.status = status;
      blanks[blank]?.(plan);
      for (const profile of profileIds) expect(toldOf(plan, profile), profile).toEqual(told[profile]);
      // The status says which stage it is when nobody does.
      expect(checkPlan(plan)).toEqual(checkPlan(plan, { profile: status }));
    }
  });

  test('that is no fault leaves its rule kept', () => {
    const plan = examples.faultless();
    blanks['number']?.(plan);
    const { outcomes = [] } = checkPlan(plan, { profile: 'submit' }).runs[0] ?? {};
    expect(outcomes.find(({ rule }) => rule === 'form/number')).toMatchObject({ status: 'kept', reasons: [] });
  });
});

describe('a profile', () => {
  test('is named by the run, and by the text where the plan was not judged as issued', () => {
    const told = { draft: '· chế độ dự thảo\n', submit: '· chế độ trình ký\n', issued: undefined };
    for (const profile of profileIds) {
      const report = checkPlan(examples.faultless(), { profile });
      expect(report.runs[0]?.profile).toBe(profile);
      const [said] = /· chế độ [^·\n]+\n/u.exec(renderReport(report, { format: 'text', language: 'vi' })) ?? [];
      expect(said).toBe(told[profile]);
    }
  });

  test('that there is not is a failure that lists those that there are', () => {
    // What a caller without types may hand in.
    const profile = 'final' as ProfileId;
    expect(() => checkPlan(examples.faultless(), { profile })).toThrow(InputFailure);
    expect(() => checkPlan(examples.faultless(), { profile })).toThrow('one of: draft, submit, issued');
  });

  test('leaves off what a template switched off, and has the last word on the rest', () => {
    const plan = examples.faultless();
    delete plan.number;
    const under = (severity: 'off' | 'warning' | 'info', profile: ProfileId) =>
      findingsOf(plan, { template: demanding({ rules: [{ rule: 'form/number', severity }] }), profile }).map(
        ({ severity: rank }) => rank,
      );
    expect(profileIds.flatMap((profile) => under('off', profile))).toEqual([]);
    expect(profileIds.flatMap((profile) => under('warning', profile))).toEqual(['info', 'warning', 'warning']);
    expect(profileIds.flatMap((profile) => under('info', profile))).toEqual(['info', 'info', 'info']);
  });

  test('changes ranks and nothing else: a later stage tells no less, and no less gravely', () => {
    fc.assert(
      fc.property(drawnPlans, (plan) => {
        const [draft, submit, issued] = profileIds.map(
          (profile) => new Map(findingsOf(plan, { profile }).map((finding) => [finding.fingerprint, finding])),
        );
        for (const [earlier, later] of [
          [draft, submit],
          [submit, issued],
        ])
          for (const [fingerprint, finding] of earlier ?? []) {
            const graver = later?.get(fingerprint);
            expect({ ...graver, severity: finding.severity }).toEqual(finding);
            expect(isAtLeast(graver?.severity ?? 'info', finding.severity)).toBe(true);
          }
      }),
      { numRuns: lawRuns(40) },
    );
  });
});

describe('severities', () => {
  const ids = [...rules.keys()];
  const exits = (findings: readonly Finding[]) => findings.some(({ severity }) => severity === 'error');

  test('[P-45] raising a rule never makes a failed check pass, and changes nothing but ranks', () => {
    fc.assert(
      fc.property(drawnPlans, fc.constantFrom(...ids), fc.constantFrom(...profileIds), (plan, rule, profile) => {
        const under = (severity: 'info' | 'warning' | 'error') =>
          findingsOf(plan, { template: demanding({ rules: [{ rule, severity }] }), profile });
        const [info, warning, error] = [under('info'), under('warning'), under('error')];
        for (const [lower, higher] of [
          [info, warning],
          [warning, error],
        ] as const) {
          expect(exits(lower) && !exits(higher)).toBe(false);
          expect(higher.map(({ severity: _severity, ...finding }) => finding)).toEqual(
            lower.map(({ severity: _severity, ...finding }) => finding),
          );
          for (const [at, { severity }] of lower.entries())
            expect(isAtLeast(higher[at]?.severity ?? 'info', severity)).toBe(true);
        }
      }),
      { numRuns: lawRuns(40) },
    );
  });

  test('[P-45] switching a rule off takes away its findings and no other', () => {
    fc.assert(
      fc.property(drawnPlans, fc.constantFrom(...ids), (plan, rule) => {
        const told = findingsOf(plan, { template: demanding({}) });
        const without = findingsOf(plan, { template: demanding({ rules: [{ rule, severity: 'off' }] }) });
        expect(without.filter((finding) => finding.rule === rule)).toEqual([]);
        const rest = new Set(without.map(({ fingerprint }) => fingerprint));
        const lost = told.filter((finding) => !rest.has(finding.fingerprint));
        expect(lost.map((finding) => finding.rule).filter((id) => id !== rule)).toEqual([]);
      }),
      { numRuns: lawRuns(60) },
    );
  });
});
