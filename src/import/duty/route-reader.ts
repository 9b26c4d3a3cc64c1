import type { When } from '#generated/plan.types.js';
import type { FoundName } from '../units/name-reader.js';
import { findWhens, type Frame } from '../when/find.js';
import { readNamesFrom } from './duty-reader.js';

/** A line of report, or of difficulties, in a sentence. */
export interface FoundRoute {
  readonly kind: 'report' | 'difficulty';
  readonly from: readonly FoundName[];
  readonly via: readonly FoundName[];
  readonly to: readonly FoundName[];
  readonly when: readonly When[];
  readonly what?: string;
  /** Where it begins in the text. */
  readonly at: number;
}

const trouble = /(?:khó khăn|vướng mắc|phát sinh|bất cập)/iu;
const tells = /(?:báo cáo|phản ánh|phản ảnh|thông tin|liên hệ|trao đổi|kiến nghị|đề xuất|gửi)/iu;

/** "nếu có khó khăn, vướng mắc, … báo cáo … (qua …)": in one sentence of the text. */
export function readDifficulty(text: string): FoundRoute | undefined {
  const sentence = text.split(/(?<=[\p{Ll})”]\.) (?=\p{Lu})/u).find((one) => trouble.test(one) && /(?:nếu có|nếu|có gì|có)\s[^.]{0,40}(?:khó khăn|vướng mắc|phát sinh)/iu.test(one) && tells.test(one));
  if (sentence === undefined) return undefined;
  const at = sentence.search(trouble);
  const told = sendingIn(sentence, at);
  if (!told) return undefined;
  const from = senderBefore(sentence, at, told.at);
  return { kind: 'difficulty', from, via: viaIn(sentence.slice(told.at)), to: told.to, when: [], what: 'khó khăn, vướng mắc', at: text.indexOf(sentence) };
}

const senders = /(?:báo cáo|phản ánh|phản ảnh|thông tin|liên hệ|trao đổi|kiến nghị|gửi)(?:\s(?:kịp thời|ngay|trực tiếp|bằng văn bản))*\s+(?:(?:về|với|tới|đến|cho|lên)\s+)?/giu;

function sendingIn(sentence: string, after: number): { readonly at: number; readonly to: readonly FoundName[] } | undefined {
  for (const match of sentence.matchAll(senders)) {
    if (match.index < after) continue;
    const to = readNamesFrom(sentence, match.index + match[0].length);
    if (to.length > 0) return { at: match.index, to };
  }
  return undefined;
}

/** "…, Trưởng các phòng, đơn vị chủ động … báo cáo": the bodies named before the verb. */
function senderBefore(sentence: string, after: number, before: number): readonly FoundName[] {
  for (const gap of sentence.slice(after, before).matchAll(/,\s+(?:đề nghị\s+)?/gu)) {
    const names = readNamesFrom(sentence, after + gap.index + gap[0].length);
    if (names.length > 0 && (names.at(-1)?.to ?? 0) <= before) return names;
  }
  return [];
}

/** "(qua Sở Y tế)", "(qua phòng Lãnh sự …)", "thông qua Văn phòng Sở". */
function viaIn(text: string): readonly FoundName[] {
  const found = /(?:\((?:thông )?qua\s+|\bthông qua\s+)/iu.exec(text);
  return found ? readNamesFrom(text, found.index + found[0].length).slice(0, 3) : [];
}

const reports =
  /(?:báo cáo|gửi|nộp)(?:\s+(?!về |gửi |cho |lên |với |tới |đến |trước |định )[^\s,;.()]+){0,24}?\s+(?:(?:và )?(?:gửi |nộp )?(?:về|tới|đến|cho|lên|với)\s+|gửi\s+)/giu;

/** The lines of report in a sentence: to whom, through whom, when. */
export function readReport(text: string, frame: Frame): FoundRoute | undefined {
  const first = text.search(/báo cáo(?! viên)/iu);
  if (first < 0) return undefined;
  const told = directReport(text) ?? sentReport(text);
  if (!told) return undefined;
  const sentence = sentenceAround(text, told.at);
  const when = findWhens(sentence, frame, { withVague: true }).map((found) => found.when).slice(0, 20);
  return { kind: 'report', from: [], via: viaIn(text.slice(told.at)), to: told.to, when, at: told.at };
}

/** "báo cáo Ủy ban nhân dân tỉnh", "định kỳ báo cáo cấp có thẩm quyền". */
function directReport(text: string): { readonly at: number; readonly to: readonly FoundName[] } | undefined {
  for (const match of text.matchAll(/báo cáo\s+/giu)) {
    const to = readNamesFrom(text, match.index + match[0].length);
    if (to.length > 0) return { at: match.index, to };
  }
  return undefined;
}

/** "gửi báo cáo kết quả về Sở Nội vụ", "báo cáo … gửi Ban Chỉ đạo …". */
function sentReport(text: string): { readonly at: number; readonly to: readonly FoundName[] } | undefined {
  for (const match of text.matchAll(reports)) {
    const to = readNamesFrom(text, match.index + match[0].length);
    if (to.length > 0) return { at: match.index, to };
  }
  return undefined;
}

function sentenceAround(text: string, at: number): string {
  const start = Math.max(text.lastIndexOf('. ', at), text.lastIndexOf('; ', at)) + 1;
  const ends = [text.indexOf('. ', at), text.indexOf('; ', at)].filter((end) => end >= 0);
  return text.slice(start, ends.length > 0 ? Math.min(...ends) : text.length);
}
