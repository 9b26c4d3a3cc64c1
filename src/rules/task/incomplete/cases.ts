import { bare, casesFor, demanding, type Draft } from '#rule/cases.js';
import rule from './rule.js';

const products = demanding({ each: { task: ['output'] } });

function findTask(plan: Draft, id: string) {
  return plan.tasks?.find((task) => task.id === id);
}

/** Leaves a task with the horizon of the plan for its only time. */
function loosen(plan: Draft): void {
  for (const window of plan.windows ?? []) window.kind = 'horizon';
  const task = findTask(plan, 'task-banner');
  delete task?.when;
  delete task?.topics;
}

export default casesFor(
  rule,
  (plan) => {
    for (const task of plan.tasks ?? []) delete task.outputs;
    return (plan.tasks?.length ?? 0) > 0;
  },
  {
    'a task names no product where the template asks for one': {
      template: products,
      edit: (plan) => void delete findTask(plan, 'task-banner')?.outputs,
      expect: [{ message: 'output', at: 'task-banner' }],
    },
    'a task has no time but the horizon of the plan': {
      edit: loosen,
      expect: [{ message: 'when', at: 'task-banner' }],
    },
    'a campaign is time enough': {
      edit: (plan) => void delete findTask(plan, 'task-banner')?.when,
      expect: [],
    },
    'the parts of a task have its product': {
      template: products,
      edit: (plan) => void delete findTask(plan, 'task-seminar')?.outputs,
      expect: [],
    },
    'a task without any time is told elsewhere': {
      edit: (plan) => {
        loosen(plan);
        delete plan.windows;
        delete plan.phases;
        for (const topic of plan.topics ?? []) delete topic.phase;
        for (const task of plan.tasks ?? []) delete task.covers;
      },
      expect: [],
      notEvaluated: true,
    },
    'a template that asks for a product alone lets tasks be without time': {
      template: { ...bare, each: { task: ['output'] } },
      edit: (plan) => {
        loosen(plan);
        delete findTask(plan, 'task-banner')?.outputs;
      },
      expect: [{ message: 'output', at: 'task-banner' }],
    },
    'a template that asks for a time alone lets tasks be without product': {
      template: { ...bare, each: { task: ['when'] } },
      edit: (plan) => {
        loosen(plan);
        delete findTask(plan, 'task-banner')?.outputs;
      },
      expect: [{ message: 'when', at: 'task-banner' }],
    },
    'a template that asks who leads asks for neither': {
      template: { ...bare, each: { task: ['lead'] } },
      edit: loosen,
      expect: [],
    },
    'a template that asks for nothing is content with every task': {
      template: bare,
      edit: loosen,
      expect: [],
    },
  },
  [],
  products,
);
