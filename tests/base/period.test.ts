import { isPartition } from '#base/cover.js';
import { monthSpan, parsePeriod, schoolYearSpan } from '#base/period.js';
import { lengthOf, type Span } from '#base/span.js';
import { describe, expect, test } from 'vitest';
import { span } from './spans.js';

test.each([
  ['a month', '2024-11', '2024-11-01', '2024-11-30'],
  ['a February of a leap year', '2024-02', '2024-02-01', '2024-02-29'],
  ['a February of a common year', '2025-02', '2025-02-01', '2025-02-28'],
  ['the last month', '9999-12', '9999-12-01', '9999-12-31'],
  ['a quarter', '2024-Q4', '2024-10-01', '2024-12-31'],
  ['the first quarter of a leap year', '2024-Q1', '2024-01-01', '2024-03-31'],
  ['a year', '2024', '2024-01-01', '2024-12-31'],
  ['the first year', '0001', '0001-01-01', '0001-12-31'],
  ['a school year', '2020-2021', '2020-09-05', '2021-05-31'],
])('%s, %s, runs from %s to %s', (_, text, from, to) => {
  expect(parsePeriod(text)).toEqual(span(from, to));
});

test.each([
  '2024-13',
  '2024-00',
  '2024-Q0',
  '2024-Q5',
  '2024-q4',
  '0000',
  '0000-Q1',
  '2024-2026',
  '2024-2024',
  '2024-1',
  '2024-12-10',
  '24',
  '20245',
  'Q4',
  '',
  ' 2024',
  '2024 ',
  '9999-10000',
])('%j is no period', (text) => {
  expect(parsePeriod(text)).toBeUndefined();
});

test('a month is asked for by a month, and by nothing else', () => {
  expect(monthSpan('2024-11')).toEqual(span('2024-11-01', '2024-11-30'));
  expect(['2024', '2024-Q4', '2024-2025', '2024-13', '2024-11-01'].map(monthSpan)).toEqual(Array(5).fill(undefined));
});

test('a school year is named by the year in which it begins, and ends in a year that can be written', () => {
  expect(schoolYearSpan(2024)).toEqual(span('2024-09-05', '2025-05-31'));
  expect([0, 9999, 2024.5, Number.NaN].map(schoolYearSpan)).toEqual(Array(4).fill(undefined));
});

describe('each year from 1 to 9999', () => {
  test('[P-6] is partitioned by its months and by its quarters', () => {
    for (let year = 1; year <= 9999; year++) {
      const text = String(year).padStart(4, '0');
      const whole = parsePeriod(text) as Span;
      const months = Array.from(
        { length: 12 },
        (_, at) => parsePeriod(`${text}-${String(at + 1).padStart(2, '0')}`) as Span,
      );
      const quarters = [1, 2, 3, 4].map((quarter) => parsePeriod(`${text}-Q${quarter}`) as Span);
      if (!isPartition(whole, months) || !isPartition(whole, quarters)) throw new Error(`not in ${year}`);
      if (lengthOf(whole) !== (new Date(0).setUTCFullYear(year + 1) - new Date(0).setUTCFullYear(year)) / 86_400_000) {
        throw new Error(`${year} has ${lengthOf(whole)} days`);
      }
    }
  });
});
