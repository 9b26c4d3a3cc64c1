import { undated, casesFor, type Draft } from '#rule/cases.js';
import rule from './rule.js';

/** Dates the letter of the opening; the plan is of 06/10/2025. */
function date(plan: Draft, day: string): boolean {
  const citation = plan.citations?.find(({ id }) => id === 'cite-letter');
  if (citation) citation.date = day;
  return citation !== undefined;
}

export default casesFor(
  rule,
  (plan) => {
    const citation = plan.citations?.find(({ date: day }) => day !== undefined);
    if (!citation || plan.issued?.on === undefined) return false;
    citation.date = '9998-12-31';
    return true;
  },
  {
    'a letter of the day after is cited': {
      edit: (plan) => void date(plan, '2025-10-07'),
      expect: [{ message: 'later', at: '/citations/2/date' }],
    },
    'a letter of the same day is cited': {
      edit: (plan) => void date(plan, '2025-10-06'),
      expect: [],
    },
    'only the month of the letter is known, and it is not over': {
      edit: (plan) => void date(plan, '2025-10'),
      expect: [],
    },
    'only the month of the letter is known, and it has not begun': {
      edit: (plan) => void date(plan, '2025-11'),
      expect: [{ message: 'later', at: '/citations/2/date' }],
    },
    'a plan whose day of issue is blank cannot be judged': {
      edit: (plan) => {
        date(plan, '2025-10-07');
        if (plan.issued) delete plan.issued.on;
      },
      expect: [],
      notEvaluated: true,
    },
    'the letter is of a day that no calendar has, and no rule on dates says so': {
      template: undated,
      edit: (plan) => void date(plan, '2025-11-31'),
      expect: [],
      notEvaluated: true,
    },
  },
  ['citation/year'],
);
