import { casesFor } from '#rule/cases.js';
import rule from './rule.js';

export default casesFor(
  rule,
  (plan) => {
    const [first, second] = plan.topics ?? [];
    if (!first || !second) return false;
    second.id = first.id;
    return true;
  },
  {
    'two topics share an id': {
      edit: (plan) => {
        const [first, second] = plan.topics ?? [];
        if (first && second) second.id = first.id;
      },
      expect: [{ message: 'shared', at: '/topics/1' }],
    },
    'a task has the id of a topic': {
      edit: (plan) => {
        const task = plan.tasks?.at(-1);
        if (task) task.id = plan.topics?.[0]?.id ?? '';
      },
      expect: [{ message: 'shared' }],
    },
    'ids that differ in one letter are two ids': {
      edit: (plan) => {
        const [topic] = plan.topics ?? [];
        if (topic) plan.topics?.push({ ...topic, id: `${topic.id}s` });
      },
      expect: [],
    },
  },
  ['reference/dangling'],
);
