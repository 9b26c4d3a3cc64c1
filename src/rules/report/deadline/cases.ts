import { casesFor, type Draft } from '#rule/cases.js';
import rule from './rule.js';

type Route = NonNullable<Draft['routes']>[number];
type When = NonNullable<Route['when']>[number];

/** Sets the times of the first line of report that leans on no task. */
function setTimes(plan: Draft, times: When[]): boolean {
  const route = plan.routes?.find(({ kind }) => kind === 'report');
  if (!route) return false;
  route.when = times;
  delete route.task;
  return true;
}

const onRequest: When = { kind: 'vague', word: 'on-request', text: 'khi được yêu cầu' };

export default casesFor(rule, (plan) => setTimes(plan, [onRequest]), {
  'a report is due when somebody asks for it': {
    edit: (plan) => void setTimes(plan, [onRequest]),
    expect: [{ message: 'vague', at: 'route-divisions' }],
  },
  'a report is due periodically, as prescribed elsewhere': {
    edit: (plan) =>
      void setTimes(plan, [
        { kind: 'vague', word: 'periodic' },
        { kind: 'vague', word: 'as-prescribed' },
      ]),
    expect: [{ message: 'vague', at: 'route-divisions' }],
  },
  'a report is due all the time': {
    edit: (plan) => void setTimes(plan, [{ kind: 'ongoing', text: 'thường xuyên' }]),
    expect: [{ message: 'vague', at: 'route-divisions' }],
  },
  'a report has no deadline': {
    edit: (plan) => void setTimes(plan, []),
    expect: [{ message: 'none', at: 'route-divisions' }],
  },
  'a report is due every month and when somebody asks for it': {
    edit: (plan) => void setTimes(plan, [{ kind: 'recurring', every: 'month', dayOfMonth: 18 }, onRequest]),
    expect: [],
  },
  'the task that holds the report has a date': {
    edit: (plan) => {
      const route = plan.routes?.find(({ task }) => task !== undefined);
      if (route) delete route.when;
    },
    expect: [],
  },
  'another line tells for the whole house when that body is reported to': {
    edit: (plan) => {
      setTimes(plan, [onRequest]);
      const to = plan.routes?.find(({ id }) => id === 'route-divisions')?.to ?? [];
      plan.routes?.push({
        id: 'route-house',
        kind: 'report',
        from: [],
        to,
        when: [{ kind: 'day', on: '2025-12-20', bound: 'before' }],
      });
    },
    expect: [],
  },
  'another unit reports to the same body by a day': {
    edit: (plan) => {
      setTimes(plan, [onRequest]);
      const to = plan.routes?.find(({ id }) => id === 'route-divisions')?.to ?? [];
      plan.routes?.push({
        id: 'route-other',
        kind: 'report',
        from: ['communes'],
        to,
        when: [{ kind: 'day', on: '2025-12-20', bound: 'before' }],
      });
    },
    expect: [{ message: 'vague', at: 'route-divisions' }],
  },
  'difficulties are raised whenever they arise': {
    edit: (plan) => {
      const route = plan.routes?.find(({ kind }) => kind === 'difficulty');
      if (route) route.when = [onRequest];
    },
    expect: [],
  },
});
