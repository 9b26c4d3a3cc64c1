import { shift } from '#base/day.js';
import { casesFor, type Draft } from '#rule/cases.js';
import { daysBetween, stagesOfWindow } from '#rule/spoil.js';
import rule from './rule.js';

/** Sets the days of the phase at a position. */
function setPhase(plan: Draft, at: number, from: string, to: string): boolean {
  const phase = plan.phases?.[at];
  if (phase) phase.when = { kind: 'range', from, to };
  return phase !== undefined;
}

/** Lets a stage begin on the last two days of the one before it. */
function beginEarly(plan: Draft): boolean {
  const stages = stagesOfWindow(plan);
  const at = stages.findIndex(({ span }) => span.to > span.from);
  const [before, next] = [stages[at], stages[at + 1]];
  if (!before || !next) return false;
  next.phase.when = daysBetween(shift(before.span.to, -1), next.span.to);
  return true;
}

export default casesFor(rule, beginEarly, {
  'the second stage begins while the first goes on': {
    edit: (plan) => void setPhase(plan, 0, '2025-11-01', '2025-12-11'),
    expect: [
      { message: 'shared', at: '/phases/1' },
      { message: 'shared', at: '/phases/2' },
    ],
  },
  'the last stage begins on the anchor day itself, and no template takes that for custom': {
    template: 'commemoration',
    edit: (plan) => void setPhase(plan, 2, '2025-12-10', '2025-12-31'),
    expect: [{ message: 'shared', at: '/phases/2' }],
  },
  'a stage that begins on the morrow of the one before is left alone': {
    edit: (plan) => void setPhase(plan, 0, '2025-11-01', '2025-12-09'),
    expect: [],
  },
  'a track that runs throughout shares days with every stage, as it should': {
    edit: (plan) => {
      const [first] = plan.phases ?? [];
      if (first)
        plan.phases?.push({
          ...first,
          id: 'throughout',
          title: 'Xuyên suốt',
          track: 'throughout',
          when: { kind: 'range', from: '2025-11-01', to: '2025-12-31' },
        });
    },
    expect: [],
  },
  'a stage alone has nobody to share a day with': {
    edit: (plan) => void (plan.phases = plan.phases?.slice(0, 1) ?? []),
    expect: [],
  },
});
