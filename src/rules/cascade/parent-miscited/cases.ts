import { formatDay, parseDay, shift } from '#base/day.js';
import { cascadeCasesFor } from '#rule/cascade-cases.js';
import type { Draft } from '#rule/cases.js';
import rule from './rule.js';

/** Lets the parent be issued a day later than everybody cites. */
function issueLater(parent: Draft): boolean {
  const day = parseDay(parent.issued?.on ?? '');
  if (day === undefined) return false;
  parent.issued = { ...parent.issued, on: formatDay(shift(day, 1)) };
  return true;
}

function recite(plan: Draft, change: { number?: string; date?: string }): void {
  for (const citation of plan.citations ?? []) if (citation.id === 'cite-board-plan') Object.assign(citation, change);
}

export default cascadeCasesFor(rule, (_, parent) => parent !== undefined && issueLater(parent), {
  'two digits of the number changed places': {
    edit: (plan) => recite(plan, { number: '58/KH-BCĐNQ' }),
    expect: [{ message: 'number', at: 'cite-board-plan' }],
  },
  'the day is that of another letter': {
    edit: (plan) => recite(plan, { date: '2025-09-14' }),
    expect: [{ message: 'date', at: 'cite-board-plan' }],
  },
  'only the month is cited, and it is right': {
    edit: (plan) => recite(plan, { date: '2025-09' }),
    expect: [],
  },
  'another plan of the board, of another day, is another document': {
    edit: (plan) => recite(plan, { number: '58/KH-BCĐNQ', date: '2025-08-20' }),
    expect: [],
  },
  'a template in place of the board has neither number nor day': {
    edit: () => undefined,
    parent: 'human-rights-day',
    expect: [],
  },
  'only the month is cited, and it is another': {
    edit: (plan) => recite(plan, { date: '2025-08' }),
    expect: [{ message: 'date', at: 'cite-board-plan' }],
  },
  'a board whose plan has no number yet is cited by its day': {
    edit: () => undefined,
    parent: (parent) => void (parent.number = { symbol: 'KH-BCĐNQ' }),
    expect: [],
  },
});
