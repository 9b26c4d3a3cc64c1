import fc from 'fast-check';
import process from 'node:process';
import { describe, expect, test } from 'vitest';
import { checkPlan } from '#engine/check.js';
import { validatePlan } from '#generated/validators.js';
import { templateIds } from '#template/shipped.js';
import { arbitrariesWith } from '#testing/arbitraries.js';
import { whenKinds } from '#testing/whens.js';
import { frozen } from '#testing/draft.js';
import { faultlessPlan } from '#testing/faultless.js';

const { plans, nearPlans } = arbitrariesWith(fc);
const runs = Number(process.env['PLAN_RUNS'] ?? 300);

/** Findings that count, as lines. */
function told(plan: unknown, template?: string): string[] {
  const [run] = checkPlan(plan, template === undefined ? {} : { template }).runs;
  expect(run?.failures).toEqual([]);
  return (run?.findings ?? [])
    .filter(({ severity }) => severity !== 'info')
    .map(({ rule, message, place }) => `${rule} ${message} at ${place.pointer}`);
}

describe('a generated plan', () => {
  test.each(templateIds)('is faultless under %s', (template) => {
    fc.assert(
      fc.property(plans({ template }), (plan) => {
        expect(validatePlan(plan) ? [] : validatePlan.errors).toEqual([]);
        expect(told(frozen(plan), template)).toEqual([]);
      }),
      { numRuns: Math.ceil(runs / templateIds.length) },
    );
  });

  test('has all sorts of layouts, times and sources', () => {
    const drawn = fc.sample(plans(), { numRuns: 400, seed: 1 });
    const share = (has: (plan: (typeof drawn)[number]) => boolean) => drawn.filter(has).length / drawn.length;
    const kinds = new Set(
      drawn.flatMap(({ tasks = [] }) => tasks.flatMap(({ when = [] }) => when.map(({ kind }) => kind))),
    );
    expect([...kinds].toSorted()).toEqual(whenKinds.toSorted());
    for (const has of [
      (plan) => plan.status === 'draft',
      (plan) => plan.extent === 'body',
      (plan) => plan.phases === undefined,
      (plan) => plan.appendices !== undefined,
      (plan) => plan.sections.some(({ role }) => role === 'unit'),
      (plan) => plan.tasks?.some(({ origin }) => origin === 'table') ?? false,
      (plan) => plan.windows?.some(({ kind }) => kind === 'horizon') ?? false,
      (plan) => plan.topics?.every(({ text }) => text === undefined) ?? false,
    ] satisfies ((plan: (typeof drawn)[number]) => boolean)[])
      expect(share(has), String(has)).toBeGreaterThan(0.02);
  });

  test('shrinks to a plan that is still faultless', () => {
    const { counterexample } = fc.check(
      fc.property(plans(), () => false),
      { numRuns: 1, seed: 7 },
    );
    expect(told(counterexample?.[0])).toEqual([]);
    expect(JSON.stringify(counterexample?.[0]).length).toBeLessThan(9000);
  });
});

describe('a plan with faults put in', () => {
  test('is spoken of by the rules that it names, among others by their companions only', () => {
    fc.assert(
      fc.property(nearPlans({ most: 1 }), ({ plan, spoiled }) => {
        expect(spoiled).toHaveLength(1);
        expect(validatePlan(plan) ? [] : validatePlan.errors).toEqual([]);
      }),
      { numRuns: Math.ceil(runs / 5) },
    );
  });
});

test('the faultless plan is a copy that may be written to', () => {
  const plan = faultlessPlan();
  plan.title = 'another';
  expect(faultlessPlan().title).not.toBe('another');
  expect(told(faultlessPlan())).toEqual([]);
});
