import { formatDay, formatDayVi, partsOf, shift, weekdayOf, type Day } from '#base/day.js';
import { parsePeriod } from '#base/period.js';
import { lengthOf, type Span } from '#base/span.js';
import { nameWeekday } from '#base/spelling.js';
import type { When } from '#generated/plan.types.js';
import type { Draft } from '#rule/cases.js';
import type { Dice } from './dice.js';
import { fromTo } from './spelled.js';

/** The kinds of time expression, the plainest first. */
export const whenKinds = [
  'day',
  'days',
  'range',
  'month',
  'quarter',
  'year',
  'school-year',
  'recurring',
  'relative',
  'event',
  'ongoing',
  'vague',
] as const satisfies readonly When['kind'][];

/** What a time expression is about and may lean on. */
export interface WhenGround {
  readonly span: Span;
  /** An occasion of the plan, and its day. */
  readonly occasion?: { readonly id: string; readonly title: string; readonly day: Day } | undefined;
  readonly issued?: Day | undefined;
}

/** A real time expression of a kind. Where the kind can, it says the days of the span, or those of a period around its start. */
export function whenOfKind(dice: Dice, kind: When['kind'], ground: WhenGround): Draft<When> {
  const { span, occasion } = ground;
  const day = span.from;
  const { year, month } = partsOf(day);
  switch (kind) {
    case 'day':
      return oneDay(dice, day);
    case 'days':
      return severalDays(span);
    case 'range': {
      const says = dice.oneIn(4) ? { says: { days: lengthOf(span) } } : {};
      return {
        kind,
        from: edgeOf(dice, span.from, 'from', ground),
        to: edgeOf(dice, span.to, 'to', ground),
        text: fromTo(span),
        ...says,
      };
    }
    case 'month': {
      const part = dice.pick([undefined, undefined, 'early', 'mid', 'late']);
      const words = part === undefined ? 'trong' : thirds[part];
      return {
        kind,
        month: monthText(day),
        ...(part && { part }),
        text: `${words} tháng ${month} năm ${year}`,
        bound: 'within',
      };
    }
    case 'quarter':
      return {
        kind,
        quarter: quarterText(day),
        text: `trong quý ${roman[quarterOf(day) - 1]} năm ${year}`,
        bound: 'within',
      };
    case 'year':
      return { kind, year, text: `trong năm ${year}` };
    case 'school-year': {
      // Before September the school year is that of the year before.
      const start = month >= 9 ? year : year - 1;
      return { kind, year: start, text: `năm học ${start} - ${start + 1}` };
    }
    case 'recurring':
      return { ...dice.pick(rhythms) };
    case 'relative':
      return relative(dice, occasion);
    case 'event': {
      if (!occasion) return { kind, name: 'ngày khai mạc', text: 'vào ngày khai mạc' };
      const offset = day - occasion.day;
      return {
        kind,
        name: occasion.title,
        occasion: occasion.id,
        ...(offset !== 0 && { offset }),
        text: `ngày ${formatDayVi(day)}`,
      };
    }
    case 'ongoing':
      return { kind, text: 'thường xuyên' };
    case 'vague':
      return { kind, ...dice.pick(vagueWords) };
    default:
      return kind satisfies never;
  }
}

const thirds = { early: 'đầu', mid: 'giữa', late: 'cuối' } as const;
const roman = ['I', 'II', 'III', 'IV'] as const;

const rhythms: readonly [Draft<When>, ...Draft<When>[]] = [
  { kind: 'recurring', every: 'week', weekday: 5, text: 'thứ Sáu hằng tuần' },
  { kind: 'recurring', every: 'month', dayOfMonth: 20, text: 'ngày 20 hằng tháng' },
  { kind: 'recurring', every: 'quarter', text: 'hằng quý' },
  { kind: 'recurring', every: 'year', dayOfMonth: 15, months: [6, 12], text: 'ngày 15/6 và ngày 15/12 hằng năm' },
];

const vagueWords = [
  { word: 'as-progress', text: 'theo tiến độ' },
  { word: 'timely', text: 'kịp thời' },
  { word: 'on-request', text: 'khi có yêu cầu' },
  { word: 'as-prescribed', text: 'theo quy định' },
  { word: 'periodic', text: 'định kỳ' },
  { word: 'unscheduled', text: 'đột xuất' },
] as const;

function oneDay(dice: Dice, day: Day): Draft<When> {
  const [on, date] = [formatDay(day), formatDayVi(day)];
  const ways: readonly [Draft<When>, ...Draft<When>[]] = [
    { kind: 'day', on, text: `ngày ${date}` },
    { kind: 'day', on, text: `chậm nhất ngày ${date}`, bound: 'by' },
    { kind: 'day', on, text: `trước ngày ${date}`, bound: 'before' },
    { kind: 'day', on, text: `ngày ${date} (${nameWeekday(day, 'vi')})`, says: { weekday: weekdayOf(day) } },
  ];
  return dice.pick(ways);
}

/** Up to three days of the span, a week apart where it is long enough; of one day, that day and the same a week later. */
function severalDays({ from, to }: Span): Draft<When> {
  const step = from === to ? 7 : Math.min(7, to - from);
  const days = [0, 1, 2].map((nth) => shift(from, nth * step)).filter((day, nth) => nth < 2 || day <= to);
  return { kind: 'days', days: days.map(formatDay), text: `các ngày ${days.map(formatDayVi).join(', ')}` };
}

function relative(dice: Dice, occasion: WhenGround['occasion']): Draft<When> {
  const [unit, word] = dice.pick([
    ['working-day', 'ngày làm việc'],
    ['day', 'ngày'],
    ['week', 'tuần'],
  ]);
  const count = dice.between(3, 20);
  const stated = `${String(count).padStart(2, '0')} ${word}`;
  if (occasion && dice.oneIn(3))
    return {
      kind: 'relative',
      count,
      unit,
      side: 'before',
      of: `@${occasion.id}`,
      text: `trước ${occasion.title} ${stated}`,
    };
  return {
    kind: 'relative',
    count,
    unit,
    side: 'within',
    of: 'issue',
    text: `trong thời hạn ${stated} kể từ ngày ban hành`,
  };
}

/** The end of a range: its day, now and then a month, quarter or year that ends there, the issue, or days from the occasion. */
function edgeOf(dice: Dice, day: Day, end: keyof Span, { occasion, issued }: WhenGround): string {
  const days = occasion ? day - occasion.day : Infinity;
  if (occasion && Math.abs(days) <= 99 && dice.oneIn(4)) {
    if (days === 0) return `@${occasion.id}`;
    return `@${occasion.id}:${days > 0 ? '+' : ''}${days}`;
  }
  if (day === issued && dice.oneIn(2)) return 'issue';
  const periods = [monthText(day), quarterText(day), String(partsOf(day).year).padStart(4, '0')];
  const period = periods.find((text) => parsePeriod(text)?.[end] === day);
  return period !== undefined && dice.oneIn(5) ? period : formatDay(day);
}

function monthText(day: Day): string {
  return formatDay(day).slice(0, 7);
}

function quarterText(day: Day): string {
  return `${formatDay(day).slice(0, 4)}-Q${quarterOf(day)}`;
}

function quarterOf(day: Day): number {
  return Math.ceil(partsOf(day).month / 3);
}
