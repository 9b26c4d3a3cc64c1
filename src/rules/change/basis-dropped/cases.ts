import { changeCasesFor } from '#rule/cases.js';
import rule from './change-rule.js';

export default changeCasesFor(rule, {
  'the plan of the board is no longer cited': {
    edit: (plan) => void (plan.citations = plan.citations?.filter(({ id }) => id !== 'cite-board-plan') ?? []),
    expect: [{ message: 'dropped' }],
  },
  'the citations stand in another order': {
    edit: (plan) => void plan.citations?.reverse(),
    expect: [],
  },
  'the letter of the committee is no longer cited': {
    edit: (plan) => void (plan.citations = plan.citations?.filter(({ id }) => id !== 'cite-letter') ?? []),
    expect: [{ message: 'dropped' }],
  },
  'a programme that was only mentioned is no longer mentioned': {
    edit: (plan) => void (plan.citations = plan.citations?.filter(({ id }) => id !== 'cite-programme') ?? []),
    expect: [],
  },
});
