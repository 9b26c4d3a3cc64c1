import { casesFor, type Draft } from '#rule/cases.js';
import rule from './rule.js';

function drop(plan: Draft): boolean {
  plan.routes = plan.routes?.filter(({ kind }) => kind !== 'difficulty') ?? [];
  return true;
}

export default casesFor(rule, drop, {
  'difficulties are to be taken to nobody': {
    edit: (plan) => void drop(plan),
    expect: [{ message: 'none', at: '' }],
  },
  'difficulties are to be taken to the leaders themselves': {
    edit: (plan) => {
      for (const route of plan.routes ?? []) delete route.via;
    },
    expect: [],
  },
  'a source without the closing may have lost the sentence': {
    edit: (plan) => {
      drop(plan);
      delete plan.closing;
      plan.unseen = ['closing'];
    },
    expect: [],
    notEvaluated: true,
  },
});
