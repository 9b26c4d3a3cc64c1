import { scanJson } from '#read/scan.js';
import { describe, expect, test } from 'vitest';
import { failureOf } from './failing.js';

/** `code cause line:column` of the failure in which a text ends. */
function verdictOn(text: string, limits = {}): string {
  const { code, values, place } = failureOf(() => scanJson(text, { limits }));
  const cause = 'cause' in values ? ` ${values.cause}` : '';
  return `${code}${cause} ${place.line}:${place.column}`;
}

describe('a slip of the pen is named, at its place', () => {
  test.each([
    ['{\n  "a": 1\n  "b": 2\n}', 'json/syntax missing-comma 2:9'],
    ['["a" "b"]', 'json/syntax missing-comma 1:5'],
    ['[{} {}]', 'json/syntax missing-comma 1:4'],
    ['{"a": tru "b": 1}', 'json/syntax unknown-word 1:7'],
    ['{"a" 1}', 'json/syntax missing-colon 1:6'],
    ['{"a"}', 'json/syntax missing-colon 1:5'],
    ['{"a" = 1}', 'json/syntax missing-colon 1:6'],
    ['{"a":}', 'json/syntax missing-value 1:6'],
    ['{"a": , "b": 1}', 'json/syntax missing-value 1:7'],
    ['[1,,2]', 'json/syntax missing-value 1:4'],
    ['[,1]', 'json/syntax missing-value 1:2'],
    ['{"a":1,,}', 'json/syntax missing-key 1:8'],
    ['{:1}', 'json/syntax missing-key 1:2'],
    ['{[1]}', 'json/syntax missing-key 1:2'],
    ['[1,\n2,\n]', 'json/syntax trailing-comma 2:2'],
    ['{"a": 1,\n}', 'json/syntax trailing-comma 1:8'],
    ['{"a": [1}', 'json/syntax wrong-bracket 1:9'],
    ['["a"}', 'json/syntax wrong-bracket 1:5'],
    [']', 'json/syntax wrong-bracket 1:1'],
    ['{"a": "một\nhai"}', 'json/syntax unclosed-string 1:7'],
    ['{"a: 1,\r\n"b": 2}', 'json/syntax unclosed-string 1:2'],
    ['["a\tb"]', 'json/syntax control-in-string 1:4'],
    ['["\u0000"]', 'json/syntax control-in-string 1:3'],
    ['["\\x41"]', 'json/syntax bad-escape 1:3'],
    ['["\\u12G4"]', 'json/syntax bad-escape 1:3'],
    ['["C:\\Users"]', 'json/syntax bad-escape 1:5'],
    ["{'a': 1}", 'json/syntax single-quotes 1:2'],
    ['{“a”: 1}', 'json/syntax curly-quotes 1:2'],
    ['{"a": “b”}', 'json/syntax curly-quotes 1:7'],
    ['{a: 1}', 'json/syntax unquoted-key 1:2'],
    ['{1: 1}', 'json/syntax unquoted-key 1:2'],
    ['{"a": True}', 'json/syntax unknown-word 1:7'],
    ['{"a": None}', 'json/syntax unknown-word 1:7'],
    ['{"a": undefined}', 'json/syntax unknown-word 1:7'],
    ['{"a": ủy ban}', 'json/syntax unknown-word 1:7'],
    ['[truex]', 'json/syntax unknown-word 1:2'],
    ['[NaN]', 'json/syntax not-a-number 1:2'],
    ['[-Infinity]', 'json/syntax not-a-number 1:2'],
    ['[Infinity]', 'json/syntax not-a-number 1:2'],
    ['{"month": 01}', 'json/syntax leading-zero 1:11'],
    ['[-012]', 'json/syntax leading-zero 1:2'],
    ['[1.]', 'json/syntax bad-number 1:2'],
    ['[1e]', 'json/syntax bad-number 1:2'],
    ['[0x1F]', 'json/syntax bad-number 1:2'],
    ['[1_000]', 'json/syntax bad-number 1:2'],
    ['[-]', 'json/syntax bad-number 1:2'],
    ['[+1]', 'json/syntax bad-number 1:2'],
    ['[.5]', 'json/syntax bad-number 1:2'],
    ['[2024-12-10]', 'json/syntax bad-number 1:2'],
    ['{"a":\u00A01}', 'json/syntax odd-space 1:6'],
    ['[1,\u200B2]', 'json/syntax odd-space 1:4'],
    ['\uFEFF{}', 'json/syntax odd-space 1:1'],
    ['{}\u00A0', 'json/syntax odd-space 1:3'],
    ['[1; 2]', 'json/syntax semicolon 1:3'],
    ['[1 : 2]', 'json/syntax unexpected-character 1:4'],
    ['[*]', 'json/syntax unexpected-character 1:2'],
    ['{*}', 'json/syntax unexpected-character 1:2'],
    ['// ghi chú\n{}', 'json/comment 1:1'],
    ['{"a": 1, /* ghi chú */ "b": 2}', 'json/comment 1:10'],
    ['{} // hết', 'json/comment 1:4'],
    ['# ghi chú\n{}', 'json/comment 1:1'],
    ['{}\n{}', 'json/trailing 2:1'],
    ['{}}', 'json/trailing 1:3'],
    ['1 2', 'json/trailing 1:3'],
    ['{"a": [1, 2', 'json/incomplete 1:12'],
    ['{"a": 1,\n', 'json/incomplete 2:1'],
    ['{"a"', 'json/incomplete 1:5'],
    ['{"a": "b', 'json/incomplete 1:9'],
    ['{"a": "b\\', 'json/incomplete 1:10'],
  ])('[F-001] %j is %s', (text, verdict) => {
    expect(verdictOn(text)).toBe(verdict);
  });

  test.each(['', ' ', '\n\t\r\n'])('[F-001] %j is empty', (text) => {
    expect(failureOf(() => scanJson(text, { file: 'plan.json' }))).toMatchObject({
      code: 'json/empty',
      place: { file: 'plan.json' },
    });
  });

  test('[F-001] a text that was cut short names what was left open, and where', () => {
    expect(failureOf(() => scanJson('{\n  "a": [1, 2')).words).toEqual({
      vi: 'Không đọc được dữ liệu vào (dòng 2, cột 13): nội dung bị cắt giữa chừng, mảng “[” mở ở dòng 2, cột 8 chưa được đóng.',
      en: 'Cannot read the input (line 2, column 13): it is cut short, the array “[” opened at line 2, column 8 is never closed.',
    });
    expect(failureOf(() => scanJson('{"a": 1')).values).toEqual({ open: 'object', line: 1, column: 1 });
    expect(failureOf(() => scanJson('["a')).values).toEqual({ open: 'string', line: 1, column: 2 });
  });

  test('a sign that one does not see, or takes for another, is named by its number', () => {
    expect(failureOf(() => scanJson('[\u00A01]')).words.vi).toContain('khoảng trắng đặc biệt hoặc ký tự ẩn (U+00A0)');
    expect(failureOf(() => scanJson('["\u0007"]')).words.en).toContain('a control character in the string (U+0007)');
    expect(failureOf(() => scanJson('[1:2]')).words.en).toContain('a character out of place (“:”)');
    expect(failureOf(() => scanJson('[１]')).words.en).toContain('a character out of place (“１”, U+FF11)');
  });

  test('[F-129] no message quotes the text', () => {
    for (const text of ['{"matkhau": "bimat" "x": 1}', '{"matkhau": bimat}', '["bimat\n"]']) {
      const { words, advice } = failureOf(() => scanJson(text));
      expect(JSON.stringify([words, advice])).not.toMatch(/matkhau|bimat/);
    }
  });
});

describe('equal keys', () => {
  test('[F-004] are refused, with both places', () => {
    const failure = failureOf(() =>
      scanJson('{\n  "title": 1,\n  "x": {"title": 2},\n  "title": 3\n}', { file: 'plan.json' }),
    );
    expect(failure).toMatchObject({
      code: 'json/duplicate-key',
      values: { key: 'title', line: 2, column: 3 },
      place: { file: 'plan.json', line: 4, column: 3, offset: 39 },
    });
    expect(failure.words.vi).toBe(
      'Không đọc được tệp plan.json (dòng 4, cột 3): khóa “title” bị lặp lại trong cùng một đối tượng, lần đầu ở dòng 2, cột 3.',
    );
  });

  test.each([
    ['written with an escape', '{"title": 1, "\\u0074itle": 2}'],
    ['both written with escapes', '{"\\u0061": 1, "\\u0061": 2}'],
    ['with a space that is escaped', '{"a b": 1, "a\\u0020b": 2}'],
    ['in letters beyond Latin', '{"ủy ban": 1, "ủy ban": 2}'],
    ['one in NFD', '{"khóa": 1, "kho\u0301a": 2}'],
    ['one in NFD by an escape', '{"khóa": 1, "kho\\u0301a": 2}'],
    ['that are empty', '{"": 1, "": 2}'],
    ['in an object inside', '[[{"a": {"b": 1, "b": 2}}]]'],
    ['far apart', `{"a0": 0, ${Array.from({ length: 100 }, (_, index) => `"b${index}": 0`).join(',')}, "a0": 1}`],
    ['in the middle of many', `{${Array.from({ length: 100 }, (_, index) => `"b${index}": 0`).join(',')}, "b50": 1}`],
  ])('[F-004] are refused: %s', (_, text) => {
    expect(failureOf(() => scanJson(text)).code).toBe('json/duplicate-key');
  });

  test('in different objects are no trouble', () => {
    expect(() => scanJson('{"a": {"a": [{"a": 1}, {"a": 2}]}, "b": {"a": 3}}')).not.toThrow();
  });

  test('are told from keys that only have the same hash', () => {
    expect(() => scanJson('{"Aa": 1, "BB": 2, "AaAa": 3, "BBBB": 4, "AaBB": 5}')).not.toThrow();
  });

  test('[F-008] sixty thousand different keys take no time, nor do a thousand of one hash', () => {
    const many = `{${Array.from({ length: 60_000 }, (_, index) => `"k${index}":0`).join(',')}}`;
    const oneHash = Array.from({ length: 1024 }, (_, index) =>
      [...index.toString(2).padStart(10, '0')].map((bit) => (bit === '0' ? 'Aa' : 'BB')).join(''),
    );
    const begun = performance.now();
    scanJson(many);
    scanJson(`{${oneHash.map((key) => `"${key}":0`).join(',')}}`);
    expect(performance.now() - begun).toBeLessThan(20_000);
  });
});

describe('keys that reach the prototype', () => {
  test.each(['__proto__', 'constructor', 'prototype', '\\u005f_proto__', 'con\\u0073tructor'])(
    '[F-005] %s is refused',
    (key) => {
      expect(verdictOn(`{"a": {"${key}": {}}}`)).toBe('json/forbidden-key 1:8');
    },
  );

  test.each(['toString', 'hasOwnProperty', '', '/', '~', 'Constructor', '__proto'])(
    '[F-006] %j is a key like any other',
    (key) => {
      expect(() => scanJson(JSON.stringify({ [key]: 1 }))).not.toThrow();
    },
  );

  test('are allowed where they are no keys', () => {
    expect(() => scanJson('{"a": ["__proto__", "constructor"]}')).not.toThrow();
  });
});

describe('limits', () => {
  const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);

  test('[F-007] 64 levels are read, 65 are not', () => {
    expect(() => scanJson(nested(64))).not.toThrow();
    expect(verdictOn(nested(65))).toBe('json/too-deep 1:65');
    expect(verdictOn('{"a":'.repeat(65))).toBe('json/too-deep 1:321');
  });

  test.each([10_000, 1_000_000])('[F-007] %i levels end in one clear sentence', (depth) => {
    const failure = failureOf(() => scanJson(nested(depth)));
    expect(failure.words.vi).toBe(
      'Không đọc được dữ liệu vào (dòng 1, cột 65): đối tượng và mảng lồng nhau quá 64 cấp.',
    );
    expect(failure.advice.en).toBe('Split or shorten the input. If it has to be like this, raise the limit “depth”.');
  });

  test('[F-007] a hundred thousand levels are read by whoever allows them', () => {
    expect(() => scanJson(nested(100_000), { limits: { depth: 100_000 } })).not.toThrow();
  });

  test('[F-008] a string is measured as it is meant, not as it is written', () => {
    const limits = { stringLength: 3 };
    expect(() => scanJson('["\\u1ebf\\n😀"]', { limits: { stringLength: 4 } })).not.toThrow();
    expect(() => scanJson('["abc", "\\n\\n\\n"]', { limits })).not.toThrow();
    expect(verdictOn('["abc",\n"abcd"]', limits)).toBe('json/string-too-long 2:1');
    expect(verdictOn('{"abcd": 1}', limits)).toBe('json/string-too-long 1:2');
  });

  test('[F-008] an array has at most as many items as are allowed, whatever is in them', () => {
    const limits = { arrayLength: 3 };
    expect(() => scanJson('[1, [1, 2, 3], {"a": 1, "b": 2, "c": 3, "d": 4}]', { limits })).not.toThrow();
    expect(verdictOn('[1, 2,\n[1, 2, 3, 4]]', limits)).toBe('json/array-too-long 2:1');
  });

  test('[F-031] more than 30 combining marks in a row are refused, written or escaped', () => {
    const limit = (marks: string) => `{"a": "e${marks}"}`;
    expect(() => scanJson(limit('\u0301'.repeat(30)))).not.toThrow();
    expect(() => scanJson(limit(`${'\u0301'.repeat(20)}x${'\u0301'.repeat(20)}`))).not.toThrow();
    expect(() => scanJson(`["${'\u0301'.repeat(20)}", "${'\u0301'.repeat(20)}"]`)).not.toThrow();
    expect(verdictOn(limit('\u0301'.repeat(31)))).toBe('text/combining-run 1:39');
    expect(verdictOn(limit('\\u0301'.repeat(31)))).toBe('text/combining-run 1:189');
    expect(verdictOn(limit('\u0301\\u0323'.repeat(16)))).toMatch('text/combining-run');
    expect(verdictOn(limit('\u{1D165}'.repeat(31)))).toBe('text/combining-run 1:69');
    expect(verdictOn(limit('\\ud834\\udd65'.repeat(31)))).toMatch('text/combining-run');
    expect(verdictOn(limit('\ud834\\udd65'.repeat(31)))).toMatch('text/combining-run');
    expect(verdictOn(`{"${'\u0301'.repeat(31)}": 1}`)).toMatch('text/combining-run');
  });
});

describe('what is known of a text that passed', () => {
  test.each([
    ['{"a": "Kế hoạch – “Đoàn kết”… 5.000 ₫ → ✓"}'.replace(' ✓', ''), true],
    ['{"Ủy ban": ["1", 2]}', true],
    ['{"a": "\\u1ebf \\n"}', true],
    ['{"a": "ke\u0302\u0301 hoa\u0323ch"}', false],
    ['{"a": "e\\u0301"}', false],
    ['{"e\u0301": 1}', false],
    ['{"a": "\u212B"}', false],
  ])('%j is in NFC for certain: %s', (text, isSettled) => {
    expect(scanJson(text)).toEqual({ isSettled });
  });

  test('[F-030] every character that counts as settled is left alone by NFC, whatever stands before it', () => {
    const before = [...'aăâeêioôơuưyAĂÂEÊIOÔƠUƯY<=>≤←∃'];
    for (let unit = 0x20; unit <= 0xffff; unit++) {
      const character = String.fromCharCode(unit);
      if (/["\\\p{Cs}]/u.test(character) || !scanJson(`["${character}"]`).isSettled) continue;
      expect(character).not.toMatch(/\p{M}/u);
      for (const letter of before) expect((letter + character).normalize('NFC')).toBe(letter + character);
    }
  });
});
