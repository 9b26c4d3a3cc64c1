import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findDocumentNumbers } from '#import/cite/number-finder.js';
import { tokensOf } from '#import/when/tokens.js';

/** Words, numbers and marks as Unicode tells them, one mark for each document number. */
function told(text: string): string[] {
  const numbers = findDocumentNumbers(text);
  return [...text.matchAll(/\d+|[\p{L}\p{M}]+|[^\s\d\p{L}\p{M}]/gu)].flatMap(({ 0: piece, index }) => {
    const number = numbers.find(({ from, to }) => from <= index && index < to);
    if (number) return number.from === index ? [`№ ${number.from} ${number.to}`] : [];
    return [`${piece.toLowerCase()} ${index} ${index + piece.length}`];
  });
}

const pieces = fc.constantFrom(
  ...'ngày 10/12/2024 ; Tháng10 – “Quý” IV/2013, 163/2024/QH15 … 12/KH-SNgV (thứ Hai) a\u0301 ƣ ý Đ \u00a0 \t 😀 № İ ß 三 x² 8h00’'.split(
    ' ',
  ),
);
const texts = fc.oneof(
  fc.array(pieces, { maxLength: 20 }).map((words) => words.join(' ')),
  fc.array(pieces, { maxLength: 12 }).map((words) => words.join('')),
  fc.string({ unit: 'binary', maxLength: 40 }),
);

describe('the words, numbers and marks of a text', () => {
  test('are those that Unicode tells, whatever letters stand in it', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(tokensOf(text).map((token) => `${token.text} ${token.from} ${token.to}`)).toEqual(told(text));
      }),
      { numRuns: 1000 },
    );
  });

  test('a number has its value, and a word none', () => {
    expect(tokensOf('ngày 07').map(({ kind, value }) => [kind, value])).toEqual([
      ['word', NaN],
      ['number', 7],
    ]);
  });
});
