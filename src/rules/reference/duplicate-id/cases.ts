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
    'three topics share an id, and the next free one is taken': {
      edit: (plan) => {
        const [first, second, third, fourth] = plan.topics ?? [];
        if (!first || !second || !third || !fourth) return;
        second.id = first.id;
        third.id = first.id;
        fourth.id = `${first.id}-2`;
      },
      expect: [{ message: 'shared', at: '/topics/1' }],
    },
    'two topics share an id as long as an id may be': {
      edit: (plan) => {
        for (const topic of plan.topics?.slice(0, 2) ?? []) topic.id = 'x'.repeat(200);
      },
      expect: [{ message: 'shared', at: '/topics/1' }],
    },
  },
  ['reference/dangling'],
);
