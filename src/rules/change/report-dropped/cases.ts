import { changeCasesFor } from '#rule/cases.js';
import rule from './change-rule.js';

export default changeCasesFor(rule, {
  'a report is no longer asked for': {
    edit: (plan) => void plan.routes?.splice(0, 1),
    expect: [{ message: 'dropped' }],
  },
  'the report lines stand in another order': {
    edit: (plan) => void plan.routes?.reverse(),
    expect: [],
  },
});
