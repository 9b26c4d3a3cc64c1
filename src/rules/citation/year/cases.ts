import { undated, casesFor, type Draft } from '#rule/cases.js';
import rule from './rule.js';

/** Dates the decision that carries a year in its number. */
function date(plan: Draft, day: string): boolean {
  const citation = plan.citations?.find(({ number }) => number !== undefined && /^\d+\/\d{4}\//.test(number));
  if (citation) citation.date = day;
  return citation !== undefined;
}

export default casesFor(
  rule,
  (plan) => {
    const citation = plan.citations?.find(({ date: day, number }) => day !== undefined && number !== undefined);
    if (citation) Object.assign(citation, { number: '15/1999/QĐ-BNV', date: '1998-03-20' });
    return citation !== undefined;
  },
  {
    'a decision of 2025 is dated in 2024': {
      edit: (plan) => void date(plan, '2024-03-20'),
      expect: [{ message: 'other', at: 'cite-mandate' }],
    },
    'only the year of the decision is known, and it is another': {
      edit: (plan) => void date(plan, '2024'),
      expect: [{ message: 'other', at: 'cite-mandate' }],
    },
    'a decision is dated on the last day of its year': {
      edit: (plan) => void date(plan, '2025-12-31'),
      expect: [],
    },
    'a number without a year agrees with every date': {
      edit: (plan) => {
        const letter = plan.citations?.find(({ number }) => number === '2345/UBND-NC');
        if (letter) letter.date = '2024-09-30';
      },
      expect: [],
    },
    'the decision is of a day that no calendar has, and no rule on dates says so': {
      template: undated,
      edit: (plan) => void date(plan, '2025-02-30'),
      expect: [],
      notEvaluated: true,
    },
    'a law is dated and has no number, and a decision has a number and no date': {
      edit: (plan) => {
        for (const citation of plan.citations ?? [])
          if (citation.id === 'cite-government-law') citation.date = '2025-06-16';
          else if (citation.id === 'cite-mandate') delete citation.date;
      },
      expect: [],
    },
  },
);
