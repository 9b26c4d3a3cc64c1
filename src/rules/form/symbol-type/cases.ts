import { isSeen } from '#model/seen.js';
import { casesFor, type Draft } from '#rule/cases.js';
import rule from './rule.js';

function setSymbol(plan: Draft, symbol: string): void {
  plan.number = { serial: '112', symbol, text: `Số: 112/${symbol}` };
}

export default casesFor(
  rule,
  (plan) => {
    if (!isSeen(plan, 'number') || plan.issuer.organ !== 'department') return false;
    setSymbol(plan, 'QĐ-SNgV');
    return true;
  },
  {
    'a plan is numbered as a decision': {
      edit: (plan) => setSymbol(plan, 'QĐ-SNgV'),
      expect: [{ message: 'other', at: '/number/symbol' }],
    },
    'a plan is numbered as an official letter': {
      edit: (plan) => setSymbol(plan, 'SNgV-HTQT'),
      expect: [{ message: 'none', at: '/number/symbol' }],
    },
    'the second letter of the type is small': {
      edit: (plan) => setSymbol(plan, 'Kh-SNgV'),
      expect: [{ message: 'case', at: '/number/symbol' }],
    },
    'an official letter bears letters of type': {
      edit: (plan) => {
        plan.type = 'CÔNG VĂN';
        setSymbol(plan, 'TB-SNgV');
      },
      expect: [{ message: 'needless', at: '/number/symbol' }],
    },
    'a programme bears CTr, with its small letter': {
      edit: (plan) => {
        plan.type = 'CHƯƠNG TRÌNH';
        setSymbol(plan, 'CTr-SNgV');
      },
      expect: [],
    },
    'the symbol is read from the line as written': {
      edit: (plan) => void (plan.number = { text: 'Số: 112/KH-SNgV' }),
      expect: [],
    },
    'a decision is numbered as a directive': {
      edit: (plan) => {
        plan.type = 'QUYẾT ĐỊNH';
        setSymbol(plan, 'CT-SNgV');
      },
      expect: [{ message: 'other', at: '/number/symbol' }],
    },
    'a document numbered as a plan bears the title of a decision, which is a fault of the title': {
      edit: (plan) => void (plan.type = 'QUYẾT ĐỊNH'),
      expect: [],
      notEvaluated: true,
    },
    'the decree abbreviates no such type': {
      edit: (plan) => {
        plan.type = 'ĐỀ CƯƠNG';
        setSymbol(plan, 'ĐC-SNgV');
      },
      expect: [],
      notEvaluated: true,
    },
    'there is no symbol to judge': {
      edit: (plan) => void delete plan.number,
      expect: [],
      notEvaluated: true,
    },
    'a party committee writes by rules of its own': {
      edit: (plan) => {
        plan.issuer.organ = 'party';
        setSymbol(plan, 'TU-KH');
      },
      expect: [],
    },
    'the symbol is known from the line alone, and is that of a decision': {
      edit: (plan) => void (plan.number = { text: 'Số: 112/QĐ-SNgV' }),
      expect: [{ message: 'other', at: '/number' }],
    },
    'the symbol is known from a line with spaces in it, and is that of a decision': {
      edit: (plan) => void (plan.number = { text: 'Số: 112/QĐ - SNgV' }),
      expect: [{ message: 'other', at: '/number' }],
    },
    'the line that shows the symbol is not in the data': {
      edit: (plan) => void (plan.number = { serial: '112', symbol: 'QĐ-SNgV' }),
      expect: [{ message: 'other', at: '/number/symbol' }],
    },
    'the letters of type are left out, and their hyphen is not': {
      edit: (plan) => setSymbol(plan, '-SNgV'),
      expect: [{ message: 'none', at: '/number/symbol' }],
    },
    'an official letter bears those of its department alone': {
      edit: (plan) => {
        plan.type = 'CÔNG VĂN';
        setSymbol(plan, 'SNgV-HTQT');
      },
      expect: [],
    },
  },
);
