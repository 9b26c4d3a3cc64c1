import { expect, test } from 'vitest';
import { groupBy, isSome } from '#base/group.js';

test('a list is some where it has an item', () => {
  expect(isSome([])).toBe(false);
  expect(isSome([undefined])).toBe(true);
  expect(isSome([1, 2])).toBe(true);
});

test('groups and their items stand in their first order, and what has no key is left out', () => {
  const groups = groupBy([3, 1, 4, 1, 5, 9, 2, 6], (digit) => (digit === 9 ? undefined : digit % 2 === 0));
  expect([...groups]).toEqual([
    [false, [3, 1, 1, 5]],
    [true, [4, 2, 6]],
  ]);
});
