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
  },
);
