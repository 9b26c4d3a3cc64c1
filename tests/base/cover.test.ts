import { countDaysIn, findCover, findGaps, findOutside, isPartition, subtract } from '#base/cover.js';
import { shift } from '#base/day.js';
import { countOverlaps } from '#base/overlap.js';
import type { Span } from '#base/span.js';
import { describe, expect, test } from 'vitest';
import { testLaws } from './test-laws.js';
import { coverLaws } from './cover.laws.js';
import { span } from './spans.js';

const window = span('2024-11-01', '2024-12-31');
const before = span('2024-11-01', '2024-12-09');
const theDay = span('2024-12-10', '2024-12-10');
const after = span('2024-12-11', '2024-12-31');

describe('a campaign of 61 days around 10 December 2024', () => {
  test('is filled to the day by 39 days, the day itself and 21 days after it', () => {
    expect(findGaps(window, [before, theDay, after])).toEqual([]);
    expect(findOutside(window, [before, theDay, after])).toEqual([]);
    expect(isPartition(window, [before, theDay, after])).toBe(true);
    expect(countDaysIn([before, theDay, after])).toBe(61);
  });

  test('is filled whatever the order of the phases', () => {
    expect(isPartition(window, [after, before, theDay])).toBe(true);
  });

  test('[F-050] is not partitioned when the last phase starts on the day itself, though no gap shows', () => {
    const sameDay = span('2024-12-10', '2024-12-31');
    expect(findGaps(window, [before, theDay, sameDay])).toEqual([]);
    expect(isPartition(window, [before, theDay, sameDay])).toBe(false);
  });

  test('has one gap, the day itself, when that phase is left out', () => {
    expect(findGaps(window, [before, after])).toEqual([theDay]);
    expect(isPartition(window, [before, after])).toBe(false);
  });

  test('has a gap at either end when only the day itself is planned', () => {
    expect(findGaps(window, [theDay])).toEqual([before, after]);
  });

  test('ends in a gap when the last phase stops a day early', () => {
    expect(findGaps(window, [before, theDay, span('2024-12-11', '2024-12-30')])).toEqual([
      span('2024-12-31', '2024-12-31'),
    ]);
    expect(isPartition(window, [before, theDay, span('2024-12-11', '2024-12-30')])).toBe(false);
  });

  test('[P-31] is one gap when nothing is planned, and nothing lies outside', () => {
    expect(findGaps(window, [])).toEqual([window]);
    expect(findOutside(window, [])).toEqual([]);
    expect(findCover([])).toEqual([]);
    expect(isPartition(window, [])).toBe(false);
  });

  test('is one gap when all phases miss it', () => {
    expect(findGaps(window, [span('2024-10-01', '2024-10-31'), span('2025-01-01', '2025-01-31')])).toEqual([window]);
  });
});

test('a phase that begins before the campaign and ends after it lies outside twice', () => {
  expect(findOutside(window, [theDay, span('2024-10-31', '2025-01-02')])).toEqual([
    { index: 1, days: span('2024-10-31', '2024-10-31') },
    { index: 1, days: span('2025-01-01', '2025-01-02') },
  ]);
});

test('days taken out of a span leave what comes before and after', () => {
  expect(subtract(window, theDay)).toEqual([before, after]);
  expect(subtract(theDay, window)).toEqual([]);
  expect(subtract(before, after)).toEqual([before]);
});

test('phases that touch are covered as one run, phases a day apart as two', () => {
  expect(findCover([after, theDay, before])).toEqual([window]);
  expect(findCover([after, before])).toEqual([before, after]);
});

test('[F-048] a window of 9,999 years costs no more than a week', () => {
  const years = span('0001-01-01', '9999-12-31');
  expect(findGaps(years, [theDay])).toEqual([span('0001-01-01', '2024-12-09'), span('2024-12-11', '9999-12-31')]);
  expect(isPartition(years, [years])).toBe(true);
});

test('[P-11] of all 93,196 ways to lay up to three phases around seven days, just the partitions show no fault', () => {
  const week = span('2024-12-09', '2024-12-15');
  const starts = [-1, 0, 1, 2, 3, 4, 5, 6, 7].map((days) => shift(week.from, days));
  const single = starts.flatMap((from) => starts.filter((to) => to >= from).map((to) => ({ from, to })));
  const laid: Span[][] = [[], ...single.map((one) => [one])];
  laid.push(...single.flatMap((one) => single.map((two) => [one, two])));
  laid.push(...single.flatMap((one) => single.flatMap((two) => single.map((three) => [one, two, three]))));
  let partitions = 0;
  for (const spans of laid) {
    const isOnce = starts.every((at) => {
      const times = spans.filter(({ from, to }) => from <= at && at <= to).length;
      return times === (week.from <= at && at <= week.to ? 1 : 0);
    });
    const hasFault = findGaps(week, spans).length + countOverlaps(spans) + findOutside(week, spans).length > 0;
    expect([isPartition(week, spans), !hasFault]).toEqual([isOnce, isOnce]);
    if (isOnce) partitions++;
  }
  // A week cut into one, two or three parts, listed in any order: 1 + 2! · 6 + 3! · 15.
  expect([laid.length, partitions]).toEqual([93_196, 103]);
});

describe('in every world', () => testLaws(coverLaws));
