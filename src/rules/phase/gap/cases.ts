import { shift } from '#base/day.js';
import { casesFor, demanding, type Draft } from '#rule/cases.js';
import { daysBetween, stagesOfWindow } from '#rule/spoil.js';
import rule from './rule.js';

function setPhase(plan: Draft, at: number, from: string, to: string): boolean {
  const phase = plan.phases?.[at];
  if (phase) phase.when = { kind: 'range', from, to };
  return phase !== undefined;
}

/** Lets a stage start two days later than it does. */
function delayStage(plan: Draft): boolean {
  const stages = stagesOfWindow(plan);
  const stage = stages.find(({ span }) => span.to - span.from >= 2);
  if (!stage || stages.length < 2) return false;
  stage.phase.when = daysBetween(shift(stage.span.from, 2), stage.span.to);
  return true;
}

export default casesFor(rule, delayStage, {
  'the last stage starts some days after the one before': {
    edit: (plan) => void setPhase(plan, 2, '2025-12-13', '2025-12-31'),
    expect: [{ message: 'between', at: '/phases/2' }],
  },
  'the first stage starts later than the window': {
    edit: (plan) => void setPhase(plan, 0, '2025-11-05', '2025-12-09'),
    expect: [{ message: 'start', at: '/phases/0' }],
  },
  'every stage lies outside the window, under a template that does not ask about that': {
    template: demanding({ rules: [{ rule: 'phase/outside-window', severity: 'off' }] }),
    edit: (plan) => {
      for (const [at, phase] of (plan.phases ?? []).entries())
        phase.when = { kind: 'range', from: `2026-02-${10 + at}`, to: `2026-02-${10 + at}` };
    },
    expect: [{ message: 'none', at: '/windows/0' }],
  },
  'the last stage ends on the eve of the last day': {
    edit: (plan) => void setPhase(plan, 2, '2025-12-11', '2025-12-30'),
    expect: [{ message: 'end', at: '/phases/2' }],
  },
  'two rounds that count their own days, and rightly, leave some open on purpose': {
    edit: (plan) => {
      setPhase(plan, 2, '2025-12-13', '2025-12-31');
      for (const [at, days] of [1, 19].entries()) {
        const when = plan.phases?.[at + 1]?.when;
        if (when) when.says = { days };
      }
    },
    expect: [{ message: 'meant', at: '/phases/2' }],
  },
  'a round that counts its days wrongly may be wrong in its ends': {
    edit: (plan) => {
      setPhase(plan, 2, '2025-12-13', '2025-12-31');
      for (const [at, days] of [1, 21].entries()) {
        const when = plan.phases?.[at + 1]?.when;
        if (when) when.says = { days };
      }
    },
    expect: [{ message: 'between', at: '/phases/2' }],
  },
  'a weekend lies open between two rounds of a plan that names no window': {
    edit: (plan) => {
      plan.windows = [];
      for (const phase of plan.phases ?? []) delete phase.parent;
      setPhase(plan, 2, '2025-12-13', '2025-12-31');
    },
    expect: [{ message: 'between', at: '/phases/2' }],
  },
  'a weekend lies open before the last round, which goes on to an event': {
    edit: (plan) => {
      plan.windows = [];
      for (const phase of plan.phases ?? []) delete phase.parent;
      const last = plan.phases?.[2];
      if (last) last.when = { kind: 'range', from: '2025-12-13', to: 'open' };
    },
    expect: [{ message: 'between', at: '/phases/2' }],
  },
  'the last round follows at once and goes on to an event': {
    edit: (plan) => {
      plan.windows = [];
      for (const phase of plan.phases ?? []) delete phase.parent;
      const last = plan.phases?.[2];
      if (last) last.when = { kind: 'range', from: '2025-12-11', to: 'open' };
    },
    expect: [],
  },
  'a round that goes on to an event says how many days it has, and nobody can count them': {
    edit: (plan) => {
      plan.windows = [];
      for (const phase of plan.phases ?? []) delete phase.parent;
      const [, day, last] = plan.phases ?? [];
      if (day) day.when.says = { days: 1 };
      if (last) last.when = { kind: 'range', from: '2025-12-13', to: 'open', says: { days: 19 } };
    },
    expect: [{ message: 'between', at: '/phases/2' }],
  },
  'days lie open at the start and between two stages': {
    edit: (plan) => {
      setPhase(plan, 0, '2025-11-05', '2025-12-09');
      setPhase(plan, 2, '2025-12-13', '2025-12-31');
    },
    expect: [
      { message: 'start', at: '/phases/0' },
      { message: 'between', at: '/phases/2' },
    ],
  },
  'a stage alone divides no time, and need not fill it': {
    edit: (plan) => void (plan.phases = plan.phases?.slice(0, 1) ?? []),
    expect: [],
  },
  'the anchor day in two stages leaves no day open': {
    edit: (plan) => void setPhase(plan, 2, '2025-12-10', '2025-12-31'),
    expect: [],
  },
  'a stage that ends with an event may fill what seems open': {
    edit: (plan) => {
      setPhase(plan, 2, '2025-12-15', '2025-12-31');
      const [first] = plan.phases ?? [];
      if (first) first.when = { kind: 'event', name: 'ngày khai mạc' };
    },
    expect: [],
    notEvaluated: true,
  },
});
