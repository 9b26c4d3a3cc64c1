import { formatDay, parseDay, shift } from '#base/day.js';
import { casesFor, type Draft } from '#rule/cases.js';
import rule from './rule.js';

/** Says a line of report once more, with another deadline and, when one is named, another matter. */
function sayAgain(plan: Draft, on: string, what?: string): boolean {
  const route = plan.routes?.find(
    ({ kind, when }) => kind === 'report' && when?.length === 1 && when[0]?.kind === 'day',
  );
  if (route)
    plan.routes?.push({
      ...route,
      id: 'route-again',
      what: what ?? route.what ?? 'kết quả',
      when: [{ kind: 'day', on, bound: 'by' }],
    });
  return route?.what !== undefined;
}

/** Says a line of report once more, due a day earlier. */
function sayEarlier(plan: Draft): boolean {
  const whens = plan.routes?.flatMap(({ when }) => (when?.length === 1 ? when : [])) ?? [];
  const days = whens.flatMap((when) => (when.kind === 'day' ? (parseDay(when.on) ?? []) : []));
  return days[0] !== undefined && sayAgain(plan, formatDay(shift(days[0], -1)));
}

export default casesFor(rule, sayEarlier, {
  'one report is due on two days': {
    edit: (plan) => void sayAgain(plan, '2026-01-04'),
    expect: [{ message: 'routes', at: 'route-again' }],
  },
  'a report is to be handed in on the day after its deadline': {
    edit: ({ routes }) => {
      for (const route of routes ?? [])
        if (route.id === 'route-divisions')
          route.when = [
            { kind: 'day', on: '2026-01-06', bound: 'on' },
            { kind: 'day', on: '2026-01-05', bound: 'by' },
          ];
    },
    expect: [{ message: 'expected', at: '/routes/0/when/0' }],
  },
  'the day that is expected comes after the last day': {
    edit: ({ tasks }) => {
      for (const task of tasks ?? [])
        if (task.id === 'task-banner')
          task.when = [
            { kind: 'day', on: '2025-12-12', expected: true },
            { kind: 'day', on: '2025-12-10', bound: 'by' },
          ];
    },
    expect: [{ message: 'expected', at: 'task-banner' }],
  },
  'the day that is expected comes before the last day': {
    edit: ({ tasks }) => {
      for (const task of tasks ?? [])
        if (task.id === 'task-banner')
          task.when = [
            { kind: 'day', on: '2025-12-05', expected: true },
            { kind: 'day', on: '2025-12-10', bound: 'by' },
          ];
    },
    expect: [],
  },
  'the same units report on two matters': {
    edit: (plan) => void sayAgain(plan, '2026-01-04', 'tình hình kinh phí'),
    expect: [],
  },
  'one line of report with two days is a rhythm': {
    edit: ({ routes }) => {
      for (const route of routes ?? [])
        if (route.id === 'route-divisions')
          route.when = [
            { kind: 'day', on: '2025-12-05', bound: 'by' },
            { kind: 'day', on: '2026-01-05', bound: 'by' },
          ];
    },
    expect: [],
  },
});
