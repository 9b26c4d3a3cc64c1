import { InputFailure } from '#base/failure.js';
import { findBadByte } from '#base/bad-byte.js';
import { decodeText } from '#base/decode.js';
import fc from 'fast-check';
import { Buffer } from 'node:buffer';
import { TextDecoder } from 'node:util';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { failureOf } from '../read/failing.js';

const utf8 = (text: string) => Buffer.from(text, 'utf8');
const utf16 = (text: string, mark = '') => Buffer.from(mark + text, 'utf16le');
const bigEndian = (bytes: Buffer) => Buffer.from(bytes).swap16();
const utf32 = (text: string) => Buffer.from([...text].flatMap((letter) => [letter.codePointAt(0) ?? 0, 0, 0, 0]));

describe('a file in UTF-8', () => {
  test('is the text that was written, every letter of it', () => {
    const text = '{"title":"Kế hoạch – Ủy ban nhân dân 😀"}\r\n';
    expect(decodeText(utf8(text))).toBe(text);
    expect(decodeText(new Uint8Array())).toBe('');
  });

  test('[F-002] loses one byte order mark, and only one', () => {
    expect(decodeText(utf8('\uFEFF{}'))).toBe('{}');
    expect(decodeText(utf8('\uFEFF\uFEFF{}'))).toBe('\uFEFF{}');
  });

  test('keeps a letter at its beginning that shares two of three bytes with the byte order mark', () => {
    const mark = utf8('\uFEFF');
    const letters = Array.from({ length: 0xd800 - 0x800 }, (_, at) => String.fromCodePoint(0x800 + at))
      .concat(Array.from({ length: 0x10000 - 0xe000 }, (_, at) => String.fromCodePoint(0xe000 + at)))
      .filter((letter) => utf8(letter).filter((byte, at) => byte === mark[at]).length === 2);
    expect(letters).toContain('ỿ');
    for (const letter of letters) expect(decodeText(utf8(`${letter}{}`))).toBe(`${letter}{}`);
  });

  test('may hold U+FFFD where its author wrote one', () => {
    expect(decodeText(utf8('a\uFFFDb'))).toBe('a\uFFFDb');
  });

  test('is whatever text it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(decodeText(utf8(`["${text}"]`))).toBe(`["${text}"]`);
      }),
    );
  });
});

describe('a file in another encoding', () => {
  test.each([
    ['UTF-16 LE', utf16('{}', '\uFEFF')],
    ['UTF-16 LE', utf16('{"a": "Kế hoạch"}')],
    ['UTF-16 LE', utf16('KẾ HOẠCH')],
    ['UTF-16 BE', bigEndian(utf16('{}', '\uFEFF'))],
    ['UTF-16 BE', bigEndian(utf16('{"a": 1}'))],
    ['UTF-32 LE', Buffer.from([0xff, 0xfe, 0, 0, 0x7b, 0, 0, 0])],
    ['UTF-32 LE', utf32('{}')],
    ['UTF-32 BE', Buffer.from([0, 0, 0xfe, 0xff, 0, 0, 0, 0x7b])],
    ['UTF-32 BE', Buffer.from([0, 0, 0, 0x7b, 0, 0, 0, 0x7d])],
  ])('[F-003] is told to be in %s', (encoding, bytes) => {
    expect(failureOf(() => decodeText(bytes, { file: 'plan.json' }))).toMatchObject({
      code: 'text/encoding',
      values: { encoding },
      place: { file: 'plan.json' },
      exit: 3,
    });
  });

  test('[F-003] or in another format is told what it is', () => {
    const formatOf = (bytes: Uint8Array) => failureOf(() => decodeText(bytes)).values;
    expect(formatOf(gzipSync('{}'))).toEqual({ format: 'gzip' });
    expect(formatOf(utf8('%PDF-1.7'))).toEqual({ format: 'PDF' });
    expect(formatOf(Buffer.from([0x50, 0x4b, 3, 4, 20, 0]))).toEqual({ format: 'ZIP (.docx, .xlsx, .odt, .zip)' });
    expect(formatOf(Buffer.from([0xd0, 0xcf, 0x11, 0xe0]))).toEqual({ format: 'Word 97–2003 (.doc)' });
  });
});

test('the place of a failure names the file where it is known, and says nothing of it where it is not', () => {
  const placeOf = (options?: { file: string }) => failureOf(() => decodeText(utf8('%PDF-1.7'), options)).place;
  expect(placeOf({ file: 'plan.json' })).toStrictEqual({ file: 'plan.json' });
  expect(placeOf()).toStrictEqual({});
});

test('three bytes with a zero between them are no encoding of anything', () => {
  expect(decodeText(utf8('[\u0000]'))).toBe('[\u0000]');
});

describe('a malformed byte', () => {
  test.each([
    ['windows-1258', [0xd0], 0],
    ['an overlong slash', [0xc0, 0xaf], 0],
    ['an overlong zero of three bytes', [0xe0, 0x80, 0x80], 0],
    ['CESU-8, a surrogate of three bytes', [0xed, 0xa0, 0x80], 0],
    ['a number beyond Unicode', [0xf4, 0x90, 0x80, 0x80], 0],
    ['a form of five bytes', [0xf8, 0x88, 0x80, 0x80, 0x80], 0],
    ['a continuation alone', [0x41, 0x80], 1],
    ['a letter cut off by the end', [0x41, 0xe1, 0xba], 1],
    ['a letter cut off by another', [0xe1, 0xba, 0x41], 0],
  ])('[F-003] is found: %s', (_, bytes, at) => {
    const before = utf8('{\n"a": "ế",\n"b": "');
    const file = Buffer.concat([before, Buffer.from(bytes)]);
    const offset = before.length + at;
    const failure = failureOf(() => decodeText(file, { file: 'plan.json' }));
    expect(failure).toMatchObject({
      code: 'text/not-utf-8',
      values: { byte: file[offset], offset },
      place: { line: 3 },
    });
    expect(failure.words.vi).toContain('tệp plan.json (dòng 3)');
  });

  test('is found exactly where the platform finds one', () => {
    const interesting = fc.constantFrom(
      0x00,
      0x41,
      0x7f,
      0x80,
      0x8f,
      0x90,
      0x9f,
      0xa0,
      0xbf,
      0xc1,
      0xc2,
      0xdf,
      0xe0,
      0xe1,
      0xed,
      0xee,
      0xef,
      0xf0,
      0xf1,
      0xf4,
      0xf5,
      0xff,
    );
    const bytes = fc
      .array(fc.oneof(interesting, fc.nat({ max: 255 })), { maxLength: 8 })
      .map((list) => Uint8Array.from(list));
    const decoder = new TextDecoder('utf-8', { fatal: true });
    const isValid = (part: Uint8Array) => {
      try {
        decoder.decode(part);
        return true;
      } catch {
        return false;
      }
    };
    fc.assert(
      fc.property(bytes, (file) => {
        const bad = findBadByte(file);
        return bad === undefined ? isValid(file) : !isValid(file) && isValid(file.subarray(0, bad.offset));
      }),
      { numRuns: 20_000 },
    );
  });
});

describe('a decoder of one’s own', () => {
  test('gets the bytes behind the byte order mark', () => {
    expect(decodeText(utf8('\uFEFFế'), { decode: (bytes) => Buffer.from(bytes).toString('utf8') })).toBe('ế');
  });

  test('may throw what it likes over malformed bytes, and is not covered up when it breaks over good ones', () => {
    const decode = () => {
      throw new RangeError('mine');
    };
    expect(() => decodeText(Buffer.from([0x80]), { decode })).toThrow(InputFailure);
    expect(() => decodeText(utf8('{}'), { decode })).toThrow(RangeError);
  });
});
