import { describe, expect, test } from 'vitest';
import { sentenceOf, spotOf, type Place } from '#base/place.js';

test.each<[Place, string, string]>([
  [{}, '', ''],
  [{ file: 'a.json', offset: 7 }, '', ''],
  [{ page: 2 }, ' (trang 2)', ' (page 2)'],
  [{ paragraph: 3 }, ' (đoạn 3)', ' (paragraph 3)'],
  [{ line: 4 }, ' (dòng 4)', ' (line 4)'],
  [{ line: 4, column: 5 }, ' (dòng 4, cột 5)', ' (line 4, column 5)'],
  [{ column: 5 }, '', ''],
  [{ pointer: '' }, '', ''],
  [{ pointer: '/phases/0' }, ' (/phases/0)', ' (/phases/0)'],
  [{ page: 2, paragraph: 3, line: 4, column: 5, pointer: '/a' }, ' (trang 2, đoạn 3, dòng 4, cột 5, /a)', ' (page 2, paragraph 3, line 4, column 5, /a)'],
])('%j is told as%s', (place, vi, en) => {
  expect(spotOf(place)).toEqual({ vi, en });
}); // prettier-ignore

describe('one sentence', () => {
  const what = { vi: 'tệp trống', en: 'the file is empty' };

  test.each<['input' | 'usage', Place, string, string]>([
    ['input', {}, 'Không đọc được dữ liệu vào: tệp trống.', 'Cannot read the input: the file is empty.'],
    ['input', { file: 'a', line: 1 }, 'Không đọc được tệp a (dòng 1): tệp trống.', 'Cannot read a (line 1): the file is empty.'],
    ['usage', {}, 'Tệp trống.', 'The file is empty.'],
    ['usage', { pointer: '/a' }, 'Tệp trống (/a).', 'The file is empty (/a).'],
    ['usage', { file: 'a', line: 1 }, 'Tệp a (dòng 1): tệp trống.', 'In a (line 1): the file is empty.'],
  ])('%s %j', (kind, place, vi, en) => {
    expect(sentenceOf(kind, place, what)).toEqual({ vi, en });
  }); // prettier-ignore
});
