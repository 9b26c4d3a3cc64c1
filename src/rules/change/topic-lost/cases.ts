import { changeCasesFor } from '#rule/cases.js';
import rule from './change-rule.js';

export default changeCasesFor(rule, {
  'a topic is left out': {
    edit: (plan) => void plan.topics?.shift(),
    expect: [{ message: 'lost' }],
  },
  'a topic moves to another place': {
    edit: (plan) => void plan.topics?.reverse(),
    expect: [],
  },
});
