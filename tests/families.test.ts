import { describe, expect, test } from 'vitest';
import { checkPlan } from '#engine/check.js';
import { validatePlan } from '#generated/validators.js';
import { formatPlan } from '#read/format.js';
import { familyFiles, truth } from '../scripts/families/family.js';
import { faultyPlan, goodPlan } from '../scripts/families/law-rollout.js';
import { readText } from './sources.js';

// The example family: one plan of the centre, six provinces, four departments of one of them, with planted differences.

const family = familyFiles();

test('the files are what scripts/make-families.ts writes, and fit the schema', () => {
  for (const [name, plan] of family) {
    expect(readText(`examples/families/${name}`), `${name} is stale: run npx tsx scripts/make-families.ts`).toBe(
      formatPlan(plan),
    );
    validatePlan(plan);
    expect(validatePlan.errors ?? []).toEqual([]);
  }
  expect(JSON.parse(readText('examples/families/truth.json'))).toEqual(JSON.parse(JSON.stringify(truth())));
  for (const plan of [goodPlan, faultyPlan])
    expect(readText(`examples/plans/${plan.id}.plan.json`)).toBe(formatPlan(plan));
});

const found = (plan: unknown) =>
  checkPlan(plan).runs.flatMap(({ findings }) =>
    findings.map(({ rule, message, place }) => [rule, message, place.id ?? '']),
  );

describe('alone', () => {
  test.each([...family])('%s has only the fault that needs no parent', (_, plan) => {
    const planted = truth().planted.filter((each) => each.plan === plan.id && !each.rule.startsWith('cascade/'));
    expect(found(plan)).toEqual(planted.map(({ rule, message, at }) => [rule, message, at]));
  });
});

describe('the template law-rollout', () => {
  test('finds nothing in its example', () => {
    expect(found(goodPlan)).toEqual([]);
  });

  test('finds what is planted in the faulty twin: no money, nobody for difficulties, a task without product', () => {
    expect(found(faultyPlan)).toEqual([
      ['budget/missing', 'none', ''],
      ['difficulty/missing', 'none', ''],
      ['structure/sections', 'missing', ''],
      ['task/incomplete', 'output', 'heritage'],
    ]);
  });
});

describe('under its parent', () => {
  const { carries, planted } = truth();
  const planOf = (id: string) => family.get(`${id}.plan.json`);

  /** What is found at warning or above, as the table of the truth writes it. */
  function foundUnder(id: string, parents: readonly string[]): unknown[] {
    const [run] = checkPlan(planOf(id), { parents: parents.map((parent) => ({ plan: planOf(parent) })) }).runs;
    expect(run?.failures).toEqual([]);
    return (run?.findings ?? [])
      .filter(({ severity }) => severity !== 'info')
      .map(({ rule, message, place }) => `${rule} ${message} ${place.id ?? ''}`)
      .toSorted();
  }

  const told = (id: string) =>
    planted
      .filter(({ plan }) => plan === id)
      .map(({ rule, message, at }) => `${rule} ${message} ${at}`)
      .toSorted();

  test.each(Object.entries(carries))('%s (of %s) has every planted fault, and no other', (id, parent) => {
    expect(foundUnder(id, [parent])).toEqual(told(id));
  });

  test('a chain of parents says the same of a department as its province alone', () => {
    for (const [id, parent] of Object.entries(carries))
      if (parent !== 'central') expect(foundUnder(id, [parent, 'central']), id).toEqual(told(id));
  });

  test('a template in place of a parent binds the days', () => {
    const template = { schema: '1', id: 'short', version: '1', title: { vi: 'Đợt ngắn', en: 'Short' } } as const;
    const parents = [{ template: { ...template, extends: 'core', window: { from: '02-01', to: '11-30' } } }];
    const [run] = checkPlan(planOf('binh-minh'), { parents }).runs;
    expect(run?.findings.map(({ rule, message }) => `${rule} ${message}`)).toEqual(['cascade/window-outside late']);
  });

  test('without a parent no such rule applies, and each says why', () => {
    const outcomes = checkPlan(planOf('vinh-xuan')).runs[0]?.outcomes.filter(({ rule }) => rule.startsWith('cascade/'));
    expect(outcomes?.length).toBeGreaterThan(9);
    // A rule over sets of plans says first that one plan is no set.
    const why = (rule: string) => (rule === 'cascade/duty-orphaned' ? 'alone' : 'no-parent');
    for (const { rule, status, reasons } of outcomes ?? [])
      expect([status, reasons.map(({ code }) => code)]).toEqual(['not-applicable', [why(rule)]]);
  });

  test('a parent that is no plan is refused in one sentence', () => {
    expect(() => checkPlan(planOf('vinh-xuan'), { parents: [{ plan: { id: 'x' }, file: 'x.json' }] })).toThrow(
      'x.json',
    );
  });
});
