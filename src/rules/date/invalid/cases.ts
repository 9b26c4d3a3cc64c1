import { casesFor } from '#rule/cases.js';
import rule from './rule.js';

export default casesFor(
  rule,
  ({ windows, phases }) => {
    const [place] = [...(windows ?? []), ...(phases ?? [])];
    if (place) place.when = { kind: 'range', from: '2025-11-31', to: '2025-12-31' };
    return place !== undefined;
  },
  {
    'a stage ends on 31 November': {
      edit: ({ phases }) => {
        for (const phase of phases ?? [])
          if (phase.id === 'before') phase.when = { kind: 'range', from: '2025-11-01', to: '2025-11-31' };
      },
      expect: [{ message: 'day', at: '/phases/0/when/to' }],
    },
    'the day of issue is 29 February of a common year': {
      edit: (plan) => void (plan.issued = { ...plan.issued, on: '2025-02-29' }),
      expect: [{ message: 'day', at: '/issued/on' }],
    },
    'a task is due in the thirteenth month': {
      edit: ({ tasks }) => {
        for (const task of tasks ?? [])
          if (task.id === 'task-dissemination') task.when = [{ kind: 'month', month: '2025-13' }];
      },
      expect: [{ message: 'period', at: 'task-dissemination' }],
    },
    'a report falls due each 31 June': {
      edit: ({ tasks }) => {
        for (const task of tasks ?? [])
          if (task.id === 'task-refutation')
            task.when = [{ kind: 'recurring', every: 'year', dayOfMonth: 31, months: [6] }];
      },
      expect: [{ message: 'yearly', at: 'task-refutation' }],
    },
    'a citation writes its day as the document does': {
      edit: ({ citations }) => {
        for (const citation of citations ?? []) if (citation.id === 'cite-letter') citation.date = '30/9/2025';
      },
      expect: [{ message: 'spelled', at: 'cite-letter' }],
    },
    'a citation of which only the month is known is left alone': {
      edit: ({ citations }) => {
        for (const citation of citations ?? []) if (citation.id === 'cite-letter') citation.date = '2025-09';
      },
      expect: [],
    },
    'an edge that leans on an occasion, and 29 February of a leap year, are real': {
      edit: ({ windows }) => {
        windows?.push({
          id: 'leap',
          kind: 'horizon',
          when: { kind: 'range', from: '2024-02-29', to: '@world-day:+1' },
        });
      },
      expect: [],
    },
  },
);
