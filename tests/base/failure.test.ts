import type { Failures, NoValues } from '#base/catalogue.js';
import {
  failInput,
  InputFailure,
  RuleFailure,
  type FailureCode,
  type FailureValues,
  type Place,
} from '#base/failure.js';
import { failures } from '#base/failures.js';
import { defaultLimits, limitsWith } from '#base/limits.js';
import { syntaxWords } from '#base/syntax-words.js';
import { describe, expect, test } from 'vitest';
import { failureOf } from '../read/failing.js';

const anywhere: Place = { file: 'plan.json', line: 12, column: 5, offset: 240 };

const sizes = [
  'file',
  'inflated',
  'entries',
  'depth',
  'characters',
  'pages',
  'elements',
  'drawing',
  'operators',
] as const;

/** One failure of each code, and of each way to break the syntax. */
const samples: { readonly [Code in FailureCode]: readonly FailureValues[Code][] } = {
  'file/missing': [{}],
  'file/none': [{}],
  'file/ended-thread': [{}],
  'file/unreadable': [{ reason: 'EACCES' }],
  'text/not-utf-8': [{ byte: 0x0d, offset: 17 }],
  'text/encoding': [{ encoding: 'UTF-16 LE' }],
  'text/not-text': [{ format: 'PDF' }],
  'text/combining-run': [{ limit: 30 }],
  'json/empty': [{}],
  'json/syntax': Object.keys(syntaxWords).map((cause) => ({ cause: cause as keyof typeof syntaxWords })),
  'json/comment': [{}],
  'json/trailing': [{}],
  'json/incomplete': (['object', 'array', 'string'] as const).map((open) => ({ open, line: 1, column: 1 })),
  'json/duplicate-key': [{ key: 'phases', line: 3, column: 2 }],
  'json/forbidden-key': [{ key: '__proto__' }],
  'json/too-deep': [{ limit: 64 }],
  'json/too-large': [{ bytes: 20_000_001, limit: 20_000_000 }],
  'json/string-too-long': [{ length: 1_000_001, limit: 1_000_000 }],
  'json/array-too-long': [{ limit: 10_000 }],
  'json/line-too-long': [{ limit: 16_000_000 }],
  'document/format': (['save-as', 'scan', 'unpack'] as const).map((instead) => ({ format: 'OpenDocument', instead })),
  'document/unknown': [{}],
  'document/encrypted': [{ format: 'PDF' }],
  'document/damaged': [{ format: 'PDF' }, { format: 'Word (.docx)', part: 'word/document.xml' }],
  'document/unsafe': (['doctype', 'path', 'page-tree'] as const).map((what) => ({ what, part: 'word/document.xml' })),
  'document/too-large': sizes.map((what) => ({ what, limit: 1, name: 'pages' })),
  'document/no-text': [{ format: 'PDF' }],
  'document/charset': [{ charset: 'UTF-8' }],
  'document/empty': [{}],
  'document/lost-letters': [{ count: 12 }],
  'document/no-pdf-reader': [{}],
  'document/out-of-time': [{ seconds: 60 }],
  'document/out-of-memory': [{ megabytes: 1024 }],
  'format/no-docx': [{}],
  'option/unknown': [{ option: 'dept', nearest: 'depth' }, { option: 'x' }],
  'option/invalid': [{ option: 'depth', expected: { vi: 'số', en: 'a number' } }],
  'rule/unknown': [{ rule: 'phase/gapp', nearest: 'phase/gap' }, { rule: 'x' }],
  'rules/invalid': [{ problem: { vi: 'không có quy tắc nào', en: 'there are no rules' } }],
  'file/unwritable': [{ reason: 'ENOSPC' }],
  'template/unknown': [{ template: 'core2', nearest: 'core' }, { template: 'x' }],
  'template/invalid': [{ problem: { vi: 'vòng lặp', en: 'a cycle' } }],
  'settings/invalid': [{ problem: { vi: 'thiếu tệp', en: 'a file is missing' } }],
  'alignment/invalid': [{ problem: { vi: 'hai quyết định trái nhau', en: 'two decisions disagree' } }],
  'waivers/invalid': [{ problem: { vi: 'thiếu lý do', en: 'a reason is missing' } }],
  'finding/unknown': [{ fingerprint: 'a1b2', nearest: 'a1b3' }, { fingerprint: 'x' }],
  'report/invalid': [{ problem: { vi: 'thiếu “tool”', en: '“tool” is missing' } }],
  'waivers/in-ci': [{ command: 'baseline' }],
};

/** How to make each; in a test, so that what words they are given is the doing of that test. */
const all = (Object.keys(samples) as FailureCode[]).flatMap((code) =>
  samples[code].map((values) => [code, () => new InputFailure(code, values, anywhere)] as const),
);

describe('a failure', () => {
  test('says in both languages what happened and where', () => {
    const failure = new InputFailure('json/syntax', { cause: 'missing-comma' }, anywhere);
    expect(failure.words.vi).toBe('Không đọc được tệp plan.json (dòng 12, cột 5): thiếu dấu phẩy.');
    expect(failure.words.en).toBe('Cannot read plan.json (line 12, column 5): a comma is missing.');
    expect(failure.message).toBe(failure.words.en);
    expect(failure.advice.vi).toBe('Thêm dấu phẩy giữa hai phần tử.');
  });

  test('says as much where no place is known', () => {
    expect(new InputFailure('json/empty', {}).words).toEqual({
      vi: 'Không đọc được dữ liệu vào: không có nội dung.',
      en: 'Cannot read the input: there is nothing in it.',
    });
  });

  test('of usage is a sentence of its own, and names the file where there is one', () => {
    const problem = { vi: 'thiếu lý do', en: 'a reason is missing' };
    expect(new InputFailure('waivers/invalid', { problem }, { file: 'w.json', pointer: '/0' }).words).toEqual({
      vi: 'Tệp w.json (/0): danh sách miễn trừ không hợp lệ – thiếu lý do.',
      en: 'In w.json (/0): the list of waivers is not valid – a reason is missing.',
    });
    expect(new InputFailure('option/unknown', { option: 'dept', nearest: 'depth' }).words).toEqual({
      vi: 'Không có tùy chọn “dept”; tên gần giống nhất là “depth”.',
      en: 'There is no option “dept”; the nearest name is “depth”.',
    });
  });

  test('names the part of a document that is not safe, where it is known', () => {
    const wordsOf = (part?: string) =>
      new InputFailure('document/unsafe', { what: 'path', ...(part === undefined ? {} : { part }) }, anywhere).words;
    expect(wordsOf('../x.xml').vi).toMatch(/: có đường dẫn trỏ ra ngoài tệp \(\.\.\/x\.xml\)\.$/u);
    expect(wordsOf('../x.xml').en).toMatch(/: a path in it points outside the file \(\.\.\/x\.xml\)\.$/u);
    expect(wordsOf().vi).toMatch(/: có đường dẫn trỏ ra ngoài tệp\.$/u);
    expect(wordsOf().en).toMatch(/: a path in it points outside the file\.$/u);
  });

  test('names the sign that was met where JSON has another', () => {
    expect(new InputFailure('json/syntax', { cause: 'missing-comma', character: ';' }).words).toEqual({
      vi: 'Không đọc được dữ liệu vào: thiếu dấu phẩy (“;”).',
      en: 'Cannot read the input: a comma is missing (“;”).',
    });
  });

  test('names the nearest fingerprint, where one is near', () => {
    const wordsOf = (values: FailureValues['finding/unknown']) => new InputFailure('finding/unknown', values).words;
    expect(wordsOf({ fingerprint: 'a1b2', nearest: 'a1b3' })).toEqual({
      vi: 'Không có phát hiện nào mang dấu vân tay “a1b2”; gần giống nhất là “a1b3”.',
      en: 'No finding has the fingerprint “a1b2”; the nearest is “a1b3”.',
    });
    expect(wordsOf({ fingerprint: 'x' })).toEqual({
      vi: 'Không có phát hiện nào mang dấu vân tay “x”.',
      en: 'No finding has the fingerprint “x”.',
    });
  });

  test.each([
    [0x00, '0x00'],
    [0x0d, '0x0D'],
    [0xff, '0xFF'],
  ])('writes the byte %i as %s', (byte, written) => {
    const { words } = new InputFailure('text/not-utf-8', { byte, offset: 17 });
    expect(words.vi).toBe(`Không đọc được dữ liệu vào: byte ${written} ở vị trí 17 không hợp lệ trong bảng mã UTF-8.`);
    expect(words.en).toBe(`Cannot read the input: the byte ${written} at offset 17 is not valid UTF-8.`);
  });

  test.each([
    ['depth', () => new InputFailure('json/too-deep', { limit: 64 })],
    ['fileBytes', () => new InputFailure('json/too-large', { bytes: 2, limit: 1 })],
    ['stringLength', () => new InputFailure('json/string-too-long', { length: 2, limit: 1 })],
    ['arrayLength', () => new InputFailure('json/array-too-long', { limit: 1 })],
    ['lineBytes', () => new InputFailure('json/line-too-long', { limit: 1 })],
    ['pages', () => new InputFailure('document/too-large', { what: 'pages', limit: 1, name: 'pages' })],
  ])('advises to raise the limit “%s” that was met', (name, make) => {
    const { advice } = make();
    expect(advice.vi).toContain(`nâng giới hạn “${name}”`);
    expect(advice.en).toContain(`raise the limit “${name}”`);
  });

  test.each(all)('%s is one sentence and advice, in both languages', (_, make) => {
    const failure = make();
    for (const language of ['vi', 'en'] as const) {
      expect(failure.words[language]).toMatch(/^\p{Lu}.*[^.]\.$/u);
      expect(failure.words[language]).not.toMatch(/undefined|\[object|\n/);
      expect(failure.advice[language]).toMatch(/^\p{Lu}.*\.$/u);
      expect(failure.words[language]).toBe(failure.words[language].normalize('NFC'));
    }
    expect(failure.words.vi).not.toBe(failure.words.en);
    expect(failure.advice.vi).not.toBe(failure.advice.en);
  });

  test('[F-001] of an input ends in exit code 3, of usage in 2', () => {
    const isUsage = /^(?:option|rules?|template|settings|waivers|alignment|finding|format)\/|^file\/unwritable$/;
    for (const [, make] of all) {
      const { code, kind, exit } = make();
      expect([code, kind, exit]).toEqual(isUsage.test(code) ? [code, 'usage', 2] : [code, 'input', 3]);
    }
  });

  test('[F-129] [F-122] shows what an input put into its name or its keys', () => {
    const failure = new InputFailure(
      'json/duplicate-key',
      { key: `\u001B[2J${'x'.repeat(500)}`, line: 1, column: 1 },
      { file: 'a\u202Eb.json' },
    );
    expect(failure.message).toContain('“<U+001B>[2J');
    expect(failure.message).toContain('a<U+202E>b.json');
    expect(failure.message.length).toBeLessThan(300);
  });

  test('is an error that carries its code, its values and its cause', () => {
    const cause = new Error('ENOENT');
    const failing = () => failInput('file/missing', {}, { file: 'plan.json' }, cause);
    expect(failing).toThrow(InputFailure);
    expect(failing).toThrow(expect.objectContaining({ name: 'InputFailure', code: 'file/missing', values: {}, cause }));
  });

  test('has no cause where none is known', () => {
    expect(Object.hasOwn(new InputFailure('json/empty', {}), 'cause')).toBe(false);
  });

  test('without words in one of the languages does not compile', () => {
    const half: Failures<{ 'plan/half': NoValues }> = {
      'plan/half': {
        kind: 'input',
        // @ts-expect-error English is missing
        what: () => ({ vi: 'chỉ có tiếng Việt' }),
        advice: () => ({ vi: 'Viết thêm.', en: 'Write it.' }),
      },
    };
    expect(Object.keys(half)).toHaveLength(1);
    // @ts-expect-error the code asks for its values
    expect(() => failInput('json/too-deep', {})).toThrow(InputFailure);
    expect(Object.keys(failures).sort()).toEqual(Object.keys(samples).sort());
  });
});

describe('a rule that breaks down', () => {
  test('is named with the place, and keeps its cause to itself', () => {
    const cause = new TypeError('secret text of the plan');
    const failure = new RuleFailure('phase/overlap', { pointer: '/phases/2' }, cause);
    expect(failure.words).toEqual({
      vi: 'Quy tắc phase/overlap bị lỗi trong khi kiểm tra (/phases/2).',
      en: 'Rule phase/overlap broke down (/phases/2).',
    });
    expect(failure).toMatchObject({ name: 'RuleFailure', exit: 4, cause, rule: 'phase/overlap' });
    expect(failure.advice.vi).toMatch(/^Kết quả .*\.$/u);
    expect(failure.advice.en).toMatch(/^What .*\.$/u);
    expect(JSON.stringify([failure.words, failure.advice])).not.toContain('secret');
  });

  test('may throw anything at all', () => {
    const trap = new Proxy(
      {},
      {
        get: () => {
          throw new Error('trap');
        },
        getPrototypeOf: () => {
          throw new Error('trap');
        },
      },
    );
    expect(new RuleFailure('vendor/rule', {}, trap).message).toBe('Rule vendor/rule broke down.');
  });
});

describe('limits', () => {
  test('are what reliability.md decided, and nobody can change them for all', () => {
    expect(defaultLimits).toMatchObject({
      fileBytes: 20_000_000,
      lineBytes: 16_000_000,
      depth: 64,
      stringLength: 1_000_000,
      arrayLength: 10_000,
      combiningRun: 30,
      findingsPerFile: 1000,
      findingsPerRule: 200,
    });
    expect(Object.isFrozen(defaultLimits)).toBe(true);
  });

  test('can be moved one by one', () => {
    expect(limitsWith({ depth: 5 })).toEqual({ ...defaultLimits, depth: 5 });
    expect(limitsWith({ depth: 1 }).depth).toBe(1);
    expect(limitsWith()).toEqual(defaultLimits);
  });

  test.each([0, -1, 1.5, Number.NaN, Infinity, '64'])('cannot be %s', (depth) => {
    expect(() => limitsWith({ depth: depth as number })).toThrow('has to be a whole number from 1');
  });

  test('that do not exist are answered with the nearest one', () => {
    expect(() => limitsWith({ dept: 5 } as object)).toThrow('There is no option “dept”; the nearest name is “depth”.');
    expect(() => limitsWith({ zzzzzz: 5 } as object)).toThrow('There is no option “zzzzzz”.');
    expect(failureOf(() => limitsWith({ zzzzzz: 5 } as object)).values).toStrictEqual({ option: 'zzzzzz' });
  });
});
