import { readBareMonth } from './bare-point.js';
import type { Point } from './point.js';
import { readPoint } from './point-reader.js';
import { firstPhraseAt, isDash, phraseAt, type Token } from './tokens.js';

/** Two points, or one and what is open behind it. */
export interface Range {
  readonly shape: { readonly kind: 'range'; readonly start: Point; readonly end: Point | 'open' };
  /** The token behind it. */
  readonly to: number;
}

/** "từ ngày 01/11 đến ngày 09/12", "11 - 13/5", "2026 đến 2030 và những năm tiếp theo", behind its first point. */
export function readRange(tokens: readonly Token[], start: Point): Range | undefined {
  const at = connectorEnd(tokens, start.to);
  if (at === undefined) return undefined;
  const end = readPoint(tokens, at) ?? readBareMonth(tokens, at, start);
  if (!end || !(fits(start, end) || isBracketed(tokens, start, end))) return undefined;
  const open = readOpenEnd(tokens, end.to);
  if (open !== undefined && end.kind === 'year') return { shape: { kind: 'range', start, end: 'open' }, to: open };
  return { shape: { kind: 'range', start, end }, to: end.to };
}

const until: readonly (readonly [string, true])[] = [
  ['đến hết', true],
  ['cho đến hết', true],
  ['tới hết', true],
  ['đến trước', true],
  ['cho đến', true],
  ['đến', true],
  ['tới', true],
];

function connectorEnd(tokens: readonly Token[], from: number): number | undefined {
  const at = from + phraseAt(tokens, from, ',');
  const word = firstPhraseAt(tokens, at, until);
  if (word) return word.to;
  return isDash(tokens[from]) ? from + 1 + phraseAt(tokens, from + 1, 'hết') : undefined;
}

/** Whether two points make a range: something has to show that they are times, and which month a bare day is of. */
function fits(start: Point, end: Point): boolean {
  if (!start.isSure && !end.isSure) return start.kind === 'year' && end.kind === 'year';
  if (start.kind === 'day' && start.month === undefined) return end.kind === 'day' && end.month !== undefined;
  if (end.kind === 'day' && end.month === undefined) return false;
  // "năm 2025 - 40 %" has no second year, and "13h30 - 15" no second day.
  return !(start.kind === 'year' && end.kind === 'day' && !end.isSure);
}

/** "(01 - 08/6)": two days and nothing else in brackets. */
function isBracketed(tokens: readonly Token[], start: Point, end: Point): boolean {
  const isAlone = /^\(?$/.test(tokens[start.from - 1]?.text ?? '') && /^\)?$/.test(tokens[end.to]?.text ?? '');
  return isAlone && start.kind === 'day' && end.kind === 'day' && end.month !== undefined;
}

const openEnds: readonly (readonly [string, true])[] = [
  ['trở đi', true],
  ['và các|những năm tiếp theo', true],
  ['và các|những năm sau', true],
  ['và tiếp theo', true],
  ['và những năm tiếp sau', true],
  ['và thường xuyên', true],
];

/** "trở đi", "và những năm tiếp theo": where what stands behind a point opens it. */
export function readOpenEnd(tokens: readonly Token[], at: number): number | undefined {
  return firstPhraseAt(tokens, at, openEnds)?.to;
}
