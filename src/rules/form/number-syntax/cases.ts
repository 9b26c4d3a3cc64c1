import { isSeen } from '#model/seen.js';
import { casesFor, type Draft } from '#rule/cases.js';
import rule from './rule.js';

function setLine(plan: Draft, text: string): void {
  plan.number = { ...plan.number, text };
}

export default casesFor(
  rule,
  (plan) => {
    if (!isSeen(plan, 'number') || plan.issuer.organ !== 'department') return false;
    setLine(plan, 'Số 112 /KH-SNgV');
    return true;
  },
  {
    'the colon is left out, and a space stands before the stroke': {
      edit: (plan) => setLine(plan, 'Số 112 /KH-SNgV'),
      expect: [
        { message: 'colon', at: '/number/text' },
        { message: 'spaces', at: '/number/text' },
      ],
    },
    'a space follows the hyphen': {
      edit: (plan) => setLine(plan, 'Số:112/KH- SNgV'),
      expect: [{ message: 'spaces', at: '/number/text' }],
    },
    'the fifth plan of the year has no zero': {
      edit: (plan) => void (plan.number = { serial: '5', symbol: 'KH-SNgV', text: 'Số: 5/KH-SNgV' }),
      expect: [{ message: 'zero', at: '/number/text' }],
    },
    'the number is written as the party writes it': {
      edit: (plan) => setLine(plan, 'Số: 112-KH/SNgV'),
      expect: [{ message: 'stroke', at: '/number/text' }],
    },
    'nothing parts the letters of type from those of the department': {
      edit: (plan) => setLine(plan, 'Số: 112/KHSNgV'),
      expect: [{ message: 'hyphen', at: '/number/text' }],
    },
    'a dash stands for the hyphen': {
      edit: (plan) => setLine(plan, 'Số: 112/KH–SNgV'),
      expect: [{ message: 'hyphen', at: '/number/text' }],
    },
    'the tenth plan of the year needs no zero': {
      edit: (plan) => void (plan.number = { serial: '10', symbol: 'KH-SNgV', text: 'Số: 10/KH-SNgV' }),
      expect: [],
    },
    'the number of a draft is still blank': {
      edit: (plan) => {
        plan.status = 'draft';
        plan.number = { symbol: 'KH-SNgV', text: 'Số:           /KH-SNgV' };
      },
      expect: [],
    },
    'there is no symbol behind the number, which is a fault of its own': {
      edit: (plan) => void (plan.number = { serial: '112', text: 'Số: 112' }),
      expect: [],
      notEvaluated: true,
    },
    'the line as written is not in the data': {
      edit: (plan) => void delete plan.number?.text,
      expect: [],
      notEvaluated: true,
    },
    'the party writes its numbers in another order': {
      edit: (plan) => {
        plan.issuer.organ = 'party';
        setLine(plan, 'Số 15-KH/TU');
      },
      expect: [],
    },
    'the line shows the number alone, and the symbol is known from elsewhere': {
      edit: (plan) => void (plan.number = { serial: '112', symbol: 'KH-SNgV', text: 'Số: 112' }),
      expect: [{ message: 'stroke', at: '/number/text' }],
    },
    'a plan put in between bears a letter behind its number': {
      edit: (plan) => void (plan.number = { serial: '112a', symbol: 'KH-SNgV', text: 'Số: 112a/KH-SNgV' }),
      expect: [],
    },
    'spaces stand within the letters of the department': {
      edit: (plan) => void (plan.number = { serial: '112', symbol: 'KH-S NgV', text: 'Số: 112/KH-S NgV' }),
      expect: [{ message: 'spaces', at: '/number/text' }],
    },
  },
);
