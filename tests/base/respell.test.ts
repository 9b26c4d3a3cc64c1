import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOf, formatDayVi, parseDay, shift, type Day } from '#base/day.js';
import { respell, respellNumber } from '#base/respell.js';
import { readSpelledDay, spellDay } from '#base/spelling.js';

const day = (text: string) => parseDay(text) as Day;

describe('another day is spelled as the first was', () => {
  test.each([
    ['từ ngày 01/11/2024 đến ngày 10/12/2024', 'từ ngày 01/11/2024 đến ngày 09/12/2024'],
    ['Từ 1/11 - 10/12/2024', 'Từ 1/11 - 09/12/2024'],
    ['trước ngày 10/12 hằng năm', 'trước ngày 09/12 hằng năm'],
    ['ngày 10 tháng 12 năm 2024', 'ngày 09 tháng 12 năm 2024'],
    ['ngày 10 tháng12', 'ngày 09 tháng12'],
    ['đến 10-12-2024', 'đến 09-12-2024'],
  ])('%s', (text, mended) => {
    expect(respell(text, day('2024-12-10'), day('2024-12-09'))).toBe(mended);
  });

  test('a month that had its zero keeps two digits', () => {
    expect(respell('01/02/2025', day('2025-02-01'), day('2025-11-30'))).toBe('30/11/2025');
    expect(respell('1/2/2025', day('2025-02-01'), day('2025-03-02'))).toBe('2/3/2025');
  });
});

describe('a text is left alone', () => {
  test.each([
    ['that does not name the day', 'từ 01/11/2024 đến hết năm'],
    ['that names it twice', 'từ 10/12/2024 đến 10/12/2024'],
    ['that names the day of another year', 'ngày 10/12/1948'],
    ['in which the digits are part of a number', 'số 110/123'],
  ])('%s', (_what, text) => {
    expect(respell(text, day('2024-12-10'), day('2024-12-09'))).toBeUndefined();
  });

  test('that does not write the year, where another year is meant', () => {
    expect(respell('trước ngày 31/12', day('2024-12-31'), day('2025-01-01'))).toBeUndefined();
  });
});

test('what was spelled anew is read as the new day, and leads back', () => {
  const days = fc.integer({ min: 0, max: 80_000 }).map((offset) => shift(dayOf(1900, 1, 1) as Day, offset));
  fc.assert(
    fc.property(days, days, fc.constantFrom(formatDayVi, spellDay), (was, right, spell) => {
      const mended = respell(spell(was), was, right) ?? '';
      expect(readSpelledDay(mended)).toBe(right);
      expect(readSpelledDay(respell(mended, right, was) ?? '')).toBe(was);
    }),
  );
});

describe('another number is spelled as the first was', () => {
  test.each([
    ['gồm 03 giai đoạn', 'gồm 04 giai đoạn'],
    ['3 giai đoạn.', '4 giai đoạn.'],
    ['03 giai đoạn, 13 nhiệm vụ, ngày 3/11', '04 giai đoạn, 13 nhiệm vụ, ngày 3/11'],
  ])('%s', (text, mended) => {
    expect(respellNumber(text, 3, 4)).toBe(mended);
  });

  test.each(['ba giai đoạn', '03 giai đoạn, 03 nhiệm vụ', 'Kế hoạch số 3/KH-SNV', '3,5 triệu'])(
    'but not where it is not there, or there twice: %s',
    (text) => {
      expect(respellNumber(text, 3, 4)).toBeUndefined();
    },
  );
});

describe('a day is found by its day and its month', () => {
  test.each([
    ['10/11/2024 và 10/12/2024', '10/11/2024 và 09/12/2024'],
    ['11/12/2024 và 10/12/2024', '11/12/2024 và 09/12/2024'],
    ['10/12/2023 và 10/12/2024', '10/12/2023 và 09/12/2024'],
  ])('%s', (text, mended) => {
    expect(respell(text, day('2024-12-10'), day('2024-12-09'))).toBe(mended);
  });

  test.each(['10/11/2024', '11/12/2024', '12/10/2024', '10/12/2023'])('and %s is another', (text) => {
    expect(respell(text, day('2024-12-10'), day('2024-12-09'))).toBeUndefined();
  });
});
