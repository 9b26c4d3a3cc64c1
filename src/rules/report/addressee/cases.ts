import { casesFor, type Draft } from '#rule/cases.js';
import rule from './rule.js';

/** Makes the last line of report go to a unit of this kind. */
function reportTo(plan: Draft, name: string, more: Partial<NonNullable<Draft['units']>[number]>): boolean {
  const route = plan.routes?.findLast(({ kind }) => kind === 'report');
  if (!route || !plan.units) return false;
  plan.units.push({ id: 'whoever', names: [{ text: name }], kind: 'unnamed', ...more });
  route.to = ['whoever'];
  return true;
}

export default casesFor(rule, (plan) => reportTo(plan, 'cấp trên', {}), {
  'the report goes to whoever is competent': {
    edit: (plan) => void reportTo(plan, 'cấp trên', {}),
    expect: [{ message: 'unnamed', at: 'route-department' }],
  },
  'the report goes to all who are concerned': {
    edit: (plan) => void reportTo(plan, 'các cơ quan có liên quan', { kind: 'class', sort: 'related' }),
    expect: [{ message: 'unnamed', at: 'route-department' }],
  },
  'the report goes nowhere': {
    edit: (plan) => {
      const route = plan.routes?.findLast(({ kind }) => kind === 'report');
      if (route) route.to = [];
    },
    expect: [{ message: 'none', at: 'route-department' }],
  },
  'one of two addressees is named': {
    edit: (plan) => {
      const named = plan.routes?.findLast(({ kind }) => kind === 'report')?.to[0] ?? '';
      reportTo(plan, 'cấp trên', {});
      plan.routes?.findLast(({ kind }) => kind === 'report')?.to.push(named);
    },
    expect: [],
  },
  'the report goes to a class of bodies that can be listed': {
    edit: (plan) => void reportTo(plan, 'Lãnh đạo cơ quan', { kind: 'class', sort: 'internal-leaders' }),
    expect: [],
  },
});
