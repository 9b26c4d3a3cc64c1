import {
  escapeControl,
  excerptOf,
  fillSlots,
  fillSlotsBy,
  parseRoman,
  romanOf,
  slotsIn,
  type Bilingual,
} from '#base/text.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wildText } from './texts.js';

describe('hidden characters', () => {
  test.each([
    ['an escape sequence', '\u001B[31mđỏ', '<U+001B>[31mđỏ'],
    ['a C1 control', '\u009B31m', '<U+009B>31m'],
    ['a line end', 'một\nhai', 'một<U+000A>hai'],
    ['DEL', 'a\u007F', 'a<U+007F>'],
    ['a bidi override', 'kế\u202Ehoạch', 'kế<U+202E>hoạch'],
    ['a bidi isolate', '\u2066a\u2069', '<U+2066>a<U+2069>'],
    ['a zero-width space', '10\u200B/12', '10<U+200B>/12'],
    ['a byte order mark', '\uFEFFa', '<U+FEFF>a'],
    ['a tag', '\u{E0041}', '<U+E0041>'],
    ['a surrogate alone', 'a\uD800b\uDC00', 'a<U+D800>b<U+DC00>'],
    ['a noncharacter', '\uFFFE\uFFFF', '<U+FFFE><U+FFFF>'],
  ])('[F-122] [F-012] %s is shown by its number', (_, text, shown) => {
    expect(escapeControl(text)).toBe(shown);
  });

  test('are none in Vietnamese text, nor in a picture', () => {
    const text = 'Kế hoạch số 12/KH-UBND – “Đoàn kết”… 😀 ngày\u00A010';
    expect(escapeControl(text)).toBe(text);
  });

  test('[F-037] never come through', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(escapeControl(text)).not.toMatch(/[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u);
        expect(escapeControl(text)).not.toMatch(/\p{Cs}/u);
      }),
    );
  });
});

describe('an excerpt', () => {
  test('[F-008] is short, shows what is hidden, and cuts no character in two', () => {
    expect(excerptOf('abc\u0007')).toBe('abc<U+0007>');
    expect(excerptOf('a'.repeat(201))).toBe(`${'a'.repeat(200)}…`);
    expect(excerptOf('abc😀d', 4)).toBe('abc…');
  });
});

describe('Roman numerals', () => {
  test.each([
    [1, 'I'],
    [4, 'IV'],
    [9, 'IX'],
    [14, 'XIV'],
    [40, 'XL'],
    [1948, 'MCMXLVIII'],
    [3999, 'MMMCMXCIX'],
  ])('%i is %s', (number, roman) => {
    expect(romanOf(number)).toBe(roman);
    expect(parseRoman(roman)).toBe(number);
  });

  test.each(['', 'IIII', 'XIIII', 'IIX', 'VX', 'IC', 'xiv', 'MMMM', 'I ', 'Ⅳ', 'IVI', 'M'.repeat(100_000)])(
    '“%s” is none',
    (text) => {
      expect(parseRoman(text)).toBeUndefined();
    },
  );

  test.each([0, -1, 4000, 1.5, Number.NaN])('%d has none', (number) => {
    expect(romanOf(number)).toBeUndefined();
  });

  test('all come back as the number that they were', () => {
    for (let number = 1; number <= 3999; number++) expect(parseRoman(romanOf(number) ?? '')).toBe(number);
  });
});

describe('slots', () => {
  test('are filled with what they name', () => {
    const words: Bilingual = {
      vi: fillSlots('Giai đoạn “{phase}” bắt đầu ngày {from}.', { phase: 'sau', from: '10/12/2024' }),
      en: fillSlots('Phase {phase} has {days} days.', { phase: 'after', days: 22 }),
    };
    expect(words).toEqual({ vi: 'Giai đoạn “sau” bắt đầu ngày 10/12/2024.', en: 'Phase after has 22 days.' });
  });

  test('that nobody fills do not compile, and stay visible', () => {
    // @ts-expect-error the slot `from` has no value
    expect(fillSlots('{phase} {from}', { phase: 'sau' })).toBe('sau {from}');
  });

  test('are not found in what is filled in, nor in what every object inherits', () => {
    expect(fillSlots('{a}{b}', { a: '{b}', b: '$&' })).toBe('{b}$&');
    expect(fillSlots(`{${['toString'].join()}}`, {})).toBe('{toString}');
  });

  test('alone are asked for, each where it stands', () => {
    const asked: string[] = [];
    const filled = fillSlotsBy('{from} – {to}, {from}.', (name) => (asked.push(name), name.length.toString()));
    expect([filled, asked]).toEqual(['4 – 2, 4.', ['from', 'to', 'from']]);
    expect(fillSlotsBy('Không có chỗ trống', () => 'sai')).toBe('Không có chỗ trống');
  });

  test('bring the noun that they count, for one and for many', () => {
    const told = (days: number) => fillSlots('No stage has it ({days|day|days}).', { days });
    expect([0, 1, 2, 11].map(told)).toEqual(
      [0, 1, 2, 11].map((n) => `No stage has it (${n} day${n === 1 ? '' : 's'}).`),
    );
    expect(slotsIn('{days|day|days} of {phase}, {days}')).toEqual(['days', 'phase']);
  });

  test('leave text without braces as it is', () => {
    fc.assert(fc.property(wildText, (text) => text.includes('{') || fillSlots(text, {}) === text));
  });
});
