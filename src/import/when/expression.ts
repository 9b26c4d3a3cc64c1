import type { When } from '#generated/plan.types.js';
import { readPoint, type Point } from './point.js';
import { firstPhraseAt, isDash, phraseAt, type Token } from './tokens.js';

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

/** The first point; a bare number before another one ("24, 25 và 26 tháng 8", "01 - 08/6") counts as a day. */
function readFirst(tokens: readonly Token[], at: number, isLed: boolean): Point | undefined {
  const point = readPoint(tokens, at);
  if (point) return point;
  const token = tokens[at];
  if (token?.kind !== 'number' || token.text.length > 2 || token.value < 1 || token.value > 31) return undefined;
  const isBefore = isDash(tokens[at + 1]) || tokens[at + 1]?.text === ',' || phraseAt(tokens, at + 1, 'và|đến') > 0;
  return isBefore ? { kind: 'day', day: token.value, isSure: isLed, from: at, to: at + 1 } : undefined;
}

function readRange(tokens: readonly Token[], start: Point): Pick<Expression, 'shape' | 'to'> | undefined {
  const at = connectorEnd(tokens, start.to);
  if (at === undefined) return undefined;
  const end = readPoint(tokens, at) ?? readBareMonth(tokens, at, start);
  if (!end || !(fits(start, end) || isBracketed(tokens, start, end))) return undefined;
  const open = readOpenEnd(tokens, end.to);
  if (open !== undefined && end.kind === 'year') return { shape: { kind: 'range', start, end: 'open' }, to: open };
  return { shape: { kind: 'range', start, end }, to: end.to };
}

/** "Tháng 3 - 11": the month of the end goes without its word. */
function readBareMonth(tokens: readonly Token[], at: number, start: Point): Point | undefined {
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

/** Days, months or quarters with commas and "và" between; the last one tells what the others leave out. */
function readList(
  tokens: readonly Token[],
  first: Point,
): { readonly points: readonly Point[]; readonly to: number } | undefined {
  if (first.kind === 'event' || first.kind === 'issue') return undefined;
  const points = [first];
  let at = first.to;
  for (let next = readNext(tokens, at, first); next; next = readNext(tokens, at, first)) {
    points.push(next);
    at = next.to;
  }
  const last = points.at(-1);
  if (points.length < 2 || !last) return undefined;
  return last.kind === 'day' && last.month === undefined ? undefined : { points, to: at };
}

function readNext(tokens: readonly Token[], at: number, first: Point): Point | undefined {
  const joint = tokens[at]?.text === ',' || tokens[at]?.text === ';' ? 1 : 0;
  const start = at + joint + phraseAt(tokens, at + joint, 'và');
  if (start === at) return undefined;
  const point = readPoint(tokens, start + phraseAt(tokens, start, 'trước'));
  if (point?.kind === first.kind && (point.isSure || first.isSure)) return point;
  return point ? undefined : (readBareMonth(tokens, start, first) ?? readBareDay(tokens, start, first));
}

function readBareDay(tokens: readonly Token[], at: number, first: Point): Point | undefined {
  const token = tokens[at];
  const isDay = first.kind === 'day' && first.month === undefined && token?.kind === 'number' && token.text.length < 3;
  return isDay && token.value >= 1 && token.value <= 31
    ? { kind: 'day', day: token.value, isSure: false, from: at, to: at + 1 }
    : undefined;
}

const openEnds: readonly (readonly [string, true])[] = [
  ['trở đi', true],
  ['và các|những năm tiếp theo', true],
  ['và các|những năm sau', true],
  ['và tiếp theo', true],
  ['và những năm tiếp sau', true],
  ['và thường xuyên', true],
];

function readOpenEnd(tokens: readonly Token[], at: number): number | undefined {
  return firstPhraseAt(tokens, at, openEnds)?.to;
}
