import { changeCasesFor } from '#rule/cases.js';
import rule from './change-rule.js';

export default changeCasesFor(rule, {
  'a recipient is left out': {
    edit: (plan) => void plan.recipients?.pop(),
    expect: [{ message: 'dropped' }],
  },
  'the recipients stand in another order': {
    edit: (plan) => void plan.recipients?.reverse(),
    expect: [],
  },
});
