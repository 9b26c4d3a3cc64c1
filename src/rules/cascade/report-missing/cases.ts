import { cascadeCasesFor } from '#rule/cascade-cases.js';
import type { Draft } from '#rule/cases.js';
import { carrier } from '#rule/parent-of.js';
import rule from './rule.js';

/** Lets the parent want its reports at a house that the plan does not know. */
function wantElsewhere(parent: Draft): boolean {
  parent.units = [
    ...(parent.units ?? []),
    { id: 'archive-house', names: [{ text: 'Trung tâm Lưu trữ vùng cao' }], kind: 'peer' },
  ];
  parent.routes = [
    ...(parent.routes ?? []).filter(({ from }) => !from.includes(carrier)),
    { id: 'route-archive', kind: 'report', from: [carrier], to: ['archive-house'] },
  ];
  return true;
}

export default cascadeCasesFor(rule, (_, parent) => parent !== undefined && wantElsewhere(parent), {
  'the plan reports to the committee alone': {
    edit: (plan) => {
      for (const route of plan.routes ?? []) {
        route.to = route.to.filter((id) => id !== 'steering-board');
        delete route.via;
      }
    },
    expect: [{ message: 'missing' }],
  },
  'the report goes to the board through its standing office': {
    edit: (plan) => {
      for (const route of plan.routes ?? []) if (route.id === 'route-department') route.to = ['steering-board'];
    },
    expect: [],
  },
  'a board that asks for no report misses none': {
    edit: (plan) => {
      for (const route of plan.routes ?? []) route.to = route.to.filter((id) => id !== 'steering-board');
    },
    parent: (parent) => {
      parent.routes = [];
    },
    expect: [],
  },
  'a template in place of the board asks for no report': {
    edit: () => undefined,
    parent: 'human-rights-day',
    expect: [],
  },
});
