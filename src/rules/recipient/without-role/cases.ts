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
  'a line for reports gives its reason': {
    edit: (plan) => void tell(plan, {}, { text: 'Thư viện tỉnh (để báo cáo)', purpose: 'report' }),
    expect: [],
  },
  'leaders within the house, the office and a body without a name need no role': {
    edit: (plan) => {
      tell(plan, { kind: 'internal', sort: 'internal-leaders', names: [{ text: 'Các Phó Giám đốc' }] });
      plan.units?.push({ id: 'registry', names: [{ text: 'Bộ phận văn thư' }], kind: 'office' });
      plan.units?.push({ id: 'someone', names: [{ text: 'Đơn vị thắng thầu' }], kind: 'unnamed' });
      plan.recipients?.push({ id: 'to-registry', text: 'Bộ phận văn thư', to: [{ unit: 'registry' }] });
      plan.recipients?.push({ id: 'to-someone', text: 'Đơn vị thắng thầu', to: [{ unit: 'someone' }] });
    },
    expect: [],
  },
  'a superior by its kind needs no role': {
    edit: (plan) => void tell(plan, { kind: 'superior', names: [{ text: 'Bộ Ngoại giao' }] }),
    expect: [],
  },
  'the superior on the letterhead needs no role, under whichever name': {
    edit: (plan) => {
      plan.issuer.superior = 'Thư viện quốc gia';
      tell(plan, { names: [{ text: 'Cơ quan cấp trên' }, { text: 'Thư viện quốc gia' }] });
    },
    expect: [],
  },
  'a line for two bodies, and one for a body that is not in the data': {
    edit: (plan) => {
      tell(plan);
      plan.units?.push({ id: 'museum', names: [{ text: 'Bảo tàng tỉnh' }], kind: 'outside' });
      const [line, next] = plan.recipients ?? [];
      line?.to.push({ unit: 'museum' });
      if (next) next.to = [{ unit: 'nobody' }];
    },
    expect: [],
  },
  'a line that says only who is meant already names no body': {
    edit: (plan) => void tell(plan, {}, { text: 'Như trên', to: [] }),
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
