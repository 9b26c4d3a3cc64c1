import { casesFor, type Draft } from '#rule/cases.js';
import { layoutOfRecipients } from '#rule/spoil.js';
import rule from './rule.js';

/** Says the verb to a unit, in the first task. */
function say(plan: Draft, verb: string, unit = 'friendship-union', by?: string): void {
  plan.tasks?.[0]?.parties.push({ unit, role: 'support', verb, ...(by !== undefined && { by }) });
}

export default casesFor(
  rule,
  (plan) => {
    const [task] = plan.tasks ?? [];
    if (!task || ['party', 'front', 'union'].includes(plan.issuer.organ)) return false;
    plan.units = [...(plan.units ?? []), { id: 'court', names: [{ text: 'Tòa án nhân dân' }], kind: 'outside' }];
    task.parties.push({ unit: 'court', role: 'support', verb: 'Giao' });
    plan.recipients?.push({
      id: 'to-court',
      text: 'Tòa án nhân dân',
      to: [{ unit: 'court' }],
      ...layoutOfRecipients(plan),
    });
    return true;
  },
  {
    'a union is assigned work': {
      edit: (plan) => say(plan, 'Giao'),
      expect: [{ message: 'assigned', at: 'friendship-union' }],
    },
    'another department is assigned a duty': {
      edit: (plan) => say(plan, 'giao nhiệm vụ', 'culture-department'),
      expect: [{ message: 'assigned', at: 'culture-department' }],
    },
    'the front, the mass organisations, firms, the superior and a peer are assigned work': {
      edit: (plan) => {
        plan.units = [
          ...(plan.units ?? []),
          { id: 'front', names: [{ text: 'Ủy ban Mặt trận Tổ quốc' }], kind: 'class', sort: 'front-members' },
          { id: 'masses', names: [{ text: 'Các đoàn thể' }], kind: 'class', sort: 'mass-organisations' },
          { id: 'firms', names: [{ text: 'Các doanh nghiệp' }], kind: 'class', sort: 'firms' },
          { id: 'ministry', names: [{ text: 'Bộ chủ quản' }], kind: 'superior' },
          { id: 'peer', names: [{ text: 'Sở bạn' }], kind: 'peer' },
        ];
        say(plan, 'giao cho', 'front');
        say(plan, 'giao trách nhiệm', 'masses');
        say(plan, 'Giao việc', 'firms');
        say(plan, 'giao nhiệm vụ', 'ministry');
        say(plan, 'GIAO', 'peer');
      },
      expect: ['front', 'masses', 'firms', 'ministry', 'peer'].map((at) => ({ message: 'assigned', at })),
    },
    'a board assigns work to the bodies that sit on it': {
      edit: (plan) => {
        plan.issuer.organ = 'board';
        say(plan, 'giao', 'culture-department');
      },
      expect: [],
    },
    'a class of schools below the issuer is assigned work': {
      edit: (plan) => {
        plan.units?.push({ id: 'schools', names: [{ text: 'Các trường trực thuộc' }], kind: 'class', sort: 'schools' });
        say(plan, 'giao', 'schools');
      },
      expect: [],
    },
    'an order that only passes through a unit is not given to it': {
      edit: (plan) =>
        void plan.tasks?.[0]?.parties.push({ unit: 'office', role: 'support', via: 'friendship-union', verb: 'giao' }),
      expect: [],
    },
    'a verb that begins otherwise, and no verb at all': {
      edit: (plan) => {
        say(plan, 'được giao');
        plan.tasks?.[0]?.parties.push({ unit: 'culture-department', role: 'support' });
      },
      expect: [],
    },
    'the issuer is said to give the work': {
      edit: (plan) => {
        plan.units?.push({ id: 'issuer', names: [{ text: plan.issuer.name }], kind: 'office' });
        say(plan, 'giao', 'friendship-union', 'issuer');
      },
      expect: [{ message: 'assigned', at: 'friendship-union' }],
    },
    'many tasks in one tone are one finding': {
      edit: (plan) => {
        say(plan, 'giao');
        plan.tasks?.at(-1)?.parties.push({ unit: 'friendship-union', role: 'support', verb: 'giao cho' });
      },
      expect: [{ message: 'assigned', at: 'friendship-union' }],
    },
    'units of the department are assigned work, and a union is asked': {
      edit: (plan) => {
        say(plan, 'Giao', 'office');
        say(plan, 'Đề nghị');
      },
      expect: [],
    },
    'other verbs that begin alike are no orders': {
      edit: (plan) => say(plan, 'giao lưu với'),
      expect: [],
    },
    'who takes on work that others are assigned is assigned none': {
      edit: (plan) => say(plan, 'nhận việc được giao'),
      expect: [],
    },
    'the superior assigned it, and the plan repeats that': {
      edit: (plan) => say(plan, 'giao', 'friendship-union', 'provincial-committee'),
      expect: [],
    },
    ...Object.fromEntries(
      (['party', 'front', 'union'] as const).map((organ) => [
        `a plan of a body of the ${organ} has rules of its own`,
        {
          edit: (plan: Draft) => {
            say(plan, 'giao');
            plan.issuer.organ = organ;
          },
          expect: [],
        },
      ]),
    ),
  },
);
