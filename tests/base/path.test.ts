import { parsePointer, pointer, pointersAround, valueAt } from '#base/path.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

// The example of RFC 6901, section 5.
const document = {
  foo: ['bar', 'baz'],
  '': 0,
  'a/b': 1,
  'c%d': 2,
  'e^f': 3,
  'g|h': 4,
  'i\\j': 5,
  'k"l': 6,
  ' ': 7,
  'm~n': 8,
};

const segments = fc.array(fc.oneof(fc.string(), fc.constantFrom('', '~', '/', '~1', '~01', 'a/b', 'toString', '0')), {
  maxLength: 5,
});

describe('a pointer', () => {
  test.each([
    ['', document],
    ['/foo', ['bar', 'baz']],
    ['/foo/0', 'bar'],
    ['/', 0],
    ['/a~1b', 1],
    ['/c%d', 2],
    ['/e^f', 3],
    ['/g|h', 4],
    ['/i\\j', 5],
    ['/k"l', 6],
    ['/ ', 7],
    ['/m~0n', 8],
  ])('[F-006] “%s” finds what RFC 6901 says', (text, value) => {
    expect(valueAt(document, text)).toEqual(value);
  });

  test.each([
    '/foo/2',
    '/foo/00',
    '/foo/-',
    '/foo/1e0',
    '/foo/length',
    '/foo/0/0',
    '/toString',
    '/__proto__',
    '/none/at/all',
    'foo',
    '/m~n',
    '/m~2',
  ])('“%s” finds nothing', (text) => {
    expect(valueAt(document, text)).toBeUndefined();
  });

  test.each(['foo', '/~', '/~2', '/a~', ' /foo'])('is not “%s”', (text) => {
    expect(parsePointer(text)).toBeUndefined();
  });

  test('is made of keys and of numbers', () => {
    expect(pointer()).toBe('');
    expect(pointer('phases', 2, 'a/b~c')).toBe('/phases/2/a~1b~0c');
  });

  test('gives back the segments that it was made of', () => {
    fc.assert(
      fc.property(segments, (keys) => {
        expect(parsePointer(pointer(...keys))).toEqual(keys);
      }),
    );
  });

  test('finds each value of a document at the place where it stands', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.array(fc.integer()), { maxKeys: 5 }), (lists) => {
        for (const [key, list] of Object.entries(lists)) {
          expect(valueAt(lists, pointer(key))).toBe(list);
          for (const [index, item] of list.entries()) expect(valueAt(lists, pointer(key, index))).toBe(item);
        }
      }),
    );
  });

  test('lies within another when its segments begin with those of the other', () => {
    expect(pointersAround('/phases/2/when')).toEqual(['/phases/2/when', '/phases/2', '/phases', '']);
    expect(pointersAround('')).toEqual(['']);
    fc.assert(
      fc.property(segments, segments, fc.boolean(), (one, other, isInside) => {
        const child = isInside ? [...other, ...one] : one;
        const begins = other.every((key, index) => child[index] === key);
        expect(pointersAround(pointer(...child)).includes(pointer(...other))).toBe(begins);
      }),
    );
  });
});

test('nothing is below what has no members', () => {
  for (const value of [null, 1, 'text', true, undefined]) expect(valueAt({ a: value }, '/a/length')).toBeUndefined();
});

test('a place of a list is its number, in one spelling', () => {
  const list = Array.from({ length: 120 }, (_, at) => `item ${at}`);
  for (const at of [0, 1, 9, 10, 99, 119]) expect(valueAt(list, `/${at}`)).toBe(`item ${at}`);
  for (const at of ['120', '-1', '01', '00', '1.0', '1e1', '+1', '', 'length', ' 1'])
    expect(valueAt(list, `/${at}`)).toBeUndefined();
});
