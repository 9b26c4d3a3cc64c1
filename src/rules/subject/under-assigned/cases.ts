import { isSeen } from '#model/seen.js';
import { casesFor, demanding, type Draft } from '#rule/cases.js';
import rule from './rule.js';

const closely = demanding({
  subjects: [{ id: 'treaties', title: { vi: 'Công ước quốc tế', en: 'Treaties' }, satisfiedBy: 'explicit' }],
});

/** No task names the topics any more; who covers them covers all. */
function forget(plan: Draft): boolean {
  for (const task of plan.tasks ?? []) {
    delete task.topics;
    delete task.subjects;
  }
  const clauses = plan.generalClauses ?? [];
  return clauses.some(({ covers }) => covers.scope === 'all');
}

export default casesFor(
  rule,
  (plan) => {
    const [topic] = plan.topics ?? [];
    if (topic) topic.subjects = ['treaties'];
    return topic !== undefined && isSeen(plan, 'appendices') && forget(plan);
  },
  {
    'a subject that a task must name is left to the general clause': {
      template: closely,
      edit: (plan) => void forget(plan),
      expect: [{ message: 'short', at: '/topics' }],
    },
    'one of its topics is named by a task, and that is enough': {
      template: closely,
      edit: (plan) => {
        const [topic] = plan.topics ?? [];
        if (topic) topic.subjects = ['treaties'];
        for (const task of plan.tasks ?? []) if (task.id !== 'task-treaties') delete task.topics;
      },
      expect: [],
    },
    'the template is content with the general clause': { edit: (plan) => void forget(plan), expect: [] },
    'a template that names subjects does not say how they are to be given': {
      template: demanding({ subjects: [{ id: 'treaties', title: { vi: 'Công ước quốc tế', en: 'Treaties' } }] }),
      edit: (plan) => void forget(plan),
      expect: [],
    },
    'a subject that nobody has is told with its topics': {
      template: closely,
      edit: (plan) => {
        forget(plan);
        plan.generalClauses = [];
        for (const task of plan.tasks ?? []) delete task.covers;
      },
      expect: [],
      notEvaluated: true,
    },
  },
  ['topic/unassigned'],
  closely,
);
