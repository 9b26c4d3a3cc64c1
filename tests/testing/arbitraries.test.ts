import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isPartition } from '#base/cover.js';
import { dayOf, formatDay, parseDay, type Day } from '#base/day.js';
import { isWithin, lengthOf, type Span } from '#base/span.js';
import { checkPlan } from '#engine/check.js';
import { comparePlans } from '#engine/compare.js';
import type { Plan, When } from '#generated/plan.types.js';
import { validatePlan } from '#generated/validators.js';
import { spanOfWhen } from '#model/when.js';
import { arbitraries, arbitrariesWith } from '#testing/arbitraries.js';
import * as kit from '#testing/index.js';
import { loadFastCheck } from '#testing/fast-check.js';
import { faultlessPlan } from '#testing/faultless.js';
import { companions, mutators } from '#testing/mutators.js';
import { spoilPlan } from '#testing/near-plan.js';
import { whenKinds } from '#testing/whens.js';

const { days, spans, partitions, phases, nearPartitions, whens, nearPlans, families } = arbitrariesWith(fc);

// Both days are in the calendar.
const within: Span = { from: dayOf(2024, 2, 20) as Day, to: dayOf(2025, 3, 5) as Day };

test('the kit is these names and no others', () => {
  expect(Object.keys(kit).toSorted()).toEqual([
    'arbitraries',
    'companions',
    'faultlessPlan',
    'mutators',
    'ruleTester',
    'spoilPlan',
  ]);
});

describe('fast-check', () => {
  test('is loaded when the generators are asked for', async () => {
    expect(Object.keys(await arbitraries())).toEqual(Object.keys(arbitrariesWith(fc)));
  });

  test('is asked for in both languages where it is not installed', async () => {
    const missing = () => Promise.reject(new Error("Cannot find package 'fast-check'"));
    await expect(loadFastCheck(missing)).rejects.toThrow(
      /^Chưa cài gói fast-check.*npm install --save-dev fast-check\nThe package fast-check is not installed.*npm install --save-dev fast-check$/u,
    );
  });
});

describe('days and windows', () => {
  test('a day is one of the calendar, and within the days that are asked for', () => {
    fc.assert(fc.property(days(), (day) => parseDay(formatDay(day)) === day));
    fc.assert(fc.property(days({ within }), (day) => day >= within.from && day <= within.to));
  });

  test('a span has a day at least, and no more than the longest', () => {
    fc.assert(
      fc.property(spans({ within, longest: 10 }), (span) => {
        expect(lengthOf(span)).toBeGreaterThan(0);
        expect(lengthOf(span)).toBeLessThanOrEqual(10);
        expect(isWithin(span, within)).toBe(true);
      }),
    );
  });

  test('the parts of a window fill it, until one of their ends is moved', () => {
    fc.assert(
      fc.property(partitions({ mostParts: 7 }), ({ window, parts }) => {
        expect(parts.length).toBeLessThanOrEqual(7);
        expect(isPartition(window, parts)).toBe(true);
      }),
    );
    fc.assert(
      fc.property(nearPartitions(), ({ window, parts, moved }) => {
        expect(isPartition(window, parts)).toBe(false);
        expect(moved.by).not.toBe(0);
        expect(lengthOf(parts[moved.part] ?? window)).toBeGreaterThan(0);
      }),
    );
  });

  test('phases that are put into a plan fill its window, whichever it is', () => {
    fc.assert(
      fc.property(phases({ within }), (time) => {
        const { windows: _windows, phases: _phases, topics: _topics, claims: _claims, ...rest } = faultlessPlan();
        const tasks = (rest.tasks ?? []).map(({ topics: _none, ...task }) => task);
        const plan = { ...rest, tasks, ...time };
        const told = checkPlan(plan, { template: 'core' }).runs[0]?.findings.map(({ rule }) => rule);
        expect(told?.filter((rule) => rule.startsWith('phase/') || rule.startsWith('shape/'))).toEqual([]);
      }),
    );
  });
});

describe('time expressions', () => {
  test.each(whenKinds)('%s', (kind) => {
    const occasion = { id: 'feast', title: 'Ngày truyền thống', day: within.from };
    fc.assert(
      fc.property(whens({ within, kinds: [kind], occasion }), (when) => {
        expect(when.kind).toBe(kind);
        expect(when.text?.trim()).not.toBe('');
        expect(problemsOf(planWith(when))).toEqual([]);
      }),
    );
  });

  test('say the days that they are asked to say, where they can', () => {
    const resolved = (when: When) => spanOfWhen(when, { issuedOn: undefined, dayOfOccasion: () => undefined });
    fc.assert(fc.property(whens({ within, kinds: ['range'] }), (when) => resolved(when) !== undefined));
  });

  function planWith(when: When): Plan {
    const plan = faultlessPlan();
    return { ...plan, tasks: (plan.tasks ?? []).map((task) => ({ ...task, when: [when] })) };
  }
});

describe('plans with faults put in', () => {
  test('name the rules, as many as are asked for, and keep the schema', () => {
    fc.assert(
      fc.property(nearPlans({ template: 'human-rights-day', rules: ['phase/gap', 'unit/duplicate'] }), (near) => {
        expect(near.spoiled.length).toBeGreaterThan(0);
        expect(['phase/gap', 'unit/duplicate']).toEqual(expect.arrayContaining([...near.spoiled]));
        expect(problemsOf(near.plan)).toEqual([]);
        const told = checkPlan(near.plan).runs[0]?.findings.map(({ rule }) => rule);
        expect(told).toEqual(expect.arrayContaining([...near.spoiled]));
      }),
      { numRuns: 25 },
    );
  });

  test('a fault that the plan cannot have is left out, and a rule that nobody knows', () => {
    const { windows: _windows, ...plan } = faultlessPlan();
    expect(spoilPlan(plan, ['window/off-template', 'no/such']).spoiled).toEqual([]);
    expect(spoilPlan(faultlessPlan(), ['phase/missing'])).toMatchObject({
      spoiled: ['phase/missing'],
      companions: companions['phase/missing'],
    });
  });

  test('the plan that is handed in is left as it was', () => {
    const plan = faultlessPlan();
    for (const mutate of Object.values(mutators)) mutate(plan);
    expect(plan).toEqual(faultlessPlan());
  });
});

describe('a family', () => {
  const lists = ['topics', 'goals', 'phases'] as const;

  test('has a central plan, and members that differ from it as is told and in nothing else', () => {
    fc.assert(
      fc.property(families({ template: 'human-rights-day', most: 4 }), ({ central, members, truth }) => {
        expect(members.length).toBeGreaterThan(1);
        expect(members.length).toBeLessThanOrEqual(4);
        expect(new Set([central, ...members].map(({ id }) => id)).size).toBe(members.length + 1);
        for (const member of members) {
          expect(problemsOf(member)).toEqual([]);
          const changed = new Set(truth.filter(({ plan }) => plan === member.id).map(({ id }) => id));
          for (const list of lists) {
            const same = (plan: Plan) => (plan[list] ?? []).filter(({ id }) => !changed.has(id));
            expect(same(member), `${list} of ${member.id}`).toEqual(same(central));
          }
        }
      }),
      { numRuns: 25 },
    );
  });

  test('shows a topic that is left out or added where the plans are compared', () => {
    fc.assert(
      fc.property(families({ template: 'human-rights-day', most: 3 }), ({ central, members, truth }) => {
        for (const member of members) {
          const planted = truth.filter(({ plan, thing }) => plan === member.id && thing === 'topic');
          const { changes } = comparePlans(central, member);
          for (const { kind, id } of planted)
            expect(JSON.stringify(changes.filter((change) => change.kind === kind)), `${kind} ${id}`).toContain(id);
        }
      }),
      { numRuns: 15 },
    );
  });
});

function problemsOf(plan: unknown): readonly unknown[] {
  return validatePlan(plan) ? [] : (validatePlan.errors ?? []);
}
