import type { Failures, NoValues } from './catalogue.js';
import { excerptOf } from './escape.js';

/** What stands in the way before there is a text. */
export interface TextFailureValues {
  'file/missing': NoValues;
  /** A folder without plans, or a pattern that no file fits. */
  'file/none': NoValues;
  /** `reason` is the code that the system gives, as EACCES. */
  'file/unreadable': { readonly reason: string };
  /** The thread that checked it came to a sudden end, twice. */
  'file/ended-thread': NoValues;
  /** `byte` is the first one that cannot stand there, `offset` its place among the bytes of the file. */
  'text/not-utf-8': { readonly byte: number; readonly offset: number };
  /** `encoding` is the name of the encoding that it is in, as UTF-16 LE. */
  'text/encoding': { readonly encoding: string };
  /** `format` is the name of a format that is no text, as PDF. */
  'text/not-text': { readonly format: string };
  'text/combining-run': { readonly limit: number };
}

export const textFailures: Failures<TextFailureValues> = {
  'file/missing': {
    kind: 'input',
    what: () => ({ vi: 'không có tệp này', en: 'there is no such file' }),
    advice: () => ({
      vi: 'Kiểm tra lại tên tệp và thư mục, kể cả chữ hoa, chữ thường.',
      en: 'Check the name and the folder, upper and lower case included.',
    }),
  },
  'file/none': {
    kind: 'input',
    what: () => ({ vi: 'không có tệp kế hoạch nào ở đó', en: 'there is no plan in it' }),
    advice: () => ({
      vi: 'Trong thư mục chỉ xét các tệp .plan.json, .docx, .pdf, .html, .txt; tệp có tên khác thì nêu thẳng tên hoặc dùng mẫu tên như "ke-hoach/*.json".',
      en: 'Of a folder only .plan.json, .docx, .pdf, .html and .txt are taken; name other files, or use a pattern such as "plans/*.json".',
    }),
  },
  'file/ended-thread': {
    kind: 'input',
    what: () => ({
      vi: 'luồng kiểm tra tệp này hai lần dừng đột ngột',
      en: 'the thread that checked it came to a sudden end, twice',
    }),
    advice: () => ({
      vi: 'Kiểm tra riêng tệp này, không dùng --jobs, để biết nguyên nhân; tệp quá lớn có thể làm hết bộ nhớ.',
      en: 'Check this file alone and without --jobs to learn why; a file that is too large may exhaust the memory.',
    }),
  },
  'file/unreadable': {
    kind: 'input',
    what: ({ reason }) => ({
      vi: `hệ thống không cho đọc (${excerptOf(reason)})`,
      en: `the system does not allow it (${excerptOf(reason)})`,
    }),
    advice: () => ({
      vi: 'Kiểm tra quyền đọc và xem đó là tệp hay thư mục.',
      en: 'Check that it may be read, and that it is a file and not a folder.',
    }),
  },
  'text/not-utf-8': {
    kind: 'input',
    what: ({ byte, offset }) => ({
      vi: `byte ${hex(byte)} ở vị trí ${offset} không hợp lệ trong bảng mã UTF-8`,
      en: `the byte ${hex(byte)} at offset ${offset} is not valid UTF-8`,
    }),
    advice: () => ({
      vi: 'Lưu lại tệp bằng bảng mã UTF-8 (Unicode). Văn bản dùng TCVN3, VNI hoặc Windows-1258 phải được chuyển mã trước.',
      en: 'Save the file as UTF-8 (Unicode). Text in TCVN3, VNI or Windows-1258 has to be converted first.',
    }),
  },
  'text/encoding': {
    kind: 'input',
    what: ({ encoding }) => ({
      vi: `tệp dùng bảng mã ${excerptOf(encoding)}, không phải UTF-8`,
      en: `it is written in ${excerptOf(encoding)}, not in UTF-8`,
    }),
    advice: () => ({
      vi: 'Lưu lại tệp bằng bảng mã UTF-8 rồi chạy lại.',
      en: 'Save the file as UTF-8 and run again.',
    }),
  },
  'text/not-text': {
    kind: 'input',
    what: ({ format }) => ({
      vi: `đây là tệp ${excerptOf(format)}, không phải tệp văn bản thuần`,
      en: `it is a file of the kind ${excerptOf(format)}, not plain text`,
    }),
    advice: () => ({
      vi: 'Chọn tệp JSON tương ứng. Tài liệu Word, PDF cần được nhập (import) trước; tệp nén cần được giải nén trước.',
      en: 'Choose the JSON file instead. Import a Word or PDF document first; unpack an archive first.',
    }),
  },
  'text/combining-run': {
    kind: 'input',
    what: ({ limit }) => ({
      vi: `có hơn ${limit} dấu kết hợp liền nhau, điều không có trong chữ viết thông thường`,
      en: `more than ${limit} combining marks stand in a row, which no writing needs`,
    }),
    advice: () => ({
      vi: 'Xóa các dấu thừa ở vị trí nêu trên rồi chạy lại.',
      en: 'Remove the surplus marks there and run again.',
    }),
  },
};

function hex(byte: number): string {
  return `0x${byte.toString(16).toUpperCase().padStart(2, '0')}`;
}
