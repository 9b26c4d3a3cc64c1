import { cascadeCasesFor } from '#rule/cascade-cases.js';
import type { Draft } from '#rule/cases.js';
import { carrier } from '#rule/parent-of.js';
import rule from './rule.js';

/** Lets the parent ask for something that no plan of the kind thinks of. */
function askForRoof(parent: Draft, role: 'lead' | 'support' = 'lead'): boolean {
  parent.tasks = [
    ...(parent.tasks ?? []),
    {
      id: 'task-roof',
      title: 'Thay ngói mái kho',
      text: 'Thay ngói vỡ trên mái kho trước mùa mưa bão.',
      parties: [{ unit: carrier, role }],
    },
  ];
  return true;
}

const dropped = (plan: Draft) => {
  plan.tasks = plan.tasks?.filter(({ id }) => id !== 'task-exhibition') ?? [];
};

export default cascadeCasesFor(rule, (_, parent) => parent !== undefined && askForRoof(parent), {
  'the exhibition that the board asks for is not in the plan': {
    edit: dropped,
    expect: [{ message: 'dropped' }],
  },
  'the board asks for one thing more': {
    edit: () => undefined,
    parent: (parent) => void askForRoof(parent),
    expect: [{ message: 'dropped' }],
  },
  'what the board only asks the body to support is nobody’s duty here': {
    edit: () => undefined,
    parent: (parent) => void askForRoof(parent, 'support'),
    expect: [],
  },
  'a task that says itself which duty it carries out does so in whatever words': {
    edit: (plan) => {
      for (const task of plan.tasks ?? [])
        if (task.id === 'task-exhibition')
          Object.assign(task, {
            title: 'Phòng tranh',
            text: 'Mở phòng tranh lưu động.',
            carriesOut: [{ plan: 'faultless-parent', clause: 'task-exhibition', digest: '0' }],
          });
    },
    expect: [],
  },
  'a template in place of the board gives no duties': {
    edit: () => undefined,
    parent: 'human-rights-day',
    expect: [],
  },
  'a board that gives the body nothing to do is failed by nobody': {
    edit: dropped,
    parent: (parent) => void (parent.tasks = []),
    expect: [],
  },
  'of two plans above, the farther gives the duty': {
    edit: dropped,
    parent: [(parent) => void Object.assign(parent, { id: 'nearer', tasks: [] }), () => undefined],
    expect: [{ message: 'dropped' }],
  },
});
