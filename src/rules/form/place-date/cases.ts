import { isSeen } from '#model/seen.js';
import { casesFor, type Draft } from '#rule/cases.js';
import rule from './rule.js';

function setLine(plan: Draft, text: string): void {
  plan.issued = { ...plan.issued, text };
}

export default casesFor(
  rule,
  (plan) => {
    if (!isSeen(plan, 'place-date') || plan.issuer.organ !== 'department') return false;
    delete plan.issued;
    return true;
  },
  {
    'an issued plan says neither where nor when': {
      edit: (plan) => void delete plan.issued,
      expect: [{ message: 'missing', at: '' }],
    },
    'an issued plan left the day blank': {
      edit: (plan) => {
        plan.issued = { place: 'Bình Minh', month: '2025-10', text: 'Bình Minh, ngày     tháng 10 năm 2025' };
      },
      expect: [{ message: 'blank', at: '/issued' }],
    },
    'an issued plan does not say where': {
      edit: (plan) => void (plan.issued = { on: '2025-10-06', text: 'ngày 06 tháng 10 năm 2025' }),
      expect: [{ message: 'missing', at: '/issued' }],
    },
    'a draft has no line for place and date': {
      edit: (plan) => {
        plan.status = 'draft';
        delete plan.issued;
      },
      expect: [{ message: 'missing', at: '' }],
    },
    'no comma stands behind the place': {
      edit: (plan) => setLine(plan, 'Bình Minh ngày 06 tháng 10 năm 2025'),
      expect: [{ message: 'comma', at: '/issued/text' }],
    },
    'the sixth day has no zero': {
      edit: (plan) => setLine(plan, 'Bình Minh, ngày 6 tháng 10 năm 2025'),
      expect: [{ message: 'padding', at: '/issued/text' }],
    },
    'July has a zero that it does not take': {
      edit: (plan) => {
        plan.issued = { place: 'Bình Minh', on: '2025-07-10', text: 'Bình Minh, ngày 10 tháng 07 năm 2025' };
      },
      expect: [{ message: 'padding', at: '/issued/text' }],
    },
    'the number of the month is glued to its word': {
      edit: (plan) => setLine(plan, 'Bình Minh, ngày 06 tháng10 năm 2025'),
      expect: [{ message: 'glued', at: '/issued/text' }],
    },
    'the date is written with strokes': {
      edit: (plan) => setLine(plan, 'Bình Minh, 06/10/2025'),
      expect: [{ message: 'words', at: '/issued/text' }],
    },
    'February takes a zero': {
      edit: (plan) => {
        plan.issued = { place: 'Bình Minh', on: '2025-02-10', text: 'Bình Minh, ngày 10 tháng 02 năm 2025' };
      },
      expect: [],
    },
    'the day of a draft is still blank': {
      edit: (plan) => {
        plan.status = 'draft';
        plan.issued = { place: 'Bình Minh', month: '2025-10', text: 'Bình Minh,  ngày       tháng 10 năm 2025' };
      },
      expect: [],
    },
    'the front writes by rules of its own': {
      edit: (plan) => {
        plan.issuer.organ = 'front';
        delete plan.issued;
      },
      expect: [],
    },
    'a source that holds the body only shows no date': {
      edit: (plan) => {
        plan.extent = 'body';
        delete plan.issued;
      },
      expect: [],
      notEvaluated: true,
    },
    'an issued plan says where, and nothing of when': {
      edit: (plan) => void (plan.issued = { place: 'Bình Minh' }),
      expect: [{ message: 'missing', at: '/issued' }],
    },
    'the place is known from the line alone': {
      edit: (plan) => void (plan.issued = { on: '2025-10-06', text: 'Bình Minh, ngày 06 tháng 10 năm 2025' }),
      expect: [],
    },
    'the day is known from the line alone': {
      edit: (plan) => void (plan.issued = { place: 'Bình Minh', text: 'Bình Minh, ngày 06 tháng 10 năm 2025' }),
      expect: [],
    },
    'place and day are known, and how they were written is not': {
      edit: (plan) => void (plan.issued = { place: 'Bình Minh', on: '2025-10-06' }),
      expect: [],
    },
    'an issued plan says the month alone': {
      edit: (plan) => void (plan.issued = { place: 'Bình Minh', month: '2025-10' }),
      expect: [{ message: 'blank', at: '/issued' }],
    },
    'an issued plan says the year alone': {
      edit: (plan) => void (plan.issued = { place: 'Bình Minh', year: 2025 }),
      expect: [{ message: 'blank', at: '/issued' }],
    },
    'an issued plan has the words of the date and all its blanks': {
      edit: (plan) => void (plan.issued = { place: 'Bình Minh', text: 'Bình Minh, ngày     tháng     năm' }),
      expect: [{ message: 'blank', at: '/issued' }],
    },
    'the month is written with a stroke, and no day is known': {
      edit: (plan) => void (plan.issued = { place: 'Bình Minh', month: '2025-10', text: 'Bình Minh, 10/2025' }),
      expect: [
        { message: 'blank', at: '/issued' },
        { message: 'words', at: '/issued/text' },
      ],
    },
  },
);
