import { expect, test } from 'vitest';
import type { Claim } from '#generated/plan.types.js';
import { countsFor } from '#model/claims.js';
import { indexPlan } from '#model/index-plan.js';
import { examples } from '../plans.js';

const index = indexPlan(examples.faultless());
const { phases = [], windows = [], units = [], tasks = [], topics = [], goals = [], recipients = [] } = index.plan;
const top = tasks.filter(({ parent }) => parent === undefined);
const steps = top.slice(0, 1).map((task) => ({ ...task, id: 'step', parent: task.id }));

test.each([
  ['phases', phases.length],
  ['windows', windows.length],
  ['units', units.length],
  ['tasks', tasks.length],
  ['topics', topics.length],
  ['goals', goals.length],
  ['recipients', recipients.length],
] as const)('a claim of %s may have counted all of them', (of, count) => {
  const counts = countsFor(index, { id: 'claim', section: 's-aims', of, count, text: String(count) });
  expect(counts).toContain(count);
  expect(counts).not.toContain(count + 30);
});

test('a claim of tasks may have counted those that are steps of others, or not', () => {
  const claim: Claim = { id: 'claim', section: 's-aims', of: 'tasks', count: 0, text: '' };
  const counts = countsFor(indexPlan({ ...index.plan, tasks: [...tasks, ...steps] }), claim);
  expect(counts).toEqual(expect.arrayContaining([top.length, tasks.length + 1]));
});
