import { expect, test } from 'vitest';
import { isMet, tableOf } from '../../scripts/bench/table.js';

const row = { name: 'row', what: 'a thing', against: 'another', absolute: '' };

test.each([
  [{ value: 20, least: 20 }, true, '≥ 20'],
  [{ value: 19.9, least: 20 }, false, '≥ 20'],
  [{ value: 2, bound: 2 }, true, '≤ 2'],
  [{ value: 2.1, bound: 2 }, false, '≤ 2'],
  [{ value: Number.NaN, bound: 2 }, false, '≤ 2'],
  [{ value: Number.NaN, least: 2 }, false, '≥ 2'],
  [{ value: 7 }, true, '–'],
])('%j is met: %j', (measured, met, shown) => {
  expect(isMet({ ...row, ...measured })).toBe(met);
  const line = tableOf([{ ...row, ...measured }]).split('\n')[1] ?? '';
  expect(line).toContain(shown);
  expect(line.includes('NOT MET')).toBe(!met);
});
