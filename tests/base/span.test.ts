import { inverse, relate, relations, type Relation } from '#base/allen.js';
import { formatDay } from '#base/day.js';
import { clip, isClosed, isOnSide } from '#base/side.js';
import {
  intersect,
  isSameSpan,
  isWithin,
  isWritableSpan,
  lengthOf,
  orderByStart,
  shiftSpan,
  spanOf,
  touches,
  workingDaysIn,
  type Span,
} from '#base/span.js';
import { isWorkingDay, shiftWorkingDays } from '#base/workday.js';
import { describe, expect, test } from 'vitest';
import { testLaws } from './test-laws.js';
import { spanLaws } from './span.laws.js';
import { day, span } from './spans.js';

const before = span('2024-11-01', '2024-12-09');
const theDay = span('2024-12-10', '2024-12-10');
const after = span('2024-12-11', '2024-12-31');

describe('the three phases of the source plans', () => {
  test('[P-9] have 39 days, 1 day and 22 days, which is one too many for the 61 of the campaign', () => {
    const lengths = [before, theDay, span('2024-12-10', '2024-12-31'), span('2024-11-01', '2024-12-31')].map(lengthOf);
    expect(lengths).toEqual([39, 1, 22, 61]);
  });

  test('touch where one ends on the eve of the next, and not where they share a day', () => {
    expect([touches(before, theDay), touches(theDay, before), touches(before, after)]).toEqual([true, true, false]);
    expect(touches(theDay, span('2024-12-10', '2024-12-31'))).toBe(false);
    expect(intersect(theDay, span('2024-12-10', '2024-12-31'))).toEqual(theDay);
    expect(intersect(before, theDay)).toBeUndefined();
  });
});

test('spans are the same when both ends are, and not when one is', () => {
  expect(isSameSpan(theDay, span('2024-12-10', '2024-12-10'))).toBe(true);
  expect(isSameSpan(theDay, span('2024-12-10', '2024-12-31'))).toBe(false);
  expect(isSameSpan(theDay, span('2024-12-09', '2024-12-10'))).toBe(false);
});

test('[P-29] no span ends before it starts', () => {
  expect(spanOf(day('2024-12-10'), day('2024-12-09'))).toBeUndefined();
  expect(spanOf(day('2024-12-10'), day('2024-12-10'))).toEqual(theDay);
});

test('a span may be shifted out of the years that can be written, and says so', () => {
  expect(isWritableSpan(before)).toBe(true);
  expect(isWritableSpan(shiftSpan(span('9999-12-01', '9999-12-31'), 1))).toBe(false);
  expect(isWritableSpan(shiftSpan(span('0001-01-01', '0001-12-31'), -1))).toBe(false);
});

test('spans are ordered by start, then by end, then as listed', () => {
  const ordered = orderByStart([after, span('2024-12-10', '2024-12-31'), theDay, before, theDay]);
  expect(ordered.map(({ index }) => index)).toEqual([3, 2, 4, 1, 0]);
});

describe('working days', () => {
  test('are 43 in the campaign of 2024, and none at a weekend', () => {
    expect(workingDaysIn(span('2024-11-01', '2024-12-31'))).toBe(43);
    expect(workingDaysIn(span('2024-12-07', '2024-12-08'))).toBe(0);
    expect(workingDaysIn(span('0001-01-01', '9999-12-31'))).toBe(2_608_615);
  });

  test('two of them from Friday 06/12/2024 end on Tuesday 10', () => {
    expect(formatDay(shiftWorkingDays(day('2024-12-06'), 2))).toBe('2024-12-10');
    expect(isWorkingDay(day('2024-12-06'))).toBe(true);
    expect(isWorkingDay(day('2024-12-07'))).toBe(false);
  });

  test('none of them leaves even a Sunday where it is', () => {
    expect(shiftWorkingDays(day('2024-12-08'), 0)).toBe(day('2024-12-08'));
  });
});

describe('a range that is open', () => {
  test('to the past holds every day up to its end', () => {
    const side = { to: day('2026-12-15') };
    expect([isOnSide(day('1945-09-02'), side), isOnSide(day('2026-12-15'), side)]).toEqual([true, true]);
    expect(isOnSide(day('2026-12-16'), side)).toBe(false);
    expect(isClosed(side)).toBe(false);
  });

  test('to the future is cut by the window', () => {
    expect(clip({ from: day('2024-12-10') }, span('2024-11-01', '2024-12-31'))).toEqual(
      span('2024-12-10', '2024-12-31'),
    );
    expect(clip({ from: day('2025-01-01') }, span('2024-11-01', '2024-12-31'))).toBeUndefined();
  });

  test('is not closed by two ends in the wrong order', () => {
    expect(isClosed({ from: day('2024-12-10'), to: day('2024-12-09') })).toBe(false);
    expect(isClosed(theDay)).toBe(true);
  });
});

describe('the thirteen relations', () => {
  const fortnight = span('2024-12-10', '2024-12-23');
  test.each<[Relation, string, string]>([
    ['before', '2024-12-01', '2024-12-08'],
    ['meets', '2024-12-01', '2024-12-09'],
    ['overlaps', '2024-12-01', '2024-12-10'],
    ['starts', '2024-12-10', '2024-12-10'],
    ['during', '2024-12-11', '2024-12-22'],
    ['finishes', '2024-12-23', '2024-12-23'],
    ['equals', '2024-12-10', '2024-12-23'],
    ['finished-by', '2024-12-09', '2024-12-23'],
    ['contains', '2024-12-09', '2024-12-24'],
    ['started-by', '2024-12-10', '2024-12-24'],
    ['overlapped-by', '2024-12-23', '2024-12-24'],
    ['met-by', '2024-12-24', '2024-12-31'],
    ['after', '2024-12-25', '2024-12-31'],
  ])('“%s” is how %s to %s lies to the fortnight from 10 to 23 December', (relation, from, to) => {
    expect(relate(span(from, to), fortnight)).toBe(relation);
    expect(relate(fortnight, span(from, to))).toBe(inverse(relation));
  });

  test('are thirteen, each the inverse of its inverse', () => {
    expect(new Set(relations).size).toBe(13);
    expect(relations.map((relation) => inverse(inverse(relation)))).toEqual(relations);
  });
});

describe('in every world', () => testLaws(spanLaws));

test('a span is within another where each of its days is', () => {
  const all = [1, 2, 3, 4].flatMap((from) => [1, 2, 3, 4].filter((to) => from <= to).map((to) => ({ from, to })));
  const daysOf = ({ from, to }: { readonly from: number; readonly to: number }) =>
    [1, 2, 3, 4].filter((each) => from <= each && each <= to);
  for (const inner of all)
    for (const outer of all)
      expect(isWithin(inner as Span, outer as Span)).toBe(daysOf(inner).every((each) => daysOf(outer).includes(each)));
});
