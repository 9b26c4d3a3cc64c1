import { shift } from '#base/day.js';
import { cascadeCasesFor } from '#rule/cascade-cases.js';
import type { Draft } from '#rule/cases.js';
import { campaignDays, daysBetween } from '#rule/spoil.js';
import rule from './rule.js';

function setWindow(plan: Draft, from: string, to: string): void {
  const window = plan.windows?.find(({ kind }) => kind === 'campaign');
  if (window) window.when = { kind: 'range', from, to };
}

/** Lets the campaign of the parent end a day earlier. */
function endEarlier(parent: Draft): boolean {
  const window = parent.windows?.find(({ kind }) => kind === 'campaign');
  const days = campaignDays(parent);
  if (!window || !days || days.from === days.to) return false;
  window.when = daysBetween(days.from, shift(days.to, -1));
  return true;
}

export default cascadeCasesFor(rule, (_, parent) => parent !== undefined && endEarlier(parent), {
  'the campaign goes on two weeks longer than that of the board': {
    edit: (plan) => setWindow(plan, '2025-11-01', '2026-01-14'),
    expect: [{ message: 'late', at: 'campaign' }],
  },
  'the campaign begins a week before that of the board': {
    edit: (plan) => setWindow(plan, '2025-10-25', '2025-12-31'),
    expect: [{ message: 'early', at: 'campaign' }],
  },
  'a shorter campaign lies inside': {
    edit: (plan) => setWindow(plan, '2025-11-10', '2025-12-31'),
    expect: [],
  },
  'a board that sets no end is left by nobody': {
    edit: (plan) => setWindow(plan, '2025-11-01', '2026-01-14'),
    parent: (parent) => setWindow(parent, '2025-11-01', 'open'),
    expect: [],
  },
  'a campaign without a last day cannot be held against anything': {
    edit: (plan) => setWindow(plan, '2025-11-01', 'open'),
    expect: [],
    notEvaluated: true,
  },
  'a plan with weeks of emphasis alone has no campaign to hold against anything': {
    edit: (plan) => {
      for (const window of plan.windows ?? []) window.kind = 'peak';
    },
    expect: [],
  },
  'weeks of emphasis beside the campaign are not the campaign': {
    edit: (plan) => {
      const when = { kind: 'range', from: '2025-10-20', to: '2025-10-31' } as const;
      plan.windows?.push({ id: 'peak', title: 'Cao điểm', kind: 'peak', when });
    },
    expect: [],
  },
  'a board without a campaign leaves the days to the plan': {
    edit: (plan) => setWindow(plan, '2025-11-01', '2026-01-14'),
    parent: (parent) => void (parent.windows = []),
    expect: [],
  },
  'of two plans above, the farther sets the days': {
    edit: (plan) => setWindow(plan, '2025-10-25', '2026-01-14'),
    parent: [(parent) => void Object.assign(parent, { id: 'nearer', windows: [] }), () => undefined],
    expect: [
      { message: 'early', at: 'campaign' },
      { message: 'late', at: 'campaign' },
    ],
  },
});
