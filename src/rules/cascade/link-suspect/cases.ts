import { digestOfClause } from '#model/clause-link.js';
import { cascadeCasesFor } from '#rule/cascade-cases.js';
import type { Draft } from '#rule/cases.js';
import { parentIdOf } from '#rule/parent-of.js';
import rule from './rule.js';

/** Lets the first task carry out the like task of its parent, as it stands there or not any more. */
function link(plan: Draft, clause: string | undefined = plan.tasks?.[0]?.id, isSound = false): boolean {
  const [task] = plan.tasks ?? [];
  if (!task || clause === undefined) return false;
  const digest = isSound
    ? digestOfClause({ ...task, parties: [{ unit: 'carrier', role: 'lead' }] })
    : '0000000000000000';
  task.carriesOut = [{ plan: parentIdOf(plan.id), clause, digest }];
  return true;
}

export default cascadeCasesFor(rule, (plan, parent) => parent !== undefined && link(plan), {
  'the clause was changed after it was taken up': {
    edit: (plan) => void link(plan),
    expect: [{ message: 'changed', at: 'task-seminar' }],
  },
  'the clause was struck out': {
    edit: (plan) => void link(plan, 'task-that-was'),
    expect: [{ message: 'gone', at: 'task-seminar' }],
  },
  'the clause is as it was': {
    edit: (plan) => void link(plan, 'task-seminar', true),
    expect: [],
  },
  'the clause has only moved to another part': {
    edit: (plan) => void link(plan, 'task-seminar', true),
    parent: (parent) => {
      for (const task of parent.tasks ?? []) if (task.id === 'task-seminar') task.section = 's-office';
    },
    expect: [],
  },
  'a link to a plan that was not handed in waits for it': {
    edit: (plan) => {
      const [task] = plan.tasks ?? [];
      if (task) task.carriesOut = [{ plan: 'another', clause: 'task-seminar', digest: '0' }];
    },
    expect: [],
  },
  'of two links one is to a plan that was not handed in': {
    edit: (plan) => {
      link(plan);
      const [task] = plan.tasks ?? [];
      task?.carriesOut?.unshift({ plan: 'another', clause: 'task-seminar', digest: '0' });
    },
    expect: [{ message: 'changed', at: 'task-seminar' }],
  },
  'of two plans above, the farther is the one that is meant': {
    edit: (plan) => void link(plan, 'task-that-was'),
    parent: ['human-rights-day', (parent) => void (parent.id = 'nearer'), () => undefined],
    expect: [{ message: 'gone', at: 'task-seminar' }],
  },
});
