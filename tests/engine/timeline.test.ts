import { expect, test } from 'vitest';
import { checkPlan } from '#engine/check.js';
import { timelineOf } from '#engine/timeline.js';
import type { When } from '#generated/plan.types.js';
import { indexPlan } from '#model/index-plan.js';
import { resolveTemplate } from '#template/resolve.js';
import { examples } from '../plans.js';
import { wholeReport } from './whole.js';

const core = resolveTemplate('core', { year: 2025 });
const withOccasion = { ...core, occasion: { ...core.occasion, id: 'congress', day: 20_000 } } as unknown as typeof core;
const day = (on: string, bound?: When['bound']): When => ({ kind: 'day', on, ...(bound && { bound }) });

/** A plan that has nothing but what a test gives it. */
function planOf(parts: object) {
  return indexPlan({ schema: '1', id: 'x', title: 'x', ...parts } as never);
}

const party = [{ unit: 'u', role: 'lead' }];
const task = (id: string, ...when: When[]) => ({ id, title: `Việc ${id}`, parties: party, origin: 'sentence', when });

test('a limit of a task or a report is drawn on the day that it names, and a day on which something happens is not', () => {
  const index = planOf({
    tasks: [
      task('by', day('2025-11-05', 'by')),
      task('before', day('2025-11-05', 'before')),
      task('on', day('2025-11-05')),
      task('from', day('2025-11-05', 'from')),
      task('vague', { kind: 'vague', word: 'other', bound: 'by' }),
      { ...task('never'), when: undefined },
    ],
    routes: [{ id: 'r', kind: 'report', when: [day('2025-12-20', 'by')] }],
  });
  expect(timelineOf(index, core)).toStrictEqual([
    { id: 'by', kind: 'deadline', title: 'Việc by', from: '2025-11-05', to: '2025-11-05' },
    { id: 'before', kind: 'deadline', title: 'Việc before', from: '2025-11-05', to: '2025-11-05' },
    { id: 'r', kind: 'deadline', from: '2025-12-20', to: '2025-12-20' },
  ]);
});

test('windows come before phases, with their titles where they have any, and what has no days is left out', () => {
  const range = (from: string, to: string) => ({ kind: 'range', from, to });
  const index = planOf({
    windows: [
      { id: 'w', kind: 'campaign', when: range('2025-11-01', '2025-12-31') },
      { id: 'v', kind: 'horizon', title: 'Khung', when: { kind: 'vague', word: 'other' } },
    ],
    phases: [{ id: 'p', title: 'Đợt 1', when: range('2025-11-01', '2025-11-10') }],
  });
  expect(timelineOf(index, core)).toStrictEqual([
    { id: 'w', kind: 'window', from: '2025-11-01', to: '2025-12-31' },
    { id: 'p', kind: 'phase', title: 'Đợt 1', from: '2025-11-01', to: '2025-11-10' },
  ]);
  expect(timelineOf(index, withOccasion).at(-1)).toStrictEqual({ id: 'congress', kind: 'anchor', from: '2024-10-04', to: '2024-10-04' }); // prettier-ignore
  expect(timelineOf(planOf({}), withOccasion)).toEqual([]);
});

test('every report has the days that its plan has', () => {
  const { runs } = wholeReport(checkPlan(examples.haiPhong()));
  expect(new Set(runs[0]?.timeline.map(({ kind }) => kind))).toEqual(new Set(['window', 'phase', 'anchor']));
});
