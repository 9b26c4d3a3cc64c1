import { readJson } from '#read/json.js';
import fc from 'fast-check';
import { Buffer } from 'node:buffer';
import { describe, expect, test } from 'vitest';
import { failureOf } from './failing.js';

const hasForbidden = (value: unknown) => /"(?:__proto__|constructor|prototype)":/.test(JSON.stringify(value));

describe('a document', () => {
  test('is what JSON.parse makes of it, from bytes as from text', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), (value) => {
        fc.pre(!hasForbidden(value));
        const text = JSON.stringify(value, undefined, 2);
        const plain: unknown = JSON.parse(text);
        expect(readJson(text)).toEqual(plain);
        expect(readJson(Buffer.from(text))).toEqual(plain);
        expect(readJson(`\uFEFF${text}`)).toEqual(plain);
        expect(readJson(Buffer.from(`\uFEFF${text}`))).toEqual(plain);
      }),
      { numRuns: 500 },
    );
  });

  test('[F-030] is in NFC, however it was written: keys, values and items', () => {
    const composed = { khóa: 'Kế hoạch', list: ['Ủy ban', { 'đơn vị': 'Sở Ngoại vụ' }], n: 1 };
    const text = JSON.stringify(composed);
    const escaped = text
      .normalize('NFD')
      .replace(/[\u0300-\u036f]/g, (mark) => `\\u0${mark.charCodeAt(0).toString(16)}`);
    for (const written of [text, text.normalize('NFD'), escaped]) {
      expect(readJson(written)).toEqual(composed);
      expect(Object.keys(readJson(written) as object)).toEqual(['khóa', 'list', 'n']);
    }
    expect(readJson(JSON.stringify('hoà'.normalize('NFD')))).toBe('hoà');
  });

  test('[F-030] is in NFC whatever is in it', () => {
    const strings = fc.string({
      unit: fc.oneof(
        fc.constantFrom('e', 'ế', '\u0302', '\u0301', '\u212B', '\u0323', '가', '\u1100', '\u1161'),
        fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
      ),
    });
    fc.assert(
      fc.property(fc.array(strings), fc.boolean(), (items, isEscaped) => {
        const text = JSON.stringify(items);
        const written = isEscaped
          ? text.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
          : text;
        expect(readJson(written)).toEqual(items.map((item) => item.normalize('NFC')));
      }),
      { numRuns: 2000 },
    );
  });

  test('keeps the order of its keys when some of them are brought to NFC', () => {
    const read = readJson('{"a": 1, "e\u0301": {"x": "o\u0302"}, "b": 2}');
    expect(JSON.stringify(read)).toBe('{"a":1,"é":{"x":"ô"},"b":2}');
  });

  test('cannot be changed, at any depth', () => {
    const read = readJson('{"a": [{"b": {}}, [], "x", null], "c": {"e\u0301": [1]}}');
    const parts: unknown[] = [read];
    for (const part of parts) {
      if (typeof part !== 'object' || part === null) continue;
      expect(Object.isFrozen(part)).toBe(true);
      parts.push(...Object.values(part));
    }
    expect(parts).toHaveLength(10);
  });

  test('may be a single value', () => {
    expect(['1', '"a"', 'true', 'null', '[]'].map((text) => readJson(text))).toEqual([1, 'a', true, null, []]);
  });

  test('[F-010] keeps the numbers that JSON.parse makes', () => {
    expect(readJson('[1e999, -0, 12345678901234567890]')).toEqual([Infinity, -0, 12345678901234567000]);
  });

  test('[F-012] keeps lone surrogates and zeros for the rules to speak of', () => {
    expect(readJson('["\\ud800", "\\u0000", "\\ufffe"]')).toEqual(['\ud800', '\u0000', '\ufffe']);
  });
});

describe('size', () => {
  test('[F-008] is measured in bytes of UTF-8, of text as of bytes', () => {
    const text = '["ế😀a"]'; // 4 + 3 + 4 + 1 bytes
    for (const source of [text, Buffer.from(text)]) {
      expect(readJson(source, { limits: { fileBytes: 12 } })).toEqual(['ế😀a']);
      expect(failureOf(() => readJson(source, { file: 'plan.json', limits: { fileBytes: 11 } }))).toMatchObject({
        code: 'json/too-large',
        values: { bytes: 12, limit: 11 },
        place: { file: 'plan.json' },
      });
    }
  });

  test('[F-031] of a bomb of marks is refused before anything is normalised', () => {
    const begun = performance.now();
    expect(failureOf(() => readJson(`["e${'\u0301\u0323'.repeat(200_000)}"]`)).code).toBe('text/combining-run');
    expect(performance.now() - begun).toBeLessThan(10_000);
  });
});

test('a failure names the file that was read', () => {
  expect(failureOf(() => readJson('{"a" 1}', { file: 'ke-hoach.json' })).words.vi).toBe(
    'Không đọc được tệp ke-hoach.json (dòng 1, cột 6): thiếu dấu hai chấm sau khóa.',
  );
});

test('a decoder of one’s own is used', () => {
  const read = readJson(Buffer.from('{}'), { decode: () => '{"a": 1}' });
  expect(read).toEqual({ a: 1 });
});

test('[F-005] nothing of a document reaches a prototype', () => {
  for (const key of ['__proto__', 'constructor', 'prototype']) {
    expect(failureOf(() => readJson(`{"${key}": {"polluted": true}}`)).code).toBe('json/forbidden-key');
  }
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
});
