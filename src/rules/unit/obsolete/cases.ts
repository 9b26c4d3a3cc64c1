import { bare, casesFor, demanding, type Draft } from '#rule/cases.js';
import rule from './rule.js';

function rename(plan: Draft, text: string): void {
  const unit = plan.units?.find(({ id }) => id === 'culture-department');
  if (unit) unit.names = [{ text, section: 's-seminar' }];
}

const bodies = demanding({
  bodies: [
    { id: 'bureau', names: ['Cục Lễ tân'], kind: 'body', until: '2024-12-31', source: 'Quyết định giải thể' },
    { id: 'zone', names: ['đặc khu'], kind: 'level', from: '2026-01-01', source: 'Nghị quyết thành lập' },
  ],
});

export default casesFor(
  rule,
  (plan) => {
    const name = plan.units?.find(({ names }) => names.length === 1)?.names[0];
    if (!name || (plan.issued?.on ?? '') <= '2025-07-01') return false;
    name.text = 'UBND các huyện';
    return true;
  },
  {
    'a department is named months after it was merged': {
      edit: (plan) => rename(plan, 'Sở Thông tin và Truyền thông'),
      expect: [{ message: 'replaced', at: 'culture-department' }],
    },
    'the level that was abolished is named in another spelling': {
      edit: (plan) => rename(plan, 'Uỷ ban nhân dân các huyện, thị xã'),
      expect: [{ message: 'replaced', at: 'culture-department' }],
    },
    'a body ended and nothing took its place': {
      template: bodies,
      edit: (plan) => rename(plan, 'Cục Lễ tân'),
      expect: [{ message: 'gone', at: 'culture-department' }],
    },
    'a level is named before it exists': {
      template: bodies,
      edit: (plan) => rename(plan, 'Ủy ban nhân dân đặc khu'),
      expect: [{ message: 'early', at: 'culture-department' }],
    },
    'the plan was issued while the body still stood': {
      edit: (plan) => {
        rename(plan, 'Sở Thông tin và Truyền thông');
        plan.issued = { on: '2025-06-30' };
      },
      expect: [],
    },
    'an old name that says what it is now is used on purpose': {
      edit: (plan) => rename(plan, 'Sở Thông tin và Truyền thông (nay là Sở Khoa học và Công nghệ)'),
      expect: [],
    },
    'a name that merely begins like an old one is another body': {
      edit: (plan) => rename(plan, 'Hội Thông tin và Truyền thông'),
      expect: [],
    },
    'nobody knows when the plan was issued': {
      edit: (plan) => {
        rename(plan, 'Sở Thông tin và Truyền thông');
        delete plan.issued;
      },
      expect: [],
      notEvaluated: true,
    },
    'the day of a draft is blank, and its month tells': {
      edit: (plan) => {
        rename(plan, 'Sở Thông tin và Truyền thông');
        plan.issued = { month: '2025-10' };
      },
      expect: [{ message: 'replaced', at: 'culture-department' }],
    },
    'the day and the month of a draft are blank, and its year does not tell': {
      edit: (plan) => {
        rename(plan, 'Sở Thông tin và Truyền thông');
        plan.issued = { year: 2025 };
      },
      expect: [],
    },
    'the day and the month of a draft are blank, and its year tells': {
      edit: (plan) => {
        rename(plan, 'Sở Thông tin và Truyền thông');
        plan.issued = { year: 2026 };
      },
      expect: [{ message: 'replaced', at: 'culture-department' }],
    },
    'the level begins within the month of a draft': {
      template: demanding({
        bodies: [{ id: 'zone', names: ['đặc khu'], kind: 'level', from: '2025-10-31', source: 'Nghị quyết thành lập' }],
      }),
      edit: (plan) => {
        rename(plan, 'Ủy ban nhân dân đặc khu');
        plan.issued = { month: '2025-10' };
      },
      expect: [],
    },
    'the level was new on the very day of the plan': {
      template: demanding({
        bodies: [{ id: 'zone', names: ['đặc khu'], kind: 'level', from: '2025-10-06', source: 'Nghị quyết thành lập' }],
      }),
      edit: (plan) => rename(plan, 'Ủy ban nhân dân đặc khu'),
      expect: [],
    },
    'the body was new long ago, and is gone since the end of last year': {
      template: demanding({
        bodies: [
          {
            id: 'bureau',
            names: ['Cục Lễ tân'],
            kind: 'body',
            from: '2010-01-01',
            until: '2024-12-31',
            source: 'Quyết định giải thể',
          },
        ],
      }),
      edit: (plan) => rename(plan, 'Cục Lễ tân'),
      expect: [{ message: 'gone', at: 'culture-department' }],
    },
    'nobody wrote down where the merged department is named, and its other name is not in the register': {
      edit: (plan) => {
        const unit = plan.units?.find(({ id }) => id === 'culture-department');
        if (unit) unit.names = [{ text: 'Cơ quan quản lý báo chí' }, { text: 'Sở Thông tin và Truyền thông' }];
      },
      expect: [{ message: 'replaced', at: 'culture-department' }],
    },
    'the merged department is named in capitals, and people write the new name': {
      edit: (plan) => rename(plan, 'SỞ THÔNG TIN VÀ TRUYỀN THÔNG'),
      expect: [{ message: 'replaced', at: 'culture-department' }],
    },
    'a template that lists no bodies knows of none that are gone': {
      template: bare,
      edit: (plan) => rename(plan, 'Sở Thông tin và Truyền thông'),
      expect: [],
    },
  },
);
