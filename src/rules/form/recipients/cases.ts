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
    'the block of electronic copies ends with two full stops, one a line too soon': {
      edit: (plan) => {
        for (const line of plan.recipients?.slice(-2) ?? []) Object.assign(line, { channel: 'Bản điện tử', end: '.' });
      },
      expect: [
        { message: 'end', at: '/recipients/6' },
        { message: 'end', at: '/recipients/7' },
      ],
    },
    'the last line ends with a full stop, and the archive line does too': {
      edit: (plan) => {
        const line = last(plan);
        if (line) line.end = '.';
      },
      expect: [{ message: 'end', at: '/recipients/7' }],
    },
    'no archive line follows, and so the last line ends with a full stop': {
      edit: (plan) => {
        const line = last(plan);
        if (line) line.end = '.';
        delete plan.archive;
      },
      expect: [],
    },
    'no archive line follows, and a comma stands in the middle of the block': {
      edit: (plan) => {
        const [line, end] = [plan.recipients?.[2], last(plan)];
        if (line) line.end = ',';
        if (end) end.end = '.';
        delete plan.archive;
      },
      expect: [{ message: 'end', at: '/recipients/2' }],
    },
    'copies on paper and copies by network each have a block with its own full stop': {
      edit: (plan) => {
        for (const line of plan.recipients?.slice(4) ?? []) line.channel = 'Bản điện tử';
        for (const line of [plan.recipients?.[3], last(plan)]) if (line) line.end = '.';
        delete plan.archive;
      },
      expect: [],
    },
    'two lines of three have no dash': {
      edit: (plan) => {
        plan.recipients = plan.recipients?.slice(0, 3) ?? [];
        for (const line of plan.recipients.slice(1)) delete line.bullet;
      },
      expect: [
        { message: 'bullet', at: '/recipients/1' },
        { message: 'bullet', at: '/recipients/2' },
      ],
    },
    'the lines have dashes, and none has a mark at its end': {
      edit: (plan) => {
        plan.recipients = plan.recipients?.slice(0, 2) ?? [];
        for (const line of plan.recipients) delete line.end;
      },
      expect: [
        { message: 'end', at: '/recipients/0' },
        { message: 'end', at: '/recipients/1' },
      ],
    },
    'the lines end with semicolons, and none has a dash': {
      edit: (plan) => {
        plan.recipients = plan.recipients?.slice(0, 2) ?? [];
        for (const line of plan.recipients) delete line.bullet;
      },
      expect: [
        { message: 'bullet', at: '/recipients/0' },
        { message: 'bullet', at: '/recipients/1' },
      ],
    },
    'one line was typed with neither dash nor mark': {
      edit: (plan) => {
        const line = plan.recipients?.[1];
        delete line?.bullet;
        delete line?.end;
      },
      expect: [
        { message: 'bullet', at: '/recipients/1' },
        { message: 'end', at: '/recipients/1' },
      ],
    },
    'a plus is a bullet, and a dash as good as a hyphen': {
      edit: (plan) => {
        for (const [n, line] of (plan.recipients ?? []).entries()) line.bullet = n % 2 === 0 ? '+' : '–';
      },
      expect: [],
    },
    'a space stands before the semicolon': {
      edit: (plan) => {
        const line = last(plan);
        if (line) line.end = ' ;';
      },
      expect: [],
    },
    'a recipient points to the article that the plan does not have': {
      edit: (plan) => {
        const line = last(plan);
        if (line) line.text = 'Như Điều 3';
      },
      expect: [{ message: 'pointer', at: '/recipients/7' }],
    },
    'stars stand where the dashes should': {
      edit: (plan) => {
        plan.recipients = plan.recipients?.slice(0, 1) ?? [];
        for (const line of plan.recipients) line.bullet = '*';
      },
      expect: [{ message: 'bullet', at: '/recipients/0' }],
    },
    'a space was noted with the dash': {
      edit: (plan) => {
        for (const line of plan.recipients ?? []) line.bullet = '- ';
      },
      expect: [],
    },
  },
);
