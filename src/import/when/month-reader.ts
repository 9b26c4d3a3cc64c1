import { parseRoman } from '#base/roman.js';
import { numberAt } from './clock.js';
import type { Body } from './point.js';
import { firstPhraseAt, isDash, phraseAt, type Token } from './tokens.js';

// What is longer than a day: months, quarters, years and school years.

const parts = [
  ['đầu', 'early'],
  ['giữa', 'mid'],
  ['cuối', 'late'],
] as const;

/** "tháng 11/2024", "tháng 11 năm 2025", "tháng 4", "đầu tháng 5/2021". */
export function readMonth(tokens: readonly Token[], start: number): Body | undefined {
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
export function readQuarter(tokens: readonly Token[], start: number): Body | undefined {
  const at = start + phraseAt(tokens, start, 'đầu|giữa|cuối');
  if (phraseAt(tokens, at, 'quý|quí') === 0) return undefined;
  const sign = tokens[at + 1];
  const quarter = sign?.kind === 'word' ? parseRoman(sign.text.toUpperCase()) : sign?.value;
  if (quarter === undefined || !(quarter >= 1 && quarter <= 4)) return undefined;
  const year = readYearAfter(tokens, at + 2);
  return { kind: 'quarter', quarter, ...(year && { year: year.value }), isSure: true, to: year?.to ?? at + 2 };
}

/** "năm học 2020-2021". */
export function readSchoolYear(tokens: readonly Token[], at: number): Body | undefined {
  if (phraseAt(tokens, at, 'năm học') === 0) return undefined;
  const year = yearAt(tokens, at + 2);
  if (year === undefined) return undefined;
  const second = isDash(tokens[at + 3]) ? yearAt(tokens, at + 4) : undefined;
  return { kind: 'school-year', year, isSure: true, to: second === year + 1 ? at + 5 : at + 3 };
}

/** "năm 2025"; a bare "2026" is a year only in an era. */
export function readYear(tokens: readonly Token[], start: number): Body | undefined {
  const at = start + phraseAt(tokens, start, 'cuối|đầu|giữa');
  const isNamed = phraseAt(tokens, at, 'năm') > 0;
  const year = yearAt(tokens, isNamed ? at + 1 : start);
  return year === undefined ? undefined : { kind: 'year', year, isSure: isNamed, to: isNamed ? at + 2 : start + 1 };
}

/** "/2024", "-2025", "năm 2026", "Năm 2026" behind a month or quarter. */
export function readYearAfter(
  tokens: readonly Token[],
  at: number,
): { readonly value: number; readonly to: number } | undefined {
  const isJoined =
    tokens[at]?.text === '/' || tokens[at]?.text === 'năm' || (isDash(tokens[at]) && isTight(tokens, at - 1, 3));
  const value = isJoined ? yearAt(tokens, at + 1) : undefined;
  return value === undefined ? undefined : { value, to: at + 2 };
}

/** Years of the eras that plans and the documents in them are of. */
export function yearAt(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at];
  return token?.kind === 'number' && /^(?:1[6-9]|20|21)\d\d$/.test(token.text) ? token.value : undefined;
}

/** Whether nothing stands between the tokens. */
export function isTight(tokens: readonly Token[], at: number, count: number): boolean {
  for (let n = at + 1; n < at + count; n++) if (tokens[n]?.from !== tokens[n - 1]?.to) return false;
  return true;
}
