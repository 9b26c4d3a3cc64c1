import { isSeen } from '#model/seen.js';
import { casesFor, demanding } from '#rule/cases.js';
import rule from './rule.js';

const goals = demanding({
  atLeast: [
    { of: 'goals', count: 3 },
    { of: 'recipients', count: 20 },
  ],
});

export default casesFor(
  rule,
  (plan) => {
    if (!isSeen(plan, 'appendices')) return false;
    plan.tasks = [];
    for (const route of plan.routes ?? []) delete route.task;
    return true;
  },
  {
    'two topics are left where the template asks for three': {
      edit: (plan) => {
        plan.topics = plan.topics?.slice(0, 2) ?? [];
        const left = new Set(plan.topics.map(({ id }) => id));
        for (const task of plan.tasks ?? []) task.topics = task.topics?.filter((id) => left.has(id)) ?? [];
      },
      expect: [{ message: 'few', at: '' }],
    },
    'three topics are enough': {
      edit: (plan) => {
        plan.topics = plan.topics?.slice(0, 3) ?? [];
        const left = new Set(plan.topics.map(({ id }) => id));
        for (const task of plan.tasks ?? []) task.topics = task.topics?.filter((id) => left.has(id)) ?? [];
      },
      expect: [],
    },
    'each list that is too short is told by itself': {
      template: goals,
      edit: () => undefined,
      expect: [
        { message: 'few', at: '' },
        { message: 'few', at: '' },
      ],
    },
    'what the source does not show is not missing': {
      template: goals,
      edit: (plan) => {
        plan.unseen = ['appendices', 'recipients'];
      },
      expect: [],
      notEvaluated: true,
    },
  },
  ['duty/unheld', 'topic/unassigned', 'recipient/without-role'],
);
