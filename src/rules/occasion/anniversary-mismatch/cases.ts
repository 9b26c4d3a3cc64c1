import type { Occasion } from '#generated/plan.types.js';
import { casesFor, type Draft } from '#rule/cases.js';
import rule from './rule.js';

function setOccasion(plan: Draft, change: Partial<Draft<Occasion>>): void {
  Object.assign(plan.occasions?.[0] ?? {}, change);
}

export default casesFor(
  rule,
  (plan) => {
    const occasion = plan.occasions?.find(
      ({ day, since, ordinal }) => day !== undefined && since !== undefined && ordinal !== undefined,
    );
    if (occasion) occasion.ordinal = (occasion.ordinal ?? 0) + 1;
    return occasion !== undefined;
  },
  {
    'the number of years is that of last year': {
      edit: (plan) => setOccasion(plan, { ordinal: 76 }),
      expect: [{ message: 'ordinal', at: '/occasions/0' }],
    },
    'the day kept is not the day founded': {
      edit: (plan) => setOccasion(plan, { since: '1948-12-12' }),
      expect: [{ message: 'day', at: '/occasions/0' }],
    },
    'a founding year alone is enough for counting': {
      edit: (plan) => setOccasion(plan, { since: '1948' }),
      expect: [],
    },
    'years cannot be counted to a day that is not stated': {
      edit: (plan) => {
        for (const occasion of plan.occasions ?? []) delete occasion.day;
      },
      expect: [],
      notEvaluated: true,
    },
  },
);
