import { entryAt, entryOf, indexAt, numberAt } from '#base/entry.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

const words = fc.array(fc.string(), { maxLength: 20 });

describe('what is known to be there', () => {
  test('is what stands there, at every place of a list and under every key of a map', () => {
    fc.assert(
      fc.property(words, (list) => {
        expect(list.map((_, at) => entryAt(list, at))).toEqual(list);
        const lengths = new Map(list.map((word) => [word, word.length]));
        for (const word of list) expect(entryOf(lengths, word)).toBe(word.length);
      }),
    );
  });

  test.each([-1, 2, 0.5, NaN])('is said to be missing at place %s of two', (at) => {
    expect(() => entryAt(['a', 'b'], at)).toThrow(new RangeError(`Nothing stands at ${at} of 2.`));
  });

  test('is said to be missing under a key that was never put in', () => {
    expect(() => entryOf(new Map([['a', 1]]), 'b')).toThrow(new RangeError('Nothing is kept under b.'));
  });

  test('is a number in a row of numbers, 0 as well, and none outside it', () => {
    expect([0, 1, 2, -1].map((at) => numberAt(Float64Array.of(0, 7), at))).toEqual([0, 7, NaN, NaN]);
    expect([0, 1, 2, -1].map((at) => indexAt(Int32Array.of(0, 7), at))).toEqual([0, 7, NaN, NaN]);
  });
});
