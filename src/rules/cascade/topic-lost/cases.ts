import { addOwnTopic, cascadeCasesFor } from '#rule/cascade-cases.js';
import type { Draft } from '#rule/cases.js';
import rule from './rule.js';

/** Gives the parent a topic that no plan of the kind thinks of. */
function addRoof(parent: Draft): boolean {
  if ((parent.topics ?? []).length === 0) return false;
  parent.topics?.push({
    id: 'topic-roof',
    title: 'Ngói vỡ trên mái kho',
    text: 'Cách thay ngói vỡ trên mái kho trước mùa mưa bão.',
    kind: 'message',
  });
  return true;
}

export default cascadeCasesFor(rule, (_, parent) => parent !== undefined && addRoof(parent), {
  'the topic on the standing of the country is left out': {
    edit: (plan) => {
      plan.topics = plan.topics?.filter(({ id }) => id !== 'topic-standing') ?? [];
      for (const task of plan.tasks ?? [])
        if (task.topics) task.topics = task.topics.filter((id) => id !== 'topic-standing');
    },
    expect: [{ message: 'lost' }],
  },
  'a plan that takes over no topic points at the board': {
    edit: (plan) => {
      plan.topics = [];
      for (const task of plan.tasks ?? []) delete task.topics;
    },
    expect: [],
  },
  'a topic of one’s own is welcome': {
    edit: addOwnTopic,
    expect: [],
  },
  'a template in place of the board has no topics to keep': {
    edit: () => undefined,
    parent: 'human-rights-day',
    expect: [],
  },
});
