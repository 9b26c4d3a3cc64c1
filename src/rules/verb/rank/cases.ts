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
    'the superior assigned it, and the plan repeats that': {
      edit: (plan) => say(plan, 'giao', 'friendship-union', 'provincial-committee'),
      expect: [],
    },
    'the party has its own rules': {
      edit: (plan) => {
        say(plan, 'giao');
        plan.issuer.organ = 'party';
      },
      expect: [],
    },
  },
);
