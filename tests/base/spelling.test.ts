import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatDay, shift } from '#base/day.js';
import { nameWeekday, readSpelledDay, readSpelledPeriod, spellDay } from '#base/spelling.js';
import { day } from './spans.js';

describe('a month or a quarter as it is typed', () => {
  test.each([
    ['9/2025', '2025-09'],
    ['09-2025', '2025-09'],
    [' 12 / 2025 ', '2025-12'],
    ['tháng 9 năm 2025', '2025-09'],
    ['Tháng 9/2025', '2025-09'],
    ['tháng9/2025', '2025-09'],
    ['2025-9', '2025-09'],
    ['2025 / 10', '2025-10'],
    ['2025-09', '2025-09'],
    ['quý IV/2025', '2025-Q4'],
    ['Quý I năm 2025', '2025-Q1'],
    ['quý ii 2025', '2025-Q2'],
    ['quý III - 2025', '2025-Q3'],
    ['quý4/2025', '2025-Q4'],
    ['q3/2025', '2025-Q3'],
    ['2025-Q1', '2025-Q1'],
    ['2025 q2', '2025-Q2'],
    ['2025Q4', '2025-Q4'],
    ['2025/q1', '2025-Q1'],
  ])('“%s” is %s', (typed, period) => {
    expect(readSpelledPeriod(typed)).toBe(period);
    expect(readSpelledPeriod(typed.normalize('NFD'))).toBe(period);
  });

  test.each([
    '13/2025',
    '0/2025',
    '123/2025',
    '9/25',
    '9/20255',
    '12025-9',
    '2025-123',
    'từ 9/2025',
    '9/2025 trở đi',
    'tháng 9',
    '2025',
    'quý 5/2025',
    'quý iiii/2025',
    'một quý 1/2025',
    'quý 1/2025 và 2',
    'q0/2025',
    'tháng q1/2025',
    '2025-q5',
    '12025-q1',
    '2025-q12',
    '',
    `tháng 9 năm ${' '.repeat(40)}2025`,
  ])('“%s” is none', (typed) => {
    expect(readSpelledPeriod(typed)).toBeUndefined();
  });

  test('is read at forty letters, and not at forty-one', () => {
    const typed = '9/2025';
    expect(readSpelledPeriod(typed + ' '.repeat(40 - typed.length))).toBe('2025-09');
    expect(readSpelledPeriod(typed + ' '.repeat(41 - typed.length))).toBeUndefined();
  });
});

test('a month and a quarter are read whatever spaces stand between their words', () => {
  const spaces = fc.string({ unit: fc.constantFrom(' ', '\t', '\u00A0'), minLength: 1, maxLength: 4 });
  const maybe = fc.oneof(fc.constant(''), spaces);
  const [years, months, quarters] = [
    fc.integer({ min: 2000, max: 2099 }),
    fc.integer({ min: 1, max: 12 }),
    fc.constantFrom('I', 'II', 'III', 'IV'),
  ];
  fc.assert(
    fc.property(years, months, quarters, maybe, spaces, spaces, (year, month, quarter, first, second, third) => {
      const ofMonth = `${year}-${String(month).padStart(2, '0')}`;
      const ofQuarter = `${year}-Q${['I', 'II', 'III', 'IV'].indexOf(quarter) + 1}`;
      expect(readSpelledPeriod(`tháng${first}${month}${second}năm${third}${year}`)).toBe(ofMonth);
      expect(readSpelledPeriod(`tháng${first}${month}${second}/${third}${year}`)).toBe(ofMonth);
      expect(readSpelledPeriod(`${year}${second}-${third}${month}`)).toBe(ofMonth);
      expect(readSpelledPeriod(`quý${first}${quarter}${second}năm${third}${year}`)).toBe(ofQuarter);
      expect(readSpelledPeriod(`quý${first}${quarter}${second}${year}`)).toBe(ofQuarter);
      expect(readSpelledPeriod(`Q${quarter}${second}/${third}${year}`)).toBe(ofQuarter);
    }),
  );
});

describe('a day as it is typed', () => {
  test.each([
    ['10/12/2024', '2024-12-10'],
    ['1/11/2024', '2024-11-01'],
    ['24-5-2025', '2025-05-24'],
    ['ngày 5 / 6 / 2025', '2025-06-05'],
    ['Ngày5/6/2025', '2025-06-05'],
    ['ngày 05 tháng 10 năm 2026', '2026-10-05'],
    ['5 tháng 1 năm 2026', '2026-01-05'],
    ['ngày 07 tháng10 năm 2020', '2020-10-07'],
    [' 2024-12-10 ', '2024-12-10'],
  ])('“%s” is %s', (typed, iso) => {
    const read = readSpelledDay(typed);
    expect(read === undefined ? read : formatDay(read)).toBe(iso);
    expect(readSpelledDay(typed.normalize('NFD'))).toBe(read);
  });

  test.each([
    '10/12-2024',
    '10/12/24',
    '10/12/20244',
    '110/12/2024',
    '10/123/2024',
    '31/02/2025',
    '10/12',
    'sáng 10/12/2024',
    '10/12/2024 lúc 8 giờ',
    'từ ngày 5 tháng 1 năm 2026',
    'ngày 5 tháng 1 năm 2026 đến nay',
    'ngày 5 tháng 13 năm 2026',
    'ngày 5 tháng 1',
    '',
  ])('“%s” is none', (typed) => {
    expect(readSpelledDay(typed)).toBeUndefined();
  });

  test('is read at forty letters, and not at forty-one', () => {
    const typed = '10/12/2024';
    expect(readSpelledDay(typed + ' '.repeat(40 - typed.length))).toBe(day('2024-12-10'));
    expect(readSpelledDay(typed + ' '.repeat(41 - typed.length))).toBeUndefined();
  });
});

describe('a day in words', () => {
  test.each([
    ['2024-01-05', 'ngày 05 tháng 01 năm 2024'],
    ['2024-02-29', 'ngày 29 tháng 02 năm 2024'],
    ['2024-03-09', 'ngày 09 tháng 3 năm 2024'],
    ['2024-12-10', 'ngày 10 tháng 12 năm 2024'],
    ['0987-10-01', 'ngày 01 tháng 10 năm 0987'],
  ])('%s is %s', (iso, words) => {
    expect(spellDay(day(iso))).toBe(words);
  });

  test('is read back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3_000_000 }), (offset) => {
        const at = shift(day('0001-01-01'), offset);
        expect(readSpelledDay(spellDay(at))).toBe(at);
      }),
    );
  });

  test('has the weekday of the calendar on the wall', () => {
    const names = (language: 'vi' | 'en') =>
      Array.from({ length: 7 }, (_, at) => nameWeekday(shift(day('2024-12-09'), at), language));
    expect(names('vi')).toEqual(['thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy', 'Chủ nhật']);
    expect(names('en')).toEqual(['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']);
  });
});
