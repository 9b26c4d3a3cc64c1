import { describe, expect, test } from 'vitest';
import { findMarkRun, isMark } from '#base/marks.js';

test('what Unicode calls a mark is one, and nothing else is', () => {
  const odd = Array.from({ length: 0x110000 }, (_, codePoint) => codePoint).filter(
    (codePoint) => isMark(codePoint) !== /\p{M}/u.test(String.fromCodePoint(codePoint)),
  );
  expect(odd).toEqual([]);
});

describe('a run of more marks than are allowed', () => {
  // An acute, the first of all marks, and a stem of musical notes, which takes two code units.
  test.each(['\u0301', '\u0300', '\u{1D165}'])('of %j is found where it begins', (mark) => {
    expect(findMarkRun(`a${mark.repeat(3)}`, 2)).toBe(1);
    expect(findMarkRun(`a${mark.repeat(2)}`, 2)).toBeUndefined();
    expect(findMarkRun(`${mark}b${mark.repeat(2)}c${mark.repeat(4)}`, 2)).toBe(3 * mark.length + 2);
    expect(findMarkRun(`${mark}b${mark.repeat(2)}`, 2)).toBeUndefined();
    expect(findMarkRun(mark.repeat(3), 2)).toBe(0);
  });

  test.each(['ế', '–', '😀', '\uFFFF', '\u{10000}'])('is broken by %j, and what follows counts', (letter) => {
    const mark = '\u0323';
    expect(findMarkRun(`${mark.repeat(2)}${letter}${mark.repeat(2)}`, 2)).toBeUndefined();
    expect(findMarkRun(`${mark.repeat(2)}${letter}${mark.repeat(3)}`, 2)).toBe(2 + letter.length);
  });

  test('is not in a text without marks', () => {
    expect(findMarkRun('Kế hoạch', 0)).toBeUndefined();
    expect(findMarkRun('', 0)).toBeUndefined();
  });
});
