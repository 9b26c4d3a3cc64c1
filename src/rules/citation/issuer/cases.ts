import { casesFor, type Draft } from '#rule/cases.js';
import rule from './rule.js';

/** Gives the official letter of the opening another number and issuer. */
function cite(plan: Draft, number: string, issuer: string): boolean {
  const citation = plan.citations?.find(({ kind, where }) => kind === 'official-letter' && where === 'opening');
  if (citation) Object.assign(citation, { number, issuer });
  return citation !== undefined;
}

const committee = 'Ủy ban nhân dân tỉnh';

export default casesFor(
  rule,
  (plan) => {
    const citation = plan.citations?.find(({ number }) => number !== undefined);
    if (citation) Object.assign(citation, { number: '75/VP-NC', issuer: committee });
    return citation !== undefined;
  },
  {
    'a letter of the Office is taken for one of the committee': {
      edit: (plan) => void cite(plan, '75/VP-NC', committee),
      expect: [{ message: 'other', at: 'cite-letter' }],
    },
    'a letter of the Office is one of the Office': {
      edit: (plan) => void cite(plan, '75/VP-NC', `Văn phòng ${committee}`),
      expect: [],
    },
    'a decision of the Prime Minister is taken for one of the Government': {
      edit: (plan) => void cite(plan, '45/QĐ-TTg', 'Chính phủ'),
      expect: [{ message: 'other', at: 'cite-letter' }],
    },
    'a law is the National Assembly’s, whichever sits': {
      edit: (plan) => void cite(plan, '72/2025/QH15', 'Quốc hội'),
      expect: [],
    },
    'a party text in the dress of the state still belongs to the party': {
      edit: (plan) => void cite(plan, '27/NQ-TW', 'Ban Chấp hành Trung ương'),
      expect: [],
    },
    'letters that mean different bodies in different places are left alone': {
      edit: (plan) => void cite(plan, '12/SNV-TCCB', committee),
      expect: [],
    },
    'an abbreviated name is a name': {
      edit: (plan) => void cite(plan, '25/KH-UBND', 'UBND tỉnh'),
      expect: [],
    },
    'a letter of the committee does not say whose it is': {
      edit: (plan) => {
        for (const citation of plan.citations ?? []) if (citation.id === 'cite-letter') delete citation.issuer;
      },
      expect: [],
    },
    'a law without a number is said to be the Government’s': {
      edit: (plan) => {
        for (const citation of plan.citations ?? [])
          if (citation.id === 'cite-government-law') citation.issuer = 'Chính phủ';
      },
      expect: [],
    },
  },
);
