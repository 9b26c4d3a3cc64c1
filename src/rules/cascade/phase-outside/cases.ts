import { shift } from '#base/day.js';
import { cascadeCasesFor } from '#rule/cascade-cases.js';
import type { Draft } from '#rule/cases.js';
import { daysBetween, stagesOfWindow } from '#rule/spoil.js';
import rule from './rule.js';

function setPhase(plan: Draft, id: string, from: string, to: string): void {
  for (const phase of plan.phases ?? []) if (phase.id === id) phase.when = { kind: 'range', from, to };
}

/** Lets a stage of the parent that has several days end a day earlier. */
function endEarlier(parent: Draft): boolean {
  const long = stagesOfWindow(parent).find(({ span }) => span.to - span.from >= 2);
  if (long) long.phase.when = daysBetween(long.span.from, shift(long.span.to, -1));
  return long !== undefined;
}

export default cascadeCasesFor(rule, (_, parent) => parent !== undefined && endEarlier(parent), {
  'the weeks before the day begin later for the board': {
    edit: () => undefined,
    parent: (parent) => setPhase(parent, 'before', '2025-11-10', '2025-12-09'),
    expect: [{ message: 'early', at: 'before' }],
  },
  'the weeks after the day are over sooner for the board': {
    edit: () => undefined,
    parent: (parent) => setPhase(parent, 'after', '2025-12-11', '2025-12-24'),
    expect: [{ message: 'late', at: 'after' }],
  },
  'a stage that goes beyond the whole campaign of the board is told of the window': {
    edit: (plan) => setPhase(plan, 'after', '2025-12-11', '2026-01-10'),
    parent: (parent) => {
      setPhase(parent, 'after', '2025-12-11', '2025-12-31');
    },
    expect: [],
  },
  'a shorter stage lies inside': {
    edit: (plan) => setPhase(plan, 'before', '2025-11-05', '2025-12-09'),
    expect: [],
  },
  'a board that names no stages leaves them to the plan': {
    edit: () => undefined,
    parent: (parent) => void (parent.phases = []),
    expect: [],
  },
  'a stage without a last day cannot be held against anything': {
    edit: (plan) => setPhase(plan, 'after', '2025-12-11', 'open'),
    expect: [],
    notEvaluated: true,
  },
  'a stage that begins before the whole campaign of the board is told of the window': {
    edit: (plan) => {
      setPhase(plan, 'before', '2025-10-25', '2025-12-09');
      for (const window of plan.windows ?? []) window.when = { kind: 'range', from: '2025-10-25', to: '2025-12-31' };
    },
    expect: [],
    notEvaluated: true,
  },
  'a stage that ends after the whole campaign of the board is told of the window': {
    edit: (plan) => {
      setPhase(plan, 'after', '2025-12-11', '2026-01-10');
      for (const window of plan.windows ?? []) window.when = { kind: 'range', from: '2025-11-01', to: '2026-01-10' };
    },
    expect: [],
    notEvaluated: true,
  },
  'a board that names no campaign has stages all the same': {
    edit: () => undefined,
    parent: (parent) => {
      parent.windows = [];
      setPhase(parent, 'before', '2025-11-10', '2025-12-09');
      setPhase(parent, 'after', '2025-12-11', '2025-12-24');
    },
    expect: [
      { message: 'early', at: 'before' },
      { message: 'late', at: 'after' },
    ],
  },
  'a stage that the board leaves open at an end is left by nobody there': {
    edit: () => undefined,
    parent: (parent) => {
      setPhase(parent, 'before', 'open', '2025-12-09');
      setPhase(parent, 'after', '2025-12-11', 'open');
    },
    expect: [],
  },
  'a template in place of the board gives the day itself one day': {
    edit: (plan) => setPhase(plan, 'on', '2025-12-10', '2025-12-11'),
    parent: 'human-rights-day',
    expect: [{ message: 'late', at: 'on' }],
  },
  'of two plans above, the nearer one counts': {
    edit: () => undefined,
    parent: [() => undefined, (parent) => setPhase(parent, 'before', '2025-11-10', '2025-12-09')],
    expect: [],
  },
});
