import { isSeen } from '#model/seen.js';
import { casesFor, type Draft } from '#rule/cases.js';
import rule from './rule.js';

function setLines(plan: Draft, ...lines: string[]): void {
  plan.header = { ...plan.header, lines };
}

function setSymbol(plan: Draft, symbol: string): void {
  plan.number = { serial: '112', symbol, text: `Số: 112/${symbol}` };
}

export default casesFor(
  rule,
  (plan) => {
    if (!isSeen(plan, 'issuer') || plan.issuer.organ !== 'department') return false;
    setLines(plan);
    return true;
  },
  {
    'the header names nobody': {
      edit: (plan) => setLines(plan),
      expect: [{ message: 'missing', at: '/header' }],
    },
    'there is no header at all': {
      edit: (plan) => void delete plan.header,
      expect: [{ message: 'missing', at: '' }],
    },
    'the header names the superior only': {
      edit: (plan) => setLines(plan, 'UBND TỈNH BÌNH MINH'),
      expect: [{ message: 'other', at: '/header' }],
    },
    'a department numbers its plan as the committee does': {
      edit: (plan) => setSymbol(plan, 'KH-UBND'),
      expect: [{ message: 'letters', at: '/number' }],
    },
    'a department chooses its own letters': {
      edit: (plan) => setSymbol(plan, 'KH-NGV'),
      expect: [],
    },
    'the header shortens the name and breaks it over two lines': {
      edit: (plan) => {
        plan.issuer.name = 'Sở Giáo dục và Đào tạo';
        setLines(plan, 'UBND TỈNH BÌNH MINH', 'SỞ GDĐT');
      },
      expect: [],
    },
    'a committee of the province is itself the first line': {
      edit: (plan) => {
        plan.issuer = { ...plan.issuer, name: 'UBND tỉnh Bình Minh', organ: 'committee' };
        setLines(plan, 'ỦY BAN NHÂN DÂN', 'TỈNH BÌNH MINH');
        setSymbol(plan, 'KH-UBND');
      },
      expect: [],
    },
    'a party committee writes by rules of its own': {
      edit: (plan) => {
        plan.issuer.organ = 'party';
        setLines(plan);
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
    'the header is a rule between nothing and nothing': {
      edit: (plan) => setLines(plan, '-------'),
      expect: [{ message: 'missing', at: '/header' }],
    },
    'a rule stands below the name': {
      edit: (plan) => setLines(plan, 'UBND TỈNH BÌNH MINH', 'SỞ NỘI VỤ', '-------'),
      expect: [{ message: 'other', at: '/header' }],
    },
    'a department numbers its plan as the front does': {
      edit: (plan) => setSymbol(plan, 'KH-MTTQ-BTT'),
      expect: [{ message: 'letters', at: '/number' }],
    },
    'the letters of type are left out, which is a fault of the symbol': {
      edit: (plan) => setSymbol(plan, 'SNgV-HTQT'),
      expect: [],
    },
    'a plan without a number has no letters to compare': {
      edit: (plan) => void delete plan.number,
      expect: [],
    },
  },
);
