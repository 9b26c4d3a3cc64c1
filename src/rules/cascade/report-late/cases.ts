import { formatDay, shift } from '#base/day.js';
import type { Route } from '#generated/plan.types.js';
import { indexPlan } from '#model/index-plan.js';
import { lastDeadlineOf } from '#model/route.js';
import { cascadeCasesFor } from '#rule/cascade-cases.js';
import { demanding, type Draft } from '#rule/cases.js';
import { carrier, copyOf } from '#rule/parent-of.js';
import rule from './rule.js';

function setDay(plan: Draft, id: string, on: string): void {
  for (const route of plan.routes ?? []) if (route.id === id) route.when = [{ kind: 'day', on, bound: 'by' }];
}

/** Adds a line to the board beside the one that the plan has. */
function reportAgain(plan: Draft, more: Partial<Draft<Route>>): void {
  const to = ['steering-board'];
  plan.routes?.push({ id: 'route-again', kind: 'report', from: ['cooperation-division'], to, ...more });
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
  'a template in place of the board wants no report': {
    edit: () => undefined,
    parent: 'human-rights-day',
    expect: [],
  },
  'a board that wants no report is kept waiting by nobody': {
    edit: (plan) => setDay(plan, 'route-department', '2026-01-12'),
    parent: (parent) => void (parent.routes = []),
    expect: [],
  },
  'a board that wants its report in good time has no day to compare': {
    edit: () => undefined,
    parent: (parent) => {
      for (const route of parent.routes ?? []) {
        delete route.when;
        delete route.task;
      }
    },
    expect: [],
    notEvaluated: true,
  },
  'of two lines to the board one is without a day, and may come sooner': {
    edit: (plan) => reportAgain(plan, {}),
    expect: [],
    notEvaluated: true,
  },
  'an interim report in time does not stand in for the final one': {
    edit: (plan) => {
      reportAgain(plan, { when: [{ kind: 'day', on: '2025-12-20', bound: 'by' }], final: false });
      setDay(plan, 'route-department', '2026-01-12');
    },
    expect: [{ message: 'late', at: 'route-department' }],
  },
  'only an interim report is planned, and when the final one comes nobody can say': {
    edit: (plan) => {
      for (const route of plan.routes ?? []) if (route.id === 'route-department') route.final = false;
    },
    expect: [],
    notEvaluated: true,
  },
  'the board wants an interim report, and only the final one is planned': {
    edit: () => undefined,
    parent: (parent) => {
      for (const route of parent.routes ?? []) route.final = false;
    },
    expect: [],
    notEvaluated: true,
  },
  'a report that is not said to be the last one may be it, and comes late': {
    edit: (plan) => {
      for (const route of plan.routes ?? []) delete route.final;
      setDay(plan, 'route-department', '2026-01-12');
    },
    expect: [{ message: 'late', at: 'route-department' }],
  },
  'the board does not say that it means the final report, which comes late': {
    edit: (plan) => setDay(plan, 'route-department', '2026-01-12'),
    parent: (parent) => {
      for (const route of parent.routes ?? []) delete route.final;
    },
    expect: [{ message: 'late', at: 'route-department' }],
  },
  'the plan writes twice, the second time too late': {
    edit: (plan) => reportAgain(plan, { when: [{ kind: 'day', on: '2026-01-20', bound: 'by' }] }),
    expect: [],
  },
  'the plan writes twice, and names the later report first': {
    edit: (plan) => {
      reportAgain(plan, { when: [{ kind: 'day', on: '2026-01-05', bound: 'by' }] });
      setDay(plan, 'route-department', '2026-01-20');
    },
    expect: [],
  },
});
