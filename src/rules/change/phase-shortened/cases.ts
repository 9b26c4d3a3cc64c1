import { changeCasesFor } from '#rule/cases.js';
import rule from './change-rule.js';

export default changeCasesFor(rule, {
  'the last phase begins later': {
    edit: ({ phases }) => {
      for (const phase of phases ?? [])
        if (phase.id === 'after') phase.when = { kind: 'range', from: '2025-12-15', to: '2025-12-31' };
    },
    expect: [{ message: 'shortened', at: 'after' }],
  },
  'a phase is gone': {
    edit: (plan) => {
      plan.phases = plan.phases?.filter(({ id }) => id !== 'after') ?? [];
      for (const topic of plan.topics ?? []) if (topic.phase === 'after') delete topic.phase;
    },
    expect: [{ message: 'dropped' }],
  },
  'the last phase goes on for longer': {
    edit: ({ phases }) => {
      for (const phase of phases ?? [])
        if (phase.id === 'after') phase.when = { kind: 'range', from: '2025-12-11', to: '2026-01-15' };
    },
    expect: [],
  },
  'the whole campaign begins later': {
    edit: ({ windows }) => {
      for (const window of windows ?? []) window.when = { kind: 'range', from: '2025-11-10', to: '2025-12-31' };
    },
    expect: [{ message: 'shortened', at: 'campaign' }],
  },
  'the last phase has no last day any more': {
    edit: ({ phases }) => {
      for (const phase of phases ?? [])
        if (phase.id === 'after') phase.when = { kind: 'range', from: '2025-12-11', to: 'open' };
    },
    expect: [],
  },
});
