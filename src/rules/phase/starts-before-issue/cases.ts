import { parseDay, shift } from '#base/day.js';
import type { When } from '#generated/plan.types.js';
import { casesFor, type Draft } from '#rule/cases.js';
import { daysBetween, stagesOfWindow } from '#rule/spoil.js';
import rule from './rule.js';

/** Takes away the windows, so that nothing is around the stages. */
function unframe(plan: Draft): void {
  plan.windows = [];
  for (const phase of plan.phases ?? []) delete phase.parent;
}

/** Leaves the stages without a window, and has the first of them begin so. */
function begin(plan: Draft, from: string, to = '2025-12-09'): boolean {
  const [first] = plan.phases ?? [];
  if (!first) return false;
  unframe(plan);
  first.when = { kind: 'range', from, to };
  return true;
}

/** Has every stage take place at this time, with no window around them. */
function setAll(plan: Draft, when: Draft<When>): void {
  unframe(plan);
  for (const phase of plan.phases ?? []) phase.when = when;
}

export default casesFor(
  rule,
  (plan) => {
    const issued = parseDay(plan.issued?.on ?? '');
    const [first] = stagesOfWindow(plan);
    if (issued === undefined || !first || first.span.to < issued) return false;
    unframe(plan);
    first.phase.when = daysBetween(shift(issued, -10), first.span.to);
    return true;
  },
  {
    'the first stage begins two days before the plan is signed': {
      edit: (plan) => void begin(plan, '2025-10-04'),
      expect: [{ message: 'early', at: 'before' }],
    },
    'the first stage begins on the day on which the plan is signed': {
      edit: (plan) => void begin(plan, '2025-10-06'),
      expect: [],
    },
    'the first stage begins at some day of the month in which the plan is signed': {
      edit: (plan) => void begin(plan, '2025-10', '2025-11'),
      expect: [],
    },
    'a stage whose end is open has begun as well': {
      edit: (plan) => void begin(plan, '2025-10-01', 'open'),
      expect: [{ message: 'early', at: 'before' }],
    },
    'the stage that begins first is not the one that is listed first': {
      edit: (plan) => {
        begin(plan, '2025-10-04');
        plan.phases?.reverse();
      },
      expect: [{ message: 'early', at: 'before' }],
    },
    'two stages have begun, and the first is told': {
      edit: (plan) => {
        begin(plan, '2025-09-20');
        const [, second] = plan.phases ?? [];
        if (second) second.when = { kind: 'range', from: '2025-09-10', to: '2025-09-30' };
      },
      expect: [{ message: 'early', at: 'on' }],
    },
    'stages within a window are looked at with it': {
      edit: (plan) => void (plan.issued = { ...plan.issued, on: '2025-11-04' }),
      expect: [],
    },
    'stages without days cannot be judged': {
      edit: (plan) => setAll(plan, { kind: 'vague', word: 'timely' }),
      expect: [],
      notEvaluated: true,
    },
    'without a day of issue nobody can tell': {
      edit: (plan) => {
        begin(plan, '2025-10-04');
        delete plan.issued?.on;
      },
      expect: [],
      notEvaluated: true,
    },
  },
  // The days of the stages are no longer those of a template that sets them.
  ['phase/off-template'],
);
