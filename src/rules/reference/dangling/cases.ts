import { casesFor } from '#rule/cases.js';
import rule from './rule.js';

/** A topic of the plan, its last letter mistyped in each way that a keyboard has for it. */
const mistyped = 'abcdefghijklmnopqrstu'.split('').map((letter) => `topic-econom${letter}`);

export default casesFor(
  rule,
  (plan) => {
    const party = plan.tasks?.flatMap(({ parties }) => parties).find(({ unit }) => unit !== undefined);
    if (party) party.unit = 'no-such-unit';
    return party !== undefined;
  },
  {
    'a task names a unit that the plan does not have': {
      edit: (plan) => {
        const [party] = plan.tasks?.[0]?.parties ?? [];
        if (party) party.unit = 'cooperation-divison';
      },
      expect: [{ message: 'missing', at: '/tasks/0/parties/0/unit' }],
    },
    'a phase leans on an occasion that is not there': {
      edit: (plan) => {
        const [phase] = plan.phases ?? [];
        if (phase) phase.when = { kind: 'range', from: '2025-11-01', to: '@world-dey:-1' };
      },
      expect: [{ message: 'missing', at: '/phases/0/when/to' }],
    },
    'a topic stands in a window instead of a phase': {
      edit: (plan) => {
        const [topic] = plan.topics ?? [];
        if (topic) topic.phase = plan.windows?.[0]?.id ?? '';
      },
      expect: [{ message: 'kind', at: '/topics/0/phase' }],
    },
    'a party that is written in words points at nothing': {
      edit: (plan) => {
        plan.tasks?.[0]?.parties.push({ as: 'đơn vị được phân công', role: 'support' });
      },
      expect: [],
    },
    'an occasion that is there may be leant on with days added': {
      edit: (plan) => {
        const [phase] = plan.phases ?? [];
        if (phase) phase.when = { kind: 'range', from: '2025-11-01', to: '@world-day:-1' };
      },
      expect: [],
    },
    'a task names eleven topics, the last of which the plan does not have': {
      edit: (plan) => {
        const [task] = plan.tasks ?? [];
        if (task) task.topics = [...(plan.topics ?? []).slice(0, 10).map(({ id }) => id), 'topic-econony'];
      },
      expect: [{ message: 'missing', at: '/tasks/0/topics/10' }],
    },
    'twenty-one mistyped topics are all told, and the nearest is offered for twenty': {
      edit: (plan) => {
        const [task] = plan.tasks ?? [];
        if (task) task.topics = mistyped;
      },
      expect: [...mistyped.keys()]
        .map((n) => `/tasks/0/topics/${n}`)
        .toSorted()
        .map((at) => ({ message: 'missing', at })),
    },
  },
);
