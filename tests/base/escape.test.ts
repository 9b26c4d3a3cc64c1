import { describe, expect, test } from 'vitest';
import { escapeControl, excerptOf, isHarmless, nameCharacter } from '#base/escape.js';

const units = Array.from({ length: 0x10000 }, (_, unit) => String.fromCharCode(unit));

describe('every code unit', () => {
  test('is harmless just where it is not hidden and no sign of markup', () => {
    const odd = units.filter(
      (unit) => isHarmless(unit) !== (escapeControl(unit) === unit && !['"', '&', "'", '<', '>'].includes(unit)),
    );
    expect(odd).toEqual([]);
    expect(isHarmless('Kế hoạch số 12/KH-UBND')).toBe(true);
    expect(isHarmless('a & b')).toBe(false);
  });

  test('that is hidden is shown by its number, anywhere in a text', () => {
    const shown = (unit: string) => `<U+${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}>`;
    const hidden = units.filter((unit) => escapeControl(unit) !== unit);
    for (const unit of hidden) expect(escapeControl(`a${unit}b`)).toBe(`a${shown(unit)}b`);
    expect(hidden).toContain('\u001b');
    expect(hidden).toContain('\u200b');
    expect(hidden).not.toContain('ế');
  });
});

test.each([
  [':', '“:”'],
  ['a', '“a”'],
  ['~', '“~”'],
  ['é', '“é”, U+00E9'],
  ['“', '““”, U+201C'],
  [' ', 'U+0020'],
  ['\t', 'U+0009'],
  ['\u00a0', 'U+00A0'],
  ['\u200b', 'U+200B'],
  ['\u0000', 'U+0000'],
  ['😀', '“😀”, U+1F600'],
])('%j is called %s', (character, name) => {
  expect(nameCharacter(character)).toBe(name);
});

describe('an excerpt', () => {
  test.each([
    ['ab', 2, 'ab'],
    ['abc', 2, 'ab…'],
    ['', 2, ''],
    ['a\u0007', 2, 'a<U+0007>'],
    ['a\u0007c', 2, 'a<U+0007>…'],
  ])('of %j with %i characters is %j', (text, length, excerpt) => {
    expect(excerptOf(text, length)).toBe(excerpt);
  });

  // U+10000 and U+10FFFF have the first and the last of all leading halves; U+FFFD and U+D7FB are no halves.
  test.each([
    ['a\u{10000}', 'a…'],
    ['a\u{10FFFF}', 'a…'],
    ['a\u{1F600}', 'a…'],
    ['a\uFFFDb', 'a\uFFFD…'],
    ['a\uD7FBb', 'a\uD7FB…'],
  ])('of %j never ends in half a character', (text, excerpt) => {
    expect(excerptOf(text, 2)).toBe(excerpt);
  });
});

test('an excerpt loses half a character and nothing before it', () => {
  expect(excerptOf('abc\u{1F600}d', 4)).toBe('abc…');
  expect(excerptOf('abc\u{1F600}d', 5)).toBe('abc\u{1F600}…');
});
