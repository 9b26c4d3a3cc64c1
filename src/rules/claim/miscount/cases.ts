import type { Claim } from '#generated/plan.types.js';
import { casesFor, type Draft } from '#rule/cases.js';
import rule from './rule.js';

function claim(plan: Draft, of: Claim['of'], count: number): void {
  plan.claims = [...(plan.claims ?? []), { id: 'claim-made', of, count }];
}

export default casesFor(
  rule,
  (plan) => {
    claim(plan, 'recipients', 99);
    return (plan.recipients?.length ?? 0) > 0;
  },
  {
    'four units with an entry of their own are called thirty': {
      edit: (plan) => claim(plan, 'units', 30),
      expect: [{ message: 'count', at: 'claim-made' }],
    },
    'two goals are called five': {
      edit: (plan) => claim(plan, 'goals', 5),
      expect: [{ message: 'count', at: 'claim-made' }],
    },
    'the units that have an entry are counted rightly': {
      edit: (plan) => claim(plan, 'units', plan.sections.filter(({ role }) => role === 'unit').length),
      expect: [],
    },
    'the phases are left to phase/count': {
      edit: (plan) => claim(plan, 'phases', 9),
      expect: [],
    },
    'goals that the data does not hold cannot be counted': {
      edit: (plan) => {
        plan.goals = [];
        claim(plan, 'goals', 5);
      },
      expect: [],
      notEvaluated: true,
    },
  },
);
