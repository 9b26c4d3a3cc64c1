import { casesFor, type Draft } from '#rule/cases.js';
import rule from './rule.js';

function forget(plan: Draft, subject: string): void {
  for (const topic of plan.topics ?? []) topic.subjects = topic.subjects?.filter((id) => id !== subject) ?? [];
}

export default casesFor(
  rule,
  (plan) => {
    const [subject] = plan.topics?.[0]?.subjects ?? [];
    if (subject === undefined) return false;
    forget(plan, subject);
    return true;
  },
  {
    'no topic is about a subject that the template requires': {
      edit: (plan) => forget(plan, 'treaties'),
      expect: [{ message: 'missing', at: '' }],
    },
    'two subjects are missing': {
      edit: (plan) => {
        forget(plan, 'treaties');
        forget(plan, 'standing');
      },
      expect: [
        { message: 'missing', at: '' },
        { message: 'missing', at: '' },
      ],
    },
    'a task has taken the subject up instead': {
      edit: (plan) => {
        forget(plan, 'treaties');
        const task = plan.tasks?.find(({ id }) => id === 'task-treaties');
        if (task) task.subjects = ['treaties'];
      },
      expect: [],
    },
    'an optional subject may be missing': { edit: (plan) => forget(plan, 'law-making'), expect: [] },
    'a subject of other years may be missing': {
      edit: (plan) => {
        forget(plan, 'human-rights-council');
        plan.template = { id: 'human-rights-day', year: 2026 };
      },
      expect: [],
    },
    'nobody has sorted the topics by subject': {
      edit: (plan) => {
        for (const topic of plan.topics ?? []) delete topic.subjects;
      },
      expect: [],
      notEvaluated: true,
    },
  },
);
