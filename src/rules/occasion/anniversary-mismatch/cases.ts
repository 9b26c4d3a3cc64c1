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
    'the number of years stands in title and text, and is mended there too': {
      edit: (plan) =>
        setOccasion(plan, { ordinal: 76, title: 'Kỷ niệm 76 năm Ngày truyền thống', text: '76 năm truyền thống' }),
      expect: [{ message: 'ordinal', at: '/occasions/0' }],
    },
    'the founding lies in the year kept, or after it, so that no number can be written': {
      edit: (plan) => {
        plan.occasions?.push({ id: 'same', title: 'Ngày thành lập', day: '2025-05-01', since: '2025', ordinal: 1 });
        plan.occasions?.push({ id: 'later', title: 'Ngày khởi công', day: '2025-05-01', since: '2026', ordinal: 1 });
      },
      expect: [
        { message: 'founding', at: '/occasions/1' },
        { message: 'founding', at: '/occasions/2' },
      ],
    },
    'only the month is the same': {
      edit: (plan) => setOccasion(plan, { since: '1948-12-11' }),
      expect: [{ message: 'day', at: '/occasions/0' }],
    },
    'only the day is the same': {
      edit: (plan) => setOccasion(plan, { since: '1948-11-10' }),
      expect: [{ message: 'day', at: '/occasions/0' }],
    },
    'what began on 29 February is kept on the 28th of a leap year, on 2 March, on 28 March and on 1 February': {
      edit: (plan) =>
        void (plan.occasions = ['2024-02-28', '2025-03-02', '2025-03-28', '2025-02-01'].map((day, at) => {
          return { id: `leap-${at}`, title: 'Ngày nhuận', day, since: '2000-02-29' };
        })),
      expect: [0, 1, 2, 3].map((at) => ({ message: 'day', at: `/occasions/${at}` })),
    },
    'what began on 28 February or 29 March is not kept on 1 March or the 28th': {
      edit: (plan) =>
        void (plan.occasions = [
          { id: 'eve', title: 'Ngày cuối tháng', day: '2025-03-01', since: '2001-02-28' },
          { id: 'march', title: 'Ngày cuối tháng', day: '2025-02-28', since: '2000-03-29' },
        ]),
      expect: [
        { message: 'day', at: '/occasions/0' },
        { message: 'day', at: '/occasions/1' },
      ],
    },
    'what began on 29 February is kept on the 28th or on 1 March of a common year': {
      edit: (plan) =>
        void (plan.occasions = ['2025-02-28', '2025-03-01'].map((day, at) => {
          return { id: `leap-${at}`, title: 'Ngày nhuận', day, since: '2000-02-29', ordinal: 25 };
        })),
      expect: [],
    },
    'an occasion that counts no years, and one that only happens': {
      edit: (plan) =>
        void (plan.occasions = [
          { id: 'uncounted', title: 'Ngày truyền thống', day: '2025-12-10', since: '1948-12-10' },
          { id: 'event', title: 'Hội nghị', day: '2025-12-12', ordinal: 3 },
        ]),
      expect: [],
    },
    'the founding hangs on the day of issue, which names no year': {
      edit: (plan) => setOccasion(plan, { since: 'issue' }),
      expect: [],
      notEvaluated: true,
    },
    'the founding hangs on another occasion, which names no year': {
      edit: (plan) => {
        plan.occasions?.push({ id: 'founding', title: 'Ngày thành lập', day: '1948-12-10' });
        setOccasion(plan, { since: '@founding' });
      },
      expect: [],
      notEvaluated: true,
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
