import { canonicalJson, digestOf, digestOfBytes, fingerprintOf, integrityOf } from '#base/digest.js';
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wildText } from './texts.js';

describe('a digest', () => {
  test('is the SHA-256 that everybody knows', () => {
    expect(digestOf('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
    expect(digestOf('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });

  test('is that of Node for any text and any bytes', () => {
    const ofNode = (data: string | Uint8Array) => createHash('sha256').update(data).digest('hex');
    fc.assert(fc.property(wildText, (text) => digestOf(text) === ofNode(text)));
    fc.assert(fc.property(fc.uint8Array(), (bytes) => digestOfBytes(bytes) === ofNode(bytes)));
  });
});

describe('canonical JSON', () => {
  test('has sorted keys, no spaces and numbers in one spelling, as RFC 8785 shows', () => {
    const value = JSON.parse(
      '{"numbers":[333333333.33333329,1E30,4.50,2e-3,0.000000000000000000000000001],"string":"\\u20ac$\\u000F\\u000aA\'\\u0042\\u0022\\u005c\\\\\\"\\/","literals":[null,true,false]}',
    ) as unknown;
    expect(canonicalJson(value)).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    );
  });

  test('sorts keys by code units, at every depth', () => {
    expect(canonicalJson({ đ: { b: 1, a: 2 }, d: [], '\u{1F600}': 0, '\uFB33': 0 })).toBe(
      '{"d":[],"đ":{"a":2,"b":1},"\u{1F600}":0,"\uFB33":0}',
    );
  });

  test('leaves out what is absent, and has no word for what is not JSON', () => {
    expect(canonicalJson({ a: undefined, b: 1 })).toBe('{"b":1}');
    for (const value of [undefined, () => 1, Number.NaN, Infinity, Symbol('a')]) {
      expect(() => canonicalJson([value])).toThrow(TypeError);
    }
  });

  test('[F-011] is the same whatever the order of keys, and means the same', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const shuffled: unknown = JSON.parse(JSON.stringify(value), (_, member: unknown) =>
          typeof member === 'object' && member !== null && !Array.isArray(member)
            ? Object.fromEntries(Object.entries(member).reverse())
            : member,
        );
        expect(canonicalJson(shuffled)).toBe(canonicalJson(value));
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });
});

describe('a fingerprint', () => {
  test('is 16 hexadecimal digits that never change between versions', () => {
    expect(fingerprintOf(['phase/overlap', 'shared', 'giai-doan-sau'])).toBe(
      digestOf('["phase/overlap","shared","giai-doan-sau"]').slice(0, 16),
    );
    expect(fingerprintOf([])).toBe('4f53cda18c2baa0c');
  });

  test('tells where one part ends and the next begins, and ill-formed texts apart', () => {
    expect(fingerprintOf(['ab', 'c'])).not.toBe(fingerprintOf(['a', 'bc']));
    expect(fingerprintOf(['\uD800'])).not.toBe(fingerprintOf(['\uFFFD']));
  });
});

test('a page names a text by the digest that a browser reckons', () => {
  const ofNode = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;
  expect(integrityOf('')).toBe('sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=');
  fc.assert(fc.property(wildText, (text) => integrityOf(text) === ofNode(text)));
});

test.each([
  [NaN, 'JSON has no NaN.'],
  [-Infinity, 'JSON has no -Infinity.'],
  [undefined, 'JSON has no undefined.'],
  [() => 1, 'JSON has no function.'],
])('what JSON has not is named: %s', (value, words) => {
  expect(() => canonicalJson([value])).toThrow(words);
});
