import type { Citation } from '#generated/plan.types.js';
import { setCasesFor, type Draft } from '#rule/cases.js';
import { beTheBoard } from '#rule/spoil.js';
import rule from './set-rule.js';

/** Changes the citation of the board’s plan, which every copy carries out. */
function cite(other: Partial<Citation>): (plan: Draft) => void {
  return (plan) => {
    for (const citation of plan.citations ?? []) if (citation.id === 'cite-board-plan') Object.assign(citation, other);
  };
}

/** Leaves out of the citations of the board's plan whose it is. */
function orphan(date?: string) {
  return (plan: Draft): void => {
    for (const citation of plan.citations ?? [])
      if (citation.number === '85/KH-BCĐNQ') {
        delete citation.issuer;
        if (date !== undefined && citation.date !== undefined) citation.date = date;
      }
  };
}

export default setCasesFor(rule, {
  'one plan of three dates the board’s plan otherwise': {
    plans: (copy) => [copy('south', cite({ date: '2025-09-14' })), copy('north'), copy('west')],
    expect: [{ plan: 'south', message: 'others', at: '/citations/3/date' }],
  },
  'two plans disagree, and nobody knows which is right': {
    plans: (copy) => [copy('north'), copy('south', cite({ date: '2024-09-24' }))],
    expect: [
      { plan: 'north', message: 'others', at: '/citations/3/date' },
      { plan: 'south', message: 'others', at: '/citations/3/date' },
    ],
  },
  'the plan that is cited knows its own date, against all others': {
    plans: (copy) => [
      copy('board', beTheBoard),
      copy('north', cite({ date: '2025-09-14' })),
      copy('south', cite({ date: '2025-09-14' })),
    ],
    expect: [
      { plan: 'north', message: 'itself', at: '/citations/3/date' },
      { plan: 'south', message: 'itself', at: '/citations/3/date' },
    ],
  },
  'all agree, and one gives the month alone': {
    plans: (copy) => [copy('north'), copy('south', cite({ date: '2025-09' }))],
    expect: [],
  },
  'the boards of two provinces have a plan of that number': {
    plans: (copy) => [
      copy('north'),
      copy('south', cite({ date: '2025-09-14', issuer: 'Ban Chỉ đạo Nhân quyền tỉnh Hoàng Hôn' })),
    ],
    expect: [],
  },
  'the committee is that of the province, and the provinces are two': {
    plans: (copy) => [
      copy('north', cite({ number: '85/KH-UBND', issuer: 'UBND tỉnh' })),
      copy('south', (plan) => {
        cite({ number: '85/KH-UBND', issuer: 'UBND tỉnh', date: '2025-09-14' })(plan);
        plan.issuer.place = 'Hoàng Hôn';
      }),
    ],
    expect: [],
  },
  'the board has had a plan of that number each year': {
    plans: (copy) => [
      copy('this-year'),
      copy('last-year', cite({ date: '2024-08-12', abstract: 'tuyên truyền về quyền trẻ em' })),
    ],
    expect: [],
  },
  'a plan that gives both dates has a conflict of its own': {
    plans: (copy) => [
      copy('north'),
      copy('south', (plan) => {
        const citation = plan.citations?.find(({ id }) => id === 'cite-board-plan');
        if (citation) plan.citations?.push({ ...citation, id: 'cite-board-plan-late', date: '2025-09-14' });
      }),
    ],
    expect: [],
  },
  'nobody says whose plan it is that two plans date differently': {
    plans: (copy) => [copy('north', orphan()), copy('south', orphan('2025-09-14'))],
    expect: [],
  },
  'a plan that has no number yet has no date of its own': {
    plans: (copy) => [
      copy('north', (plan) => void (plan.number = { symbol: 'KH-SNgV' })),
      copy('south', cite({ date: '2024-09-24' })),
      copy('west', cite({ date: '2024-09-24' })),
    ],
    expect: [{ plan: 'north', message: 'others', at: '/citations/3/date' }],
  },
  'two plans of the board bear one number, which is a fault of the numbers': {
    plans: (copy) => [
      copy('board', beTheBoard),
      copy('board-again', (plan) => {
        beTheBoard(plan);
        plan.issued = { ...plan.issued, on: '2025-09-14' };
      }),
    ],
    expect: [],
  },
});
