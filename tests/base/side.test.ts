import { describe, expect, test } from 'vitest';
import { clip, isClosed, isOnSide } from '#base/side.js';
import type { Day } from '#base/day.js';

const days = Array.from({ length: 7 }, (_, day) => day as Day);
const ends = [undefined, 2 as Day, 4 as Day];
const sides = ends.flatMap((from) =>
  ends.map((to) => ({ ...(from !== undefined && { from }), ...(to !== undefined && { to }) })),
);

describe.each(sides)('%j', (side) => {
  const isWithin = (day: Day) => (side.from ?? -Infinity) <= day && day <= (side.to ?? Infinity);

  test('has the days between its ends, and beyond an end that is not there', () => {
    expect(days.filter((day) => isOnSide(day, side))).toEqual(days.filter(isWithin));
  });

  test('is a span where both ends are there, in order', () => {
    expect(isClosed(side)).toBe(side.from !== undefined && side.to !== undefined && side.from <= side.to);
  });

  test('has in a window what both have', () => {
    for (const from of days)
      for (const to of days.slice(from)) {
        const both = days.filter((day) => isWithin(day) && from <= day && day <= to);
        const span = both.length > 0 ? { from: both[0], to: both.at(-1) } : undefined;
        expect(clip(side, { from, to })).toEqual(span);
      }
  });
});
