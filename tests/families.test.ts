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
