import { bare, casesFor, demanding, type Draft } from '#rule/cases.js';
import rule from './rule.js';

type Section = Draft['sections'][number];

function isAim({ role, roles = [] }: Section): boolean {
  return [role, ...roles].some((one) => one === 'purpose' || one === 'goals');
}

/** Makes the sections on purposes and goals mean something else to whoever reads roles and headings. */
function rename(plan: Draft, heading: string): boolean {
  const found = plan.sections.filter(isAim);
  for (const section of found) {
    section.heading = heading;
    section.role = 'other';
    delete section.roles;
  }
  return found.length > 0;
}

/** Puts the top section of a role, with all below it, before everything else. */
function putFirst(plan: Draft, role: Section['role']): void {
  const from = plan.sections.findIndex((section) => section.role === role && section.level === 1);
  const next = plan.sections.findIndex(({ level }, at) => at > from && level === 1);
  const block = plan.sections.splice(from, (next < 0 ? plan.sections.length : next) - from);
  plan.sections.unshift(...block);
}

const reporting = { vi: 'Chế độ báo cáo', en: 'Reporting' };

export default casesFor(rule, (plan) => rename(plan, 'ĐÁNH GIÁ TÌNH HÌNH'), {
  'nothing says what the plan is for': {
    edit: (plan) => void rename(plan, 'ĐÁNH GIÁ TÌNH HÌNH'),
    expect: [{ message: 'missing', at: '' }],
  },
  'a section of another role bears an accepted heading': {
    edit: (plan) => void rename(plan, 'Mục đích và yêu cầu:'),
    expect: [],
  },
  'goals take the place of purposes': {
    edit: (plan) => {
      plan.sections = plan.sections.map((section) =>
        section.role === 'purpose' ? { ...section, heading: 'ĐÁNH GIÁ TÌNH HÌNH', role: 'other' } : section,
      );
    },
    expect: [],
  },
  'the assignment comes before everything else': {
    edit: (plan) => putFirst(plan, 'assignment'),
    expect: [{ message: 'misplaced', at: 's-assignment' }],
  },
  'a line of report takes the place of a section on reporting': {
    template: demanding({
      sections: [
        { id: 'reporting', title: reporting, anyOf: [{ headings: ['Báo cáo kết quả'] }, { holds: 'report-route' }] },
      ],
    }),
    edit: () => undefined,
    expect: [],
  },
  'the template wants a section that the plan has never had': {
    template: demanding({ sections: [{ id: 'report', title: reporting, anyOf: [{ headings: ['Báo cáo kết quả'] }] }] }),
    edit: () => undefined,
    expect: [{ message: 'missing', at: '' }],
  },
  'the template wants lines of report, under whatever heading, and there are none': {
    template: demanding({ sections: [{ id: 'report', title: reporting, anyOf: [{ holds: 'report-route' }] }] }),
    edit: (plan) => void delete plan.routes,
    expect: [{ message: 'missing', at: '' }],
  },
  'an outline that is not written down cannot be judged': {
    edit: (plan) => {
      plan.sections = [];
      for (const list of [
        'claims',
        'citations',
        'windows',
        'phases',
        'statements',
        'goals',
        'topics',
        'tasks',
      ] as const)
        for (const item of plan[list] ?? []) delete item.section;
      for (const list of ['generalClauses', 'routes', 'budget', 'references'] as const)
        for (const item of plan[list] ?? []) delete item.section;
      for (const unit of plan.units ?? []) for (const name of unit.names) delete name.section;
      for (const reference of plan.references ?? []) delete reference.to;
    },
    expect: [],
    notEvaluated: true,
  },
  'a template that asks for no sections has none to miss': {
    template: bare,
    edit: (plan) => void rename(plan, 'ĐÁNH GIÁ TÌNH HÌNH'),
    expect: [],
  },
  'the template wants a line of report, under whatever heading': {
    template: { ...bare, sections: [{ id: 'report', title: reporting, anyOf: [{ holds: 'report-route' }] }] },
    edit: (plan) => void (plan.routes = []),
    expect: [{ message: 'missing', at: '' }],
  },
  'the template has the parts in another order than it lists them in, and one in any place': {
    template: {
      ...bare,
      sections: [
        { id: 'activities', title: reporting, order: 2, anyOf: [{ headings: ['Hoạt động trọng tâm'] }] },
        { id: 'money', title: reporting, anyOf: [{ headings: ['Kinh phí thực hiện'] }] },
        { id: 'assignment', title: reporting, order: 1, anyOf: [{ headings: ['Phân công nhiệm vụ'] }] },
        { id: 'aims', title: reporting, order: 3, anyOf: [{ headings: ['Mục đích, yêu cầu'] }] },
      ],
    },
    edit: () => undefined,
    expect: [
      { message: 'misplaced', at: 's-aims' },
      { message: 'misplaced', at: 's-activities' },
    ],
  },
  'one part answers two demands, and two parts may come in either order': {
    template: {
      ...bare,
      sections: [
        { id: 'purpose', title: reporting, order: 1, anyOf: [{ headings: ['Mục đích, yêu cầu'] }] },
        { id: 'requirement', title: reporting, order: 2, anyOf: [{ headings: ['Mục đích, yêu cầu'] }] },
        { id: 'assignment', title: reporting, order: 3, anyOf: [{ headings: ['Phân công nhiệm vụ'] }] },
        { id: 'activities', title: reporting, order: 3, anyOf: [{ headings: ['Hoạt động trọng tâm'] }] },
      ],
    },
    edit: () => undefined,
    expect: [],
  },
});
