import type { When } from '#generated/plan.types.js';
import { casesFor, type Draft } from '#rule/cases.js';
import rule from './rule.js';

function setDue(plan: Draft, when: Draft<When>): boolean {
  const route = plan.routes?.find(({ kind }) => kind === 'report');
  if (route) route.when = [when];
  return route !== undefined;
}

function setTask(plan: Draft, when: Draft<When>): void {
  for (const task of plan.tasks ?? []) if (task.id === 'task-banner') task.when = [when];
}

const at = 'route-divisions';

export default casesFor(
  rule,
  (plan) =>
    plan.issued?.on !== undefined &&
    setDue(plan, { kind: 'day', on: `${Number(plan.issued.on.slice(0, 4)) - 1}-12-31`, bound: 'by' }),
  {
    'a report was due last year': {
      edit: (plan) => void setDue(plan, { kind: 'day', on: '2024-12-31', bound: 'by' }),
      expect: [{ message: 'past', at }],
    },
    'a report is due before the day on which the plan is signed': {
      edit: (plan) => void setDue(plan, { kind: 'day', on: '2025-10-06', bound: 'before' }),
      expect: [{ message: 'before', at }],
    },
    'a report is due on the day on which the plan is signed': {
      edit: (plan) => void setDue(plan, { kind: 'day', on: '2025-10-06', bound: 'by' }),
      expect: [{ message: 'today', at }],
    },
    'a report is due on the morrow': {
      edit: (plan) => void setDue(plan, { kind: 'day', on: '2025-10-07', bound: 'before' }),
      expect: [],
    },
    'the report is collected until the day on which the plan is signed': {
      edit: (plan) => void setDue(plan, { kind: 'range', from: '2025-10-01', to: '2025-10-06' }),
      expect: [{ message: 'today', at }],
    },
    'a task is to be done by the day on which the plan is signed': {
      edit: (plan) => setTask(plan, { kind: 'day', on: '2025-10-06', bound: 'by' }),
      expect: [{ message: 'today', at: 'task-banner' }],
    },
    'what is held on the day on which the plan is signed may be its occasion': {
      edit: (plan) => setTask(plan, { kind: 'day', on: '2025-10-06' }),
      expect: [],
    },
    'what begins on a day behind, or after it, is not due then': {
      edit: (plan) => {
        setTask(plan, { kind: 'day', on: '2025-01-06', bound: 'from' });
        plan.tasks
          ?.find(({ id }) => id === 'task-banner')
          ?.when?.push({
            kind: 'day',
            on: '2025-01-06',
            bound: 'after',
          });
      },
      expect: [],
    },
    'rhythms, standing work and vague words have no last day': {
      edit: (plan) => {
        const task = plan.tasks?.find(({ id }) => id === 'task-banner');
        if (task)
          task.when = [
            { kind: 'recurring', every: 'month' },
            { kind: 'ongoing' },
            { kind: 'vague', word: 'as-progress' },
          ];
      },
      expect: [],
    },
    'the occasion of a task has no day': {
      edit: (plan) => setTask(plan, { kind: 'event', name: 'ngày khai mạc' }),
      expect: [],
      notEvaluated: true,
    },
    'work that began before the plan and goes on has no deadline behind it': {
      edit: (plan) => void setDue(plan, { kind: 'range', from: '2025-01-01', to: 'open' }),
      expect: [],
    },
    'without a day of issue nobody can tell': {
      edit: (plan) => {
        setDue(plan, { kind: 'day', on: '2024-12-31', bound: 'by' });
        delete plan.issued?.on;
      },
      expect: [],
      notEvaluated: true,
    },
  },
);
