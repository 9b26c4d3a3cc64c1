import { changeCasesFor } from '#rule/cases.js';
import rule from './change-rule.js';

export default changeCasesFor(rule, {
  'another unit leads a task': {
    edit: ({ tasks }) => {
      const [task, other] = tasks?.filter(({ parties }) => parties.some(({ unit }) => unit !== undefined)) ?? [];
      const unit = tasks
        ?.flatMap(({ parties }) => parties)
        .find((party) => party.unit && party.unit !== task?.parties[0]?.unit)?.unit;
      if (task && other && unit !== undefined) task.parties = [{ unit, role: 'lead' }];
    },
    expect: [{ message: 'replaced' }],
  },
  'a task gets a supporter': {
    edit: ({ tasks }) => {
      for (const task of tasks ?? [])
        if (task.id === 'task-banner') task.parties = [...task.parties, { as: 'tasked-units', role: 'support' }];
    },
    expect: [],
  },
});
