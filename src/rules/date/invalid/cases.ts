import type { When } from '#generated/plan.types.js';
import { casesFor, type Draft } from '#rule/cases.js';
import rule from './rule.js';

function dueIn(plan: Draft, when: Draft<When>[]): void {
  for (const task of plan.tasks ?? []) if (task.id === 'task-dissemination') task.when = when;
}

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
    'a task is due in a month and a quarter that are written as people write them': {
      edit: (plan) =>
        dueIn(plan, [
          { kind: 'month', month: '12/2025' },
          { kind: 'quarter', quarter: 'Quý IV/2025' },
        ]),
      expect: [
        { message: 'period', at: 'task-dissemination' },
        { message: 'period', at: 'task-dissemination' },
      ],
    },
    'a task is due in periods that are none': {
      edit: (plan) =>
        dueIn(plan, [
          { kind: 'month', month: 'tháng sau' },
          { kind: 'quarter', quarter: 'quý sau' },
          { kind: 'year', year: 20_255 },
          { kind: 'school-year', year: 20_256 },
        ]),
      expect: [
        { message: 'period', at: 'task-dissemination' },
        { message: 'period', at: 'task-dissemination' },
        { message: 'period', at: 'task-dissemination' },
        { message: 'period', at: 'task-dissemination' },
      ],
    },
    'a day that may be a month is the month 00, the year 0000, and three signs': {
      edit: ({ citations }) => {
        const dates: Record<string, string> = {
          'cite-letter': '2025-00',
          'cite-mandate': '0000',
          'cite-board-plan': '2025-009',
          'cite-programme': 'tháng 8/2025',
        };
        for (const citation of citations ?? []) citation.date = dates[citation.id] ?? '2025-09-30';
      },
      expect: [
        { message: 'period', at: 'cite-mandate' },
        { message: 'period', at: 'cite-letter' },
        { message: 'day', at: 'cite-board-plan' },
        { message: 'day', at: 'cite-programme' },
      ],
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
