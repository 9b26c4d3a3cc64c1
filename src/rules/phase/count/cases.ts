import { casesFor, type Draft } from '#rule/cases.js';
import rule from './rule.js';

function claim(plan: Draft, of: 'phases' | 'windows', count: number): boolean {
  const [first] = plan.claims ?? [];
  if (first) Object.assign(first, { of, count });
  else plan.claims = [{ id: 'claim-of-phases', of, count }];
  return (plan.phases ?? plan.windows ?? []).length > 0;
}

export default casesFor(rule, (plan) => claim(plan, 'phases', 7), {
  'three stages are called four': {
    edit: (plan) => void claim(plan, 'phases', 4),
    expect: [{ message: 'count', at: '/claims/0' }],
  },
  'a plan of one window and three stages is called one of two rounds': {
    edit: (plan) => void claim(plan, 'windows', 2),
    expect: [{ message: 'count', at: '/claims/0' }],
  },
  'rounds may be the stages': {
    edit: (plan) => void claim(plan, 'windows', 3),
    expect: [],
  },
  'a peak beside three stages makes them neither more nor fewer': {
    edit: (plan) => {
      plan.phases?.push({ id: 'peak', title: 'Cao điểm', track: 'peak', when: { kind: 'month', month: '2025-12' } });
    },
    expect: [],
  },
  'a wrong number of goals is no matter of phases': {
    edit: (plan) => void plan.claims?.push({ id: 'claim-of-goals', of: 'goals', count: 9 }),
    expect: [],
  },
  'phases that the data does not hold cannot be counted': {
    edit: (plan) => {
      claim(plan, 'phases', 4);
      plan.phases = [];
      plan.windows = [];
    },
    expect: [],
    notEvaluated: true,
  },
});
