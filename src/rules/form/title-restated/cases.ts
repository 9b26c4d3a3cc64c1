import { casesFor, type Draft } from '#rule/cases.js';
import rule from './rule.js';

function restate(plan: Draft, part: 'opening' | 'closing', restates: string): void {
  plan[part] = { ...plan[part], restates };
}

export default casesFor(
  rule,
  (plan) => {
    restate(plan, 'closing', `${plan.title} năm trước`);
    return true;
  },
  {
    'the opening leaves out what the abstract says first': {
      edit: (plan) => restate(plan, 'opening', plan.title.split(' ').slice(2).join(' ')),
      expect: [{ message: 'opening', at: '/opening/restates' }],
    },
    'the closing names the anniversary of the year before': {
      edit: (plan) => restate(plan, 'closing', plan.title.replace('77', '76')),
      expect: [{ message: 'closing', at: '/closing/restates' }],
    },
    'the closing says whose plan it is, and sets capitals and dashes in its own way': {
      edit: (plan) => {
        restate(plan, 'closing', `Kế hoạch ${plan.title.toLowerCase().replace(' - ', '–')} của ${plan.issuer.name}`);
      },
      expect: [],
    },
    'the abstract begins as that of a letter, which is a fault of its own': {
      edit: (plan) => void (plan.title = `V/v ${plan.title}`),
      expect: [],
    },
    'there is no abstract to compare with': {
      edit: (plan) => void (plan.title = 'Kế hoạch'),
      expect: [],
      notEvaluated: true,
    },
    'a plan that restates nothing has nothing to compare': {
      edit: (plan) => {
        delete plan.opening?.restates;
        delete plan.closing?.restates;
      },
      expect: [],
    },
    'the closing speaks of carrying out a plan where the abstract does not': {
      edit: (plan) => restate(plan, 'closing', plan.title.replace('Tổ chức', 'Tổ chức kế hoạch')),
      expect: [{ message: 'closing', at: '/closing/restates' }],
    },
    'the closing says whose plan it is in the middle of its name': {
      edit: (plan) => restate(plan, 'closing', plan.title.replace(' nhân ', ` của ${plan.issuer.name} nhân `)),
      expect: [],
    },
    'the opening restates another name, and its sentence is not in the data': {
      edit: (plan) => void (plan.opening = { restates: 'kế hoạch năm trước' }),
      expect: [{ message: 'opening', at: '/opening/restates' }],
    },
  },
);
