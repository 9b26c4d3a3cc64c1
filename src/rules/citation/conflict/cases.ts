import type { Citation } from '#generated/plan.types.js';
import { undated, casesFor, type Draft } from '#rule/cases.js';
import rule from './rule.js';

/** Cites a document of the opening once more, in the body. */
function citeAgain(plan: Draft, id: string, other: Partial<Citation>): boolean {
  const citation = plan.citations?.find((each) => each.id === id);
  if (citation)
    plan.citations?.push({ ...citation, relation: 'mention', where: 'body', ...other, id: `${id}-once-more` });
  return citation !== undefined;
}

export default casesFor(
  rule,
  (plan) => {
    const citation = plan.citations?.find(({ date, number }) => date?.length === 10 && number !== undefined);
    if (!citation) return false;
    const { date = '' } = citation;
    return citeAgain(plan, citation.id, { date: date.slice(0, 8) + (date.endsWith('-01') ? '02' : '01') });
  },
  {
    'the year of the board’s plan is another in the body': {
      edit: (plan) => void citeAgain(plan, 'cite-board-plan', { date: '2024-09-24' }),
      expect: [{ message: 'dates', at: '/citations/7/date' }],
    },
    'the day of a letter is another in the body': {
      edit: (plan) => void citeAgain(plan, 'cite-letter', { date: '2025-09-20' }),
      expect: [{ message: 'dates', at: '/citations/7/date' }],
    },
    'the opening is the odd one out': {
      edit: (plan) => {
        citeAgain(plan, 'cite-letter', { date: '2025-09-20' });
        citeAgain(plan, 'cite-letter-once-more', {});
      },
      expect: [{ message: 'dates', at: 'cite-letter' }],
    },
    'the number is spelled with a space and a zero the second time': {
      edit: (plan) => void citeAgain(plan, 'cite-letter', { number: '02345 /UBND-NC', date: '2025-09-20' }),
      expect: [{ message: 'dates', at: '/citations/7/date' }],
    },
    'the second time only the month is given, and it is the same': {
      edit: (plan) => void citeAgain(plan, 'cite-letter', { date: '2025-09' }),
      expect: [],
    },
    'the committee had a letter of that number the year before': {
      edit: (plan) =>
        void citeAgain(plan, 'cite-letter', { date: '2024-08-15', abstract: 'về việc tuyên truyền biển, đảo' }),
      expect: [],
    },
    'the committee of another province has a letter of that number': {
      edit: (plan) =>
        void citeAgain(plan, 'cite-letter', { date: '2025-09-20', issuer: 'Ủy ban nhân dân tỉnh Hoàng Hôn' }),
      expect: [],
    },
    'the date of the second mention is no day': {
      edit: (plan) => void citeAgain(plan, 'cite-letter', { date: '2025-09-31' }),
      expect: [],
      notEvaluated: true,
    },
    'the date of the second mention is no day, and no rule on dates says so': {
      template: undated,
      edit: (plan) => void citeAgain(plan, 'cite-letter', { date: '2025-09-31' }),
      expect: [],
      notEvaluated: true,
    },
    'a law is dated and has no number': {
      edit: (plan) => {
        const law = plan.citations?.find(({ id }) => id === 'cite-government-law');
        if (law) law.date = '2025-06-16';
      },
      expect: [],
    },
    'the number of a letter is still blank': {
      edit: (plan) => void citeAgain(plan, 'cite-letter', { number: '…/UBND-NC', date: '2025-10-01' }),
      expect: [],
    },
  },
);
