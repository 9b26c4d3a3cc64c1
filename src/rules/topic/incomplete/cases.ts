import { bare, casesFor, demanding, type Draft } from '#rule/cases.js';
import rule from './rule.js';

function strip(plan: Draft, part: 'phase' | 'subjects'): boolean {
  const topic = plan.topics?.at(-1);
  if (topic) delete topic[part];
  return topic !== undefined && (plan.phases?.length ?? 0) > 0;
}

const bySubject = demanding({ each: { topic: ['subject'] } });

export default casesFor(
  rule,
  (plan) => strip(plan, 'phase'),
  {
    'a topic belongs to no phase': {
      edit: (plan) => void strip(plan, 'phase'),
      expect: [{ message: 'phase', at: 'topic-refutation-after' }],
    },
    'a topic has no subject, and the template asks for one': {
      template: bySubject,
      edit: (plan) => void strip(plan, 'subjects'),
      expect: [{ message: 'subject', at: 'topic-refutation-after' }],
    },
    'a topic within another has its phase from there': {
      edit: (plan) => {
        strip(plan, 'phase');
        const topic = plan.topics?.at(-1);
        if (topic) topic.parent = 'topic-economy';
      },
      expect: [],
    },
    'a topic with a time of its own needs no phase': {
      edit: (plan) => {
        strip(plan, 'phase');
        const topic = plan.topics?.at(-1);
        if (topic) topic.when = { kind: 'month', month: '2025-12' };
      },
      expect: [],
    },
    'nobody has sorted the topics by subject': {
      template: bySubject,
      edit: (plan) => {
        for (const topic of plan.topics ?? []) delete topic.subjects;
      },
      expect: [],
      notEvaluated: true,
    },
    'a plan without phases has another fault': {
      edit: (plan) => {
        delete plan.phases;
        for (const topic of plan.topics ?? []) delete topic.phase;
        for (const task of plan.tasks ?? []) delete task.covers;
      },
      expect: [],
      notEvaluated: true,
    },
    'a template that asks for nothing is content with every topic': {
      template: bare,
      edit: (plan) => void strip(plan, 'phase'),
      expect: [],
    },
  },
  [],
  'commemoration',
);
