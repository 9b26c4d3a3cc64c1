import { isSeen } from '#model/seen.js';
import { casesFor } from '#rule/cases.js';
import rule from './rule.js';

export default casesFor(
  rule,
  (plan) => {
    if (!isSeen(plan, 'title') || plan.issuer.organ !== 'department') return false;
    plan.type = 'QUYẾT ĐỊNH';
    return true;
  },
  {
    'the type is that of a decision': {
      edit: (plan) => void (plan.type = 'QUYẾT ĐỊNH'),
      expect: [{ message: 'type', at: '/type' }],
    },
    'nothing but the type is repeated below the type': {
      edit: (plan) => void (plan.title = 'Kế hoạch'),
      expect: [{ message: 'abstract', at: '/title' }],
    },
    'the abstract begins as that of a letter': {
      edit: (plan) => void (plan.title = `V/v ${plan.title}`),
      expect: [{ message: 'letter', at: '/title' }],
    },
    'the type is in small letters, and the abstract begins with a word like Về': {
      edit: (plan) => {
        plan.type = 'Kế  hoạch';
        plan.title = 'Vận động ủng hộ đồng bào vùng lũ';
      },
      expect: [],
    },
    'the front writes by rules of its own': {
      edit: (plan) => {
        plan.issuer.organ = 'front';
        plan.title = `V/v ${plan.title}`;
      },
      expect: [],
    },
    'a source that does not show the title says nothing of it': {
      edit: (plan) => {
        plan.unseen = ['title'];
        plan.title = '…';
      },
      expect: [],
      notEvaluated: true,
    },
    'the type names a joint plan': {
      edit: (plan) => void (plan.type = 'KẾ HOẠCH PHỐI HỢP'),
      expect: [],
    },
    'a rule stands where the abstract should': {
      edit: (plan) => void (plan.title = '-----'),
      expect: [{ message: 'abstract', at: '/title' }],
    },
    'the abstract begins as that of a letter, with spaces and a colon': {
      edit: (plan) => void (plan.title = ' V / v: triển khai tuyên truyền về quyền con người'),
      expect: [{ message: 'letter', at: '/title' }],
    },
    'the abstract names a letter that is about something': {
      edit: (plan) => void (plan.title = 'Thực hiện Công văn V/v tuyên truyền về quyền con người'),
      expect: [],
    },
  },
);
