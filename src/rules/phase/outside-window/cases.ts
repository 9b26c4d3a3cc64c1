import { shift } from '#base/day.js';
import { casesFor, type Draft } from '#rule/cases.js';
import { daysBetween, stagesOfWindow } from '#rule/spoil.js';
import rule from './rule.js';

function setPhase(plan: Draft, at: number, from: string, to: string): boolean {
  const phase = plan.phases?.[at];
  if (phase) phase.when = { kind: 'range', from, to };
  return phase !== undefined;
}

/** Lets a stage start ten days before the campaign does. */
function startBefore(plan: Draft): boolean {
  const [stage] = stagesOfWindow(plan);
  if (stage) stage.phase.when = daysBetween(shift(stage.span.from, -10), stage.span.to);
  return stage !== undefined;
}

export default casesFor(rule, startBefore, {
  'the first stage starts before the window opens': {
    edit: (plan) => void setPhase(plan, 0, '2025-10-20', '2025-12-09'),
    expect: [{ message: 'early', at: '/phases/0' }],
  },
  'the last stage runs into January': {
    edit: (plan) => void setPhase(plan, 2, '2025-12-11', '2026-01-05'),
    expect: [{ message: 'late', at: '/phases/2' }],
  },
  'a stage starts before the window and goes on behind it': {
    edit: (plan) => void setPhase(plan, 0, '2025-10-20', '2026-01-05'),
    expect: [
      { message: 'early', at: '/phases/0' },
      { message: 'late', at: '/phases/0' },
    ],
  },
  'a stage is over before the window opens, and no other end would put it inside': {
    edit: (plan) => void setPhase(plan, 0, '2025-10-01', '2025-10-20'),
    expect: [{ message: 'early', at: '/phases/0' }],
  },
  'a plan without a window has nothing to lie outside of': {
    edit: (plan) => {
      plan.windows = [];
      for (const phase of plan.phases ?? []) delete phase.parent;
    },
    expect: [],
  },
  'a peak within a stage runs beyond it': {
    edit: (plan) => {
      const [first] = plan.phases ?? [];
      if (first)
        plan.phases?.push({
          id: 'peak',
          title: 'Cao điểm',
          track: 'peak',
          parent: first.id,
          when: { kind: 'range', from: '2025-12-01', to: '2025-12-12' },
        });
    },
    expect: [{ message: 'late', at: '/phases/3' }],
  },
  'a follow-up after the window is meant so': {
    edit: (plan) => {
      plan.phases?.push({
        id: 'follow-up',
        title: 'Tổng kết',
        track: 'follow-up',
        when: { kind: 'month', month: '2026-01' },
      });
    },
    expect: [],
  },
  'a stage that ends with the window is inside': {
    edit: (plan) => void setPhase(plan, 2, '2025-12-11', '2025-12-31'),
    expect: [],
  },
  'of a stage without days nobody can tell': {
    edit: ({ phases }) => {
      const [first] = phases ?? [];
      if (first) first.when = { kind: 'vague', word: 'as-progress' };
    },
    expect: [],
    notEvaluated: true,
  },
});
