import { findLineStarts, positionAt, positionIn } from '#base/position.js';
import { findMarkRun, isMark } from '#base/marks.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

describe('a position', () => {
  test('[F-022] counts lines that end with LF, CR LF or a lone CR', () => {
    const text = 'a\nb\r\nc\rd';
    expect(findLineStarts(text)).toEqual([0, 2, 5, 7]);
    expect(positionAt(text, text.indexOf('d'))).toEqual({ line: 4, column: 1, offset: 7 });
  });

  test('counts columns from 1 in UTF-16 units', () => {
    expect(positionAt('ế😀x', 3)).toEqual({ line: 1, column: 4, offset: 3 });
    expect(positionAt('', 0)).toEqual({ line: 1, column: 1, offset: 0 });
  });

  test('is that of counting from the start', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', '\n', '\r', 'ế') }), fc.nat(), (text, nat) => {
        const offset = nat % (text.length + 1);
        const lines = text.slice(0, offset).split(/\r\n|\n|\r(?!\n)/);
        // Between CR and LF the line has not ended yet.
        const open = text[offset - 1] === '\r' && text[offset] === '\n';
        const before = open ? text.slice(0, offset).split(/\r\n|\n|\r(?!\n|$)/) : lines;
        expect(positionIn(findLineStarts(text), offset)).toEqual({
          line: before.length,
          column: (before.at(-1) ?? '').length + 1,
          offset,
        });
      }),
      { numRuns: 2000 },
    );
  });
});

describe('a run of combining marks', () => {
  test('[F-031] is found where it begins, when it is longer than the limit', () => {
    expect(findMarkRun(`a${'\u0301'.repeat(30)}b`, 30)).toBeUndefined();
    expect(findMarkRun(`ab${'\u0301'.repeat(31)}`, 30)).toBe(2);
    expect(findMarkRun(`a${'\u0301'.repeat(20)} ${'\u0301'.repeat(20)}`, 30)).toBeUndefined();
    expect(findMarkRun(`${'\u0301'.repeat(20)}ế${'\u0301'.repeat(20)}`, 30)).toBeUndefined();
    expect(findMarkRun(`a${'\u{1D165}'.repeat(31)}`, 30)).toBe(1);
  });

  test('is none in Vietnamese, composed or not', () => {
    expect(findMarkRun('Ủy ban nhân dân tỉnh'.normalize('NFD'), 2)).toBeUndefined();
    expect(isMark(0x1ed9)).toBe(false);
    expect(isMark(0x323)).toBe(true);
  });
});
