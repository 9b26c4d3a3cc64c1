import fc from 'fast-check';
import process from 'node:process';
import { describe, expect, test } from 'vitest';
import { checkPlan } from '#engine/check.js';
import type { Plan } from '#generated/plan.types.js';
import type { Cases } from '#rule/cases.js';
import { arbitrariesWith } from '#testing/arbitraries.js';
import { draftOf, frozen } from '#testing/draft.js';
import { cases } from './plans.js';

// The long run is `MUTATOR_RUNS=1000 npx vitest run tests/mutators.test.ts`, and takes half an hour.
const runs = Number(process.env['MUTATOR_RUNS'] ?? 25);
const { plans } = arbitrariesWith(fc);

function speakersOf(plan: Plan, template: Cases['template'], parent: Plan | undefined): readonly string[] {
  const options = { ...(template !== undefined && { template }), ...(parent && { parents: [{ plan: parent }] }) };
  const [run] = checkPlan(plan, options).runs;
  expect(run?.failures).toEqual([]);
  return [...new Set(run?.findings.map(({ rule }) => rule))];
}

describe('the fault that a mutator puts into any valid plan is told by its rule, and else by declared companions only', () => {
  test.each(Object.entries(cases))(
    '%s',
    (id, { template, companions = [], spoil, parentOf }) => {
      const met = new Set<string>();
      let drawn = 0;
      let spoiled = 0;
      fc.assert(
        fc.property(plans(template === undefined ? {} : { template }), (plan) => {
          drawn += 1;
          const parent = parentOf?.(draftOf(plan));
          const spoilt = draftOf(plan);
          fc.pre(parentOf === undefined || parent !== undefined);
          fc.pre(spoil(spoilt, parent));
          spoiled += 1;
          const speakers = speakersOf(frozen(spoilt), template, parent);
          expect(
            speakers,
            `The mutator of ${id} says that it put the fault in, and the rule keeps still. Rules are trusted for what their mutators prove: let \`spoil\` return false where the plan has not what it takes, or mend the rule.`,
          ).toContain(id);
          const others = speakers.filter((rule) => rule !== id);
          others.forEach((rule) => met.add(rule));
          expect(
            others.filter((rule) => !companions.includes(rule)),
            `Other rules speak of the fault that the mutator of ${id} puts in. One fault has one owner: narrow \`spoil\`, make the other rule wait for this one (\`after\`), or, where both are right, declare the other among the companions.`,
          ).toEqual([]);
        }),
        { numRuns: runs },
      );
      expect(
        spoiled / drawn,
        `The mutator of ${id} finds hardly a plan that has what it takes, so that it proves little. Let \`spoil\` add what it needs.`,
      ).toBeGreaterThan(0.05);
      if (runs >= 1000)
        expect(
          companions.filter((rule) => !met.has(rule)),
          `${id} declares companions that never speak. A list of exceptions is reviewed only while it is true: take them out.`,
        ).toEqual([]);
    },
    runs * 2000 + 20_000,
  );
});
