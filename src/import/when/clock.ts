import { firstPhraseAt, isDash, phraseAt, type Token } from './tokens.js';

// The hour and the day of the week that stand beside a date.

const weekdays: readonly (readonly [string, number])[] = [
  ['thứ hai|2', 1],
  ['thứ ba|3', 2],
  ['thứ tư|4', 3],
  ['thứ năm|5', 4],
  ['thứ sáu|6', 5],
  ['thứ bảy|bẩy|7', 6],
  ['chủ nhật', 7],
];

export function readWeekday(
  tokens: readonly Token[],
  at: number,
): { readonly weekday: number; readonly to: number } | undefined {
  const found = firstPhraseAt(tokens, at, weekdays);
  return found && { weekday: found.meaning, to: found.to };
}

/** "(Thứ Tư)" behind a date. */
export function readBracketed(
  tokens: readonly Token[],
  at: number,
): { readonly weekday: number; readonly to: number } | undefined {
  const inner = tokens[at]?.text === '(' ? readWeekday(tokens, at + 1) : undefined;
  return inner && tokens[inner.to]?.text === ')' ? { ...inner, to: inner.to + 1 } : undefined;
}

/** "13h30’", "7h00", "14 giờ 05 phút", "8h00-10h00": the first hour. */
export function readClock(
  tokens: readonly Token[],
  at: number,
): { readonly time: string; readonly to: number } | undefined {
  const hour = numberAt(tokens, at, 24, 2);
  if (hour === undefined || phraseAt(tokens, at + 1, 'h|g|giờ') === 0) return undefined;
  const minute = numberAt(tokens, at + 2, 59, 2, 0);
  let to = minute === undefined ? at + 2 : at + 3;
  if (/^[’'′`]$/.test(tokens[to]?.text ?? '')) to++;
  to += phraseAt(tokens, to, 'phút');
  const second = isDash(tokens[to]) || phraseAt(tokens, to, 'đến') > 0 ? readClock(tokens, to + 1) : undefined;
  const time = `${String(hour).padStart(2, '0')}:${String(minute ?? 0).padStart(2, '0')}`;
  return { time, to: second?.to ?? to };
}

/** The number at a place, where it is no longer than so many digits and lies within bounds. */
export function numberAt(
  tokens: readonly Token[],
  at: number,
  most: number,
  digits: number,
  least = 1,
): number | undefined {
  const token = tokens[at];
  if (token?.kind !== 'number' || token.text.length > digits) return undefined;
  return token.value >= least && token.value <= most ? token.value : undefined;
}
