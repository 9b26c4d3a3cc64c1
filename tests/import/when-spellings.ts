import fc from 'fast-check';
import { dayOf, formatDay, partsOf, shift, type Day } from '#base/day.js';
import { romanOf } from '#base/roman.js';
import type { When } from '#generated/plan.types.js';

/** A time, one of the ways to write it, and words that may stand on either side. */
export interface Spelled {
  readonly when: When;
  readonly text: string;
  readonly around: readonly [string, string];
}

const first = dayOf(2011, 1, 1) as Day; // 2011-01-01 is a day
const days = fc.nat({ max: 9000 }).map((count) => shift(first, count));
const padded = fc.boolean();

function two(value: number, isPadded: boolean): string {
  return isPadded ? String(value).padStart(2, '0') : String(value);
}

/** "10/12/2024", "ngày 10/12/2024", "ngày 10 tháng 12 năm 2024", "10-12-2024". */
const dayText = (day: Day) =>
  fc.tuple(fc.constantFrom('slash', 'named', 'words', 'dash'), padded).map(([style, pad]) => {
    const { year, month, day: date } = partsOf(day);
    if (style === 'words') return `ngày ${two(date, pad)} tháng ${two(month, pad)} năm ${year}`;
    const sign = style === 'dash' ? '-' : '/';
    return `${style === 'named' || style === 'dash' ? 'ngày ' : ''}${two(date, pad)}${sign}${two(month, pad)}${sign}${year}`;
  });

const years = fc.integer({ min: 2011, max: 2045 });
const months = fc.record({ year: years, month: fc.integer({ min: 1, max: 12 }) });
const monthText = ({ year, month }: { year: number; month: number }) =>
  fc.tuple(fc.constantFrom('/', ' năm ', '-'), padded).map(([sign, pad]) => `tháng ${two(month, pad)}${sign}${year}`);
const monthIso = ({ year, month }: { year: number; month: number }) => `${year}-${two(month, true)}`;

const quarters = fc.record({ year: years, quarter: fc.integer({ min: 1, max: 4 }) });
const quarterText = ({ year, quarter }: { year: number; quarter: number }) =>
  fc
    .tuple(fc.constantFrom('quý', 'Quý', 'quí'), fc.constantFrom('/', ' năm ', '-'), fc.boolean())
    .map(([word, sign, roman]) => `${word} ${roman ? romanOf(quarter) : quarter}${sign}${year}`);

const bounds = fc.constantFrom<readonly [string, When['bound']]>(
  ['', undefined],
  ['trước ', 'before'],
  ['chậm nhất là ', 'by'],
  ['chậm nhất ', 'by'],
  ['đến hết ', 'by'],
  ['sau ', 'after'],
  ['trong ', 'within'],
  ['vào ', 'on'],
  ['từ ', 'from'],
);

const joints = fc.constantFrom(' đến ', ' đến hết ', ' - ', '-', ' – ', '–', ' tới ');

function bounded<Meaning extends object>(meaning: Meaning, text: fc.Arbitrary<string>) {
  return fc
    .tuple(bounds, text)
    .map(([[lead, bound], spelled]) => ({ when: { ...meaning, ...(bound && { bound }) }, text: lead + spelled }));
}

const single = days.chain((day) => bounded({ kind: 'day', on: formatDay(day) }, dayText(day)));
const month = months.chain((each) => bounded({ kind: 'month', month: monthIso(each) }, monthText(each)));
const quarter = quarters.chain((each) =>
  bounded({ kind: 'quarter', quarter: `${each.year}-Q${each.quarter}` }, quarterText(each)),
);
const year = years.chain((each) => bounded({ kind: 'year', year: each }, fc.constant(`năm ${each}`)));

/** Both ends whole: nothing is inferred. */
const range = fc
  .oneof(
    fc.tuple(days, fc.integer({ min: 1, max: 400 })).chain(([from, length]) =>
      fc.record({
        from: fc.constant(formatDay(from)),
        to: fc.constant(formatDay(shift(from, length))),
        left: dayText(from),
        right: dayText(shift(from, length)),
      }),
    ),
    fc.tuple(months, months).chain(([from, to]) =>
      fc.record({
        from: fc.constant(monthIso(from)),
        to: fc.constant(monthIso(to)),
        left: monthText(from),
        right: monthText(to),
      }),
    ),
    fc.tuple(years, fc.integer({ min: 1, max: 30 })).map(([from, length]) => ({
      from: String(from),
      to: String(from + length),
      left: `năm ${from}`,
      right: `năm ${from + length}`,
    })),
  )
  .chain(({ from, to, left, right }) =>
    fc.tuple(fc.constantFrom('từ ', 'Từ ', 'bắt đầu từ ', ''), joints).map(([lead, joint]) => ({
      when: { kind: 'range' as const, from, to },
      text: `${lead}${left}${joint}${right}`,
    })),
  );

/** The year, and the month too, only at the right end. */
const shortRange = fc
  .tuple(days, fc.integer({ min: 1, max: 300 }), joints, padded)
  .map(([from, length, joint, pad]) => {
    const to = shift(from, length);
    const [left, right] = [partsOf(from), partsOf(to)];
    const isOneMonth = left.year === right.year && left.month === right.month;
    const start = isOneMonth ? two(left.day, pad) : `${two(left.day, pad)}/${two(left.month, pad)}`;
    return {
      when: {
        kind: 'range' as const,
        from: formatDay(from),
        to: formatDay(to),
        inferred: isOneMonth ? (['year', 'month'] as const) : (['year'] as const),
      },
      text: `từ ngày ${start}${joint}ngày ${two(right.day, pad)}/${two(right.month, pad)}/${right.year}`,
    };
  });

const rhythm = fc
  .tuple(
    fc.constantFrom('hằng', 'hàng'),
    fc.integer({ min: 1, max: 28 }),
    fc.integer({ min: 1, max: 12 }),
    fc.constantFrom('day', 'date'),
  )
  .map(([word, day, at, style]) =>
    style === 'day'
      ? {
          when: { kind: 'recurring' as const, every: 'month' as const, dayOfMonth: day, bound: 'before' as const },
          text: `trước ngày ${day} ${word} tháng`,
        }
      : {
          when: {
            kind: 'recurring' as const,
            every: 'year' as const,
            dayOfMonth: day,
            months: [at],
            bound: 'before' as const,
          },
          text: `trước ngày ${day}/${at} ${word} năm`,
        },
  );

const schoolYear = years.map((from) => ({
  when: { kind: 'school-year' as const, year: from },
  text: `năm học ${from}-${from + 1}`,
}));

const before = fc.constantFrom('', 'Thực hiện xong ở các đơn vị: ', 'Hội nghị tổ chức ', 'Số 12/KH-ABC; ', '(');
const after = fc.constantFrom('', '.', '; các đơn vị', ' (dành cho cán bộ)', ', gửi kết quả');

export const spelledWhens: fc.Arbitrary<Spelled> = fc
  .tuple(fc.oneof(single, month, quarter, year, range, shortRange, rhythm, schoolYear), before, after)
  .map(([{ when, text }, ...around]) => ({ when: when as When, text, around }));
