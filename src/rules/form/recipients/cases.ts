import { isSeen } from '#model/seen.js';
import { casesFor, type Draft } from '#rule/cases.js';
import rule from './rule.js';

function last(plan: Draft) {
  return plan.recipients?.at(-1);
}

export default casesFor(
  rule,
  (plan) => {
    if (!isSeen(plan, 'recipients') || plan.issuer.organ !== 'department') return false;
    plan.salutation = 'Kính gửi: Các phòng, đơn vị thuộc Sở';
    return true;
  },
  {
    'nobody receives the plan': {
      edit: (plan) => void delete plan.recipients,
      expect: [{ message: 'missing', at: '' }],
    },
    'the plan is addressed like a letter': {
      edit: (plan) => void (plan.salutation = 'Kính gửi: Các phòng, đơn vị thuộc Sở'),
      expect: [{ message: 'salutation', at: '/salutation' }],
    },
    'the first recipient is “Như trên”': {
      edit: (plan) =>
        void plan.recipients?.unshift({ id: 'to-above', text: 'Như trên', bullet: '-', end: ';', to: [] }),
      expect: [{ message: 'pointer', at: 'to-above' }],
    },
    'a line has no dash': {
      edit: (plan) => void delete last(plan)?.bullet,
      expect: [{ message: 'bullet', at: 'to-all-divisions' }],
    },
    'a line in the middle ends with a comma': {
      edit: (plan) => {
        const first = plan.recipients?.[0];
        if (first) first.end = ',';
      },
      expect: [{ message: 'end', at: '/recipients/0' }],
    },
    'a recipient has a name that begins with Như': {
      edit: (plan) => {
        const line = last(plan);
        if (line) line.text = 'Nhà hát tỉnh; Như Thanh, phường An Phú';
      },
      expect: [],
    },
    'the block of electronic copies ends with a full stop': {
      edit: (plan) => {
        const line = last(plan);
        if (line) Object.assign(line, { channel: 'Bản điện tử', end: '.' });
      },
      expect: [],
    },
    'the data tells nothing of dashes and marks': {
      edit: (plan) => {
        for (const line of plan.recipients ?? []) {
          delete line.bullet;
          delete line.end;
        }
      },
      expect: [],
    },
    'a source that does not show the recipients says nothing of them': {
      edit: (plan) => {
        plan.unseen = ['recipients'];
        delete plan.recipients;
      },
      expect: [],
      notEvaluated: true,
    },
    'the front writes by rules of its own': {
      edit: (plan) => {
        plan.issuer.organ = 'front';
        plan.salutation = 'Kính gửi: Ban Thường trực các xã, phường';
      },
      expect: [],
    },
  },
);
