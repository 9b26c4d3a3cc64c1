import { pointer } from '#base/path.js';
import { positionsOf } from '#read/positions.js';
import { readJson } from '#read/json.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

const text = '{\n  "title": "Kế hoạch",\r\n  "phases": [\n    {"id": "p1"},\n    {"id": "p2", "a/b": null}\n  ]\n}';

describe('the position of a value', () => {
  const find = positionsOf(text);

  test('is its line, its column, its offset and its length', () => {
    expect(find('/title')).toEqual({ line: 2, column: 12, offset: 13, length: 10, end: { line: 2, column: 22 } });
    expect(find('/phases/1')).toMatchObject({ line: 5, column: 5, length: 25 });
    expect(find('/phases/1/a~1b')).toMatchObject({ line: 5, column: 25, length: 4 });
    expect(find('')).toMatchObject({ line: 1, column: 1, offset: 0, length: text.length });
  });

  test.each(['/none', '/phases/2', '/phases/-', '/phases/00', '/title/0', 'title', '/phases/id'])(
    '%s has none',
    (place) => {
      expect(find(place)).toBeUndefined();
    },
  );

  test('[F-002] does not count a byte order mark', () => {
    expect(positionsOf(`\uFEFF${text}`)('/title')).toEqual(find('/title'));
  });

  test('[F-030] is found though the text is in NFD and the document in NFC', () => {
    const written = '{"kho\u0301a": {"b": 1}, "ke\\u0301": 2}';
    const read = readJson(written) as object;
    expect(Object.keys(read)).toEqual(['khóa', 'ké']);
    expect(positionsOf(written)('/khóa/b')).toMatchObject({ column: 17 });
    expect(positionsOf(written)('/ké')).toMatchObject({ length: 1 });
  });

  test('is where JSON.parse finds the value', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.string(), fc.array(fc.jsonValue({ maxDepth: 1 }), { maxLength: 3 }), { maxKeys: 4 }),
        (document) => {
          fc.pre(!Object.keys(document).some((key) => key.normalize('NFC') !== key || key === '__proto__'));
          const written = JSON.stringify(document, undefined, 1);
          const finder = positionsOf(written);
          for (const [key, list] of Object.entries(document)) {
            for (const [index, item] of list.entries()) {
              const found = finder(pointer(key, index));
              const part = written.slice(found?.offset, (found?.offset ?? 0) + (found?.length ?? 0));
              expect(JSON.parse(part)).toEqual(JSON.parse(JSON.stringify(item)));
            }
          }
        },
      ),
    );
  });
});
