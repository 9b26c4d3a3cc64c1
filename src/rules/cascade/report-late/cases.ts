import { formatDay, shift } from '#base/day.js';
import { indexPlan } from '#model/index-plan.js';
import { lastDeadlineOf } from '#model/route.js';
import { cascadeCasesFor } from '#rule/cascade-cases.js';
import { demanding, type Draft } from '#rule/cases.js';
import { carrier, copyOf } from '#rule/parent-of.js';
import rule from './rule.js';

function setDay(plan: Draft, id: string, on: string): void {
  for (const route of plan.routes ?? []) if (route.id === id) route.when = [{ kind: 'day', on, bound: 'by' }];
}

/** Lets the parent want one report, a day before any that the plan sends there. */
function wantEarlier(parent: Draft): boolean {
  const index = indexPlan(copyOf(parent));
  const wanted = (parent.routes ?? []).filter(({ from }) => from.includes(carrier));
  const days = wanted.map(({ when }) => (when && when.length > 0 ? lastDeadlineOf(index, when) : undefined));
  if (wanted.length === 0 || days.includes(undefined)) return false;
  const first = Math.min(...days.map(Number));
  const day = days.find((each) => each === first);
  if (day === undefined) return false;
  for (const route of wanted) route.when = [{ kind: 'day', on: formatDay(shift(day, -1)), bound: 'by' }];
  return true;
}

export default cascadeCasesFor(rule, (_, parent) => parent !== undefined && wantEarlier(parent), {
  'the department writes to the board three days after the board wants to hear': {
    edit: (plan) => setDay(plan, 'route-department', '2026-01-12'),
    expect: [{ message: 'late', at: 'route-department' }],
  },
  'a template may ask for two days on the way': {
    edit: () => undefined,
    template: demanding({ rules: [{ rule: 'cascade/report-late', options: { lead: 2 } }] }, 'human-rights-day'),
    expect: [{ message: 'late', at: 'route-department' }],
  },
  'on the very day is in time': {
    edit: (plan) => setDay(plan, 'route-department', '2026-01-09'),
    parent: (parent) => setDay(parent, 'route-department', '2026-01-09'),
    expect: [],
  },
  'a report within the house may come later': {
    edit: (plan) => setDay(plan, 'route-divisions', '2026-01-08'),
    expect: [],
  },
  'a report on request has no day to compare': {
    edit: (plan) => {
      for (const route of plan.routes ?? [])
        if (route.id === 'route-department') {
          route.when = [{ kind: 'vague', word: 'on-request' }];
          delete route.task;
        }
    },
    expect: [],
    notEvaluated: true,
  },
});
