import { InputFailure } from '#base/failure.js';
import { scanJson } from '#read/scan.js';
import fc from 'fast-check';
import process from 'node:process';
import { describe, expect, test } from 'vitest';
import { failureOf } from './failing.js';

const runs = Number(process.env['FC_RUNS'] ?? 5000);

/** What is refused although JSON.parse accepts it. */
const deliberate = new Set([
  'json/duplicate-key',
  'json/forbidden-key',
  'json/too-deep',
  'json/string-too-long',
  'json/array-too-long',
  'text/combining-run',
]);

const pieces = [
  '{',
  '}',
  '[',
  ']',
  ',',
  ':',
  '"',
  '\\',
  '/',
  ' ',
  '\n',
  '\r',
  '\t',
  '\u00A0',
  '\uFEFF',
  '0',
  '1',
  '-',
  '+',
  '.',
  'e',
  'E',
  'true',
  'null',
  'fals',
  'NaN',
  '"a"',
  '"a":',
  '"\\u0061"',
  '\\u00e',
  '\\ud834',
  '"ế"',
  '\u0301',
  '“',
  "'",
  '//',
  '#',
  'x',
  '\u0000',
  '\u2028',
  '😀',
  '\ud800',
  '1.5e-3',
  '01',
];

const soup = fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((parts) => parts.join(''));

const json = fc
  .tuple(fc.jsonValue({ maxDepth: 4, stringUnit: 'binary' }), fc.constantFrom(undefined, 1, 2, '\t'))
  .map(([value, indent]) => JSON.stringify(value, undefined, indent));

/** A JSON text with up to three slips of the pen: something put in, left out or doubled. */
const slipped = fc
  .tuple(
    json,
    fc.array(fc.tuple(fc.nat(), fc.nat({ max: 4 }), fc.constantFrom('', ...pieces)), { minLength: 1, maxLength: 3 }),
  )
  .map(([text, slips]) =>
    slips.reduce((now, [at, cut, piece]) => {
      const from = at % (now.length + 1);
      return now.slice(0, from) + piece + now.slice(from + cut);
    }, text),
  );

describe('the scanner accepts what RFC 8259 accepts', () => {
  test.each([
    ['generated texts', json],
    ['texts with slips', slipped],
    ['signs thrown together', soup],
  ])('as JSON.parse does, but for what it refuses deliberately: %s', (_, texts) => {
    fc.assert(
      fc.property(texts, (text) => {
        const refused = refusalOf(text);
        if (refused === undefined || !deliberate.has(refused)) expect(refused === undefined).toBe(isJson(text));
      }),
      { numRuns: runs },
    );
  });

  test('and refuses deliberately only what JSON.parse accepts, or would refuse further on', () => {
    const keys = fc.constantFrom(
      'a',
      'b',
      '__proto__',
      '\\u0061',
      'constructor',
      'é',
      'e\u0301',
      '! b',
      '!\\u0020b',
      'ế',
      '\\u1ebf',
    );
    const objects = fc
      .array(fc.tuple(keys, fc.constantFrom('1', '{}', '"x"')), { maxLength: 4 })
      .map((members) => `{${members.map(([key, value]) => `"${key}":${value}`).join(',')}}`);
    fc.assert(
      fc.property(objects, (text) => {
        const names = [...text.matchAll(/"([^"]+)":/g)].map(([, name = '']) =>
          (JSON.parse(`"${name}"`) as string).normalize('NFC'),
        );
        const forbidden = names.some((name) => name === '__proto__' || name === 'constructor');
        expect(refusalOf(text) === undefined).toBe(!forbidden && new Set(names).size === names.length);
      }),
      { numRuns: 5000 },
    );
  });
});

describe('a refusal', () => {
  test('has its place in the text, and words in both languages', () => {
    fc.assert(
      fc.property(slipped, (text) => {
        if (refusalOf(text) === undefined) return;
        const { place, words, advice, code } = failureOf(() => scanJson(text));
        if (code !== 'json/empty') {
          expect(place.offset).toBeGreaterThanOrEqual(0);
          expect(place.offset).toBeLessThanOrEqual(text.length);
          expect(place.line).toBeLessThanOrEqual(text.split(/\r\n|\n|\r/).length);
        }
        for (const said of [words.vi, words.en, advice.vi, advice.en]) expect(said).toMatch(/^\p{Lu}.*\.$/u);
      }),
      { numRuns: 5000 },
    );
  });

  test('comes no later than where the text goes wrong: what stands before it can still become JSON', () => {
    fc.assert(
      fc.property(json, fc.nat(), (text, at) => {
        const cut = text.slice(0, at % text.length);
        const refused = refusalOf(cut);
        // Cut within a number, a word or an escape it may look wrong already; else it is incomplete, empty or complete.
        const isOpen =
          refused === undefined || refused === 'json/incomplete' || refused === 'json/empty' || deliberate.has(refused);
        if (!/[\w.+\-\\]$/.test(cut)) expect(isOpen).toBe(true);
      }),
      { numRuns: 5000 },
    );
  });
});

/** The code of the failure, if it is one. */
function refusalOf(text: string): string | undefined {
  try {
    scanJson(text);
    return undefined;
  } catch (error) {
    if (error instanceof InputFailure) return error.code;
    throw error;
  }
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
