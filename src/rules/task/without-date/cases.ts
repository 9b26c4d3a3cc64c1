import { casesFor, type Draft } from '#rule/cases.js';
import rule from './rule.js';

/** Takes away the overall time and every time of the task; it must be one that names no topic, has no parts and is no report. */
function undate(plan: Draft): boolean {
  const dated = new Set([
    ...(plan.tasks ?? []).map(({ parent }) => parent),
    ...(plan.routes ?? []).map(({ task }) => task),
  ]);
  const task = plan.tasks?.find(({ id, parent, topics, covers }) => !dated.has(id) && !parent && !topics && !covers);
  if (!task) return false;
  delete task.when;
  delete plan.windows;
  delete plan.phases;
  for (const topic of plan.topics ?? []) delete topic.phase;
  for (const other of plan.tasks ?? []) if (other.covers?.scope === 'phase') delete other.covers;
  return true;
}

export default casesFor(
  rule,
  undate,
  {
    'neither the task nor the plan names a time': {
      edit: (plan) => {
        undate(plan);
        const tasks = plan.tasks ?? [];
        plan.tasks = tasks.filter(({ id, when }) => when || id === 'task-dissemination');
      },
      expect: [{ message: 'undated', at: 'task-dissemination' }],
    },
    'the campaign is the time of a task that names none': {
      edit: (plan) => {
        for (const task of plan.tasks ?? []) delete task.when;
      },
      expect: [],
    },
    'the line of report that belongs to the task gives it its time': {
      edit: (plan) => {
        undate(plan);
        const task = plan.tasks?.find(({ id }) => id === 'task-collection');
        delete task?.when;
        plan.tasks = task ? [task] : [];
      },
      expect: [],
    },
    'parts take the time of the whole': {
      edit: (plan) => {
        undate(plan);
        const part = plan.tasks?.find(({ id }) => id === 'task-seminar-programme');
        delete part?.when;
        plan.tasks = (plan.tasks ?? []).filter(({ id }) => id.startsWith('task-seminar'));
      },
      expect: [],
    },
  },
  ['phase/missing'],
);
