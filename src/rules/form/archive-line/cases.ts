import { isSeen } from '#model/seen.js';
import { casesFor } from '#rule/cases.js';
import rule from './rule.js';

export default casesFor(
  rule,
  (plan) => {
    if (!isSeen(plan, 'archive') || plan.issuer.organ !== 'department') return false;
    plan.archive = { text: 'Lưu VT', office: 'VT' };
    return true;
  },
  {
    'nothing is said of the file copy': {
      edit: (plan) => void delete plan.archive,
      expect: [{ message: 'missing', at: '' }],
    },
    'the colon is left out': {
      edit: (plan) => void (plan.archive = { text: 'Lưu VT, HTQT.' }),
      expect: [{ message: 'colon', at: '/archive' }],
    },
    'the copy goes to the drafting unit alone': {
      edit: (plan) => void (plan.archive = { text: 'Lưu: HTQT.' }),
      expect: [{ message: 'office', at: '/archive' }],
    },
    'the line ends without a full stop': {
      edit: (plan) => void (plan.archive = { text: 'Lưu: VT, HTQT (3b)' }),
      expect: [{ message: 'stop', at: '/archive' }],
    },
    'the copy goes to the clerks alone': {
      edit: (plan) => void (plan.archive = { text: 'Lưu: VT.', office: 'VT' }),
      expect: [{ message: 'bare', at: '/archive' }],
    },
    'officer and copies follow the unit in brackets': {
      edit: (plan) => void (plan.archive = { text: '- Lưu: VT, P.HTQT (M.An, 03b).' }),
      expect: [],
    },
    'a source that does not show the line says nothing of it': {
      edit: (plan) => {
        plan.unseen = ['archive'];
        delete plan.archive;
      },
      expect: [],
      notEvaluated: true,
    },
    'the front keeps its own files': {
      edit: (plan) => {
        plan.issuer.organ = 'front';
        plan.archive = { text: 'Lưu: MTTQ' };
      },
      expect: [],
    },
    'the drafting unit stands before the clerks': {
      edit: (plan) => void (plan.archive = { text: 'Lưu: HTQT, VT.' }),
      expect: [{ message: 'office', at: '/archive' }],
    },
  },
);
