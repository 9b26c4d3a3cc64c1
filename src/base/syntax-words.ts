import type { Bilingual } from './slots.js';

/** The ways in which a text fails to be JSON. */
export type SyntaxCause = keyof typeof syntaxWords;

/** What is wrong, as a clause without a full stop, and how to mend it. The text itself is never quoted. */
interface SyntaxWords {
  readonly what: Bilingual;
  readonly advice: Bilingual;
}

const quoteAdvice: Bilingual = {
  vi: 'Dùng dấu nháy kép thẳng " ở hai đầu chuỗi.',
  en: 'Put straight double quotes " at both ends of the string.',
};

export const syntaxWords = {
  'missing-comma': {
    what: { vi: 'thiếu dấu phẩy', en: 'a comma is missing' },
    advice: { vi: 'Thêm dấu phẩy giữa hai phần tử.', en: 'Put a comma between the two items.' },
  },
  'missing-colon': {
    what: { vi: 'thiếu dấu hai chấm sau khóa', en: 'a colon is missing after the key' },
    advice: { vi: 'Viết theo dạng "khóa": giá trị.', en: 'Write it as "key": value.' },
  },
  'missing-value': {
    what: { vi: 'thiếu giá trị', en: 'a value is missing' },
    advice: { vi: 'Thêm giá trị, hoặc xóa dấu thừa.', en: 'Add the value, or remove the sign that is too much.' },
  },
  'missing-key': {
    what: { vi: 'ở đây phải là một khóa trong dấu nháy kép', en: 'a key in double quotes is due here' },
    advice: { vi: 'Viết theo dạng "khóa": giá trị.', en: 'Write it as "key": value.' },
  },
  'trailing-comma': {
    what: { vi: 'thừa dấu phẩy sau phần tử cuối cùng', en: 'there is a comma after the last item' },
    advice: { vi: 'Xóa dấu phẩy này.', en: 'Remove this comma.' },
  },
  'wrong-bracket': {
    what: { vi: 'dấu đóng không khớp với dấu mở', en: 'the closing bracket does not match the one that was opened' },
    advice: {
      vi: 'Đối tượng mở bằng { thì đóng bằng }, mảng mở bằng [ thì đóng bằng ].',
      en: 'An object opened by { is closed by }, an array opened by [ is closed by ].',
    },
  },
  'unclosed-string': {
    what: { vi: 'chuỗi chưa được đóng trước khi hết dòng', en: 'the string is not closed before the end of its line' },
    advice: {
      vi: 'Thêm dấu nháy kép ở cuối chuỗi; chỗ xuống dòng bên trong chuỗi phải viết là \\n.',
      en: 'Add the closing double quote; a line break inside a string is written \\n.',
    },
  },
  'control-in-string': {
    what: { vi: 'trong chuỗi có ký tự điều khiển', en: 'there is a control character in the string' },
    advice: { vi: 'Xóa ký tự này, hoặc viết dấu tab là \\t.', en: 'Remove it, or write a tab as \\t.' },
  },
  'bad-escape': {
    what: {
      vi: 'dấu \\ đứng trước một ký tự không được phép',
      en: 'a backslash stands before a character that it may not',
    },
    advice: {
      vi: 'Chỉ dùng \\" \\\\ \\/ \\b \\f \\n \\r \\t và \\u kèm bốn chữ số thập lục phân; chính dấu \\ viết là \\\\.',
      en: 'Use only \\" \\\\ \\/ \\b \\f \\n \\r \\t and \\u with four hexadecimal digits; a backslash itself is \\\\.',
    },
  },
  'single-quotes': {
    what: { vi: 'dùng dấu nháy đơn thay cho dấu nháy kép', en: 'single quotes are used instead of double quotes' },
    advice: quoteAdvice,
  },
  'curly-quotes': {
    what: {
      vi: 'dùng dấu nháy cong thay cho dấu nháy kép thẳng',
      en: 'curly quotes are used instead of straight ones',
    },
    advice: {
      vi: 'Thay bằng dấu nháy kép thẳng "; nên soạn tệp bằng trình soạn thảo văn bản thuần, không dùng Word.',
      en: 'Replace them by straight double quotes "; edit the file in a plain text editor, not in a word processor.',
    },
  },
  'unquoted-key': {
    what: { vi: 'khóa không nằm trong dấu nháy kép', en: 'a key is not in double quotes' },
    advice: { vi: 'Đặt khóa trong dấu nháy kép thẳng ".', en: 'Put the key into straight double quotes ".' },
  },
  'unknown-word': {
    what: { vi: 'có từ không nằm trong dấu nháy kép', en: 'a word is not in double quotes' },
    advice: {
      vi: 'Đặt chuỗi trong dấu nháy kép thẳng "; không có dấu nháy chỉ được viết true, false, null (chữ thường).',
      en: 'Put strings into straight double quotes "; only true, false and null, in lower case, go without.',
    },
  },
  'not-a-number': {
    what: { vi: 'NaN và Infinity không có trong JSON', en: 'NaN and Infinity do not exist in JSON' },
    advice: { vi: 'Ghi một số cụ thể, hoặc bỏ mục này.', en: 'Write a real number, or leave the entry out.' },
  },
  'leading-zero': {
    what: { vi: 'số bắt đầu bằng chữ số 0 thừa', en: 'a number begins with a surplus zero' },
    advice: {
      vi: 'Viết 5 thay cho 05; số hiệu cần giữ số 0 thì đặt trong dấu nháy kép: "05".',
      en: 'Write 5 instead of 05; where the zero has to stay, use a string: "05".',
    },
  },
  'bad-number': {
    what: { vi: 'số viết không đúng', en: 'a number is not written correctly' },
    advice: {
      vi: 'Viết số theo dạng 12, -3 hoặc 4.5; ngày tháng phải đặt trong dấu nháy kép.',
      en: 'Write a number as 12, -3 or 4.5; put a date into double quotes.',
    },
  },
  'odd-space': {
    what: { vi: 'có khoảng trắng đặc biệt hoặc ký tự ẩn', en: 'there is a special space or a hidden character' },
    advice: { vi: 'Thay bằng dấu cách thường.', en: 'Replace it by an ordinary space.' },
  },
  semicolon: {
    what: { vi: 'dùng dấu chấm phẩy thay cho dấu phẩy', en: 'a semicolon is used instead of a comma' },
    advice: { vi: 'Thay dấu chấm phẩy bằng dấu phẩy.', en: 'Replace the semicolon by a comma.' },
  },
  'unexpected-character': {
    what: { vi: 'có ký tự không đúng chỗ', en: 'there is a character out of place' },
    advice: { vi: 'Xóa hoặc sửa ký tự này.', en: 'Remove or correct this character.' },
  },
} as const satisfies Readonly<Record<string, SyntaxWords>>;
