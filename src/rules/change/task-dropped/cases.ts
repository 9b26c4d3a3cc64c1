import { changeCasesFor } from '#rule/cases.js';
import rule from './change-rule.js';

export default changeCasesFor(rule, {
  'a task is left out': {
    edit: (plan) =>
      void plan.tasks?.splice(
        plan.tasks.findIndex(({ id }) => id === 'task-banner'),
        1,
      ),
    expect: [{ message: 'dropped' }],
  },
  'a task gets another output': {
    edit: ({ tasks }) => {
      for (const task of tasks ?? []) if (task.id === 'task-banner') task.outputs = ['Ảnh chụp'];
    },
    expect: [],
  },
});
