import { isUtf8 } from 'node:buffer';
import { describe, expect, test } from 'vitest';
import { findBadByte } from '#base/bad-byte.js';

// Every byte at which the table of well-formed UTF-8 (Unicode Standard, table 3-7) turns, and its neighbours.
const turns = [0x0a, 0x41, 0x7f, 0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xbf, 0xc0, 0xc1, 0xc2, 0xdf, 0xe0, 0xe1] as const;
const more = [0xec, 0xed, 0xee, 0xef, 0xf0, 0xf1, 0xf3, 0xf4, 0xf5, 0xff] as const;
const bytes = [...turns, ...more];
const tails = [0x41, 0x7f, 0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xbf, 0xc0];

/** The length of the longest beginning that is UTF-8: there the first character begins that is none. */
function goodStart(all: Uint8Array): number | undefined {
  if (isUtf8(all)) return undefined;
  let length = all.length;
  while (!isUtf8(all.subarray(0, length))) length--;
  return length;
}

describe('the first byte that cannot stand is found', () => {
  const cases = [
    ...bytes.map((a) => [a]),
    ...bytes.flatMap((a) => bytes.map((b) => [a, b])),
    ...bytes.flatMap((a) => bytes.flatMap((b) => tails.map((c) => [a, b, c]))),
    ...more.flatMap((a) => tails.flatMap((b) => tails.flatMap((c) => tails.map((d) => [a, b, c, d])))),
  ];

  test(`in ${cases.length} files of up to four bytes`, () => {
    const odd = cases.filter((each) => findBadByte(Uint8Array.from(each))?.offset !== goodStart(Uint8Array.from(each)));
    expect(odd).toEqual([]);
  });

  test('with the byte and its line', () => {
    const text = new TextEncoder().encode('một\nhai\n😀');
    expect(findBadByte(text)).toBeUndefined();
    expect(findBadByte(Uint8Array.from([...text, 0xff]))).toEqual({ byte: 0xff, offset: text.length, line: 3 });
    expect(findBadByte(new Uint8Array())).toBeUndefined();
  });
});
