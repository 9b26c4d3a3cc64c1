import { casesFor, type Draft } from '#rule/cases.js';
import rule from './rule.js';

function dropLine(plan: Draft, id: string): void {
  plan.recipients = (plan.recipients ?? []).filter((line) => line.id !== id);
}

/** Takes in a body from outside as support of the first task, and tells it nothing. */
function takeIn(plan: Draft): boolean {
  const [task] = plan.tasks ?? [];
  if (!task || !plan.recipients?.length || plan.unseen?.includes('recipients')) return false;
  plan.units = [
    ...(plan.units ?? []),
    { id: 'women-union', names: [{ text: 'Hội Liên hiệp Phụ nữ' }], kind: 'outside' },
  ];
  task.parties.push({ unit: 'women-union', role: 'support', verb: 'phối hợp với' });
  return true;
}

export default casesFor(rule, takeIn, {
  'a body that is asked to support a task receives nothing': {
    edit: (plan) => void takeIn(plan),
    expect: [{ message: 'missing', at: 'women-union' }],
  },
  'the body that is reported to receives nothing': {
    edit: (plan) => dropLine(plan, 'to-provincial-committee'),
    expect: [{ message: 'missing', at: 'provincial-committee' }],
  },
  'no line covers the units of the department any more, which is one fault': {
    edit: (plan) => dropLine(plan, 'to-all-divisions'),
    expect: [{ message: 'missing', at: 'all-divisions' }],
  },
  'a steering board is reached through its standing office': {
    edit: (plan) => dropLine(plan, 'to-steering-board'),
    expect: [],
  },
  'units told one by one need no line for their class': {
    edit: (plan) => {
      const line = plan.recipients?.find(({ id }) => id === 'to-all-divisions');
      const members = plan.units?.find(({ id }) => id === 'all-divisions')?.members ?? [];
      if (line) line.to = members.map((unit) => ({ unit }));
    },
    expect: [],
  },
  'a line for every unit with a task reaches who supports, not who is reported to': {
    edit: (plan) => {
      takeIn(plan);
      plan.recipients = [{ id: 'to-tasked', text: 'Các đơn vị được giao nhiệm vụ', to: [{ as: 'tasked-units' }] }];
    },
    expect: [
      { message: 'missing', at: 'leaders' },
      { message: 'missing', at: 'steering-board' },
      { message: 'missing', at: 'provincial-committee' },
    ],
  },
  'a pointer to a section reaches the units that it names': {
    edit: (plan) => {
      const line = plan.recipients?.find(({ id }) => id === 'to-all-divisions');
      if (line) line.to = [{ as: 'section', ref: 's-assignment' }];
    },
    expect: [],
  },
  'two classes of the same units are left out, which is one fault': {
    edit: (plan) => {
      dropLine(plan, 'to-all-divisions');
      plan.units?.push({
        id: 'division-heads',
        names: [{ text: 'Trưởng các phòng' }],
        kind: 'class',
        sort: 'internal-units',
      });
      plan.routes?.push({ id: 'route-heads', kind: 'report', from: ['division-heads'], to: ['leaders'] });
    },
    expect: [{ message: 'missing', at: 'all-divisions' }],
  },
  'the units of the department have no line, and no clause binds them as a class': {
    edit: (plan) => {
      dropLine(plan, 'to-all-divisions');
      plan.generalClauses = [];
      plan.routes = plan.routes?.filter(({ from }) => !from.includes('all-divisions')) ?? [];
      plan.archive = { text: 'Lưu: VT.', office: 'VT' };
    },
    expect: [
      { message: 'missing', at: 'office' },
      { message: 'missing', at: 'cooperation-division' },
      { message: 'missing', at: 'consular-division' },
      { message: 'missing', at: 'information-centre' },
    ],
  },
  'the division that drafts the plan keeps a copy by its letters in the line “Lưu: VT, HTQT.”': {
    edit: (plan) => {
      dropLine(plan, 'to-all-divisions');
      plan.generalClauses = [];
      plan.routes = plan.routes?.filter(({ from }) => !from.includes('all-divisions')) ?? [];
    },
    expect: [
      { message: 'missing', at: 'office' },
      { message: 'missing', at: 'consular-division' },
      { message: 'missing', at: 'information-centre' },
    ],
  },
  'who may meet with difficulties, and has nothing else to do, needs no line': {
    edit: (plan) => {
      plan.units?.push({ id: 'shops', names: [{ text: 'Các cửa hàng' }], kind: 'class', sort: 'firms' });
      plan.routes?.push({ id: 'route-shops', kind: 'difficulty', from: ['shops'], to: ['leaders'] });
    },
    expect: [],
  },
  'bodies that are not bounded call for no line': {
    edit: (plan) => {
      takeIn(plan);
      const unit = plan.units?.at(-1);
      if (unit) Object.assign(unit, { kind: 'class', sort: 'related' });
    },
    expect: [],
  },
  'a source without its recipients says nothing about them': {
    edit: (plan) => {
      takeIn(plan);
      delete plan.recipients;
      plan.unseen = ['recipients'];
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
