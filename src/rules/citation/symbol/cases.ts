import type { Citation } from '#generated/plan.types.js';
import { casesFor, type Draft } from '#rule/cases.js';
import rule from './rule.js';

/** Makes the official letter of the opening another document. */
function cite(plan: Draft, number: string, other: Partial<Citation> = {}): void {
  const citation = plan.citations?.find(({ id }) => id === 'cite-letter');
  if (citation) Object.assign(citation, { number }, other);
}

export default casesFor(
  rule,
  (plan) => {
    const citation = plan.citations?.find(({ number }) => number !== undefined);
    if (citation) Object.assign(citation, { number: '45/QĐ-Tg', kind: 'decision' });
    return citation !== undefined;
  },
  {
    'a digit too many stands in the year of a circular': {
      edit: (plan) => cite(plan, '01/12025/TT-BNV', { kind: 'circular', issuer: 'Bộ Nội vụ' }),
      expect: [{ message: 'year', at: '/citations/2/number' }],
    },
    'a decree is cited without the year in its number': {
      edit: (plan) => cite(plan, '130/NĐ-CP', { kind: 'decree', issuer: 'Chính phủ' }),
      expect: [{ message: 'yearless', at: '/citations/2/number' }],
    },
    'a decree of the last century had no year in its number': {
      edit: (plan) => cite(plan, '130/CP', { kind: 'decree', issuer: 'Chính phủ', date: '1993-11-30' }),
      expect: [],
    },
    'an official letter of the committee bears letters of type': {
      edit: (plan) => cite(plan, '2345/CV-UBND'),
      expect: [{ message: 'letter', at: '/citations/2/number' }],
    },
    'a firm numbers its letters as it likes': {
      edit: (plan) => cite(plan, '42/CV-BM', { issuer: 'Công ty cổ phần Bình Minh' }),
      expect: [],
    },
    'nobody knows whether the letter is of a firm': {
      edit: (plan) => {
        cite(plan, '42/CV-BM');
        const citation = plan.citations?.find(({ id }) => id === 'cite-letter');
        delete citation?.issuer;
      },
      expect: [],
      notEvaluated: true,
    },
    'a resolution of the party is in the dress of the state': {
      edit: (plan) => cite(plan, '27/NQ- TW', { kind: 'resolution', issuer: 'Ban Chấp hành Trung ương' }),
      expect: [{ message: 'party', at: '/citations/2/number' }],
    },
    'a decision of the committee is in the dress of the party': {
      edit: (plan) => cite(plan, '45-QĐ/UBND', { kind: 'decision' }),
      expect: [{ message: 'state', at: '/citations/2/number' }],
    },
    'the hyphen of a directive is left out': {
      edit: (plan) => cite(plan, '27/CTTTg', { kind: 'directive', issuer: 'Thủ tướng Chính phủ' }),
      expect: [{ message: 'hyphen', at: '/citations/2/number' }],
    },
    'a second stroke stands for the hyphen': {
      edit: (plan) => cite(plan, '45/QĐ/UBND', { kind: 'decision' }),
      expect: [{ message: 'hyphen', at: '/citations/2/number' }],
    },
    'the Prime Minister has lost a letter': {
      edit: (plan) => cite(plan, '45/QĐ-Tg', { kind: 'decision', issuer: 'Thủ tướng Chính phủ' }),
      expect: [{ message: 'letters', at: '/citations/2/number' }],
    },
    'a mark is lost': {
      edit: (plan) => cite(plan, '45/QD-UBND', { kind: 'decision' }),
      expect: [{ message: 'letters', at: '/citations/2/number' }],
    },
    'a number in a title is set in capitals throughout': {
      edit: (plan) => cite(plan, '45/QĐ-TTG', { kind: 'decision', issuer: 'Thủ tướng Chính phủ' }),
      expect: [],
    },
    'a decision bears no letters of who issued it': {
      edit: (plan) => cite(plan, '45/QĐ', { kind: 'decision' }),
      expect: [{ message: 'bodyless', at: '/citations/2/number' }],
    },
    'a space stands before the stroke': {
      edit: (plan) => cite(plan, '2345 /UBND-NC'),
      expect: [{ message: 'spaces', at: '/citations/2/number' }],
    },
    'the number of a letter that is not yet signed is blank': {
      edit: (plan) => cite(plan, '…/UBND-NC'),
      expect: [],
    },
    'the front has a symbol of its own': {
      edit: (plan) => cite(plan, '33/KH-MTTQ-BTT', { kind: 'plan', issuer: 'Ban Thường trực Ủy ban Mặt trận Tổ quốc' }),
      expect: [],
    },
    'the Prime Minister has lost a letter, and nobody says whose decision it is': {
      edit: (plan) => {
        cite(plan, '45/QĐ-Tg', { kind: 'decision' });
        const citation = plan.citations?.find(({ id }) => id === 'cite-letter');
        delete citation?.issuer;
      },
      expect: [{ message: 'letters', at: '/citations/2/number' }],
    },
    'the sentence that cites the letter has the space as well': {
      edit: (plan) => cite(plan, '2345 /UBND-NC', { text: 'Căn cứ Công văn số 2345 /UBND-NC ngày 30/9/2025;' }),
      expect: [{ message: 'spaces', at: '/citations/2/number' }],
    },
    'the sentence that cites the letter is not in the data': {
      edit: (plan) => {
        cite(plan, '2345 /UBND-NC');
        const citation = plan.citations?.find(({ id }) => id === 'cite-letter');
        delete citation?.text;
      },
      expect: [{ message: 'spaces', at: '/citations/2/number' }],
    },
  },
);
