import { parseRoman } from '#base/roman.js';
import type { WhenMonth } from '#generated/plan.types.js';
import { numberAt, readBracketed, readClock, readWeekday } from './clock.js';
import { firstPhraseAt, isDash, phraseAt, type Token } from './tokens.js';

/** One point of time as it is written: what is not written is not there. */
export interface Point {
  readonly kind: 'day' | 'month' | 'quarter' | 'year' | 'school-year' | 'issue' | 'event';
  readonly day?: number;
  readonly month?: number;
  readonly quarter?: number;
  readonly year?: number;
  readonly part?: WhenMonth['part'];
  /** The words of an event: "ngày bầu cử". */
  readonly name?: string;
  readonly time?: string;
  readonly weekday?: number;
  /** Whether a word such as "ngày" or a whole year shows that it is a time; "05/6" alone may be anything. */
  readonly isSure: boolean;
  readonly from: number;
  readonly to: number;
}

type Body = Omit<Point, 'from' | 'time' | 'weekday'>;

/** Reads a point of time that begins at a token. */
export function readPoint(tokens: readonly Token[], from: number): Point | undefined {
  const clock = readClock(tokens, from);
  let at = clock?.to ?? from;
  if (clock && tokens[at]?.text === ',') at++;
  at += phraseAt(tokens, at, 'sáng|chiều|tối|trưa') + phraseAt(tokens, at, 'cả');
  const before = readWeekday(tokens, at);
  if (before) at = before.to;
  if (before && tokens[at]?.text === ',') at++;
  const body = readBody(tokens, at);
  if (!body) return undefined;
  const after = before ? undefined : readBracketed(tokens, body.to);
  const weekday = before?.weekday ?? after?.weekday;
  return {
    ...body,
    ...(clock && { time: clock.time }),
    ...(weekday !== undefined && body.kind === 'day' && { weekday }),
    from,
    to: after?.to ?? body.to,
  };
}

function readBody(tokens: readonly Token[], at: number): Body | undefined {
  return (
    readSpecial(tokens, at) ??
    readDay(tokens, at) ??
    readMonth(tokens, at) ??
    readQuarter(tokens, at) ??
    readSchoolYear(tokens, at) ??
    readYear(tokens, at)
  );
}

const issues: readonly (readonly [string, 'issue'])[] = [
  ['ngày ban hành kế hoạch này', 'issue'],
  ['ngày ban hành kế hoạch', 'issue'],
  ['ngày ban hành', 'issue'],
  ['ngày ký ban hành', 'issue'],
  ['ngày ký', 'issue'],
  ['nay', 'issue'],
];

function readSpecial(tokens: readonly Token[], at: number): Body | undefined {
  const issue = firstPhraseAt(tokens, at, issues);
  return issue && { kind: 'issue', isSure: true, to: issue.to };
}

/** "ngày 05 tháng 10 năm 2026", "ngày 10/12", "10/12/2024", "24-5-2025", "05 tháng 10", "ngày 18". */
function readDay(tokens: readonly Token[], start: number): Body | undefined {
  const isNamed = phraseAt(tokens, start, 'ngày') > 0;
  const at = isNamed ? start + 1 : start;
  const day = numberAt(tokens, at, 31, 2);
  if (day === undefined) return isNamed ? readNamedEvent(tokens, start) : undefined;
  const inWords = phraseAt(tokens, at + 1, 'tháng') > 0 ? readWordsAfter(tokens, at, day) : undefined;
  if (inWords) return inWords;
  const slashed = readSlashed(tokens, at, day);
  if (slashed) return { ...slashed, isSure: isNamed || slashed.year !== undefined };
  return isNamed && !isCounted(tokens, at) ? { kind: 'day', day, isSure: true, to: at + 1 } : undefined;
}

function readWordsAfter(tokens: readonly Token[], at: number, day: number): Body | undefined {
  const month = numberAt(tokens, at + 2, 12, 2);
  if (month === undefined) return undefined;
  const year = readYearAfter(tokens, at + 3);
  return { kind: 'day', day, month, ...(year && { year: year.value }), isSure: true, to: year?.to ?? at + 3 };
}

function readSlashed(tokens: readonly Token[], at: number, day: number): Body | undefined {
  const sign = tokens[at + 1];
  const isSign = sign?.text === '/' || isDash(sign) || sign?.text === '.';
  const month = isSign ? numberAt(tokens, at + 2, 12, 2) : undefined;
  if (!sign || month === undefined) return undefined;
  const second = tokens[at + 3];
  const year = second?.text === sign.text ? yearAt(tokens, at + 4) : undefined;
  if (year !== undefined) return { kind: 'day', day, month, year, isSure: true, to: at + 5 };
  // "15-4" is a day only beside one that has its year, and "01.06" never.
  if (sign.text === '.' || !isTight(tokens, at, 3) || tokens[at + 3]?.text === '%') return undefined;
  const words = phraseAt(tokens, at + 3, 'năm') > 0 ? yearAt(tokens, at + 4) : undefined;
  if (words !== undefined) return { kind: 'day', day, month, year: words, isSure: true, to: at + 5 };
  return { kind: 'day', day, month, isSure: false, to: at + 3 };
}

/** "ngày bầu cử", with or without its day. */
function readNamedEvent(tokens: readonly Token[], at: number): Body | undefined {
  if (phraseAt(tokens, at, 'ngày tháng') > 0) return readMonth(tokens, at + 1);
  const length = phraseAt(tokens, at, 'ngày bầu cử') || phraseAt(tokens, at, 'ngày hội');
  if (length === 0) return undefined;
  const day = readDay(tokens, at + length);
  if (day?.year !== undefined) return { ...day, isSure: true };
  return {
    kind: 'event',
    name: tokens
      .slice(at, at + length)
      .map(({ text }) => text)
      .join(' '),
    isSure: true,
    to: at + length,
  };
}

const parts = [
  ['đầu', 'early'],
  ['giữa', 'mid'],
  ['cuối', 'late'],
] as const;

/** "tháng 11/2024", "tháng 11 năm 2025", "tháng 4", "đầu tháng 5/2021". */
function readMonth(tokens: readonly Token[], start: number): Body | undefined {
  const part = firstPhraseAt(tokens, start, parts);
  const at = part?.to ?? start;
  if (phraseAt(tokens, at, 'tháng') === 0) return undefined;
  const month = numberAt(tokens, at + 1, 12, 2);
  if (month === undefined) return undefined;
  const year = readYearAfter(tokens, at + 2);
  return {
    kind: 'month',
    month,
    ...(year && { year: year.value }),
    ...(part && { part: part.meaning }),
    isSure: true,
    to: year?.to ?? at + 2,
  };
}

/** "quý IV/2013", "Quí IV-2025", "quý II năm 2026", "quý 3". */
function readQuarter(tokens: readonly Token[], start: number): Body | undefined {
  const at = start + phraseAt(tokens, start, 'đầu|giữa|cuối');
  if (phraseAt(tokens, at, 'quý|quí') === 0) return undefined;
  const sign = tokens[at + 1];
  const quarter = sign?.kind === 'word' ? parseRoman(sign.text.toUpperCase()) : sign?.value;
  if (quarter === undefined || !(quarter >= 1 && quarter <= 4)) return undefined;
  const year = readYearAfter(tokens, at + 2);
  return { kind: 'quarter', quarter, ...(year && { year: year.value }), isSure: true, to: year?.to ?? at + 2 };
}

/** "năm học 2020-2021". */
function readSchoolYear(tokens: readonly Token[], at: number): Body | undefined {
  if (phraseAt(tokens, at, 'năm học') === 0) return undefined;
  const year = yearAt(tokens, at + 2);
  if (year === undefined) return undefined;
  const second = isDash(tokens[at + 3]) ? yearAt(tokens, at + 4) : undefined;
  return { kind: 'school-year', year, isSure: true, to: second === year + 1 ? at + 5 : at + 3 };
}

/** "năm 2025"; a bare "2026" is a year only in an era. */
function readYear(tokens: readonly Token[], start: number): Body | undefined {
  const at = start + phraseAt(tokens, start, 'cuối|đầu|giữa');
  const isNamed = phraseAt(tokens, at, 'năm') > 0;
  const year = yearAt(tokens, isNamed ? at + 1 : start);
  return year === undefined ? undefined : { kind: 'year', year, isSure: isNamed, to: isNamed ? at + 2 : start + 1 };
}

/** "/2024", "-2025", "năm 2026", "Năm 2026" behind a month or quarter. */
function readYearAfter(
  tokens: readonly Token[],
  at: number,
): { readonly value: number; readonly to: number } | undefined {
  const isJoined =
    tokens[at]?.text === '/' || tokens[at]?.text === 'năm' || (isDash(tokens[at]) && isTight(tokens, at - 1, 3));
  const value = isJoined ? yearAt(tokens, at + 1) : undefined;
  return value === undefined ? undefined : { value, to: at + 2 };
}

/** "ngày 10 người", "ngày 03 lần" count; a day of the month is followed by no noun, which only a few words show. */
function isCounted(tokens: readonly Token[], at: number): boolean {
  return tokens[at + 1]?.text === '%';
}

function yearAt(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at];
  return token?.kind === 'number' && /^(?:1[6-9]|20|21)\d\d$/.test(token.text) ? token.value : undefined;
}

/** Whether nothing stands between the tokens. */
function isTight(tokens: readonly Token[], at: number, count: number): boolean {
  for (let n = at + 1; n < at + count; n++) if (tokens[n]?.from !== tokens[n - 1]?.to) return false;
  return true;
}
