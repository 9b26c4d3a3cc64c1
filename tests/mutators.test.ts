import fc from 'fast-check';
import process from 'node:process';
import { describe, expect, test } from 'vitest';
import { checkPlan } from '#engine/check.js';
import type { Plan } from '#generated/plan.types.js';
import type { Cases } from '#rule/cases.js';
import { arbitrariesWith } from '#testing/arbitraries.js';
import { frozen } from '#testing/draft.js';
import { mutators } from '#testing/mutators.js';
import { cases } from './plans.js';

// The long run is `MUTATOR_RUNS=1000 npx vitest run tests/mutators.test.ts`.
const runs = Number(process.env['MUTATOR_RUNS'] ?? 25);
const { plans } = arbitrariesWith(fc);

/** The rules that speak of a plan, each with the highest rank of what it says. */
function speakersOf(plan: Plan, template: Cases['template']): ReadonlyMap<string, 'loud' | 'quiet'> {
  const [run] = checkPlan(plan, template === undefined ? {} : { template }).runs;
  expect(run?.failures).toEqual([]);
  const quiet = (run?.findings ?? []).map(({ rule }) => [rule, 'quiet'] as const);
  const loud = (run?.findings ?? []).flatMap(({ rule, severity }) =>
    severity === 'info' ? [] : [[rule, 'loud'] as const],
  );
  return new Map([...quiet, ...loud]);
}

describe('the fault that a mutator puts into any valid plan is told by its rule, and else by declared companions only', () => {
  test.each(Object.entries(cases))('%s', (id, { template, companions = [] }) => {
    const met = new Set<string>();
    const spoil = mutators[id];
    fc.assert(
      fc.property(plans(template === undefined ? {} : { template }), (plan) => {
        const spoilt = spoil?.(frozen(plan));
        fc.pre(spoilt !== undefined);
        const speakers = speakersOf(spoilt, template);
        expect(
          speakers.has(id),
          `The mutator of ${id} says that it put the fault in, and the rule keeps still. Rules are trusted for what their mutators prove: let \`spoil\` return false where the plan has not what it takes, or mend the rule.`,
        ).toBe(true);
        const others = [...speakers].filter(([rule]) => rule !== id);
        for (const [rule] of others) met.add(rule);
        expect(
          others.flatMap(([rule, how]) => (how === 'loud' && !companions.includes(rule) ? rule : [])),
          `Other rules speak of the fault that the mutator of ${id} puts in. One fault has one owner: narrow \`spoil\`, make the other rule wait for this one (\`after\`), or, where both are right, declare the other among the companions.`,
        ).toEqual([]);
      }),
      { numRuns: runs },
    );
    if (runs >= 1000)
      expect(
        companions.filter((rule) => !met.has(rule)),
        `${id} declares companions that never speak. A list of exceptions is reviewed only while it is true: take them out.`,
      ).toEqual([]);
  });
});
