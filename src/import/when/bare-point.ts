import type { Point } from './point.js';
import { readPoint } from './point-reader.js';
import { isDash, phraseAt, type Token } from './tokens.js';

// Numbers that are times because of the points beside them, which have the words that they go without.

/** The first point; a bare number before another one ("24, 25 và 26 tháng 8", "01 - 08/6") counts as a day. */
export function readFirst(tokens: readonly Token[], at: number, isLed: boolean): Point | undefined {
  const point = readPoint(tokens, at);
  if (point) return point;
  const token = tokens[at];
  if (token?.kind !== 'number' || token.text.length > 2 || token.value < 1 || token.value > 31) return undefined;
  const isBefore = isDash(tokens[at + 1]) || tokens[at + 1]?.text === ',' || phraseAt(tokens, at + 1, 'và|đến') > 0;
  return isBefore ? { kind: 'day', day: token.value, isSure: isLed, from: at, to: at + 1 } : undefined;
}

/** "Tháng 3 - 11": the month of the end goes without its word. */
export function readBareMonth(tokens: readonly Token[], at: number, start: Point): Point | undefined {
  const token = tokens[at];
  if (
    start.kind !== 'month' ||
    token?.kind !== 'number' ||
    token.text.length > 2 ||
    token.value < 1 ||
    token.value > 12
  )
    return undefined;
  const year =
    tokens[at + 1]?.text === '/' && /^20\d\d$/.test(tokens[at + 2]?.text ?? '') ? tokens[at + 2]?.value : undefined;
  return {
    kind: 'month',
    month: token.value,
    ...(year !== undefined && { year }),
    isSure: true,
    from: at,
    to: at + (year === undefined ? 1 : 3),
  };
}

/** "24, 25 và 26 tháng 8": a day whose month comes later. */
export function readBareDay(tokens: readonly Token[], at: number, first: Point): Point | undefined {
  const token = tokens[at];
  const isDay = first.kind === 'day' && first.month === undefined && token?.kind === 'number' && token.text.length < 3;
  return isDay && token.value >= 1 && token.value <= 31
    ? { kind: 'day', day: token.value, isSure: false, from: at, to: at + 1 }
    : undefined;
}
