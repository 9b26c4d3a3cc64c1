import { shift } from '#base/day.js';
import { casesFor, demanding, type Draft } from '#rule/cases.js';
import { campaignDays, daysBetween } from '#rule/spoil.js';
import rule from './rule.js';

function setWindow(plan: Draft, from: string, to: string): boolean {
  const window = plan.windows?.find(({ kind }) => kind === 'campaign');
  if (window) window.when = { kind: 'range', from, to };
  return window !== undefined;
}

/** Lets the campaign start two weeks later than it does. */
function startLate(plan: Draft): boolean {
  const [window, days] = [plan.windows?.find(({ kind }) => kind === 'campaign'), campaignDays(plan)];
  if (window && days) window.when = daysBetween(shift(days.from, 14), days.to);
  return window !== undefined && days !== undefined;
}

export default casesFor(
  rule,
  startLate,
  {
    'the campaign starts two weeks late': {
      edit: (plan) => void setWindow(plan, '2025-11-15', '2025-12-31'),
      expect: [{ message: 'from', at: '/windows/0' }],
    },
    'the first stage starts two weeks late as well, and moves along': {
      edit: (plan) => {
        setWindow(plan, '2025-11-15', '2025-12-31');
        const [first] = plan.phases ?? [];
        if (first) first.when = { kind: 'range', from: '2025-11-15', to: '2025-12-09' };
      },
      expect: [{ message: 'from', at: '/windows/0' }],
    },
    'the campaign ends ten days after the day': {
      edit: (plan) => void setWindow(plan, '2025-11-01', '2025-12-20'),
      expect: [{ message: 'to', at: '/windows/0' }],
    },
    'the campaign starts late and ends early, with the stages at both ends': {
      edit: (plan) => {
        setWindow(plan, '2025-11-15', '2025-12-20');
        const [first, , last] = plan.phases ?? [];
        if (first) first.when = { kind: 'range', from: '2025-11-15', to: '2025-12-09' };
        if (last) last.when = { kind: 'range', from: '2025-12-11', to: '2025-12-20' };
      },
      expect: [
        { message: 'from', at: '/windows/0' },
        { message: 'to', at: '/windows/0' },
      ],
    },
    'a campaign without stages starts late': {
      edit: (plan) => {
        setWindow(plan, '2025-11-15', '2025-12-31');
        plan.phases = [];
      },
      expect: [{ message: 'from', at: '/windows/0' }],
    },
    'stages of another track lie where the campaign starts late': {
      edit: (plan) => {
        setWindow(plan, '2025-11-15', '2025-12-31');
        for (const phase of plan.phases ?? []) delete phase.parent;
        plan.phases?.unshift({
          id: 'alone',
          title: 'Đợt riêng',
          when: { kind: 'range', from: '2025-11-15', to: '2025-11-20' },
          track: 'stage',
          parent: 'report-period',
        });
        plan.windows?.push({
          id: 'report-period',
          kind: 'report-period',
          when: { kind: 'range', from: '2025-11-15', to: '2025-12-14' },
        });
      },
      expect: [{ message: 'from', at: '/windows/0' }],
    },
    'the first stage of the campaign moves along, and not that of another track': {
      edit: (plan) => {
        setWindow(plan, '2025-11-15', '2025-12-31');
        const [first] = plan.phases ?? [];
        if (first) first.when = { kind: 'range', from: '2025-11-15', to: '2025-12-09' };
        plan.phases?.unshift({
          id: 'alone',
          title: 'Đợt riêng',
          when: { kind: 'range', from: '2025-11-15', to: '2025-11-20' },
          track: 'stage',
          parent: 'report-period',
        });
        plan.windows?.push({
          id: 'report-period',
          kind: 'report-period',
          when: { kind: 'range', from: '2025-11-15', to: '2025-12-14' },
        });
      },
      expect: [{ message: 'from', at: '/windows/0' }],
    },
    'a stage of a time that is not in the data does not move along': {
      edit: (plan) => {
        setWindow(plan, '2025-11-15', '2025-12-31');
        plan.phases?.unshift({
          id: 'lost',
          title: 'Đợt riêng',
          when: { kind: 'range', from: '2025-11-15', to: '2025-11-20' },
          track: 'stage',
          parent: 'nowhere',
        });
      },
      expect: [{ message: 'from', at: '/windows/0' }],
    },
    'a stage that comes at no known time may fill what opens before the first': {
      edit: (plan) => {
        setWindow(plan, '2025-11-15', '2025-12-31');
        const [first] = plan.phases ?? [];
        if (first) first.when = { kind: 'range', from: '2025-11-15', to: '2025-12-09' };
        plan.phases?.unshift({
          id: 'launch',
          title: 'Phát động',
          when: { kind: 'vague', word: 'as-progress' },
          track: 'stage',
          parent: 'campaign',
        });
      },
      expect: [{ message: 'from', at: '/windows/0' }],
    },
    'where the template leaves the end open, the campaign may end on any day': {
      template: demanding({ window: { from: '11-01', to: 'open' } }, 'human-rights-day'),
      edit: (plan) => void setWindow(plan, '2025-11-01', '2025-12-20'),
      expect: [],
    },
    'of two campaigns neither is that of the plan': {
      edit: (plan) => {
        setWindow(plan, '2025-11-15', '2025-12-31');
        plan.windows?.push({
          id: 'second-campaign',
          kind: 'campaign',
          when: { kind: 'range', from: '2026-01-05', to: '2026-01-31' },
        });
      },
      expect: [],
    },
    'whole months are the same days': {
      edit: (plan) => void setWindow(plan, '2025-11', '2025-12'),
      expect: [],
    },
    'a period of report beside the campaign is no campaign': {
      edit: (plan) => {
        plan.windows?.push({
          id: 'report-period',
          kind: 'report-period',
          when: { kind: 'range', from: '2024-12-15', to: '2025-12-14' },
        });
      },
      expect: [],
    },
    'a template without a window asks nothing': {
      template: 'core',
      edit: (plan) => void setWindow(plan, '2025-11-15', '2025-12-31'),
      expect: [],
    },
    'a campaign that ends with its work has no last day to compare': {
      edit: (plan) => void setWindow(plan, '2025-11-01', 'open'),
      expect: [],
      notEvaluated: true,
    },
  },
  ['phase/outside-window'],
  'human-rights-day',
);
