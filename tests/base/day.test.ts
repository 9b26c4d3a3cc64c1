import {
  dayOf,
  daysInMonth,
  firstDay,
  formatDay,
  formatDayVi,
  isLeapYear,
  isWritable,
  lastDay,
  parseDay,
  parseSlashedDay,
  partsOf,
  shift,
  weekdayOf,
  type Day,
} from '#base/day.js';
import { describe, expect, test } from 'vitest';
import { dayLaws } from './day.laws.js';
import { testLaws } from './test-laws.js';
import { day } from './spans.js';

const msPerDay = 86_400_000;

/** Goes through all 3,652,059 days of the years 1 to 9999 with the platform's own UTC calendar beside it. */
function throughAllDays(visit: (day: Day, utc: Date) => void): number {
  const utc = new Date(0);
  for (let at = firstDay as number; at <= lastDay; at++) {
    utc.setTime(at * msPerDay);
    visit(at as Day, utc);
  }
  return lastDay - firstDay + 1;
}

function ensure(isTrue: boolean, about: unknown): void {
  if (!isTrue) throw new Error(`not so for ${String(about)}`);
}

describe('each of the 3,652,059 days of the years 1 to 9999', () => {
  test('[P-1] [P-2] [P-4] is read back from its ISO text, and texts sort like days', { timeout: 120_000 }, () => {
    let last = '';
    const seen = throughAllDays((at, utc) => {
      const text = formatDay(at);
      ensure(parseDay(text) === at && text > last && utc.toISOString().startsWith(`${text}T`), text);
      last = text;
    });
    expect(seen).toBe(3_652_059);
  });

  test('[P-1] is read back from d/m/yyyy as texts write it', { timeout: 120_000 }, () => {
    throughAllDays((at, utc) => {
      const text = formatDayVi(at);
      ensure(parseSlashedDay(text) === at, text);
      const isPadded = /^\d\d\/(0[12]|[3-9]|1[0-2])\/\d{4}$/.test(text);
      ensure(isPadded && Number(text.split('/')[1]) === utc.getUTCMonth() + 1, text);
    });
  });

  test('[P-5] has the number that UTC gives it, and the parts', { timeout: 120_000 }, () => {
    throughAllDays((at, utc) => {
      const { year, month, day: dayOfMonth } = partsOf(at);
      const isSame =
        year === utc.getUTCFullYear() && month === utc.getUTCMonth() + 1 && dayOfMonth === utc.getUTCDate();
      ensure(isSame && dayOf(year, month, dayOfMonth) === at, at);
    });
  });

  test('[P-7] has the weekday that UTC gives it', { timeout: 120_000 }, () => {
    throughAllDays((at, utc) => ensure(weekdayOf(at) === (utc.getUTCDay() || 7), at));
  });
});

describe('years', () => {
  test('[P-6] each has the days of its months, and ends on the eve of the next', () => {
    for (let year = 1; year < 9999; year++) {
      const months = Array.from({ length: 12 }, (_, at) => daysInMonth(year, at + 1));
      const total = months.reduce((sum, days) => sum + days, 0);
      ensure(total === (isLeapYear(year) ? 366 : 365), year);
      ensure((dayOf(year + 1, 1, 1) ?? 0) - (dayOf(year, 1, 1) ?? 0) === total, year);
      ensure((dayOf(year, 12, 31) ?? 0) + 1 === dayOf(year + 1, 1, 1), year);
    }
  });

  test('[P-8] 29 February is a day just in leap years', () => {
    for (let year = 1; year <= 9999; year++) ensure((dayOf(year, 2, 29) !== undefined) === isLeapYear(year), year);
    expect([1900, 2100, 2023].map(isLeapYear)).toEqual([false, false, false]);
    expect([2000, 2400, 2024].map(isLeapYear)).toEqual([true, true, true]);
  });

  test('[P-7] four centuries are 146,097 days, whole weeks', () => {
    expect(day('2400-01-01') - day('2000-01-01')).toBe(146_097);
    expect(weekdayOf(day('2400-01-01'))).toBe(weekdayOf(day('2000-01-01')));
  });

  test('months that do not exist have no days', () => {
    expect([0, 13, -1, 1.5, Number.NaN].map((month) => daysInMonth(2024, month))).toEqual([0, 0, 0, 0, 0]);
  });
});

describe('known days', () => {
  test('1970-01-01 is day 0, a Thursday', () => {
    expect(day('1970-01-01')).toBe(0);
    expect(weekdayOf(day('1970-01-01'))).toBe(4);
  });

  test('10 December 2024 was a Tuesday, and 27,759 days after the Declaration of 1948', () => {
    expect(weekdayOf(day('2024-12-10'))).toBe(2);
    expect(day('2024-12-10') - day('1948-12-10')).toBe(27_759);
  });

  test('[F-045] the winter of 1959 to 1960 has its 61 days, which clocks of Hồ Chí Minh City have lost', () => {
    expect(day('1960-01-31') - day('1959-12-01')).toBe(61);
  });

  test('texts put a zero before days 1 to 9 and months 1 and 2 only', () => {
    const texts = ['2024-01-05', '2020-04-07', '2024-12-10', '2024-02-29', '2025-03-01'].map((iso) =>
      formatDayVi(day(iso)),
    );
    expect(texts).toEqual(['05/01/2024', '07/4/2020', '10/12/2024', '29/02/2024', '01/3/2025']);
  });

  test('shifting crosses leap days and year ends', () => {
    expect(formatDay(shift(day('2024-02-28'), 1))).toBe('2024-02-29');
    expect(formatDay(shift(day('2023-02-28'), 1))).toBe('2023-03-01');
    expect(formatDay(shift(day('2024-12-31'), 1))).toBe('2025-01-01');
    expect(formatDay(shift(day('2025-01-01'), -1))).toBe('2024-12-31');
  });

  test('beyond the years that can be written a day still has a text, which nobody reads as a day', () => {
    const after = shift(lastDay, 1);
    const before = shift(firstDay, -1);
    expect([before, firstDay, lastDay, after].map(isWritable)).toEqual([false, true, true, false]);
    expect([before, firstDay, lastDay, after].map(formatDay)).toEqual([
      '0000-12-31',
      '0001-01-01',
      '9999-12-31',
      '+010000-01-01',
    ]);
    expect(formatDay(shift(before, -366))).toBe('-000001-12-31');
    expect([before, after].map((at) => parseDay(formatDay(at)))).toEqual([undefined, undefined]);
    expect(formatDayVi(after)).toBe('01/01/+010000');
  });
});

describe('what is not a day', () => {
  test.each([
    ['30 February', '2024-02-30'],
    ['31 November', '2024-11-31'],
    ['29 February of 1900', '1900-02-29'],
    ['29 February of 2023', '2023-02-29'],
    ['day 0', '2024-11-00'],
    ['day 32', '2024-12-32'],
    ['month 0', '2024-00-10'],
    ['month 13', '2024-13-01'],
    ['year 0', '0000-01-01'],
    ['year 10000', '10000-01-01'],
    ['year 10000, signed', '+010000-01-01'],
    ['a negative year', '-001-01-01'],
    ['a year of two digits', '24-12-10'],
    ['a month alone', '2024-12'],
    ['a year alone', '2024'],
    ['a week', '2024-W45'],
    ['a day of a week', '2024-W45-2'],
    ['a day of the year', '2024-306'],
    ['the basic form', '20241210'],
    ['an hour', '2024-12-10T24:00'],
    ['a zone', '2024-12-10Z'],
    ['slashes', '2024/12/10'],
    ['one slash', '2024-12/10'],
    ['another slash', '2024/12-10'],
    ['a slash, which comes before 0', '2024-12-1/'],
    ['unpadded digits', '2024-12-1'],
    ['spaces', ' 2024-12-1'],
    ['a space for a digit', '2024-12- 1'],
    ['a sign for a digit', '2024-12-+1'],
    ['full-width digits', '２０２４-12-10'],
    ['a colon, which follows 9', '2024-12-0:'],
    ['nothing', ''],
  ])('[F-040] [F-041] [F-042] [F-043] %s is refused', (_, text) => {
    expect(parseDay(text)).toBeUndefined();
  });

  test.each([
    '12/31/2024',
    '0/1/2024',
    '1/0/2024',
    '1/1/0',
    '1/1/24',
    '001/1/2024',
    '1/001/2024',
    '1/1/02024',
    '1/1',
    '1//2024',
    '/1/2024',
    '1/1/2024/',
    '1-1-2024',
    ' 1/1/2024',
    '1/1/2024 ',
    '1/ 1/2024',
    '١/1/2024',
    '',
    '//',
    '31/11/2024',
    '29/02/2023',
  ])('[F-040] [F-044] %j is not d/m/yyyy', (text) => {
    expect(parseSlashedDay(text)).toBeUndefined();
  });

  test.each([
    [2024.5, 1, 1],
    [2024, 1.5, 1],
    [2024, 1, 1.5],
    [Number.NaN, 1, 1],
    [2024, Number.NaN, 1],
    [2024, 1, Number.NaN],
    [Infinity, 1, 1],
    [0, 1, 1],
    [10_000, 1, 1],
  ])('year %d, month %d, day %d is no day', (year, month, dayOfMonth) => {
    expect(dayOf(year, month, dayOfMonth)).toBeUndefined();
  });
});

test('d/m/yyyy is read with and without zeros', () => {
  const texts = ['10/12/2024', '07/4/2020', '12/09/2022', '1/11/2024', '01/01/0001'];
  expect(texts.map((text) => formatDay(parseSlashedDay(text) as Day))).toEqual([
    '2024-12-10',
    '2020-04-07',
    '2022-09-12',
    '2024-11-01',
    '0001-01-01',
  ]);
});

describe('in every world', () => testLaws(dayLaws));

test('a day has its parts', () => {
  expect(partsOf(parseDay('2024-02-29') as Day)).toEqual({ year: 2024, month: 2, day: 29 });
  expect(partsOf(firstDay)).toEqual({ year: 1, month: 1, day: 1 });
});
