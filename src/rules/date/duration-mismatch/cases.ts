import { formatDay, parseDay, shift } from '#base/day.js';
import type { When } from '#generated/plan.types.js';
import { casesFor, type Draft } from '#rule/cases.js';
import rule from './rule.js';

function setTime(plan: Draft, when: Draft<When>): boolean {
  const task = plan.tasks?.find(({ id }) => id === 'task-exhibition') ?? plan.tasks?.[0];
  if (task) task.when = [when];
  return task !== undefined;
}

const expected = (message: string) => [{ message, at: 'task-exhibition' }];

export default casesFor(
  rule,
  (plan) => {
    // Some days after the plan is issued, so that the work is not overdue as well.
    const issued = parseDay(plan.issued?.on ?? '2025-12-01');
    if (issued === undefined) return false;
    const [from, to] = [formatDay(shift(issued, 7)), formatDay(shift(issued, 9))];
    return setTime(plan, { kind: 'range', from, to, says: { days: 5 } });
  },
  {
    'three days are called five': {
      edit: (plan) => void setTime(plan, { kind: 'range', from: '2025-12-08', to: '2025-12-10', says: { days: 5 } }),
      expect: expected('days'),
    },
    'three days are called five in the words too, which are mended with the data': {
      edit: (plan) =>
        void setTime(plan, {
          kind: 'range',
          from: '2025-12-08',
          to: '2025-12-10',
          text: 'trong 05 ngày, từ ngày 08/12/2025 đến ngày 10/12/2025',
          says: { days: 5 },
        }),
      expect: expected('days'),
    },
    'five days are written in letters, and only the data is mended': {
      edit: (plan) =>
        void setTime(plan, {
          kind: 'range',
          from: '2025-12-08',
          to: '2025-12-10',
          text: 'trong năm ngày, từ ngày 08/12/2025 đến ngày 10/12/2025',
          says: { days: 5 },
        }),
      expect: expected('days'),
    },
    'three single days are called two': {
      edit: (plan) =>
        void setTime(plan, { kind: 'days', days: ['2025-12-08', '2025-12-10', '2025-12-12'], says: { days: 2 } }),
      expect: expected('days'),
    },
    'ten days are eleven when the first is counted': {
      edit: (plan) => void setTime(plan, { kind: 'range', from: '2025-12-01', to: '2025-12-11', says: { days: 10 } }),
      expect: expected('first'),
    },
    'ten working days hold more than two weekends leave': {
      edit: (plan) =>
        void setTime(plan, { kind: 'range', from: '2025-12-01', to: '2025-12-10', says: { days: 10, working: true } }),
      expect: expected('working'),
    },
    'a deadline is not as many days before the occasion as it says': {
      edit: (plan) =>
        void setTime(plan, {
          kind: 'day',
          on: '2025-11-11',
          bound: 'by',
          says: { fromOccasion: { occasion: 'world-day', days: 30, side: 'before' } },
        }),
      expect: expected('before'),
    },
    'a day is not as many days after the occasion as it says': {
      edit: (plan) =>
        void setTime(plan, {
          kind: 'day',
          on: '2025-12-16',
          says: { fromOccasion: { occasion: 'world-day', days: 5, side: 'after' } },
        }),
      expect: expected('after'),
    },
    'ten working days over two weekends, and 30 days before the occasion, are right': {
      edit: (plan) => {
        setTime(plan, { kind: 'range', from: '2025-12-01', to: '2025-12-12', says: { days: 10, working: true } });
        const [task] = plan.tasks ?? [];
        task?.when?.push({
          kind: 'day',
          on: '2025-11-10',
          says: { fromOccasion: { occasion: 'world-day', days: 30, side: 'before' } },
        });
      },
      expect: [],
    },
    'a time of many days begins, or ends, as many days before the occasion as it says': {
      edit: (plan) => {
        const says = { fromOccasion: { occasion: 'world-day', days: 30, side: 'before' } } as const;
        setTime(plan, { kind: 'range', from: '2025-11-10', to: '2025-12-09', says });
        for (const task of plan.tasks ?? [])
          if (task.id === 'task-exhibition')
            task.when?.push({ kind: 'range', from: '2025-11-01', to: '2025-11-10', says });
      },
      expect: [],
    },
    'ten days beside one day tell how it was reckoned': {
      edit: (plan) => void setTime(plan, { kind: 'day', on: '2025-12-10', says: { days: 10 } }),
      expect: [],
    },
    'one working day less may be a holiday or the first day left out': {
      edit: (plan) =>
        void setTime(plan, { kind: 'range', from: '2025-12-01', to: '2025-12-12', says: { days: 9, working: true } }),
      expect: [],
    },
    'days until an event without a day cannot be counted': {
      edit: (plan) => {
        for (const occasion of plan.occasions ?? []) delete occasion.day;
        setTime(plan, {
          kind: 'day',
          on: '2025-11-10',
          says: { fromOccasion: { occasion: 'world-day', days: 30, side: 'before' } },
        });
      },
      expect: [],
      notEvaluated: true,
    },
  },
);
