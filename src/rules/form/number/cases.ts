import { isSeen } from '#model/seen.js';
import { casesFor } from '#rule/cases.js';
import rule from './rule.js';

export default casesFor(
  rule,
  (plan) => {
    if (!isSeen(plan, 'number') || plan.issuer.organ !== 'department') return false;
    delete plan.number;
    return true;
  },
  {
    'an issued plan has no number at all': {
      edit: (plan) => void delete plan.number,
      expect: [{ message: 'missing', at: '' }],
    },
    'an issued plan was never given its number': {
      edit: (plan) => void (plan.number = { symbol: 'KH-SNgV', text: 'Số:       /KH-SNgV' }),
      expect: [{ message: 'blank', at: '/number' }],
    },
    'an issued plan has a number without a symbol': {
      edit: (plan) => void (plan.number = { serial: '112', text: 'Số: 112' }),
      expect: [{ message: 'missing', at: '/number' }],
    },
    'a draft does not even show the symbol': {
      edit: (plan) => {
        plan.status = 'draft';
        delete plan.number;
      },
      expect: [{ message: 'missing', at: '' }],
    },
    'a draft leaves the number blank until it is signed': {
      edit: (plan) => {
        plan.status = 'draft';
        plan.number = { symbol: 'KH-SNgV', text: 'Số:       /KH-SNgV' };
      },
      expect: [],
    },
    'only the line as written is in the data': {
      edit: (plan) => void (plan.number = { text: 'Số: 112/KH-SNgV' }),
      expect: [],
    },
    'the front writes by rules of its own': {
      edit: (plan) => {
        plan.issuer.organ = 'front';
        delete plan.number;
      },
      expect: [],
    },
    'a source that does not show the number says nothing of it': {
      edit: (plan) => {
        plan.unseen = ['number'];
        delete plan.number;
      },
      expect: [],
      notEvaluated: true,
    },
  },
);
