import { numberAt } from './clock.js';
import { isTight, readMonth, readYearAfter, yearAt } from './month-reader.js';
import type { Body } from './point.js';
import { isDash, phraseAt, type Token } from './tokens.js';

// Days, with or without their months and years.

/** "ngày 05 tháng 10 năm 2026", "ngày 10/12", "10/12/2024", "24-5-2025", "05 tháng 10", "ngày 18". */
export function readDay(tokens: readonly Token[], start: number): Body | undefined {
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

/** "ngày 10 người", "ngày 03 lần" count; a day of the month is followed by no noun, which only a few words show. */
function isCounted(tokens: readonly Token[], at: number): boolean {
  return tokens[at + 1]?.text === '%';
}
