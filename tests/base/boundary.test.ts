import { describe, expect, test } from 'vitest';
import { dayBefore, findKeeps, layBoundaries } from '#base/boundary.js';
import type { Day } from '#base/day.js';
import { isSome } from '#base/group.js';
import type { Span } from '#base/span.js';

const span = (from: number, to: number): Span => ({ from: from as Day, to: to as Day });
const listed = (...spans: Span[]) => spans.map((each, index) => ({ index, span: each }));
const keepsOf = (window: Span, spans: Span[], fixed: number[] = []) =>
  layBoundaries(window, listed(...spans), new Set(fixed))?.map((boundary) =>
    findKeeps(boundary).map(({ at, slack, saves }) => [dayBefore(at, slack), saves]),
  );

describe('a boundary between two spans may stay where', () => {
  test('both ends are, and that saves both', () => {
    expect(keepsOf(span(1, 10), [span(1, 4), span(5, 10)])).toEqual([[[0, 1]], [[4, 2]], [[10, 1]]]);
  });

  test('the earlier span ends, or where the later one begins', () => {
    expect(keepsOf(span(1, 10), [span(1, 4), span(7, 10)])?.[1]).toEqual([
      [4, 1],
      [6, 1],
    ]);
    expect(keepsOf(span(1, 10), [span(1, 6), span(4, 10)])?.[1]).toEqual([
      [6, 1],
      [3, 1],
    ]);
  });

  test('the window has room on either side', () => {
    // The first span ends with the window, and the second needs a day.
    expect(keepsOf(span(1, 10), [span(1, 10), span(4, 10)])?.[1]).toEqual([[3, 1]]);
    expect(keepsOf(span(1, 10), [span(1, 4), span(1, 10)])?.[1]).toEqual([[4, 1]]);
  });

  test('the window begins or ends, and nowhere else', () => {
    expect(keepsOf(span(1, 10), [span(3, 8)])).toEqual([[], []]);
    expect(keepsOf(span(1, 10), [span(1, 8)])).toEqual([[[0, 1]], []]);
  });

  test('a span that is fixed has it', () => {
    expect(keepsOf(span(1, 10), [span(1, 6), span(4, 10)], [0])?.[1]).toEqual([[6, 1]]);
    expect(keepsOf(span(1, 10), [span(1, 6), span(4, 10)], [1])?.[1]).toEqual([[3, 1]]);
  });
});

test('there are none where spans have no room, or are fixed against each other', () => {
  expect(layBoundaries(span(1, 1), listed(span(1, 1), span(1, 1)), new Set())).toBeUndefined();
  expect(keepsOf(span(1, 10), [span(1, 6), span(4, 10)], [0, 1])).toBeUndefined();
  expect(isSome(keepsOf(span(1, 2), [span(1, 1), span(1, 1)]) ?? [])).toBe(true);
});
