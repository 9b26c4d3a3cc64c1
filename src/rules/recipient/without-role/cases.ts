import { casesFor, type Draft } from '#rule/cases.js';
import { layoutOfRecipients } from '#rule/spoil.js';
import rule from './rule.js';

type Unit = NonNullable<Draft['units']>[number];

/** Adds a line for a body that the plan does not name. */
function tell(plan: Draft, unit: Partial<Unit> = {}, line: object = {}): boolean {
  if (!plan.recipients || plan.unseen?.includes('recipients')) return false;
  plan.units = [...(plan.units ?? []), { id: 'library', names: [{ text: 'Thư viện tỉnh' }], kind: 'outside', ...unit }];
  plan.recipients.unshift({
    id: 'to-library',
    text: 'Thư viện tỉnh',
    to: [{ unit: 'library' }],
    ...layoutOfRecipients(plan),
    ...line,
  });
  return true;
}

export default casesFor(rule, (plan) => tell(plan), {
  'a line names a body of which the plan says nothing': {
    edit: (plan) => void tell(plan),
    expect: [{ message: 'unnamed', at: 'to-library' }],
  },
  'the line says that it is for carrying out, yet nothing is there to carry out': {
    edit: (plan) => void tell(plan, {}, { purpose: 'act' }),
    expect: [{ message: 'unnamed', at: 'to-library' }],
  },
  'a line that says why it is there is left alone': {
    edit: (plan) => void tell(plan, {}, { text: 'Thư viện tỉnh (để biết)', purpose: 'know' }),
    expect: [],
  },
  'a body that the text mentions has a part in it': {
    edit: (plan) => void tell(plan, { names: [{ text: 'Thư viện tỉnh', section: 's-exhibition' }] }),
    expect: [],
  },
  'the standing office of a board that has a part shares it': {
    edit: (plan) => void tell(plan, { holds: ['steering-board'] }),
    expect: [],
  },
  'the body whose document is cited has a part': {
    edit: (plan) => void tell(plan, { names: [{ text: 'Tỉnh ủy' }] }),
    expect: [],
  },
  'a class and a superior need no role': {
    edit: (plan) => {
      tell(plan, { kind: 'class', sort: 'media' });
      const committee = plan.units?.find(({ id }) => id === 'provincial-committee');
      plan.units?.push({
        id: 'council',
        names: [{ text: 'Hội đồng nhân dân tỉnh' }],
        kind: committee?.kind ?? 'superior',
      });
      plan.recipients?.push({ id: 'to-council', text: 'Hội đồng nhân dân tỉnh', to: [{ unit: 'council' }] });
    },
    expect: [],
  },
  'a source without its recipients says nothing about them': {
    edit: (plan) => {
      delete plan.recipients;
      plan.unseen = ['recipients'];
    },
    expect: [],
    notEvaluated: true,
  },
});
