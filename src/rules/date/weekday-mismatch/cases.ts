import type { When } from '#generated/plan.types.js';
import { casesFor, type Draft } from '#rule/cases.js';
import rule from './rule.js';

function setTime(plan: Draft, when: Draft<When>): boolean {
  const task = plan.tasks?.find(({ id }) => id === 'task-banner') ?? plan.tasks?.[0];
  if (task) task.when = [when];
  return task !== undefined;
}

export default casesFor(rule, (plan) => setTime(plan, { kind: 'day', on: '2025-12-10', says: { weekday: 5 } }), {
  'a Wednesday is called Friday': {
    edit: (plan) => void setTime(plan, { kind: 'day', on: '2025-12-10', says: { weekday: 5 } }),
    expect: [{ message: 'weekday', at: 'task-banner' }],
  },
  'the words name the weekday too, and are mended with it': {
    edit: (plan) =>
      void setTime(plan, { kind: 'day', on: '2025-12-10', text: 'thứ Sáu, ngày 10/12/2025', says: { weekday: 5 } }),
    expect: [{ message: 'weekday', at: 'task-banner' }],
  },
  'the words write the weekday in another way, and only the data is mended': {
    edit: (plan) =>
      void setTime(plan, { kind: 'day', on: '2025-12-10', text: 'thứ 6, ngày 10/12/2025', says: { weekday: 5 } }),
    expect: [{ message: 'weekday', at: 'task-banner' }],
  },
  'a Sunday of next year is called by its weekday': {
    edit: (plan) => void setTime(plan, { kind: 'day', on: '2025-01-05', says: { weekday: 5 } }),
    expect: [{ message: 'year', at: 'task-banner' }],
  },
  'on 29 February no year next to it has the day': {
    edit: (plan) => void setTime(plan, { kind: 'day', on: '2024-02-29', says: { weekday: 1 } }),
    expect: [{ message: 'weekday', at: 'task-banner' }],
  },
  'neither end of a range has the weekday': {
    edit: (plan) => void setTime(plan, { kind: 'range', from: '2025-12-08', to: '2025-12-10', says: { weekday: 4 } }),
    expect: [{ message: 'weekday', at: 'task-banner' }],
  },
  'neither end of a range has the weekday, though its first day has it in the next year': {
    edit: (plan) => void setTime(plan, { kind: 'range', from: '2025-12-08', to: '2025-12-10', says: { weekday: 2 } }),
    expect: [{ message: 'weekday', at: 'task-banner' }],
  },
  'what else is said of a day is not the weekday': {
    edit: (plan) => void setTime(plan, { kind: 'day', on: '2025-12-10', says: { days: 1 } }),
    expect: [],
  },
  'in January the number of the old year is written': {
    edit: (plan) => void setTime(plan, { kind: 'day', on: '2025-01-05', says: { weekday: 1 } }),
    expect: [{ message: 'year', at: 'task-banner' }],
  },
  'the weekday is that of the date': {
    edit: (plan) => void setTime(plan, { kind: 'day', on: '2025-12-10', says: { weekday: 3 } }),
    expect: [],
  },
  'of a range the weekday may be that of either end': {
    edit: (plan) => void setTime(plan, { kind: 'range', from: '2025-12-08', to: '2025-12-10', says: { weekday: 3 } }),
    expect: [],
  },
  'the weekday of an event without a day is not known': {
    edit: (plan) => void setTime(plan, { kind: 'event', name: 'ngày khai mạc', says: { weekday: 3 } }),
    expect: [],
    notEvaluated: true,
  },
});
