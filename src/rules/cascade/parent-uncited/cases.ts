import { cascadeCasesFor } from '#rule/cascade-cases.js';
import type { Draft } from '#rule/cases.js';
import rule from './rule.js';

/** Makes of the parent another document of its body: another number, another day. */
function beAnother(parent: Draft): boolean {
  parent.number = { serial: '4711', symbol: 'KH-VTLT', text: 'Số: 4711/KH-VTLT' };
  parent.issued = { ...parent.issued, on: '1999-01-04' };
  return true;
}

export default cascadeCasesFor(rule, (_, parent) => parent !== undefined && beAnother(parent), {
  'the plan rests on other documents only': {
    edit: (plan) => {
      plan.citations = plan.citations?.filter(({ number, of }) => number !== '85/KH-BCĐNQ' && of === undefined) ?? [];
    },
    expect: [{ message: 'uncited' }],
  },
  'a plan of another body that bears the same number is another': {
    edit: (plan) => {
      plan.citations = plan.citations?.filter(({ id }) => id !== 'cite-board-plan-again') ?? [];
      for (const citation of plan.citations)
        if (citation.id === 'cite-board-plan') citation.issuer = 'Ban Chỉ đạo Nhân quyền tỉnh Hoàng Hôn';
    },
    expect: [{ message: 'uncited' }],
  },
  'a board whose plan has no number yet cannot be cited': {
    edit: (plan) => {
      plan.citations = plan.citations?.filter(({ number, of }) => number !== '85/KH-BCĐNQ' && of === undefined) ?? [];
    },
    parent: (parent) => {
      parent.number = { symbol: 'KH-BCĐNQ' };
    },
    expect: [],
  },
  'a number written with a space is the same number': {
    edit: (plan) => {
      for (const citation of plan.citations ?? [])
        if (citation.number === '85/KH-BCĐNQ') citation.number = '85/KH- BCĐNQ';
    },
    expect: [],
  },
  'a template in place of the board has no number to cite': {
    edit: () => undefined,
    parent: 'human-rights-day',
    expect: [],
  },
});
