import { casesFor } from '#rule/cases.js';
import rule from './rule.js';

export default casesFor(
  rule,
  (plan) => {
    const count = plan.phases?.length ?? 0;
    plan.phases = [];
    for (const topic of plan.topics ?? []) delete topic.phase;
    for (const task of plan.tasks ?? []) if (task.covers?.scope === 'phase') delete task.covers;
    return count > 0;
  },
  {
    'the stage after the day was forgotten': {
      edit: (plan) => void (plan.phases = plan.phases?.filter(({ id }) => id !== 'after') ?? []),
      expect: [{ message: 'missing', at: '' }],
    },
    'a plan without stages is told so once': {
      edit: (plan) => void (plan.phases = []),
      expect: [{ message: 'none', at: '' }],
    },
    'a track that runs throughout is no stage': {
      edit: (plan) => {
        for (const phase of plan.phases ?? []) if (phase.id === 'on') phase.track = 'throughout';
      },
      expect: [{ message: 'missing', at: '' }],
    },
    'stages that do not name the day are known by their days': {
      edit: (plan) => {
        for (const phase of plan.phases ?? []) delete phase.occasion;
      },
      expect: [],
    },
    'a stage “from” the day stands for the one after it': {
      edit: (plan) => {
        for (const phase of plan.phases ?? [])
          if (phase.id === 'after' && phase.occasion) phase.occasion.relation = 'from';
      },
      expect: [],
    },
    'a stage that ends nobody knows when may be the missing one': {
      edit: (plan) => {
        for (const phase of plan.phases ?? []) {
          if (phase.id !== 'after') continue;
          delete phase.occasion;
          phase.when = { kind: 'vague', word: 'as-progress' };
        }
      },
      expect: [],
      notEvaluated: true,
    },
  },
  ['phase/count'],
  'commemoration',
);
