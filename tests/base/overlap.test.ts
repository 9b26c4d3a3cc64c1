import { findOverlaps, findSharedRuns } from '#base/overlap.js';
import { describe, expect, test } from 'vitest';
import { testLaws } from './test-laws.js';
import { overlapLaws } from './overlap.laws.js';
import { span } from './spans.js';

const before = span('2024-11-01', '2024-12-09');
const theDay = span('2024-12-10', '2024-12-10');

test('[P-17] phases that share one day at the boundary overlap once, on that day', () => {
  expect(findOverlaps([before, theDay, span('2024-12-10', '2024-12-31')])).toEqual({
    total: 1,
    pairs: [{ first: 1, second: 2, shared: theDay }],
  });
});

test('[P-17] phases that merely touch do not overlap', () => {
  expect(findOverlaps([before, theDay, span('2024-12-11', '2024-12-31')])).toEqual({ total: 0, pairs: [] });
  expect(findSharedRuns([before, theDay, span('2024-12-11', '2024-12-31')])).toEqual([]);
});

test('one long phase over three short ones makes three pairs, not two neighbours', () => {
  const long = span('2024-11-01', '2024-12-31');
  const short = [span('2024-11-05', '2024-11-06'), span('2024-11-20', '2024-11-20'), span('2024-12-31', '2025-01-03')];
  expect(findOverlaps([...short, long])).toEqual({
    total: 3,
    pairs: [
      { first: 3, second: 0, shared: span('2024-11-05', '2024-11-06') },
      { first: 3, second: 1, shared: span('2024-11-20', '2024-11-20') },
      { first: 3, second: 2, shared: span('2024-12-31', '2024-12-31') },
    ],
  });
  expect(findSharedRuns([...short, long])).toEqual([
    { days: span('2024-11-05', '2024-11-06'), members: [0, 3], pairs: 1 },
    { days: span('2024-11-20', '2024-11-20'), members: [1, 3], pairs: 1 },
    { days: span('2024-12-31', '2024-12-31'), members: [2, 3], pairs: 1 },
  ]);
});

test('shared days that follow on each other are one run, even of different pairs', () => {
  const first = span('2024-11-01', '2024-11-05');
  const second = span('2024-11-06', '2024-11-10');
  expect(findSharedRuns([first, first, second, second])).toEqual([
    { days: span('2024-11-01', '2024-11-10'), members: [0, 1, 2, 3], pairs: 2 },
  ]);
});

test('[F-009] 5,000 equal phases are 12,497,500 pairs, counted but not listed, and one run', () => {
  const phases = Array.from({ length: 5000 }, () => before);
  const { total, pairs } = findOverlaps(phases, 10);
  expect(total).toBe(12_497_500);
  expect(pairs).toHaveLength(10);
  const runs = findSharedRuns(phases);
  expect(runs).toHaveLength(1);
  expect(runs[0]).toMatchObject({ days: before, pairs: 12_497_500 });
  expect(runs[0]?.members).toHaveLength(5000);
});

test('nothing overlaps in an empty plan, nor a phase with itself', () => {
  expect(findOverlaps([])).toEqual({ total: 0, pairs: [] });
  expect(findOverlaps([before])).toEqual({ total: 0, pairs: [] });
  expect(findSharedRuns([before])).toEqual([]);
});

describe('in every world', () => testLaws(overlapLaws));
