import { casesFor, type Draft } from '#rule/cases.js';
import rule from './rule.js';

function startLast(plan: Draft, from: string): boolean {
  const last = plan.phases?.at(-1);
  if (last) last.when = { kind: 'range', from, to: '2025-12-31' };
  return last !== undefined;
}

export default casesFor(rule, (plan) => startLast(plan, '2025-12-10'), {
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
});
