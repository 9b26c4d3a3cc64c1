import { casesFor, type Draft } from '#rule/cases.js';
import rule from './rule.js';

function setWindow(plan: Draft, from: string, to: string): boolean {
  const window = plan.windows?.[0];
  if (window) window.when = { kind: 'range', from, to };
  return window !== undefined;
}

export default casesFor(rule, (plan) => setWindow(plan, '2025-12-31', '2025-11-01'), {
  'the window ends before it begins': {
    edit: (plan) => void setWindow(plan, '2025-12-31', '2025-11-01'),
    expect: [{ message: 'reversed', at: '/windows/0/when' }],
  },
  'a left year that was guessed leads past the right one': {
    edit: (plan) => void setWindow(plan, '2025-12', '2025-01'),
    expect: [{ message: 'reversed', at: '/windows/0/when' }],
  },
  'a month at the end lies before the first day, and to swap the two would not be right either': {
    edit: (plan) => void setWindow(plan, '2025-12-15', '2025-11'),
    expect: [{ message: 'reversed', at: '/windows/0/when' }],
  },
  'a range of one day begins and ends on it': {
    edit: (plan) => void setWindow(plan, '2025-12-10', '2025-12-10'),
    expect: [],
  },
  'a range that begins in the middle of the month in which it ends is in order': {
    edit: (plan) => void setWindow(plan, '2025-12-15', '2025-12'),
    expect: [],
  },
  'a range until the day of an occasion cannot be judged while that day is not stated': {
    edit: (plan) => {
      for (const occasion of plan.occasions ?? []) delete occasion.day;
      setWindow(plan, '2025-11-01', '@world-day');
    },
    expect: [],
    notEvaluated: true,
  },
  'a range from the day of issue cannot be judged while that day is blank': {
    edit: (plan) => {
      setWindow(plan, 'issue', '2025-12-31');
      delete plan.issued?.on;
    },
    expect: [],
    notEvaluated: true,
  },
});
