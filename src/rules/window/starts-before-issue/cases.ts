import { formatDay, parseDay, shift } from '#base/day.js';
import type { When } from '#generated/plan.types.js';
import { casesFor, type Draft } from '#rule/cases.js';
import { campaignDays } from '#rule/spoil.js';
import rule from './rule.js';

function issue(plan: Draft, on: string): void {
  plan.issued = { ...plan.issued, on };
}

function setWindow(plan: Draft, when: Draft<When>): boolean {
  const window = plan.windows?.find(({ kind }) => kind === 'campaign');
  if (window) window.when = when;
  return window !== undefined;
}

export default casesFor(
  rule,
  (plan) => {
    const [issued, days] = [parseDay(plan.issued?.on ?? ''), campaignDays(plan)];
    if (issued === undefined || !days) return false;
    return setWindow(plan, { kind: 'range', from: formatDay(shift(issued, -10)), to: formatDay(days.to) });
  },
  {
    'the plan is signed three days after the campaign has begun': {
      edit: (plan) => issue(plan, '2025-11-04'),
      expect: [{ message: 'early', at: '/windows/0' }],
    },
    'the plan is signed on the day on which the campaign begins': {
      edit: (plan) => issue(plan, '2025-11-01'),
      expect: [],
    },
    'a campaign of a month is under way when the plan is signed within the month': {
      edit: (plan) => {
        issue(plan, '2025-11-04');
        setWindow(plan, { kind: 'range', from: '2025-11', to: '2025-12' });
      },
      expect: [],
    },
    'a peak of the work has begun when the plan is signed': {
      edit: (plan) => {
        plan.windows?.push({
          id: 'peak',
          title: 'Cao điểm',
          kind: 'peak',
          when: { kind: 'range', from: '2025-09-15', to: '2025-12-15' },
        });
      },
      expect: [{ message: 'early', at: '/windows/1' }],
    },
    'a campaign that ends with an event has a first day all the same': {
      edit: (plan) => {
        plan.occasions?.push({ id: 'closing-day', title: 'Ngày bế mạc' });
        setWindow(plan, { kind: 'range', from: '2025-11-01', to: '@closing-day' });
      },
      expect: [],
    },
    'of a campaign only the last day is told, and nothing begins too early': {
      edit: (plan) => void setWindow(plan, { kind: 'range', from: 'open', to: '2025-12-31' }),
      expect: [],
    },
    'a horizon of years has begun long ago': {
      edit: (plan) => {
        plan.windows?.push({ id: 'horizon', kind: 'horizon', when: { kind: 'range', from: '2021', to: '2030' } });
      },
      expect: [],
    },
    'without a day of issue nobody can tell': {
      edit: (plan) => {
        delete plan.issued?.on;
      },
      expect: [],
      notEvaluated: true,
    },
    'a campaign whose first day depends on an event cannot be judged': {
      edit: (plan) => void setWindow(plan, { kind: 'event', name: 'ngày khai giảng' }),
      expect: [],
      notEvaluated: true,
    },
  },
  ['phase/gap', 'window/off-template'],
);
