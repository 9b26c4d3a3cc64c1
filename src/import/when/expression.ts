import type { When } from '#generated/plan.types.js';
import { readFirst } from './bare-point.js';
import { readList } from './list-reader.js';
import type { Point } from './point.js';
import { readOpenEnd, readRange } from './range-reader.js';
import { firstPhraseAt, phraseAt, type Token } from './tokens.js';

/** A time expression as it is written, before missing years are filled in. */
export interface Expression {
  readonly shape:
    | { readonly kind: 'one'; readonly point: Point }
    | { readonly kind: 'range'; readonly start: Point | 'open'; readonly end: Point | 'open' }
    | { readonly kind: 'list'; readonly points: readonly Point[] };
  readonly bound?: When['bound'];
  readonly expected?: true;
  /** "từ" answered by a dash, and the like, do not change the meaning; whether a word stood before the first point does. */
  readonly isLed: boolean;
  /** The first and last token. */
  readonly from: number;
  readonly to: number;
}

type Bound = NonNullable<When['bound']>;

const leads: readonly (readonly [string, Bound | 'start'])[] = [
  ['chậm|muộn nhất là trước', 'by'],
  ['chậm|muộn nhất là vào', 'by'],
  ['chậm|muộn nhất là đến', 'by'],
  ['chậm|muộn nhất trước', 'by'],
  ['chậm|muộn nhất vào', 'by'],
  ['chậm|muộn nhất đến', 'by'],
  ['chậm|muộn nhất là', 'by'],
  ['chậm|muộn nhất', 'by'],
  ['không quá', 'by'],
  ['xong trước', 'before'],
  ['hoàn thành trước', 'before'],
  ['xong trong', 'within'],
  ['hoàn thành trong', 'within'],
  ['đến trước', 'before'],
  ['trước khi hết', 'by'],
  ['trước thời điểm', 'before'],
  ['trước', 'before'],
  ['sau thời điểm', 'after'],
  ['sau', 'after'],
  ['bắt đầu từ', 'start'],
  ['kể từ', 'start'],
  ['tính từ', 'start'],
  ['từ', 'start'],
  ['đến hết', 'by'],
  ['đến|tới', 'by'],
  ['hết', 'by'],
  ['trong vòng', 'within'],
  ['trong', 'within'],
  ['vào', 'on'],
];

/** Reads an expression that begins at a token; nothing where the token begins none. */
export function readExpression(tokens: readonly Token[], from: number): Expression | undefined {
  const expected = phraseAt(tokens, from, 'dự kiến');
  let at = from + expected + phraseAt(tokens, from + expected, ':');
  at += expected > 0 ? phraseAt(tokens, at, 'khoảng|vào|trong') : 0;
  const lead = firstPhraseAt(tokens, at, leads);
  const first = readFirst(tokens, lead?.to ?? at, lead !== undefined);
  if (!first) return undefined;
  const told = { ...(expected > 0 && { expected: true as const }), isLed: lead !== undefined, from };
  const range = readRange(tokens, first);
  if (range) return { ...range, ...told, ...(lead?.meaning === 'by' && { bound: 'by' as const }) };
  const list = readList(tokens, first);
  const bound = lead?.meaning === 'start' ? 'from' : lead?.meaning;
  const open = readOpenEnd(tokens, list?.to ?? first.to);
  if (open !== undefined && first.kind !== 'event')
    return { shape: { kind: 'range', start: first, end: 'open' }, ...told, to: open };
  if (list) return { shape: { kind: 'list', points: list.points }, ...told, ...(bound && { bound }), to: list.to };
  if (!first.isSure && !isTelling(bound)) return undefined;
  if (first.kind === 'day' && first.month === undefined && !isMonthly(tokens, first.to)) return undefined;
  return { shape: { kind: 'one', point: first }, ...told, ...(bound && { bound }), to: first.to };
}

/** "trước 15/12" is a day, "trong 1/2" and "từ 1/2" need more to be one. */
function isTelling(bound: Bound | undefined): boolean {
  return bound === 'before' || bound === 'by';
}

/** A day of the month alone is a time where a rhythm follows: "trước ngày 18 hằng tháng". */
function isMonthly(tokens: readonly Token[], at: number): boolean {
  return (
    phraseAt(tokens, at, 'hằng|hàng') > 0 ||
    phraseAt(tokens, at, 'tháng liền kề') > 0 ||
    phraseAt(tokens, at, 'của tháng') > 0 ||
    phraseAt(tokens, at, 'tháng sau') > 0
  );
}
