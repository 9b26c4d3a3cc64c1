import { readJson } from '#read/json.js';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { failureOf, isRead } from './failing.js';

// nst/JSONTestSuite, which lies beside the repository and not in it.
const folder = new URL('../../../shared/standards/json-parsing/', import.meta.url);
const files = existsSync(folder) ? readdirSync(folder).sort() : [];
const bytesOf = (name: string) => readFileSync(new URL(encodeURIComponent(name), folder));
const named = (prefix: string) => files.filter((name) => name.startsWith(prefix));

/** RFC 8259 allows equal keys, and calls what becomes of them unpredictable. We refuse them. */
const refusedDeliberately = new Map([
  ['y_object_duplicated_key.json', 'json/duplicate-key'],
  ['y_object_duplicated_key_and_value.json', 'json/duplicate-key'],
  ['i_structure_500_nested_arrays.json', 'json/too-deep'],
]);

describe('the JSON parsing test suite (where ../shared/standards is there)', () => {
  test('[F-001] the texts that must be read are read as JSON.parse reads them, but for equal keys', () => {
    for (const name of named('y_').filter((file) => !refusedDeliberately.has(file))) {
      const text = bytesOf(name).toString('utf8');
      expect(readJson(bytesOf(name)), name).toEqual(JSON.parse(text));
      expect(readJson(text), name).toEqual(JSON.parse(text));
    }
  });

  test('[F-001] the texts that must be refused are refused, in words', () => {
    for (const name of named('n_')) {
      const failure = failureOf(() => readJson(bytesOf(name), { file: name }));
      expect(failure.exit, name).toBe(3);
      expect(failure.words.vi, name).toMatch(/^Không đọc được tệp .*\.$/);
    }
  });

  test('[F-003] the texts that are left open are read or refused, and nothing else happens', () => {
    const refused = named('i_').filter((name) => !isRead(() => readJson(bytesOf(name))));
    // Numbers of any size, lone surrogates by escape and a byte order mark are read; other encodings, malformed UTF-8 and
    // 500 levels are not.
    expect(
      refused.filter((name) => /number|surrogate(?!_U)|BOM_empty/.test(name) && !/UTF8_surrogate/.test(name)),
    ).toEqual([]);
    if (files.length > 0) expect(refused).toHaveLength(14);
  });

  test('[F-004] [F-007] what is refused deliberately is refused for its own reason', () => {
    for (const [name, code] of refusedDeliberately) {
      if (files.includes(name)) expect(failureOf(() => readJson(bytesOf(name))).code, name).toBe(code);
    }
  });
});
