import { expect, test } from 'vitest';
import { wordsOf } from '#model/words.js';

test('a word is letters with their marks, whatever the script, and a number is digits', () => {
  const word = /\p{L}[\p{L}\p{M}]*|\d+/gu;
  for (let from = 0; from < 0x110000; from += 0x1000) {
    const points = Array.from({ length: 0x1000 }, (_, at) => from + at).filter((point) => point < 0xd800 || point > 0xdfff);
    const text = points.map((point) => `a${String.fromCodePoint(point)}b`).join(' ');
    const told = wordsOf(text).map((each) => [each.text, each.from]);
    expect(told, from.toString(16)).toEqual(Array.from(text.matchAll(word), ({ 0: found, index }) => [found, index]));
  }
}); // prettier-ignore

test('a word is next to the one before where only white space lies between them', () => {
  const told = wordsOf('Tổ chức, tuyên\u00a0truyền – năm\n2025').map(({ lower, isNext }) => [lower, isNext]);
  expect(told).toEqual([
    ['tổ', false],
    ['chức', true],
    ['tuyên', false],
    ['truyền', true],
    ['năm', false],
    ['2025', true],
  ]);
});
