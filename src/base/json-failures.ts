import { adviceOnLimit, type Failures, type NoValues } from './catalogue.js';
import { excerptOf, nameCharacter } from './escape.js';
import { syntaxWords, type SyntaxCause } from './syntax-words.js';
import type { Bilingual } from './slots.js';

/** What stands in the way of reading a text as JSON. */
export interface JsonFailureValues {
  'json/empty': NoValues;
  /** `character` is the one that was met, where it helps to know. */
  'json/syntax': { readonly cause: SyntaxCause; readonly character?: string };
  'json/comment': NoValues;
  'json/trailing': NoValues;
  /** `open` is what was never closed; it begins at `line` and `column`. */
  'json/incomplete': { readonly open: 'object' | 'array' | 'string'; readonly line: number; readonly column: number };
  /** `line` and `column` say where the key stands first; the place of the failure is the second. */
  'json/duplicate-key': { readonly key: string; readonly line: number; readonly column: number };
  'json/forbidden-key': { readonly key: string };
  'json/too-deep': { readonly limit: number };
  /** `bytes` counts the text in UTF-8, also where it was handed in as a string. */
  'json/too-large': { readonly bytes: number; readonly limit: number };
  'json/string-too-long': { readonly length: number; readonly limit: number };
  'json/array-too-long': { readonly limit: number };
  'json/line-too-long': { readonly limit: number };
}

const opened: Readonly<Record<'object' | 'array' | 'string', Bilingual>> = {
  object: { vi: 'đối tượng “{”', en: 'the object “{”' },
  array: { vi: 'mảng “[”', en: 'the array “[”' },
  string: { vi: 'chuỗi', en: 'the string' },
};

export const jsonFailures: Failures<JsonFailureValues> = {
  'json/empty': {
    kind: 'input',
    what: () => ({ vi: 'không có nội dung', en: 'there is nothing in it' }),
    advice: () => ({
      vi: 'Kiểm tra xem tệp đã được lưu đầy đủ chưa.',
      en: 'Check whether the file was saved completely.',
    }),
  },
  'json/syntax': {
    kind: 'input',
    what: ({ cause, character }) => {
      const met = character === undefined ? '' : ` (${nameCharacter(character)})`;
      return { vi: `${syntaxWords[cause].what.vi}${met}`, en: `${syntaxWords[cause].what.en}${met}` };
    },
    advice: ({ cause }) => syntaxWords[cause].advice,
  },
  'json/comment': {
    kind: 'input',
    what: () => ({ vi: 'có chú thích, mà JSON không cho phép chú thích', en: 'there is a comment, and JSON has none' }),
    advice: () => ({
      vi: 'Xóa chú thích rồi chạy lại.',
      en: 'Remove the comment and run again.',
    }),
  },
  'json/trailing': {
    kind: 'input',
    what: () => ({
      vi: 'sau khi tài liệu JSON kết thúc vẫn còn nội dung khác',
      en: 'there is more after the end of the JSON document',
    }),
    advice: () => ({
      vi: 'Mỗi tệp .json chỉ chứa một tài liệu. Xóa phần thừa hoặc tách thành nhiều tệp.',
      en: 'A .json file holds one document. Remove what is too much, or make several files of it.',
    }),
  },
  'json/incomplete': {
    kind: 'input',
    what: ({ open, line, column }) => ({
      vi: `nội dung bị cắt giữa chừng, ${opened[open].vi} mở ở dòng ${line}, cột ${column} chưa được đóng`,
      en: `it is cut short, ${opened[open].en} opened at line ${line}, column ${column} is never closed`,
    }),
    advice: () => ({
      vi: 'Lấy lại bản đầy đủ của tệp, hoặc thêm dấu đóng còn thiếu.',
      en: 'Get the complete file again, or add the closing sign that is missing.',
    }),
  },
  'json/duplicate-key': {
    kind: 'input',
    what: ({ key, line, column }) => ({
      vi: `khóa “${excerptOf(key, 80)}” bị lặp lại trong cùng một đối tượng, lần đầu ở dòng ${line}, cột ${column}`,
      en: `the key “${excerptOf(key, 80)}” stands twice in one object, first at line ${line}, column ${column}`,
    }),
    advice: () => ({
      vi: 'Giữ lại một khóa, xóa hoặc đổi tên khóa kia; chương trình không tự chọn thay người soạn.',
      en: 'Keep one of them and remove or rename the other; the program does not choose for the author.',
    }),
  },
  'json/forbidden-key': {
    kind: 'input',
    what: ({ key }) => ({
      vi: `khóa “${excerptOf(key, 80)}” không được chấp nhận vì lý do an toàn`,
      en: `the key “${excerptOf(key, 80)}” is not accepted, for reasons of safety`,
    }),
    advice: () => ({ vi: 'Xóa hoặc đổi tên khóa này.', en: 'Remove or rename this key.' }),
  },
  'json/too-deep': {
    kind: 'input',
    what: ({ limit }) => ({
      vi: `đối tượng và mảng lồng nhau quá ${limit} cấp`,
      en: `objects and arrays stand inside each other on more than ${limit} levels`,
    }),
    advice: () => adviceOnLimit('depth'),
  },
  'json/too-large': {
    kind: 'input',
    what: ({ bytes, limit }) => ({
      vi: `dung lượng ${bytes} byte vượt giới hạn ${limit} byte`,
      en: `its ${bytes} bytes are more than the limit of ${limit}`,
    }),
    advice: () => adviceOnLimit('fileBytes'),
  },
  'json/string-too-long': {
    kind: 'input',
    what: ({ length, limit }) => ({
      vi: `có chuỗi dài ${length} ký tự, vượt giới hạn ${limit}`,
      en: `a string of ${length} characters is longer than the limit of ${limit}`,
    }),
    advice: () => adviceOnLimit('stringLength'),
  },
  'json/array-too-long': {
    kind: 'input',
    what: ({ limit }) => ({ vi: `có mảng nhiều hơn ${limit} phần tử`, en: `an array has more than ${limit} items` }),
    advice: () => adviceOnLimit('arrayLength'),
  },
  'json/line-too-long': {
    kind: 'input',
    what: ({ limit }) => ({ vi: `có dòng dài hơn ${limit} byte`, en: `a line has more than ${limit} bytes` }),
    advice: () => adviceOnLimit('lineBytes'),
  },
};
