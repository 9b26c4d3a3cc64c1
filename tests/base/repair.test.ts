import { isPartition } from '#base/cover.js';
import { formatDay } from '#base/day.js';
import { applyRepair, smallestRepair, type Repair } from '#base/repair.js';
import { shiftSpan } from '#base/span.js';
import { describe, expect, test } from 'vitest';
import { testLaws } from './test-laws.js';
import { repairLaws } from './repair.laws.js';
import { day, span } from './spans.js';

const window = span('2024-11-01', '2024-12-31');
const before = span('2024-11-01', '2024-12-09');
const theDay = span('2024-12-10', '2024-12-10');
const sameDay = span('2024-12-10', '2024-12-31');

/** An edit as one line: "2.from 2024-12-10 → 2024-12-11". */
function lines(repair: Repair): string[] {
  return repair.map((edit) => {
    const until = edit.choices ? `…${formatDay(edit.choices.to)}` : '';
    return `${edit.index}.${edit.end} ${formatDay(edit.was)} → ${formatDay(edit.day)}${until}`;
  });
}

function repairsOf(...args: Parameters<typeof smallestRepair>): string[][] | undefined {
  return smallestRepair(...args)?.repairs.map(lines);
}

describe('the three phases of the source plans', () => {
  test('are mended by one edit: the last phase starts on 11 December', () => {
    expect(smallestRepair(window, [before, theDay, sameDay])).toEqual({
      fewest: 1,
      repairs: [[{ index: 2, end: 'from', was: day('2024-12-10'), day: day('2024-12-11') }]],
      hasMore: false,
    });
    expect(
      applyRepair(
        [before, theDay, sameDay],
        [{ index: 2, end: 'from', was: day('2024-12-10'), day: day('2024-12-11') }],
      ),
    ).toEqual([before, theDay, span('2024-12-11', '2024-12-31')]);
  });

  test('are mended alike in whatever order they are listed', () => {
    expect(repairsOf(window, [sameDay, before, theDay])).toEqual([['0.from 2024-12-10 → 2024-12-11']]);
  });

  test('have two mends when the middle one is longer than a day; the one that keeps the earlier phase comes first', () => {
    const phases = [span('2024-11-01', '2024-12-07'), span('2024-12-08', '2024-12-10'), sameDay];
    expect(repairsOf(window, phases)).toEqual([['2.from 2024-12-10 → 2024-12-11'], ['1.to 2024-12-10 → 2024-12-09']]);
  });

  test('have one of those mends left when the last phase may not be touched', () => {
    const phases = [span('2024-11-01', '2024-12-07'), span('2024-12-08', '2024-12-10'), sameDay];
    expect(repairsOf(window, phases, { fixed: [2] })).toEqual([['1.to 2024-12-10 → 2024-12-09']]);
    expect(repairsOf(window, phases, { fixed: [1] })).toEqual([['2.from 2024-12-10 → 2024-12-11']]);
    expect(repairsOf(window, phases, { fixed: [1, 2] })).toBeUndefined();
  });

  test('cannot be mended when both the day and the last phase are fixed', () => {
    expect(repairsOf(window, [before, theDay, sameDay], { fixed: [1, 2] })).toBeUndefined();
    expect(repairsOf(window, [before, theDay, sameDay], { fixed: new Set([0, 1]) })).toEqual([
      ['2.from 2024-12-10 → 2024-12-11'],
    ]);
  });
});

test('phases without fault need no edit', () => {
  expect(smallestRepair(window, [before, sameDay])).toEqual({ fewest: 0, repairs: [[]], hasMore: false });
});

test('a gap is closed from either side', () => {
  const phases = [before, span('2024-12-12', '2024-12-31')];
  expect(repairsOf(window, phases)).toEqual([['1.from 2024-12-12 → 2024-12-10'], ['0.to 2024-12-09 → 2024-12-11']]);
});

test('a phase beyond the campaign is drawn in, and one that falls short is drawn out', () => {
  expect(repairsOf(window, [span('2024-10-15', '2024-12-09'), span('2024-12-10', '2024-12-25')])).toEqual([
    ['0.from 2024-10-15 → 2024-11-01', '1.to 2024-12-25 → 2024-12-31'],
  ]);
});

test('phases may not go beyond the campaign even where they are fixed', () => {
  expect(repairsOf(window, [span('2024-10-15', '2024-12-09'), sameDay], { fixed: [0] })).toBeUndefined();
  expect(repairsOf(window, [before, span('2024-12-10', '2024-12-30')], { fixed: [1] })).toBeUndefined();
});

test('two equal phases are cut anywhere, and the days to choose from are told', () => {
  expect(repairsOf(window, [window, window])).toEqual([
    ['0.to 2024-12-31 → 2024-11-01…2024-12-30', '1.from 2024-11-01 → 2024-11-02…2024-12-31'],
  ]);
});

test('an inner phase that swallows its neighbour gives way where least ends move', () => {
  const phases = [span('2024-11-01', '2024-12-20'), theDay, span('2024-12-11', '2024-12-31')];
  expect(repairsOf(window, phases)).toEqual([['0.to 2024-12-20 → 2024-12-09']]);
});

test('there is no repair without a phase, nor for more phases than days', () => {
  expect(smallestRepair(window, [])).toBeUndefined();
  expect(smallestRepair(theDay, [theDay, theDay])).toBeUndefined();
  expect(smallestRepair(theDay, [window])?.fewest).toBe(2);
});

test('sixteen ties are listed unless more are asked for', () => {
  const week = span('2024-12-01', '2024-12-07');
  const phases = Array.from({ length: 7 }, (_, at) => shiftSpan(week, at * 10));
  const whole = span('2024-12-01', '2025-02-05');
  const found = smallestRepair(whole, phases);
  expect(found).toMatchObject({ fewest: 6, hasMore: true });
  expect(found?.repairs).toHaveLength(16);
  expect(smallestRepair(whole, phases, { limit: 100 })).toMatchObject({ fewest: 6, hasMore: false });
  expect(smallestRepair(whole, phases, { limit: 64 })?.repairs).toHaveLength(64);
});

test('an edit for a phase that is not there changes nothing', () => {
  expect(applyRepair([theDay], [{ index: 1, end: 'to', was: theDay.to, day: window.to }])).toEqual([theDay]);
});

test('60,000 phases of a stranger are mended in moments', { timeout: 60_000 }, () => {
  const years = span('0001-01-01', '9999-12-31');
  const phases = Array.from({ length: 60_000 }, (_, at) => shiftSpan(span('0001-01-01', '0001-03-01'), at * 60));
  const found = smallestRepair(years, phases, { limit: 2 });
  expect(found?.fewest).toBe(1);
  // Of sixty thousand phases on one day, one may stay as it is; every other end must move.
  const equal = Array.from({ length: 60_000 }, () => theDay);
  const mended = smallestRepair(years, equal, { limit: 1 });
  expect(mended?.fewest).toBe(119_998);
  expect(isPartition(years, applyRepair(equal, mended?.repairs[0] ?? []))).toBe(true);
});

describe('in every world', () => testLaws(repairLaws));
