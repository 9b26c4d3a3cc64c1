import type { When } from '#generated/plan.types.js';
import { casesFor, type Draft } from '#rule/cases.js';
import rule from './rule.js';

function setDue(plan: Draft, when: Draft<When>): boolean {
  const route = plan.routes?.find(({ kind }) => kind === 'report');
  if (route) route.when = [when];
  return route !== undefined;
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
