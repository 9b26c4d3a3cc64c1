import { excerptOf } from '#base/escape.js';
import { parsePointer } from '#base/path.js';
import type { Bilingual } from '#base/slots.js';
import type { Value, WordValue } from '#generated/report.types.js';
import type { ShapeKeyword } from './shape-messages.js';
import { listValue, wordValue } from './value.js';

/** What a broken keyword asked for, and what stands there instead, as far as its sentences tell it. */
export function valuesOf(
  keyword: ShapeKeyword,
  params: Readonly<Record<string, unknown>>,
  value: unknown,
): Readonly<Record<string, Value>> {
  switch (keyword) {
    case 'required':
    case 'additional-properties':
      return {};
    case 'enum':
      return { actual: wordOf(value), expected: listValue([params['allowedValues']].flat().map(String)) };
    case 'const':
      return { actual: wordOf(value), expected: wordOf(params['allowedValue']) };
    case 'type':
      return { actual: wordOf(value), expected: kindOf(params['type']) };
    case 'discriminator':
      return { actual: wordOf(value) };
    case 'pattern':
      return { actual: wordOf(value), expected: formOf(String(params['pattern'])) };
    case 'min-length':
    case 'max-length':
      // By code points, as JSON Schema counts.
      return { actual: Array.from(String(value)).length, expected: Number(params['limit']) };
    case 'minimum':
    case 'maximum':
      return { actual: Number(value), expected: Number(params['limit']) };
    case 'min-items':
    case 'max-items':
      return { actual: [value].flat().length, expected: Number(params['limit']) };
    default:
      return keyword satisfies never;
  }
}

/** The name by which people know a place: its last name, with the index behind it where it is an item of a list. */
export function nameOfPlace(pointer: string): string | WordValue {
  const segments = parsePointer(pointer) ?? [];
  const named = segments.findLastIndex((segment) => !/^\d+$/.test(segment));
  if (named < 0) return wordValue('tài liệu', 'document');
  return segments.slice(named).join('/');
}

function wordOf(value: unknown): WordValue {
  if (typeof value === 'string') return wordValue(`“${excerptOf(value, 60)}”`, `“${excerptOf(value, 60)}”`);
  // The schema may ask for "1" where the number 1 stands.
  if (typeof value === 'number') return wordValue(`số ${value}`, `the number ${value}`);
  if (value === null || typeof value === 'boolean') return wordValue(`giá trị ${value}`, `the value ${value}`);
  return kindOf(Array.isArray(value) ? 'array' : 'object');
}

function kindOf(type: unknown): WordValue {
  const words = [type].flat().map((kind) => kinds[String(kind)] ?? { vi: String(kind), en: String(kind) });
  return wordValue(words.map(({ vi }) => vi).join(' hoặc '), words.map(({ en }) => en).join(' or '));
}

const kinds: Readonly<Record<string, Bilingual>> = {
  object: { vi: 'một đối tượng', en: 'an object' },
  array: { vi: 'một danh sách', en: 'a list' },
  string: { vi: 'một chuỗi chữ', en: 'a text' },
  integer: { vi: 'một số nguyên', en: 'a whole number' },
  number: { vi: 'một số', en: 'a number' },
  boolean: { vi: 'true hoặc false', en: 'true or false' },
  null: { vi: 'null', en: 'null' },
};

function formOf(pattern: string): WordValue {
  const { vi, en } = patternWords.get(pattern) ?? { vi: `dạng ${pattern}`, en: `the form ${pattern}` };
  return wordValue(vi, en);
}

/** The patterns of the schemas, for people who read no regular expressions. */
export const patternWords: ReadonlyMap<string, Bilingual> = new Map([
  [
    '^[A-Za-z0-9][A-Za-z0-9._-]*$',
    {
      vi: 'chữ cái không dấu, chữ số và các dấu “.”, “_”, “-”, bắt đầu bằng chữ hoặc số',
      en: 'unmarked letters, digits and the signs “.”, “_”, “-”, beginning with a letter or a digit',
    },
  ],
  [
    '^[a-z][a-z-]*$',
    {
      vi: 'chữ thường không dấu và dấu “-”, bắt đầu bằng chữ',
      en: 'small unmarked letters and “-”, beginning with a letter',
    },
  ],
  [
    '^[a-z][A-Za-z0-9]*$',
    {
      vi: 'chữ cái không dấu và chữ số, bắt đầu bằng chữ thường',
      en: 'unmarked letters and digits, beginning with a small letter',
    },
  ],
]);
