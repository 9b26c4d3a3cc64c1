import type { When, WhenRecurring } from '#generated/plan.types.js';
import { readExpression } from './expression.js';
import type { Point } from './point.js';
import { readWeekday } from './clock.js';
import { firstPhraseAt, phraseAt, type Token } from './tokens.js';

/** A time that comes again and again, with its first and last token. */
export interface FoundRecurring {
  readonly whens: readonly WhenRecurring[];
  readonly from: number;
  readonly to: number;
}

type Every = WhenRecurring['every'];

const rhythms: readonly (readonly [string, Every])[] = [
  ['hằng|hàng|mỗi ngày', 'day'],
  ['hằng|hàng|mỗi tuần', 'week'],
  ['hằng|hàng|mỗi tháng', 'month'],
  ['hằng|hàng|mỗi quý|quí', 'quarter'],
  ['hằng|hàng|mỗi năm', 'year'],
  ['tháng liền kề', 'month'],
  ['6 tháng', 'half-year'],
  ['06 tháng', 'half-year'],
  ['sáu tháng', 'half-year'],
  ['cuối học kỳ', 'school-term'],
  ['hằng|hàng|mỗi học kỳ', 'school-term'],
];

/** "hằng năm", "trước ngày 18 hằng tháng", "trước ngày 01/6 và 15/11 hằng năm", "định kỳ hằng năm (trước ngày 30 tháng 11)". */
export function readRecurring(tokens: readonly Token[], from: number): FoundRecurring | undefined {
  return readTimes(tokens, from) ?? readWeekly(tokens, from) ?? readDated(tokens, from) ?? readRhythm(tokens, from);
}

/** "02 lần/ngày", "2 lần mỗi năm". */
function readTimes(tokens: readonly Token[], from: number): FoundRecurring | undefined {
  const count = tokens[from];
  if (count?.kind !== 'number' || phraseAt(tokens, from + 1, 'lần') === 0) return undefined;
  const at = from + 2 + phraseAt(tokens, from + 2, '/|mỗi|một|trong');
  const every = firstPhraseAt(tokens, at, units);
  if (!every || at === from + 2) return undefined;
  return { whens: [{ kind: 'recurring', every: every.meaning, times: count.value }], from, to: every.to };
}

const units: readonly (readonly [string, Every])[] = [
  ['ngày', 'day'],
  ['tuần', 'week'],
  ['tháng', 'month'],
  ['quý|quí', 'quarter'],
  ['năm', 'year'],
];

/** "sáng thứ Bảy hàng tuần". */
function readWeekly(tokens: readonly Token[], from: number): FoundRecurring | undefined {
  const at = from + phraseAt(tokens, from, 'sáng|chiều|tối');
  const day = readWeekday(tokens, at);
  const length = day ? phraseAt(tokens, day.to, 'hằng|hàng|mỗi tuần') : 0;
  if (!day || length === 0) return undefined;
  return { whens: [{ kind: 'recurring', every: 'week', weekday: day.weekday }], from, to: day.to + length };
}

/** A day, month or list of them with a rhythm behind. */
function readDated(tokens: readonly Token[], from: number): FoundRecurring | undefined {
  const expression = readExpression(tokens, from);
  const rhythm = expression && firstPhraseAt(tokens, expression.to, rhythms);
  if (!expression || !rhythm) return undefined;
  const { shape, bound } = expression;
  const told = bound ? { bound } : {};
  if (shape.kind === 'range') {
    const months = monthsBetween(shape.start, shape.end);
    return months && { whens: [{ kind: 'recurring', every: 'year', months }], from, to: rhythm.to };
  }
  const points = shape.kind === 'one' ? [shape.point] : shape.points;
  if (points.some(({ kind, year }) => year !== undefined || (kind !== 'day' && kind !== 'month'))) return undefined;
  const whens = points.map((point) => recurringOn(point, rhythm.meaning, told));
  return { whens, from, to: rhythm.to };
}

function recurringOn({ day, month }: Point, every: Every, told: Pick<When, 'bound'>): WhenRecurring {
  return {
    kind: 'recurring',
    every,
    ...(day !== undefined && { dayOfMonth: day }),
    ...(month !== undefined && { months: [month] }),
    ...told,
  };
}

function monthsBetween(start: Point | 'open', end: Point | 'open'): number[] | undefined {
  const [from, to] = [start, end].map((point) =>
    point === 'open' || point.kind !== 'month' ? undefined : point.month,
  );
  if (from === undefined || to === undefined || to < from) return undefined;
  return Array.from({ length: to - from + 1 }, (_, n) => from + n);
}

/** The rhythm alone, and the day in brackets behind it. */
function readRhythm(tokens: readonly Token[], start: number): FoundRecurring | undefined {
  const from = start;
  const at = start + phraseAt(tokens, start, 'định kỳ|kì');
  const rhythm = firstPhraseAt(tokens, at, rhythms) ?? numbered(tokens, at);
  if (!rhythm) return undefined;
  const inner = tokens[rhythm.to]?.text === '(' ? readExpression(tokens, rhythm.to + 1) : undefined;
  if (inner && tokens[inner.to]?.text === ')' && inner.shape.kind === 'one') {
    const { point } = inner.shape;
    const isOpen = point.year === undefined && (point.kind === 'day' || point.kind === 'month');
    const told = inner.bound ? { bound: inner.bound } : {};
    if (isOpen) return { whens: [recurringOn(point, rhythm.meaning, told)], from, to: inner.to + 1 };
  }
  return { whens: [{ kind: 'recurring', every: rhythm.meaning }], from, to: rhythm.to };
}

/** "định kỳ 06 tháng": only with its word, since a length of time is written alike. */
function numbered(tokens: readonly Token[], at: number): { readonly meaning: Every; readonly to: number } | undefined {
  return phraseAt(tokens, at - 2, 'định kỳ|kì') > 0 ? firstPhraseAt(tokens, at, units) : undefined;
}
