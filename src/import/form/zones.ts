import { foldWords } from '#base/text.js';
import type { SourceLine } from '../source-line.js';
import { isPosition } from './positions.js';

/** Where the parts of a document begin, as numbers of lines; each ends where the next begins. */
export interface Zones {
  /** The line KẾ HOẠCH; nothing where the text has none. */
  readonly type: number | undefined;
  /** The first line of the abstract. */
  readonly title: number;
  readonly opening: number;
  readonly body: number;
  /** "Nơi nhận", or the lines of the signature where they come first. */
  readonly ending: number;
  /** What follows the signature. */
  readonly appendix: number;
}

/** How far down the type may stand: below a header, or below another document that encloses the plan. */
const deepestType = 400;

export function zonesOf(lines: readonly SourceLine[]): Zones {
  const type = findType(lines);
  const title = type === undefined ? 0 : type + (isTypeAlone(lines[type]) ? 1 : 0);
  const body = findBody(lines, title);
  const opening = findOpening(lines, title, body);
  const ending = findEnding(lines, Math.max(opening, body));
  return { type, title, opening, body: Math.min(body, ending), ending, appendix: findAppendix(lines, ending) };
}

function plainOf(line: SourceLine | undefined): string {
  return foldWords(line?.text ?? '');
}

function isTypeAlone(line: SourceLine | undefined): boolean {
  return plainOf(line) === 'ke hoach';
}

function findType(lines: readonly SourceLine[]): number | undefined {
  const end = Math.min(lines.length, deepestType);
  for (let at = 0; at < end; at++) if (isTypeAlone(lines[at]) && /K[ẾE]\s?H/u.test(lines[at]?.text ?? '')) return at;
  for (let at = 0; at < Math.min(end, 40); at++) if (/^(?:\*\*)?KẾ HOẠCH\s/u.test(lines[at]?.text ?? '')) return at;
  return undefined;
}

const openers =
  /^(?:căn cứ|thực hiện|tiếp tục thực hiện|triển khai|theo đề nghị|xét đề nghị|xét|trên cơ sở|nhằm|để|do|thời gian qua|kế thừa)\s/iu;

/** The opening begins with "Căn cứ", "Thực hiện" …; a title may begin so as well, its second line hardly. */
function findOpening(lines: readonly SourceLine[], title: number, body: number): number {
  for (let at = title + 1; at < body; at++) {
    const line = lines[at];
    const before = lines[at - 1];
    if (!line || !before) break;
    const text = line.text.replaceAll('**', '').trim();
    if (!/^\p{Lu}/u.test(text) || text === text.toUpperCase()) continue;
    if (openers.test(text) || /^(?:[^,.;]{3,90}) (?:xây dựng|ban hành) [Kk]ế hoạch/u.test(text)) return at;
    if (line.isAfterGap && text.length > 60) return at;
  }
  return Math.max(title + 1, Math.min(body, title + 1 + countTitle(lines, title, body)));
}

/** Without an opener: the title goes on while lines begin small or in capitals. */
function countTitle(lines: readonly SourceLine[], title: number, body: number): number {
  let count = 0;
  while (title + 1 + count < body) {
    const text = lines[title + 1 + count]?.text ?? '';
    if (!/^[\p{Ll}(]/u.test(text) && text !== text.toUpperCase() && lines[title + 1 + count]?.isAfterGap) break;
    count++;
  }
  return count;
}

const firstLabels = /^(?:\*\*)?\s?(?:(?:PHẦN|Phần)\s|[IA1]\s?(?:[./)]|-)\s*)/u;

/** The first numbered line behind the title. */
function findBody(lines: readonly SourceLine[], title: number): number {
  for (let at = title + 1; at < lines.length; at++) {
    const text = lines[at]?.text ?? '';
    if (firstLabels.test(text) && /\p{Lu}/u.test(text.slice(2, 10))) return at;
    if (/^Nơi nhận/iu.test(text)) return at;
  }
  return Math.min(lines.length, title + 1);
}

function findEnding(lines: readonly SourceLine[], body: number): number {
  const recipients = lines.findIndex(
    (line, at) => at >= body && /^[\s|*]*Nơi\s+nhận\s*[*:]*/iu.test(line.text) && isRecipientsHead(line.text),
  );
  const end = recipients < 0 ? lines.length : recipients;
  // The signature may come first, and a place and date of issue may stand above both.
  let start = end;
  for (let at = end - 1; at >= Math.max(body, end - 8); at--) {
    const text = lines[at]?.text ?? '';
    if (isPosition(text) || /^[\p{Lu}][^.;]{2,40}, ngày [^;]{4,40}\d{4}$/u.test(text)) start = at;
  }
  if (recipients >= 0) return start;
  return findSignature(lines, body);
}

function isRecipientsHead(text: string): boolean {
  return text.length < 60 || /^[\s|*]*Nơi\s+nhận[\s*]*:/iu.test(text);
}

/** Without recipients: the first line of authority or office that nothing but names follows. */
function findSignature(lines: readonly SourceLine[], body: number): number {
  for (let at = lines.length - 1; at >= body; at--) if (/\.\/\.\s*\**$/u.test(lines[at]?.text ?? '')) return at + 1;
  const from = Math.max(body, lines.length - 12);
  const first = lines.findIndex(({ text }, at) => at >= from && isPosition(text));
  return first < 0 ? lines.length : first;
}

const attachments =
  /^(?:phụ lục|mẫu\s(?:số|biểu|đơn|\d)|biểu\s(?:số|mẫu|\d)|danh sách|danh mục|đề cương|bảng\s|phân công nhiệm vụ)/iu;

/** The first line behind the ending that is the title of something attached. */
function findAppendix(lines: readonly SourceLine[], ending: number): number {
  for (let at = ending + 1; at < lines.length; at++) {
    const text = (lines[at]?.text ?? '').replaceAll('**', '').trim();
    if (attachments.test(text) && !/^[-+]/.test(text)) return at;
    const isTitle = text === text.toUpperCase() && /\p{Lu}/u.test(text) && text.length > 12;
    const isAttached =
      !attachments.test(lines[at + 1]?.text ?? '') &&
      [1, 2, 3].some((n) =>
        /^\(?(?:kèm theo|ban hành kèm theo)/iu.test(lines[at + n]?.text.replaceAll('**', '') ?? ''),
      );
    if (isTitle && isAttached && !isPosition(text)) return at;
    if (/^\[\d{1,2}\]\s/.test(text)) return at;
    if (/^CỘNG HÒA XÃ HỘI|^CỘNG HOÀ XÃ HỘI|^ĐƠN\s|^GIẤY\s/u.test(text)) return at;
  }
  return lines.length;
}
