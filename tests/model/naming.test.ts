import { expect, test } from 'vitest';
import { parseDay } from '#base/day.js';
import { sideNamed } from '#model/naming.js';

const [eve, day, morrow] = ['2025-12-09', '2025-12-10', '2025-12-11'].map(parseDay);

test.each([
  ['before', { to: eve }],
  ['until', { to: day }],
  ['on', { from: day, to: day }],
  ['from', { from: day }],
  ['after', { from: morrow }],
] as const)('a phase called "%s" a day leaves the day out, or takes it in', (relation, side) => {
  expect(day && sideNamed(relation, day)).toEqual(side);
});
