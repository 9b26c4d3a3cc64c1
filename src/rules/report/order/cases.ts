import { casesFor, type Draft } from '#rule/cases.js';
import rule from './rule.js';

/** Sets the day of the line of report at a position among those of report. */
function setDay(plan: Draft, at: number, on: string): boolean {
  const route = plan.routes?.filter(({ kind }) => kind === 'report')[at];
  if (route) route.when = [{ kind: 'day', on, bound: 'by' }];
  return route !== undefined;
}

export default casesFor(
  rule,
  (plan) => {
    const route = plan.routes?.find(({ kind }) => kind === 'report');
    const end = plan.windows?.find(({ kind }) => kind === 'campaign')?.when;
    if (!route || end?.kind !== 'range') return false;
    route.final = true;
    route.when = [{ kind: 'range', from: end.from, to: end.from }];
    return true;
  },
  {
    'the divisions report after the department has reported': {
      edit: (plan) => void setDay(plan, 0, '2026-01-12'),
      expect: [{ message: 'late', at: 'route-divisions' }],
    },
    'a report that only passes through the reporting unit is late as well': {
      edit: (plan) => {
        const [route] = plan.routes ?? [];
        if (route) {
          route.via = route.to;
          route.to = ['leaders'];
        }
        setDay(plan, 0, '2026-01-12');
      },
      expect: [{ message: 'late', at: 'route-divisions' }],
    },
    'both levels report on one day': {
      edit: (plan) => void setDay(plan, 0, '2026-01-09'),
      expect: [],
    },
    'the superior is written to once more, later': {
      edit: (plan) => {
        setDay(plan, 0, '2026-01-12');
        const upper = plan.routes?.find(({ id }) => id === 'route-department');
        if (upper)
          plan.routes?.push({ ...upper, id: 'route-department-again', when: [{ kind: 'day', on: '2026-01-15' }] });
      },
      expect: [],
    },
    'the final report is due while the campaign goes on': {
      edit: (plan) => {
        setDay(plan, 0, '2025-12-15');
        setDay(plan, 1, '2025-12-20');
      },
      expect: [{ message: 'early', at: 'route-department' }],
    },
    'the final report is due on the last day of the campaign': {
      edit: (plan) => {
        setDay(plan, 0, '2025-12-15');
        setDay(plan, 1, '2025-12-31');
      },
      expect: [],
    },
    'an interim report may come before the end': {
      edit: (plan) => {
        setDay(plan, 0, '2025-11-20');
        setDay(plan, 1, '2025-11-25');
        for (const route of plan.routes ?? []) delete route.final;
      },
      expect: [],
    },
    'without a campaign nobody can tell whether the final report is early': {
      edit: (plan) => {
        plan.windows = [];
        for (const phase of plan.phases ?? []) delete phase.parent;
      },
      expect: [],
      notEvaluated: true,
    },
    'a monthly report is no day that could be compared': {
      edit: (plan) => {
        const [route] = plan.routes ?? [];
        if (route) route.when = [{ kind: 'recurring', every: 'month', dayOfMonth: 18 }];
        for (const one of plan.routes ?? []) delete one.final;
      },
      expect: [],
      notEvaluated: true,
    },
    'the department reports on request, and may do so after the divisions': {
      edit: (plan) => {
        setDay(plan, 0, '2026-01-12');
        const upper = plan.routes?.find(({ id }) => id === 'route-department');
        if (upper) upper.when = [{ kind: 'vague', word: 'on-request' }];
        delete upper?.task;
        delete upper?.final;
      },
      expect: [],
      notEvaluated: true,
    },
    'a campaign without a last day has no end for a final report to wait for': {
      edit: (plan) => {
        for (const window of plan.windows ?? []) window.when = { kind: 'range', from: '2025-11-01', to: 'open' };
      },
      expect: [],
      notEvaluated: true,
    },
  },
);
