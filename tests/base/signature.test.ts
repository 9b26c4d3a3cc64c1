import { describe, expect, test } from 'vitest';
import { findEncoding, findFormat } from '#base/signature.js';

describe('an encoding other than UTF-8', () => {
  test.each<[string | undefined, ...number[]]>([
    ['UTF-32 LE', 0xff, 0xfe, 0, 0],
    ['UTF-32 BE', 0, 0, 0xfe, 0xff],
    ['UTF-16 LE', 0xff, 0xfe, 0x41, 0],
    ['UTF-16 BE', 0xfe, 0xff, 0, 0x41],
    // Without a mark, by the zeros around a first character of ASCII.
    ['UTF-32 LE', 0x7b, 0, 0, 0],
    ['UTF-32 BE', 0, 0, 0, 0x7b],
    ['UTF-16 LE', 0x7b, 0],
    ['UTF-16 LE', 0x7b, 0, 0x22, 0],
    ['UTF-16 LE', 0x4b, 0, 0, 0x1e],
    ['UTF-16 LE', 0x4b, 0, 0xbe, 0x1e],
    ['UTF-16 BE', 0, 0x7b],
    ['UTF-16 BE', 0, 0x7b, 0, 0x22],
    ['UTF-16 BE', 0, 0x4b, 0x1e, 0xbe],
    // Neither is what has no zeros, nothing but zeros, or an odd length.
    [undefined],
    [undefined, 0],
    [undefined, 0x7b],
    [undefined, 0, 0],
    [undefined, 0, 0, 0, 0],
    [undefined, 0, 0, 0x41, 0x42],
    [undefined, 0, 0, 0x41, 0],
    [undefined, 0x7b, 0, 0],
    [undefined, 0, 0x7b, 0],
    [undefined, 0x7b, 0x22],
    [undefined, 0x7b, 0x22, 0, 0],
    [undefined, 0xff, 0x41],
    [undefined, 0xef, 0xbb, 0xbf, 0x7b],
  ])('%s', (encoding, ...bytes) => {
    expect(findEncoding(Uint8Array.from(bytes))).toBe(encoding);
  });
});

test.each<[string | undefined, ...number[]]>([
  ['gzip', 0x1f, 0x8b, 8],
  ['ZIP (.docx, .xlsx, .odt, .zip)', 0x50, 0x4b, 3, 4],
  ['PDF', 0x25, 0x50, 0x44, 0x46, 0x2d],
  ['Word 97–2003 (.doc)', 0xd0, 0xcf, 0x11, 0xe0],
  [undefined, 0x25, 0x50, 0x44, 0x46],
  [undefined, 0x4b, 0xe1, 0xba, 0xbe],
  [undefined],
])('a file that is no text: %s', (format, ...bytes) => {
  expect(findFormat(Uint8Array.from(bytes))).toBe(format);
});
