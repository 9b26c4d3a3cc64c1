import { isSeen } from '#model/seen.js';
import { casesFor } from '#rule/cases.js';
import rule from './rule.js';

export default casesFor(
  rule,
  (plan) => {
    if (!isSeen(plan, 'closing') || plan.issuer.organ !== 'department') return false;
    plan.closing = { mark: '.' };
    return true;
  },
  {
    'the body ends with a full stop': {
      edit: (plan) => void (plan.closing = { mark: '.' }),
      expect: [{ message: 'other', at: '/closing' }],
    },
    'the last sentence ends with nothing': {
      edit: (plan) => void (plan.closing = { text: 'Các phòng, đơn vị triển khai thực hiện' }),
      expect: [{ message: 'none', at: '/closing' }],
    },
    'only the last sentence is in the data, and it ends with a full stop': {
      edit: (plan) => void (plan.closing = { text: 'Các phòng, đơn vị triển khai thực hiện.' }),
      expect: [{ message: 'other', at: '/closing' }],
    },
    'the mark stands at the end of the last sentence': {
      edit: (plan) => void (plan.closing = { text: 'Các phòng, đơn vị triển khai thực hiện./.' }),
      expect: [],
    },
    'a space has slipped into the mark': {
      edit: (plan) => void (plan.closing = { mark: './ .' }),
      expect: [],
    },
    'how the body ends is not in the data': {
      edit: (plan) => void delete plan.closing,
      expect: [],
      notEvaluated: true,
    },
    'a source that does not show the end says nothing of it': {
      edit: (plan) => {
        plan.unseen = ['closing'];
        plan.closing = { mark: '.' };
      },
      expect: [],
      notEvaluated: true,
    },
    'the front writes by rules of its own': {
      edit: (plan) => {
        plan.issuer.organ = 'front';
        plan.closing = { mark: '.' };
      },
      expect: [],
    },
    'the last sentence of the front ends with nothing': {
      edit: (plan) => {
        plan.issuer.organ = 'front';
        plan.closing = { text: 'Các chi hội triển khai thực hiện' };
      },
      expect: [{ message: 'open', at: '/closing' }],
    },
    'the front ends in its own way, with a space in the mark': {
      edit: (plan) => {
        plan.issuer.organ = 'front';
        plan.closing = { mark: './ .' };
      },
      expect: [],
    },
    'how the front ends is not in the data': {
      edit: (plan) => {
        plan.issuer.organ = 'front';
        delete plan.closing;
      },
      expect: [],
    },
    'a space follows the full stop of the last sentence': {
      edit: (plan) => void (plan.closing = { text: 'Các phòng, đơn vị triển khai thực hiện. ' }),
      expect: [{ message: 'other', at: '/closing' }],
    },
    'the mark was noted wrongly, and the last sentence ends rightly': {
      edit: (plan) => void (plan.closing = { mark: '.', text: 'Các phòng, đơn vị triển khai thực hiện./.' }),
      expect: [{ message: 'other', at: '/closing' }],
    },
    'the mark stands before the last sentence, and a full stop behind it': {
      edit: (plan) => void (plan.closing = { mark: '.', text: './. Các phòng, đơn vị triển khai thực hiện.' }),
      expect: [{ message: 'other', at: '/closing' }],
    },
  },
);
