import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { valueAt } from '#base/path.js';
import type { Operation } from '#generated/report.types.js';
import { applyPatch } from '#model/patch.js';
import { editJson } from '#read/edit.js';
import { formatPlan } from '#read/format.js';
import { positionsOf } from '#read/positions.js';
import { examples } from '../plans.js';
import { filesOf } from '../texts.js';

const put = (path: string, value: Operation['value']): Operation[] => [{ op: 'replace', path, value: value ?? null }];
const add = (path: string, value: Operation['value']): Operation[] => [{ op: 'add', path, value: value ?? null }];
const remove = (path: string): Operation[] => [{ op: 'remove', path }];

describe('what is put in looks like what stands around it', () => {
  test.each([
    ['on one line', '{ "id": "a", "end": ";" }', add('/bullet', '-'), '{ "id": "a", "end": ";", "bullet": "-" }'],
    ['without spaces', '{"id":"a","end":";"}', add('/bullet', '-'), '{"id":"a","end":";","bullet":"-"}'],
    ['with spaces everywhere', '{ "id" : "a" }', add('/type', 'b'), '{ "id" : "a", "type" : "b" }'],
    ['on lines', '{\n\t"id": "a"\n}', add('/type', 'b'), '{\n\t"id": "a",\n\t"type": "b"\n}'],
    [
      'with the line ends of the file',
      '{\r\n  "id": "a"\r\n}\r\n',
      add('/type', 'b'),
      '{\r\n  "id": "a",\r\n  "type": "b"\r\n}\r\n',
    ],
    [
      'where the schema has it',
      '{\n  "id": "a",\n  "title": "c"\n}',
      add('/type', 'b'),
      '{\n  "id": "a",\n  "type": "b",\n  "title": "c"\n}',
    ],
    ['first where it is first', '{ "id": "a" }', add('/schema', '1'), '{ "schema": "1", "id": "a" }'],
    ['in an empty object', '{}', add('/id', 'a'), '{ "id": "a" }'],
    ['in an empty list', '{\n  "units": []\n}', add('/units/0', { id: 'u' }), '{\n  "units": [{ "id": "u" }]\n}'],
    ['at the end of a list', '{"units":[1,2]}', add('/units/-', 3), '{"units":[1,2,3]}'],
    ['at the start of a list', '[\n  1\n]', add('/0', 0), '[\n  0,\n  1\n]'],
    ['amid a list', '[1, 3]', add('/1', 2), '[1, 2, 3]'],
    ['over what is there', '{ "id": "a" }', add('/id', 'b'), '{ "id": "b" }'],
    [
      'as an object on a line of its own',
      '{\n  "units": [\n    { "id": "u" }\n  ]\n}',
      add('/units/1', { kind: 'internal', id: 'v' }),
      '{\n  "units": [\n    { "id": "u" },\n    { "id": "v", "kind": "internal" }\n  ]\n}',
    ],
    [
      'opened up where everything is',
      '{\n  "units": [\n    {\n      "id": "u"\n    }\n  ]\n}',
      add('/units/1', { id: 'v' }),
      '{\n  "units": [\n    {\n      "id": "u"\n    },\n    {\n      "id": "v"\n    }\n  ]\n}',
    ],
  ])('%s', (_how, text, patch, edited) => {
    expect(editJson(text, patch)).toBe(edited);
  });
});

describe('what is taken away takes its comma along', () => {
  test.each([
    ['the first', '{ "id": "a", "type": "b" }', '/id', '{ "type": "b" }'],
    ['the last', '{ "id": "a", "type": "b" }', '/type', '{ "id": "a" }'],
    ['the only one', '{ "id": "a" }', '/id', '{}'],
    ['one amid lines', '[\n  1,\n  2,\n  3\n]', '/1', '[\n  1,\n  3\n]'],
    ['the last of lines', '[\n  1,\n  2\n]', '/1', '[\n  1\n]'],
  ])('%s', (_which, text, path, edited) => {
    expect(editJson(text, remove(path))).toBe(edited);
  });
});

describe('everything else keeps its bytes', () => {
  test('odd spaces, escapes, a byte order mark, letters in NFD', () => {
    const text = `\uFEFF{ "x" :{"a":[1 ,2]},\r\n\t"title":  "K\\u1EBF", "type": "${'Kế'.normalize('NFD')}" }\r\n\r\n`;
    expect(editJson(text, put('/title', 'Kế hoạch'))).toBe(text.replace('"K\\u1EBF"', '"Kế hoạch"'));
  });

  test('a name in NFD is found by its NFC', () => {
    expect(editJson(`{ "${'số'.normalize('NFD')}": 1 }`, put('/số', 2))).toBe(`{ "${'số'.normalize('NFD')}": 2 }`);
  });

  const plan = examples.haiPhong();
  const pointers = fc.constantFrom(...pointersIn(plan, ''));

  test('but those of the value that is replaced', () => {
    fc.assert(
      fc.property(fc.constantFrom(...filesOf(plan)), pointers, fc.string(), (text, path, value) => {
        const bare = text.replace('\uFEFF', '');
        const mark = text.slice(0, text.length - bare.length);
        const { offset = 0, length = 0 } = positionsOf(text)(path) ?? {};
        const edited = editJson(text, put(path, value));
        expect(edited).toBe(
          mark + bare.slice(0, offset) + JSON.stringify(value.normalize('NFC')) + bare.slice(offset + length),
        );
      }),
      { numRuns: 200 },
    );
  });

  test('but those of the member that is taken away, and it comes back where it was', () => {
    fc.assert(
      fc.property(fc.constantFrom(...filesOf(plan)), pointers, (text, path) => {
        const edited = editJson(text, remove(path));
        expect(JSON.parse(edited.replace('\uFEFF', ''))).toEqual(applyPatch(plan, remove(path)));
        // A container that was emptied no longer shows how it was laid out.
        const container = valueAt(plan, path.slice(0, path.lastIndexOf('/')));
        fc.pre(Object.keys(container as object).length > 1);
        // Beside a neighbour on one line, a new one stays on that line, however long it becomes; see `formatPlan`.
        expect(editJson(edited, add(path, valueAt(plan, path) as Operation['value']))).toBe(text);
      }),
      { numRuns: 300 },
    );
  });

  test('and the text means what the patch makes of the plan', () => {
    const operations = fc.array(fc.tuple(pointers, fc.constantFrom('replace' as const, 'remove' as const)), {
      maxLength: 4,
    });
    fc.assert(
      fc.property(fc.constantFrom(...filesOf(plan)), operations, (text, wanted) => {
        const patch: Operation[] = [];
        let value: unknown = plan;
        for (const [path, op] of wanted) {
          if (valueAt(value, path) === undefined) continue;
          const operation: Operation =
            op === 'remove' ? { op, path } : { op, path, value: { id: 'new', list: [1, { a: 2, b: 3 }] } };
          patch.push(operation);
          value = applyPatch(value, [operation]);
        }
        expect(formatPlan(JSON.parse(editJson(text, patch).replace('\uFEFF', '')))).toBe(formatPlan(value));
      }),
      { numRuns: 150 },
    );
  });
});

test.each([
  put('/none', 1),
  remove('/none'),
  add('/none/deep', 1),
  add('/phases/99', 1),
  add('/phases/x', 1),
  put('none', 1),
  remove(''),
])('a place that is not there is an error of who asks: %o', (operation) => {
  expect(() => editJson('{ "phases": [1] }', [operation])).toThrow(RangeError);
  expect(() => applyPatch({ phases: [1] }, [operation])).toThrow(RangeError);
});

test('a test of a value changes nothing', () => {
  expect(editJson('{ "id": "a" }', [{ op: 'test', path: '/id', value: 'a' }])).toBe('{ "id": "a" }');
});

function pointersIn(value: unknown, at: string): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) => [`${at}/${key}`, ...pointersIn(member, `${at}/${key}`)]);
}
