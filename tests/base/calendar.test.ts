import {
  fromDateTime,
  fromInterval,
  nameWeekday,
  readSpelledDay,
  spellDay,
  toDateTime,
  toInterval,
} from '#base/calendar.js';
import { firstDay, lastDay, type Day } from '#base/day.js';
import { DateTime, Interval } from 'luxon';
import { describe, expect, test } from 'vitest';
import { calendarLaws } from './calendar.laws.js';
import { testLaws } from './test-laws.js';
import { day, span } from './spans.js';

describe('a day that someone types', () => {
  test.each([
    ['10/12/2024', '2024-12-10'],
    ['07/4/2020', '2020-04-07'],
    ['12/09/2022', '2022-09-12'],
    ['1/11/2024', '2024-11-01'],
    ['24-5-2025', '2025-05-24'],
    ['2024-12-10', '2024-12-10'],
    ['ngày 05 tháng 10 năm 2026', '2026-10-05'],
    ['Ngày 5 tháng 10 năm 2026', '2026-10-05'],
    ['05 tháng 10 năm 2026', '2026-10-05'],
    ['ngày 07 tháng10 năm 2020', '2020-10-07'],
    ['ngày10 /3/2026', '2026-03-10'],
    ['ngày 10/12/2024', '2024-12-10'],
    ['  10/12/2024\u00a0', '2024-12-10'],
    ['ngày\u00a005 tháng 10 năm 2026', '2026-10-05'],
    ['ngày 05 tháng 10 năm 2026'.normalize('NFD'), '2026-10-05'],
    ['ngày5tháng10năm2026', '2026-10-05'],
    ['ngày  5  tháng  10  năm  2026', '2026-10-05'],
    ['10 / 12 / 2024', '2024-12-10'],
    [`10/12/2024${' '.repeat(30)}`, '2024-12-10'],
    ['NGÀY 29 THÁNG 02 NĂM 2024', '2024-02-29'],
  ])('%j is %s', (text, iso) => {
    expect(readSpelledDay(text)).toBe(day(iso));
  });

  test.each([
    ['a day without its year', '10/12'],
    ['a day without its year, by words', 'ngày 15 tháng 11'],
    ['a month', 'tháng 11/2025'],
    ['a blank day', 'ngày tháng 01 năm 2026'],
    ['dots for a day', '…/…/2026'],
    ['a day left out', '/4/2026'],
    ['a word before it', 'sáng ngày 05 tháng 10 năm 2026'],
    ['a word after it', 'ngày 05 tháng 10 năm 2026 này'],
    ['a year of five digits', 'ngày 05 tháng 10 năm 20265'],
    ['the month first', '12/31/2024'],
    ['31 November', 'ngày 31 tháng 11 năm 2024'],
    ['29 February of 2023', '29/02/2023'],
    ['a year of two digits', '10/12/24'],
    ['two separators', '10/12-2024'],
    ['dots', '10.12.2024'],
    ['an hour', '13h30 ngày 29/4/2026'],
    ['a weekday', '06/7/2026 (thứ Hai)'],
    ['a range', '01/11-09/12/2024'],
    ['the basic form', '20241210'],
    ['a time', '2024-12-10T00:00'],
    ['full-width digits', '１０/12/2024'],
    ['nothing', ''],
    ['a text without end', `10/12/2024${' '.repeat(31)}`],
  ])('is not read from %s: %j', (_, text) => {
    expect(readSpelledDay(text)).toBeUndefined();
  });
});

describe('a day in words', () => {
  test('is spelled as the decree spells the day of issue', () => {
    expect(
      ['2024-01-05', '2024-02-29', '2020-04-07', '2024-12-10', '0040-03-01'].map((iso) => spellDay(day(iso))),
    ).toEqual([
      'ngày 05 tháng 01 năm 2024',
      'ngày 29 tháng 02 năm 2024',
      'ngày 07 tháng 4 năm 2020',
      'ngày 10 tháng 12 năm 2024',
      'ngày 01 tháng 3 năm 0040',
    ]);
  });

  test('has its weekday in both languages', () => {
    const week = [9, 10, 11, 12, 13, 14, 15].map((at) => day(`2024-12-${String(at).padStart(2, '0')}`));
    expect(week.map((at) => nameWeekday(at, 'vi')).join(', ')).toBe(
      'thứ Hai, thứ Ba, thứ Tư, thứ Năm, thứ Sáu, thứ Bảy, Chủ nhật',
    );
    expect(week.map((at) => nameWeekday(at, 'en')).join(', ')).toBe(
      'Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday',
    );
  });
});

describe('at the border to luxon', () => {
  test('a day is midnight in UTC, whatever the zone of the machine', () => {
    expect(toDateTime(day('2024-12-10')).toISO()).toBe('2024-12-10T00:00:00.000Z');
  });

  test('[F-045] a DateTime is the day that its own zone shows, even the day that had no midnight', () => {
    const zone = 'Asia/Ho_Chi_Minh';
    expect(fromDateTime(DateTime.fromISO('2024-12-09T23:30:00Z', { zone }))).toBe(day('2024-12-10'));
    expect(fromDateTime(DateTime.fromISO('2024-12-09T23:30:00Z', { zone: 'utc' }))).toBe(day('2024-12-09'));
    expect(fromDateTime(DateTime.fromObject({ year: 1947, month: 4, day: 1 }, { zone }))).toBe(day('1947-04-01'));
  });

  test('what luxon cannot hold, or we cannot write, is no day', () => {
    expect(fromDateTime(DateTime.invalid('no day'))).toBeUndefined();
    expect(fromDateTime(DateTime.utc(2024, 2, 30))).toBeUndefined();
    expect(fromDateTime(DateTime.utc(10_000, 1, 1))).toBeUndefined();
    expect(fromDateTime(DateTime.utc(0, 12, 31))).toBeUndefined();
    expect(() => toDateTime(1e12 as Day)).toThrow(RangeError);
  });

  test('a span of one day is an interval of 24 hours', () => {
    const interval = toInterval(span('2024-12-10', '2024-12-10'));
    expect(interval.toISO()).toBe('2024-12-10T00:00:00.000Z/2024-12-11T00:00:00.000Z');
    expect(toInterval({ from: lastDay, to: lastDay }).length('hours')).toBe(24);
    expect(fromInterval(toInterval({ from: firstDay, to: lastDay }))).toEqual({ from: firstDay, to: lastDay });
    expect(() => toInterval({ from: day('2024-12-11'), to: day('2024-12-09') })).toThrow(RangeError);
  });

  test('an interval has the days in which it has any time', () => {
    const between = (from: string, to: string) => fromInterval(Interval.fromISO(`${from}/${to}`, { zone: 'utc' }));
    expect(between('2024-12-10T12:00', '2024-12-11T00:00')).toEqual(span('2024-12-10', '2024-12-10'));
    expect(between('2024-12-10T12:00', '2024-12-11T00:01')).toEqual(span('2024-12-10', '2024-12-11'));
    expect(between('2024-12-10', '2024-12-10')).toBeUndefined();
    expect(fromInterval(Interval.invalid('no interval'))).toBeUndefined();
    expect(between('0000-12-31', '0001-01-02')).toBeUndefined();
    expect(between('9999-12-31', '+010000-01-02')).toBeUndefined();
  });
});

describe('in every world', () => testLaws(calendarLaws));

test('what luxon cannot hold is refused in words', () => {
  expect(() => toDateTime(1e12 as Day)).toThrow('Day number 1000000000000 is not a day that luxon can hold.');
  expect(() => toInterval({ from: day('2025-01-03'), to: day('2025-01-01') })).toThrow('A span ends before it starts.');
});
