import type { Citation } from '#generated/plan.types.js';
import { casesFor, type Draft } from '#rule/cases.js';
import rule from './rule.js';

/** Takes fields out of a citation. */
function lose(plan: Draft, id: string, ...fields: (keyof Citation)[]): void {
  const citation = plan.citations?.find((each) => each.id === id);
  for (const field of fields) delete citation?.[field];
}

export default casesFor(
  rule,
  (plan) => {
    const citation = plan.citations?.find(({ kind, of }) => kind !== 'law' && of === undefined);
    if (!citation || plan.issuer.organ !== 'department') return false;
    Object.assign(citation, { relation: 'basis', where: 'opening', kind: 'decision' });
    for (const field of ['number', 'title', 'abstract'] as const) delete citation[field];
    return true;
  },
  {
    'the board’s plan has neither number nor issuer': {
      edit: (plan) => lose(plan, 'cite-board-plan', 'number', 'issuer'),
      expect: [{ message: 'first', at: 'cite-board-plan' }],
    },
    'a letter does not say what it is about': {
      edit: (plan) => lose(plan, 'cite-letter', 'abstract'),
      expect: [{ message: 'first', at: 'cite-letter' }],
    },
    'the number of a letter is blank in a plan that was issued': {
      edit: (plan) => {
        for (const citation of plan.citations ?? []) if (citation.id === 'cite-letter') citation.number = '…/UBND-NC';
      },
      expect: [{ message: 'blank', at: 'cite-letter' }],
    },
    'the number of a letter is blank in a draft': {
      edit: (plan) => {
        plan.status = 'draft';
        for (const citation of plan.citations ?? []) if (citation.id === 'cite-letter') citation.number = '…/UBND-NC';
      },
      expect: [],
    },
    'a law goes by its number alone': {
      edit: (plan) => {
        lose(plan, 'cite-government-law', 'title');
        for (const citation of plan.citations ?? [])
          if (citation.kind === 'law' && citation.where === 'opening') citation.number = '72/2025/QH15';
      },
      expect: [{ message: 'unnamed', at: 'cite-government-law' }],
    },
    'a law goes by its name alone': {
      edit: () => {},
      expect: [],
    },
    'the body cites the board’s plan once more, by its day and not its number': {
      edit: (plan) => {
        for (const citation of plan.citations ?? [])
          if (citation.id === 'cite-board-plan-again') {
            delete citation.number;
            citation.date = '2025-09-24';
          }
      },
      expect: [{ message: 'later', at: 'cite-board-plan-again' }],
    },
    'the body cites the board’s plan as its basis once more, by its number': {
      edit: (plan) => {
        for (const citation of plan.citations ?? [])
          if (citation.id === 'cite-board-plan-again') citation.relation = 'basis';
      },
      expect: [],
    },
    'a scheme that came with a decision goes by its name': {
      edit: (plan) => {
        plan.citations?.push({
          id: 'cite-scheme',
          where: 'opening',
          relation: 'carries-out',
          kind: 'scheme',
          title: 'Đề án truyền thông về quyền con người',
        });
      },
      expect: [],
    },
    'what is only mentioned need not be told in full': {
      edit: (plan) => lose(plan, 'cite-programme', 'date', 'issuer', 'abstract'),
      expect: [],
    },
    'the front cites by rules of its own': {
      edit: (plan) => {
        lose(plan, 'cite-letter', 'abstract');
        plan.issuer.organ = 'front';
      },
      expect: [],
    },
  },
);
