import { isSeen } from '#model/seen.js';
import { casesFor, type Draft } from '#rule/cases.js';
import rule from './rule.js';

const title = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';

function setMotto(plan: Draft, motto: string): void {
  plan.header = { ...plan.header, nationalTitle: title, motto };
}

export default casesFor(
  rule,
  (plan) => {
    if (!isSeen(plan, 'national-title') || plan.issuer.organ !== 'department') return false;
    setMotto(plan, 'Độc lập-Tự do-Hạnh Phúc');
    return true;
  },
  {
    'the header has neither line': {
      edit: (plan) => void delete plan.header,
      expect: [
        { message: 'missing', at: '' },
        { message: 'missing', at: '' },
      ],
    },
    'the motto is left out': {
      edit: (plan) => void (plan.header = { nationalTitle: title, lines: ['SỞ NGOẠI VỤ'] }),
      expect: [{ message: 'missing', at: '/header' }],
    },
    'the last word of the motto has a capital': {
      edit: (plan) => setMotto(plan, 'Độc lập - Tự do - Hạnh Phúc'),
      expect: [{ message: 'capitals', at: '/header/motto' }],
    },
    'the hyphens of the motto stand without spaces': {
      edit: (plan) => setMotto(plan, 'Độc lập-Tự do-Hạnh phúc'),
      expect: [{ message: 'hyphens', at: '/header/motto' }],
    },
    'dashes part the phrases of the motto, and all its words have capitals': {
      edit: (plan) => setMotto(plan, 'Độc Lập – Tự Do – Hạnh Phúc'),
      expect: [
        { message: 'capitals', at: '/header/motto' },
        { message: 'hyphens', at: '/header/motto' },
      ],
    },
    'a word of the national title has lost its mark': {
      edit: (plan) => {
        plan.header = { ...plan.header, nationalTitle: 'CỘNG HÒA XÃ HỘI CHỦ NGHIA VIỆT NAM' };
      },
      expect: [{ message: 'words', at: '/header/nationalTitle' }],
    },
    'the tone of HOÀ is written the other way, and the line is set wide': {
      edit: (plan) => {
        plan.header = { ...plan.header, nationalTitle: 'CỘNG HOÀ XÃ HỘI  CHỦ NGHĨA VIỆT NAM' };
      },
      expect: [],
    },
    'the front writes by rules of its own': {
      edit: (plan) => {
        plan.issuer.organ = 'front';
        delete plan.header;
      },
      expect: [],
    },
    'a source that holds the body only shows no header': {
      edit: (plan) => {
        plan.extent = 'body';
        delete plan.header;
      },
      expect: [],
      notEvaluated: true,
    },
  },
);
