import { setCasesFor, type Draft } from '#rule/cases.js';
import rule from './set-rule.js';

/** Another plan of the same department. */
function another(plan: Draft): void {
  plan.title = 'Kiểm tra công tác lễ tân đối ngoại';
}

export default setCasesFor(rule, {
  'two plans of a department bear one number': {
    plans: (copy) => [copy('rights'), copy('protocol', another)],
    expect: [
      { plan: 'protocol', message: 'twice', at: '/number' },
      { plan: 'rights', message: 'twice', at: '/number' },
    ],
  },
  'a plan of the same name was issued on another day': {
    plans: (copy) => [
      copy('first'),
      copy('second', (plan) => void (plan.issued = { ...plan.issued, on: '2025-11-06' })),
    ],
    expect: [
      { plan: 'first', message: 'twice', at: '/number' },
      { plan: 'second', message: 'twice', at: '/number' },
    ],
  },
  'the same plan was handed in twice': {
    plans: (copy) => [copy('once'), copy('again')],
    expect: [],
  },
  'the number comes back the year after': {
    plans: (copy) => [
      copy('rights'),
      copy('protocol', (plan) => {
        another(plan);
        plan.issued = { ...plan.issued, on: '2026-01-06' };
      }),
    ],
    expect: [],
  },
  'the departments of two provinces count for themselves': {
    plans: (copy) => [
      copy('north'),
      copy('south', (plan) => {
        another(plan);
        plan.issuer.place = 'Hoàng Hôn';
      }),
    ],
    expect: [],
  },
  'the day of issue is not known': {
    plans: (copy) => [
      copy('rights'),
      copy('protocol', (plan) => {
        another(plan);
        delete plan.issued?.on;
      }),
    ],
    expect: [],
    notEvaluated: ['protocol'],
  },
  'the number of a draft is blank': {
    plans: (copy) => [
      copy('rights', (plan) => void (plan.number = { symbol: 'KH-SNgV', text: 'Số:      /KH-SNgV' })),
      copy('protocol', (plan) => {
        another(plan);
        plan.number = { symbol: 'KH-SNgV', text: 'Số:      /KH-SNgV' };
      }),
    ],
    expect: [],
  },
});
