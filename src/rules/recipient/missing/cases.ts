import { bare, casesFor, demanding, type Draft } from '#rule/cases.js';
import rule from './rule.js';

/** Carries out the plan of a body that receives nothing. */
function carryOut(plan: Draft, kind: 'programme' | 'law' = 'programme'): boolean {
  if (!plan.recipients?.length || plan.unseen?.includes('recipients')) return false;
  const issuer = 'Ủy ban Công tác thanh niên';
  plan.citations = [
    ...(plan.citations ?? []),
    {
      id: 'cite-youth',
      where: 'opening',
      relation: 'carries-out',
      kind,
      number: '07/CTr-UBCTTN',
      date: '2019-03-12',
      issuer,
      abstract: 'về công tác thanh niên',
    },
  ];
  return true;
}

const media = demanding({
  recipients: [{ id: 'press', title: { vi: 'Cơ quan báo chí', en: 'The press' }, sort: 'media' }],
});

export default casesFor(rule, (plan) => carryOut(plan), {
  'the body whose programme is carried out receives nothing': {
    edit: (plan) => void carryOut(plan),
    expect: [{ message: 'issuer', at: '/recipients' }],
  },
  'a class that the template asks for receives nothing': {
    template: media,
    edit: () => undefined,
    expect: [{ message: 'class', at: '/recipients' }],
  },
  'the plan knows the class under a name of its own, which the line takes': {
    template: media,
    edit: (plan) => {
      plan.units?.unshift({ id: 'wards', names: [{ text: 'Các phường' }], kind: 'class', sort: 'communes' });
      plan.units?.push({ id: 'reporter', names: [{ text: 'Phóng viên' }], kind: 'outside', sort: 'media' });
      plan.units?.push({ id: 'press-class', names: [{ text: 'Báo, Đài tỉnh' }], kind: 'class', sort: 'media' });
    },
    expect: [{ message: 'class', at: '/recipients' }],
  },
  'a plan that names no body gets one with the line': {
    template: media,
    edit: (plan) => {
      delete plan.units;
      plan.recipients = [{ id: 'to-file', text: 'Lưu: VT', to: [] }];
      plan.tasks = [];
      plan.routes = [];
      plan.generalClauses = [];
      for (const section of plan.sections) delete section.unit;
      plan.budget = [];
      plan.shortNames = [];
    },
    expect: [
      { message: 'class', at: '/recipients' },
      { message: 'issuer', at: '/recipients' },
    ],
  },
  'the template only recommends the class': {
    template: demanding({
      recipients: [{ id: 'press', title: { vi: 'Cơ quan báo chí', en: 'The press' }, sort: 'media', need: 'optional' }],
    }),
    edit: () => undefined,
    expect: [],
  },
  'a superior that the plan knows is told by that name': {
    edit: (plan) => {
      carryOut(plan);
      plan.units?.push({ id: 'youth', names: [{ text: 'Ủy ban Công tác thanh niên' }], kind: 'superior' });
    },
    expect: [{ message: 'issuer', at: '/recipients' }],
  },
  'the class is told under a name of its own': {
    template: media,
    edit: (plan) => {
      plan.units?.push({ id: 'press', names: [{ text: 'Báo, Đài tỉnh' }], kind: 'class', sort: 'media' });
      plan.recipients?.push({ id: 'to-press', text: 'Báo, Đài tỉnh', to: [{ unit: 'press' }] });
    },
    expect: [],
  },
  'a law is carried out by everybody, and nobody writes to who made it': {
    edit: (plan) => void carryOut(plan, 'law'),
    expect: [],
  },
  'what the Prime Minister orders is ordered to everybody': {
    edit: (plan) => {
      carryOut(plan);
      const order = plan.citations?.at(-1);
      if (order) Object.assign(order, { kind: 'directive', number: '21/CT-TTg', issuer: 'Thủ tướng Chính phủ' });
    },
    expect: [],
  },
  'a central body answers to the Prime Minister himself': {
    edit: (plan) => {
      carryOut(plan);
      plan.issuer.level = 'central';
      const order = plan.citations?.at(-1);
      if (order) Object.assign(order, { kind: 'directive', number: '21/CT-TTg', issuer: 'Thủ tướng Chính phủ' });
    },
    expect: [{ message: 'issuer', at: '/recipients' }],
  },
  'the body is told under its short name': {
    edit: (plan) => {
      carryOut(plan);
      plan.units?.push({ id: 'youth', names: [{ text: 'UB Công tác thanh niên' }], kind: 'superior' });
      plan.recipients?.push({ id: 'to-youth', text: 'UB Công tác thanh niên', to: [{ unit: 'youth' }] });
    },
    expect: [],
  },
  'the body is also reported to, which another rule tells': {
    edit: (plan) => {
      carryOut(plan);
      plan.units?.push({ id: 'youth', names: [{ text: 'Ủy ban Công tác thanh niên' }], kind: 'superior' });
      plan.routes?.push({ id: 'route-youth', kind: 'report', from: ['office'], to: ['youth'] });
    },
    expect: [],
    notEvaluated: true,
  },
  'a template that asks for a class alone does not ask who takes the reports': {
    template: {
      ...bare,
      recipients: [{ id: 'press', title: { vi: 'Cơ quan báo chí', en: 'The press' }, sort: 'media' }],
    },
    edit: (plan) => {
      plan.units?.push({ id: 'press', names: [{ text: 'Báo, Đài tỉnh' }], kind: 'class', sort: 'media' });
      plan.recipients?.push({ id: 'to-press', text: 'Báo, Đài tỉnh', to: [{ unit: 'press' }] });
      plan.units?.push({ id: 'youth', names: [{ text: 'Ủy ban Công tác thanh niên' }], kind: 'superior' });
      plan.routes?.push({ id: 'route-youth', kind: 'report', from: ['office'], to: ['youth'] });
    },
    expect: [],
  },
  'nobody knows who issued what is carried out': {
    edit: (plan) => {
      carryOut(plan);
      delete plan.citations?.at(-1)?.issuer;
    },
    expect: [],
    notEvaluated: true,
  },
  'a plan without any recipient has another fault': {
    edit: (plan) => void delete plan.recipients,
    expect: [],
    notEvaluated: true,
  },
});
