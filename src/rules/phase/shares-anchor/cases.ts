import { shift } from '#base/day.js';
import { casesFor, type Draft } from '#rule/cases.js';
import { daysBetween, stagesOfWindow } from '#rule/spoil.js';
import rule from './rule.js';

function startLast(plan: Draft, from: string): boolean {
  const last = plan.phases?.at(-1);
  if (last) last.when = { kind: 'range', from, to: '2025-12-31' };
  return last !== undefined;
}

/** Lets the stage after the day begin on the day itself. */
function shareTheDay(plan: Draft): boolean {
  const stages = stagesOfWindow(plan);
  const at = stages.findIndex(({ phase }) => phase.occasion?.relation === 'after');
  const [on, after] = [stages[at - 1], stages[at]];
  if (!on || !after) return false;
  after.phase.when = daysBetween(shift(after.span.from, -1), after.span.to);
  return true;
}

export default casesFor(
  rule,
  shareTheDay,
  {
    'the last stage starts on the day itself': {
      edit: (plan) => void startLast(plan, '2025-12-10'),
      expect: [{ message: 'shared', at: '/phases/2' }],
    },
    'the last stage starts on the morrow of the day': {
      edit: (plan) => void startLast(plan, '2025-12-11'),
      expect: [],
    },
    'days shared beside the anchor are an overlap, not a custom': {
      edit: (plan) => void startLast(plan, '2025-12-09'),
      expect: [],
    },
    'the stage of the day alone has nobody to share it with': {
      edit: (plan) => void (plan.phases = plan.phases?.filter(({ id }) => id === 'on') ?? []),
      expect: [],
    },
  },
  [],
  'human-rights-day',
);
