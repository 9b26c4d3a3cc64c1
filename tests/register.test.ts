import { describe, expect, test } from 'vitest';
import { faults, laws, open } from './register.js';
import { filesBelow, readText } from './sources.js';

// A number in brackets is a proof only where it is the title of something that runs: a test, or a step of check-package.
const proven = new Set(
  [...filesBelow('tests').filter((path) => path.endsWith('.test.ts')), ...lawFiles()]
    .concat('scripts/check-package.ts')
    .flatMap((path) => [...readText(path).matchAll(/(?<=\[)[FP]-\d+(?=\])/g)].map(([id]) => id)),
);

/** The laws of days are shared by the tests and by scripts/prove-days.ts. */
function lawFiles(): string[] {
  return filesBelow('tests/base').filter((path) => path.endsWith('.laws.ts'));
}

const ids = [...Object.keys(faults), ...Array.from({ length: laws }, (_, at) => `P-${at + 1}`)];

describe('every number of the register', () => {
  test('stands in a title, or is said to be open', () => {
    expect(ids.filter((id) => !proven.has(id) && !(id in open))).toEqual([]);
  });

  test('is not said to be open where it is proven', () => {
    expect(Object.keys(open).filter((id) => proven.has(id) || !ids.includes(id))).toEqual([]);
  });
});

test('a title names no number that the register has not', () => {
  expect([...proven].filter((id) => !ids.includes(id))).toEqual([]);
});
