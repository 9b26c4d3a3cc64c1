import { countSlips, nearestWord } from '#base/nearest.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

const rules = ['phase/overlap', 'phase/gap', 'phase/outside-window', 'unit/idle', 'task/unassigned'];

describe('the word that was meant', () => {
  test.each([
    ['phase/overlpa', 'phase/overlap', 'letters swapped'],
    ['phase/overlapp', 'phase/overlap', 'a letter too many'],
    ['phase/ovelap', 'phase/overlap', 'a letter missing'],
    ['Phase/Gap', 'phase/gap', 'capitals'],
    ['pháse/gap', 'phase/gap', 'a mark'],
    ['unit/idel', 'unit/idle', 'letters swapped'],
  ])('by %s is %s (%s)', (word, meant) => {
    expect(nearestWord(word, rules)).toBe(meant);
  });

  test.each(['plan/silent', 'x', '', 'a'.repeat(100_000)])('by another is not guessed', (word) => {
    expect(nearestWord(word, rules)).toBeUndefined();
  });

  test('is the first in code-unit order where two are equally near, whatever the order of the list', () => {
    expect(nearestWord('cat', ['hat', 'bat'])).toBe('bat');
    expect(nearestWord('cat', ['bat', 'hat'])).toBe('bat');
  });

  test('is not a word of which every letter would have to change', () => {
    expect(nearestWord('a', ['b'])).toBeUndefined();
  });

  test('is the word itself where it is known', () => {
    fc.assert(fc.property(fc.constantFrom(...rules), (rule) => nearestWord(rule, rules) === rule));
  });
});

describe('slips', () => {
  test('are counted as by the definition', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });
    fc.assert(
      fc.property(word, word, (a, b) => countSlips(a, b) === bySearch(a, b)),
      { numRuns: 1000 },
    );
  });

  /** The definition, word for word: the cheapest way to spend both words from the front. */
  function bySearch(a: string, b: string): number {
    if (a === '' || b === '') return a.length + b.length;
    const ways = [
      bySearch(a.slice(1), b) + 1,
      bySearch(a, b.slice(1)) + 1,
      bySearch(a.slice(1), b.slice(1)) + Number(a[0] !== b[0]),
    ];
    const isSwap = a.length > 1 && a[0] === b[1] && a[1] === b[0];
    return Math.min(...ways, isSwap ? bySearch(a.slice(2), b.slice(2)) + 1 : Infinity);
  }
});

describe('so many slips are allowed:', () => {
  test.each([
    ['ba', 'ab', 'one in a word of two letters'],
    ['gapp', 'gap', 'one in a word of four'],
    ['abcxyf', 'abcdef', 'two in a word of six'],
    ['abcdefghxyz', 'abcdefghijk', 'three in a word of eleven'],
    [`${'a'.repeat(25)}xxxxx`, 'a'.repeat(30), 'five in a word of thirty'],
    [`${'a'.repeat(25)}xxxxx`, 'a'.repeat(25), 'five letters too many'],
  ])('%s is %s', (word, meant) => {
    expect(nearestWord(word, [meant])).toBe(meant);
  });

  test.each([
    ['abxyz', 'abcde', 'three in a word of five'],
    ['abcxy', 'abcde', 'two in a word of five'],
    ['abcdexyz', 'abcdefgh', 'three in a word of eight'],
    [`${'a'.repeat(24)}xxxxxx`, 'a'.repeat(30), 'six in a word of thirty'],
    [`${'a'.repeat(24)}xxxxxx`, 'a'.repeat(24), 'six letters too many'],
  ])('%s is not %s', (word, other) => {
    expect(nearestWord(word, [other])).toBeUndefined();
  });
});
