import type { Phase } from '#generated/plan.types.js';
import { casesFor, type Draft } from '#rule/cases.js';
import rule from './rule.js';

type Relation = NonNullable<Phase['occasion']>['relation'];

/** Gives a phase other days, and another relation when one is named. */
function setPhase(plan: Draft, id: string, from: string, to: string, relation?: Relation): boolean {
  const phase = plan.phases?.find((item) => item.id === id);
  if (!phase) return false;
  phase.when = { kind: 'range', from, to };
  if (phase.occasion && relation) phase.occasion.relation = relation;
  return true;
}

/** Leaves one phase alone, so that it shares no day with another. */
function keepOnly(plan: Draft, id: string): void {
  plan.phases = plan.phases?.filter((phase) => phase.id === id) ?? [];
}

export default casesFor(
  rule,
  (plan) => {
    const [phase] = plan.phases?.filter(({ occasion }) => occasion !== undefined) ?? [];
    const day = plan.occasions?.find(({ id }) => id === phase?.occasion?.id)?.day;
    if (!phase?.occasion || day === undefined) return false;
    phase.occasion.relation = 'after';
    const lastYear = Number(day.slice(0, 4)) - 1;
    phase.when = { kind: 'range', from: `${lastYear}-01-01`, to: `${lastYear}-01-31` };
    return true;
  },
  {
    'the stage “before” the day ends on it, and no other stage has that day': {
      edit: (plan) => {
        setPhase(plan, 'before', '2025-11-01', '2025-12-10');
        keepOnly(plan, 'before');
      },
      expect: [{ message: 'before', at: 'before' }],
    },
    'the stage “after” the day lies before it': {
      edit: (plan) => {
        setPhase(plan, 'after', '2025-11-01', '2025-11-30');
        keepOnly(plan, 'after');
      },
      expect: [{ message: 'after', at: 'after' }],
    },
    'the stage called by the day has two': {
      edit: (plan) => {
        setPhase(plan, 'on', '2025-12-09', '2025-12-10');
        keepOnly(plan, 'on');
      },
      expect: [{ message: 'on', at: 'on' }],
    },
    'the stage “until” the day ends on its eve': {
      edit: (plan) => void setPhase(plan, 'before', '2025-11-01', '2025-12-09', 'until'),
      expect: [{ message: 'until', at: 'before' }],
    },
    'the stage “from” the day begins on the morrow': {
      edit: (plan) => void setPhase(plan, 'after', '2025-12-11', '2025-12-31', 'from'),
      expect: [{ message: 'from', at: 'after' }],
    },
    'the day that is in two stages is told once, as a shared day': {
      edit: (plan) => void setPhase(plan, 'after', '2025-12-10', '2025-12-31'),
      expect: [],
      notEvaluated: true,
    },
    'the stage “after” the day lies inside the stage before it': {
      edit: (plan) => void setPhase(plan, 'after', '2025-11-15', '2025-11-20'),
      expect: [{ message: 'after', at: 'after' }],
    },
    'a stage “after” that begins some days later is still after the day': {
      edit: (plan) => void setPhase(plan, 'after', '2025-12-15', '2025-12-31'),
      expect: [],
    },
    'a stage that is called by no day may have any': {
      edit: (plan) => {
        setPhase(plan, 'after', '2025-11-15', '2025-11-20');
        for (const phase of plan.phases ?? []) if (phase.id === 'after') delete phase.occasion;
      },
      expect: [],
    },
    'a stage named after an event without a day cannot be judged': {
      edit: ({ occasions }) => {
        for (const occasion of occasions ?? []) delete occasion.day;
      },
      expect: [],
      notEvaluated: true,
    },
  },
  ['phase/missing', 'phase/outside-window'],
);
