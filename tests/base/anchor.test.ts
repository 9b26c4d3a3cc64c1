import { evaluate, parseExpression, printExpression, type DayExpression, type Evaluation } from '#base/anchor.js';
import { dayOf, formatDay, isLeapYear, type Day } from '#base/day.js';
import { describe, expect, test } from 'vitest';
import { anchorLaws } from './anchor.laws.js';
import { testLaws } from './test-laws.js';
import { same } from './law.js';
import { day } from './spans.js';

function read(text: string): DayExpression {
  const expression = parseExpression(text);
  if (!expression) throw new Error(`${text} is not an expression`);
  return expression;
}

function show(value: Evaluation): unknown {
  return typeof value === 'number' ? formatDay(value) : value;
}

/** What an expression means in a year whose anchor is 10 December. */
function inYear(year: number, text: string): unknown {
  return show(
    evaluate(read(text), { year, anchors: { day: dayOf(year, 12, 10) as Day, 'issue-day': day('2024-10-31') } }),
  );
}

describe('a campaign around 10 December, said by its anchor', () => {
  test.each([
    ['day-39', '2024-11-01'],
    ['day-1', '2024-12-09'],
    ['day', '2024-12-10'],
    ['day+1', '2024-12-11'],
    ['day+21', '2024-12-31'],
    ['11-01', '2024-11-01'],
    ['12-31', '2024-12-31'],
    ['12-31+1', '2025-01-01'],
    ['02-29', '2024-02-29'],
    ['year+1:01-15', '2025-01-15'],
    ['year-76:12-10', '1948-12-10'],
    ['issue-day+10', '2024-11-10'],
    ['issue-day-3', '2024-10-28'],
    ['day-10w', '2024-11-26'],
    ['day+4w', '2024-12-16'],
    ['12-08+1w', '2024-12-09'],
    ['2025-07-01', '2025-07-01'],
    ['2025-07-01-1', '2025-06-30'],
    ['open', 'open'],
  ])('%s is %s in 2024', (text, expected) => {
    expect(inYear(2024, text)).toBe(expected);
  });

  test('has in every year the 39 days before, the day and the 21 days after', () => {
    for (let year = 1; year <= 9999; year++) {
      const dates = ['day-39', 'day', 'day+21'].map((text) => inYear(year, text));
      const yyyy = String(year).padStart(4, '0');
      same(dates, [`${yyyy}-11-01`, `${yyyy}-12-10`, `${yyyy}-12-31`]);
    }
  });
});

describe('a day that is not there', () => {
  test('is told by the anchor that nobody gave', () => {
    expect(evaluate(read('law-day+1'), { year: 2024, anchors: {} })).toEqual({ missing: 'law-day' });
  });

  test('is not found in what every object inherits', () => {
    expect(evaluate(read('constructor'), { year: 2024, anchors: {} })).toEqual({ missing: 'constructor' });
    expect(evaluate(read('toString+1'), { year: 2024, anchors: {} })).toEqual({ missing: 'toString' });
  });

  test('29 February is a day in leap years, and a reason in others, never the 28th', () => {
    for (let year = 1; year <= 9999; year++) {
      const yyyy = String(year).padStart(4, '0');
      same(inYear(year, '02-29'), isLeapYear(year) ? `${yyyy}-02-29` : { unreal: `${yyyy}-02-29` });
    }
    expect(inYear(2025, '02-29+1')).toEqual({ unreal: '2025-02-29' });
  });

  test('is refused beyond the years that can be written', () => {
    expect(inYear(9999, 'year+1:01-15')).toEqual({ unreal: '+010000-01-15' });
    expect(inYear(1, 'year-1:12-31')).toEqual({ unreal: '0000-12-31' });
    expect(inYear(9999, '12-31+1')).toEqual({ unreal: '+010000-01-01' });
    expect(inYear(1, 'day-400')).toEqual({ unreal: '0000-11-05' });
    expect(inYear(2024, 'year-999999:01-01')).toEqual({ unreal: '-997975-01-01' });
  });
});

describe('a text that is no expression', () => {
  test.each([
    ['nothing', ''],
    ['a space', 'day - 39'],
    ['a zero offset', 'day+0'],
    ['a zero in front', 'day+01'],
    ['an offset without a number', 'day+'],
    ['an offset of seven digits', 'day+1000000'],
    ['two offsets', 'day+1+1'],
    ['working days by another letter', 'day+1d'],
    ['30 February', '02-30'],
    ['31 April', '04-31'],
    ['month 0', '00-01'],
    ['month 13', '13-01'],
    ['day 0', '01-00'],
    ['one digit', '1-15'],
    ['the year itself', 'year'],
    ['a year with an offset', 'year+1'],
    ['the year of the plan by a zero', 'year+0:01-15'],
    ['a year without a sign', 'year1:01-15'],
    ['a year before an anchor', 'year+1:day'],
    ['a date that is not real', '2025-02-29'],
    ['an offset from nowhere', 'open+1'],
    ['an offset alone', '+1'],
    ['a name that begins with a digit', '2day'],
    ['a name with a hyphen at the end', 'day-'],
    ['a name with two hyphens', 'issue--day'],
    ['a name with a tone', 'ngày'],
    ['a name with an underscore', 'issue_day'],
    ['a line break', 'day\n'],
    ['a name without end', 'd'.repeat(81)],
  ])('%s: %j', (_, text) => {
    expect(parseExpression(text)).toBeUndefined();
  });

  test('a long one is refused before it is looked at', () => {
    const start = performance.now();
    for (const text of ['day-'.repeat(1e6), 'd'.repeat(1e6), `${'a-'.repeat(1e6)}1`])
      expect(parseExpression(text)).toBeUndefined();
    expect(performance.now() - start).toBeLessThan(5000);
  });

  test('a name of eighty letters is still read', () => {
    expect(parseExpression('d'.repeat(80))).toEqual({ kind: 'anchor', anchor: 'd'.repeat(80) });
  });
});

test('an expression is printed as it was written', () => {
  const texts = [
    'open',
    'day',
    'day-39',
    'day+1w',
    '11-01',
    '11-01-3',
    'year+1:01-15',
    'year-1:02-29+1',
    '2025-07-01+2',
  ];
  expect(texts.map((text) => printExpression(read(text)))).toEqual(texts);
});

test('an expression says what it is made of', () => {
  expect(parseExpression('open')).toEqual({ kind: 'open' });
  expect(parseExpression('D-39')).toEqual({ kind: 'anchor', anchor: 'D', offset: { count: -39, working: false } });
  expect(parseExpression('day+2w')).toEqual({ kind: 'anchor', anchor: 'day', offset: { count: 2, working: true } });
  expect(parseExpression('11-01')).toEqual({ kind: 'month-day', years: 0, month: 11, day: 1 });
  expect(parseExpression('year-1:11-01')).toEqual({ kind: 'month-day', years: -1, month: 11, day: 1 });
  expect(parseExpression('2025-07-01')).toEqual({ kind: 'date', date: day('2025-07-01') });
});

describe('in every world', () => testLaws(anchorLaws));
