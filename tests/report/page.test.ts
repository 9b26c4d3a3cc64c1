import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clip, padTo, widthOf, wrap } from '#report/page.js';

const words = fc.array(
  fc.oneof(
    fc.constantFrom('a', 'của', 'nghiêng', 'Ủy', 'ban', '10/12/2024', '–', '😀', 'ho\u0301a', 'thu\u0309y'),
    fc.string({ unit: fc.constantFrom('x', 'ư', '\u0301', '😀'), minLength: 1, maxLength: 60 }),
  ),
  { minLength: 1, maxLength: 40 },
);
const width = fc.integer({ min: 8, max: 60 });
const indent = fc.constantFrom('', '  ', '    ');

/** The oracle: letters with the marks that stand above or below them. */
const columns = (text: string) => text.match(/[^\u0300-\u036f]/gu)?.length ?? 0;

describe('a text broken into lines', () => {
  test('keeps its words in order, and every line keeps to the width', () => {
    fc.assert(
      fc.property(words, width, indent, (parts, most, space) => {
        const text = parts.join(' ');
        const lines = wrap(text, most, space);
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
        for (const [at, line] of lines.entries()) {
          // A mark that is cut off from its letter stands alone, in no column.
          expect(columns(line)).toBeLessThanOrEqual(most);
          expect(line.startsWith(at === 0 ? '' : space)).toBe(true);
        }
      }),
    );
  });

  test('is broken as late as may be', () => {
    fc.assert(
      fc.property(words, width, indent, (parts, most, space) => {
        const lines = wrap(parts.join(' '), most, space);
        for (const [at, line] of lines.slice(0, -1).entries()) {
          const [next = ''] = (lines[at + 1] ?? '').slice(space.length).split(' ');
          // What is longer than a line is cut at the width, wherever that is.
          const isCut = parts.some((part) => columns(part) > most - space.length && part.includes(next));
          if (!isCut) expect(columns(line) + 1 + columns(next)).toBeGreaterThan(most);
        }
      }),
    );
  });

  test('that fits is left as it is', () => {
    fc.assert(
      fc.property(words, (parts) => {
        const text = parts.join(' ');
        expect(wrap(text, Math.max(1, columns(text)))).toEqual([text]);
      }),
    );
  });
});

describe('a text cut or filled', () => {
  test('has the width that was asked for', () => {
    fc.assert(
      fc.property(words, width, (parts, most) => {
        const text = parts.join(' ');
        expect(widthOf(text)).toBe(columns(text));
        expect(columns(clip(text, most))).toBeLessThanOrEqual(most);
        if (columns(text) <= most) expect(columns(padTo(clip(text, most), most))).toBe(most);
      }),
    );
  });
});
