import { adviceOnLimit, type Failures, type NoValues } from './catalogue.js';
import { excerptOf } from './escape.js';
import type { Bilingual } from './slots.js';

/** What stands in the way of reading a document: Word, HTML or PDF. */
export interface DocumentFailureValues {
  /** `format` is what it is, `instead` how to get from there to what can be read. */
  'document/format': { readonly format: string; readonly instead: 'save-as' | 'scan' | 'unpack' };
  'document/unknown': NoValues;
  'document/encrypted': { readonly format: string };
  /** `part` is the part of a .docx, as word/document.xml. */
  'document/damaged': { readonly format: string; readonly part?: string };
  /** What only files have that were made to do harm. */
  'document/unsafe': { readonly what: UnsafePart; readonly part?: string };
  'document/too-large': { readonly what: DocumentSize; readonly limit: number; readonly name: string };
  'document/no-text': { readonly format: string };
  /** `charset` is the encoding that the file names, or UTF-8 where it names none. */
  'document/charset': { readonly charset: string };
  'document/empty': NoValues;
  'document/lost-letters': { readonly count: number };
  'document/no-pdf-reader': NoValues;
  'document/out-of-time': { readonly seconds: number };
  'document/out-of-memory': { readonly megabytes: number };
}

/** Why a file is not safe to read. */
export type UnsafePart = 'doctype' | 'path' | 'page-tree';

/** Which size of a document went over its limit. */
export type DocumentSize =
  'file' | 'inflated' | 'entries' | 'depth' | 'characters' | 'pages' | 'elements' | 'drawing' | 'operators';

const unsafe: Readonly<Record<UnsafePart, Bilingual>> = {
  doctype: {
    vi: 'có khai báo kiểu tài liệu (DOCTYPE), điều mà tài liệu Word không dùng',
    en: 'it declares a document type (DOCTYPE), which Word documents never do',
  },
  path: { vi: 'có đường dẫn trỏ ra ngoài tệp', en: 'a path in it points outside the file' },
  'page-tree': { vi: 'cây trang lặp vòng hoặc không có điểm dừng', en: 'its tree of pages runs in a circle' },
};

const sizes: Readonly<Record<DocumentSize, (limit: number) => Bilingual>> = {
  file: (limit) => ({ vi: `dung lượng vượt ${limit} byte`, en: `it has more than ${limit} bytes` }),
  inflated: (limit) => ({
    vi: `nội dung sau khi giải nén vượt ${limit} byte`,
    en: `unpacked, it has more than ${limit} bytes`,
  }),
  entries: (limit) => ({ vi: `có hơn ${limit} tệp con`, en: `it holds more than ${limit} files` }),
  depth: (limit) => ({
    vi: `các phần tử lồng nhau quá ${limit} cấp`,
    en: `elements stand inside each other on more than ${limit} levels`,
  }),
  characters: (limit) => ({ vi: `có hơn ${limit} ký tự`, en: `it has more than ${limit} characters` }),
  pages: (limit) => ({ vi: `có hơn ${limit} trang`, en: `it has more than ${limit} pages` }),
  drawing: (limit) => ({
    vi: `phần nội dung của một trang vượt ${limit} byte`,
    en: `what draws one of its pages has more than ${limit} bytes`,
  }),
  operators: (limit) => ({ vi: `có hơn ${limit} lệnh vẽ`, en: `it draws in more than ${limit} steps` }),
  elements: (limit) => ({ vi: `có hơn ${limit} phần tử`, en: `it has more than ${limit} elements` }),
};

const ways: Readonly<Record<'save-as' | 'scan' | 'unpack', Bilingual>> = {
  'save-as': {
    vi: 'Mở tệp bằng Word hoặc LibreOffice, chọn “Lưu thành” (Save As), kiểu .docx, rồi đọc tệp mới.',
    en: 'Open it in Word or LibreOffice, choose “Save As” with the kind .docx, and read the new file.',
  },
  scan: {
    vi: 'Dùng bản Word gốc của văn bản, hoặc nhận dạng chữ (OCR) tiếng Việt rồi đọc tệp kết quả.',
    en: 'Use the original Word file, or run text recognition (OCR) for Vietnamese and read what it gives.',
  },
  unpack: {
    vi: 'Giải nén rồi chọn tệp .docx, .pdf, .html hoặc .txt bên trong.',
    en: 'Unpack it and choose the .docx, .pdf, .html or .txt file inside.',
  },
};

const complete: Bilingual = {
  vi: 'Lấy lại bản đầy đủ của tệp. Nếu phần mềm soạn thảo mở được tệp, hãy lưu thành tệp mới rồi đọc tệp mới.',
  en: 'Get the complete file again. If a word processor opens it, save it there as a new file and read that.',
};

const smaller: Bilingual = {
  vi: 'Mở tệp bằng phần mềm soạn thảo và lưu thành tệp mới, hoặc tách riêng phần kế hoạch, bỏ ảnh và phụ lục lớn, rồi đọc tệp mới.',
  en: 'Open it in a word processor and save it anew, or take the plan out of it without images and large appendices, and read that.',
};

export const documentFailures: Failures<DocumentFailureValues> = {
  'document/format': {
    kind: 'input',
    what: ({ format }) => ({
      vi: `đây là tệp ${excerptOf(format)}, chương trình không đọc kiểu tệp này`,
      en: `it is a file of the kind ${excerptOf(format)}, which is not read here`,
    }),
    advice: ({ instead }) => ways[instead],
  },
  'document/unknown': {
    kind: 'input',
    what: () => ({
      vi: 'không nhận ra kiểu tệp; nội dung không phải Word (.docx), PDF, HTML hay văn bản thuần',
      en: 'its kind is not known; it is not Word (.docx), PDF, HTML or plain text',
    }),
    advice: () => complete,
  },
  'document/encrypted': {
    kind: 'input',
    what: ({ format }) => ({
      vi: `tệp ${excerptOf(format)} được đặt mật khẩu`,
      en: `the ${excerptOf(format)} file is protected by a password`,
    }),
    advice: () => ({
      vi: 'Mở tệp bằng mật khẩu, bỏ mật khẩu, lưu lại rồi đọc tệp mới.',
      en: 'Open it with the password, take the password off, save it and read the new file.',
    }),
  },
  'document/damaged': {
    kind: 'input',
    what: ({ format, part }) => ({
      vi: `tệp ${excerptOf(format)} bị hỏng hoặc bị cắt${part === undefined ? '' : `, tại phần ${excerptOf(part)}`}`,
      en: `the ${excerptOf(format)} file is damaged or cut short${part === undefined ? '' : `, in its part ${excerptOf(part)}`}`,
    }),
    advice: () => complete,
  },
  'document/unsafe': {
    kind: 'input',
    what: ({ what, part }) => {
      const where = part === undefined ? '' : ` (${excerptOf(part)})`;
      return { vi: `${unsafe[what].vi}${where}`, en: `${unsafe[what].en}${where}` };
    },
    advice: () => ({
      vi: 'Tệp có thể đã bị can thiệp. Lấy lại tệp từ nguồn tin cậy, hoặc lưu thành tệp mới bằng phần mềm soạn thảo.',
      en: 'It may have been tampered with. Get it again from a source that you trust, or save it anew in a word processor.',
    }),
  },
  'document/too-large': {
    kind: 'input',
    what: ({ what, limit }) => sizes[what](limit),
    advice: ({ name }) => adviceOnLimit(name),
  },
  'document/no-text': {
    kind: 'input',
    what: ({ format }) => ({
      vi: `tệp ${excerptOf(format)} không có lớp chữ, các trang chỉ là ảnh`,
      en: `the ${excerptOf(format)} file has no text, its pages are images`,
    }),
    advice: () => ways.scan,
  },
  'document/charset': {
    kind: 'input',
    what: ({ charset }) => ({
      vi: `có byte không hợp lệ trong bảng mã ${excerptOf(charset, 40)}`,
      en: `there are bytes in it that are not valid in ${excerptOf(charset, 40)}`,
    }),
    advice: () => ({
      vi: 'Lưu lại tệp bằng bảng mã UTF-8 (Unicode) rồi đọc tệp mới.',
      en: 'Save the file as UTF-8 (Unicode) and read the new file.',
    }),
  },
  'document/empty': {
    kind: 'input',
    what: () => ({ vi: 'không có chữ nào', en: 'there is no text in it' }),
    advice: () => ({
      vi: 'Kiểm tra xem có đúng tệp cần đọc không, và tệp đã được lưu đầy đủ chưa.',
      en: 'Check whether it is the right file, and whether it was saved completely.',
    }),
  },
  'document/lost-letters': {
    kind: 'input',
    what: ({ count }) => ({
      vi: `phông chữ trong tệp không cho biết ${count} ký tự là chữ gì`,
      en: `its fonts do not tell which letters ${count} of its characters are`,
    }),
    advice: () => ways.scan,
  },
  'document/no-pdf-reader': {
    kind: 'input',
    what: () => ({
      vi: 'chưa cài gói unpdf, cần có để đọc tệp PDF',
      en: 'the package unpdf is not installed, and PDF files are read by it',
    }),
    advice: () => ({
      vi: 'Cài gói bằng lệnh npm install unpdf@1.3.2, hoặc dùng bản Word (.docx) của văn bản.',
      en: 'Install it by npm install unpdf@1.3.2, or use the Word file (.docx).',
    }),
  },
  'document/out-of-time': {
    kind: 'input',
    what: ({ seconds }) => ({
      vi: `quá ${seconds} giây vẫn chưa đọc xong nên đã dừng`,
      en: `it was not read within ${seconds} seconds, and reading it was ended`,
    }),
    advice: () => smaller,
  },
  'document/out-of-memory': {
    kind: 'input',
    what: ({ megabytes }) => ({
      vi: `đọc tệp này cần hơn ${megabytes} MB bộ nhớ nên đã dừng`,
      en: `reading it takes more than ${megabytes} MB of memory, and was ended`,
    }),
    advice: () => smaller,
  },
};
