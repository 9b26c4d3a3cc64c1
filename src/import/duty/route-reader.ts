import type { When } from '#generated/plan.types.js';
import { findCitations } from '../cite/citation-reader.js';
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
  const sentence = text
    .split(/(?<=[\p{Ll})”]\.) (?=\p{Lu})/u)
    .find((one) => trouble.test(one) && isCondition(one) && tells.test(one));
  if (sentence === undefined) return undefined;
  const at = sentence.search(trouble);
  const told = sendingIn(sentence, at);
  if (!told) return undefined;
  const from = senderBefore(sentence, at, told.at);
  return {
    kind: 'difficulty',
    from,
    via: viaIn(sentence.slice(told.at)),
    to: told.to,
    when: [],
    what: 'khó khăn, vướng mắc',
    at: text.indexOf(sentence),
  };
}

/** "nếu có khó khăn", "có gì … vướng mắc": not far apart. */
function isCondition(sentence: string): boolean {
  return [...sentence.matchAll(/khó khăn|vướng mắc|phát sinh/giu)].some(({ index }) => {
    const before = sentence.slice(Math.max(0, index - 44), index);
    return /(?:nếu|có)\s/iu.test(before.slice(before.lastIndexOf('.') + 1));
  });
}

const senders =
  /(?:báo cáo|phản ánh|phản ảnh|thông tin|liên hệ|trao đổi|kiến nghị|gửi)(?:\s(?:kịp thời|ngay|trực tiếp|bằng văn bản))*\s+(?:(?:về|với|tới|đến|cho|lên)\s+)?/giu;

function sendingIn(
  sentence: string,
  after: number,
): { readonly at: number; readonly to: readonly FoundName[] } | undefined {
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

const goingTo = /^\s+(?:(?:và )?(?:gửi |nộp )?(?:về|tới|đến|cho|lên|với)\s+|gửi\s+)/iu;
const matter = /^\s+(?:(?!về |gửi |cho |lên |với |tới |đến |trước |định )[^\s,;.()]+|\([^()]{1,90}\))/iu;

/** "báo cáo kết quả về", "gửi … đến": where each begins, and where it ends before the name of who gets it. */
function reportsIn(text: string): readonly { readonly at: number; readonly end: number }[] {
  const found: { readonly at: number; readonly end: number }[] = [];
  for (const { index, 0: verb } of text.matchAll(/báo cáo|gửi|nộp/giu)) {
    if (index < (found.at(-1)?.end ?? 0)) continue;
    const end = endOfSending(text, index + verb.length);
    if (end !== undefined) found.push({ at: index, end });
  }
  return found;
}

/** Behind at most 24 words of what is sent. */
function endOfSending(text: string, from: number): number | undefined {
  let at = from;
  for (let count = 0; count <= 24; count++) {
    const behind = text.slice(at, at + 120);
    const way = goingTo.exec(behind);
    if (way) return at + way[0].length;
    const word = matter.exec(behind);
    if (!word) return undefined;
    at += word[0].length;
  }
  return undefined;
}

/** The lines of report in a sentence: to whom, through whom, when; the second goes on from the first. */
export function readReports(text: string, frame: Frame): readonly FoundRoute[] {
  if (!/báo cáo(?! viên)/iu.test(text)) return [];
  const [first, second] = addresseesIn(text);
  if (!first) return [];
  const sentence = sentenceAround(text, first.at);
  const route: FoundRoute = {
    kind: 'report',
    from: [],
    via: viaIn(text.slice(first.at)),
    to: first.to,
    when: timesOf(sentence, frame),
    at: first.at,
  };
  if (!second || !goesOn(text.slice(first.end, second.at))) return [route];
  return [
    route,
    {
      kind: 'report',
      from: first.to,
      via: [],
      to: second.to,
      when: timesOf(text.slice(second.end, second.end + 120), frame),
      at: second.at,
    },
  ];
}

/** ", tổng hợp, báo cáo", "để xem xét, báo cáo": what stands between two sendings of one report. */
function goesOn(between: string): boolean {
  const told = between.trimEnd();
  if (/\.\s+\p{Lu}/u.test(between)) return false;
  if (told.endsWith(',') && told.length < between.length) return true;
  const purpose = /(?:tổng hợp|xem xét),?$/iu.exec(told);
  const lead = (purpose ? between.slice(0, purpose.index) : between).slice(-44);
  if (!/\s$/u.test(lead)) return false;
  const mark = Math.max(lead.lastIndexOf(','), lead.lastIndexOf('.'), lead.lastIndexOf(';'), 0);
  return /(?:^,|để)\s/iu.test(lead.slice(mark));
}

/** Days, rhythms and loose words; a year that a report is about is not its time. */
function timesOf(text: string, frame: Frame): When[] {
  const cited = findCitations(text);
  return findWhens(text, frame, { withVague: true })
    .filter(({ from }) => !cited.some((one) => one.from <= from && from < one.to))
    .map((found) => found.when)
    .filter(
      (when) =>
        when.bound !== undefined || !(when.kind === 'year' || when.kind === 'school-year' || when.kind === 'range'),
    )
    .slice(0, 20);
}

interface Sending {
  readonly at: number;
  readonly end: number;
  readonly to: readonly FoundName[];
}

/** "báo cáo Ủy ban nhân dân tỉnh"; "gửi báo cáo kết quả về Sở Nội vụ", "báo cáo … gửi Ban Chỉ đạo …"; in order. */
function addresseesIn(text: string): readonly Sending[] {
  const direct = [...text.matchAll(/(?:báo cáo|(?<=[.:;]\s)nộp)\s+/giu)].map((match) => ({
    at: match.index,
    end: match.index + match[0].length,
  }));
  const found = [...direct, ...reportsIn(text)].flatMap(({ at, end }): Sending[] => {
    const to = readNamesFrom(text, end);
    return to.length > 0 ? [{ at, end: to.at(-1)?.to ?? end, to }] : [];
  });
  const inOrder = found.toSorted((a, b) => a.end - b.end || b.at - a.at);
  return inOrder.filter((one, n) => one.end !== inOrder[n - 1]?.end);
}

function sentenceAround(text: string, at: number): string {
  const sentence = text.lastIndexOf('. ', at) + 1;
  // "Định kỳ 6 tháng, … sơ kết; … báo cáo …": the rhythm at the start is of the whole sentence.
  const isRhythm = /^\s*(?:định kỳ|hằng|hàng)\s/iu.test(text.slice(sentence, sentence + 12));
  const start = isRhythm ? sentence : Math.max(sentence, text.lastIndexOf('; ', at) + 1);
  const ends = [text.indexOf('. ', at), text.indexOf('; ', at)].filter((end) => end >= 0);
  return text.slice(start, ends.length > 0 ? Math.min(...ends) : text.length);
}
