import { parseDay, shift, type Day } from '#base/day.js';
import { monthSpan, parsePeriod, schoolYearSpan } from '#base/period.js';
import type { Side } from '#base/side.js';
import { lengthOf, spanOf, workingDaysIn, type Span } from '#base/span.js';
import { isWorkingDay, shiftWorkingDays } from '#base/workday.js';
import type { When, WhenMonth, WhenRange, WhenRelative } from '#generated/plan.types.js';
import { readEdge, type Marks, type Unresolved } from './edge.js';

/** What a time expression means in days. */
export type Resolved =
  /** Every day from one to the other; `days` lists them when they are apart ("ngày 26, 29/12/2011"). */
  | { readonly kind: 'span'; readonly span: Span; readonly days?: readonly Day[] }
  /** Open at one end; kept out of gaps, overlaps and partitions. */
  | { readonly kind: 'side'; readonly side: Side }
  | { readonly kind: 'unresolved'; readonly reason: Unresolved };

/** Resolves a time expression to days, or says why it cannot. `bound` is left to the rule that asks. */
export function resolveWhen(when: When, marks: Marks): Resolved {
  switch (when.kind) {
    case 'day':
      return oneDay(parseDay(when.on));
    case 'days':
      return severalDays(when.days.map(parseDay));
    case 'range':
      return resolveRange(when, marks);
    case 'month':
      return resolveMonth(when);
    case 'quarter':
      return whole(parsePeriod(when.quarter));
    case 'year':
      return whole(parsePeriod(String(when.year).padStart(4, '0')));
    case 'school-year':
      return whole(schoolYearSpan(when.year));
    case 'relative':
      return resolveRelative(when, marks);
    case 'event':
      return resolveEvent(when.occasion, when.offset ?? 0, marks);
    case 'recurring':
    case 'ongoing':
    case 'vague':
      return unresolved(when.kind);
    default:
      return when satisfies never;
  }
}

/** The days of an expression that has both ends. */
export function spanOfWhen(when: When, marks: Marks): Span | undefined {
  const resolved = resolveWhen(when, marks);
  return resolved.kind === 'span' ? resolved.span : undefined;
}

/**
 * The last day by which something must be done. "trước ngày X" counts as X: strict law language means X−1, practice
 * means by X, and a rule that cares looks at `bound` itself. An expression that only begins ("từ", "sau") has none.
 */
export function deadlineOf(when: When, marks: Marks): Day | undefined {
  if (when.bound === 'from' || when.bound === 'after') return undefined;
  const resolved = resolveWhen(when, marks);
  if (resolved.kind === 'span') return resolved.span.to;
  return resolved.kind === 'side' ? resolved.side.to : undefined;
}

/**
 * The days on which an expression may begin: one where it names a day, all of a month where it names a month. An
 * expression that is open at its start, or has no days, has none.
 */
export function startOfWhen(when: When, marks: Marks): Span | undefined {
  if (when.kind === 'range') {
    const edge = readEdge(when.from, marks);
    return 'span' in edge ? edge.span : undefined;
  }
  const span = spanOfWhen(when, marks);
  const isPeriod =
    when.kind === 'month' || when.kind === 'quarter' || when.kind === 'year' || when.kind === 'school-year';
  return span && !isPeriod ? { from: span.from, to: span.from } : span;
}

/** Whether the expression names days or a rhythm, so that anyone can tell when the thing is due. */
export function isComputable(when: When): boolean {
  return !(when.kind === 'vague' || when.kind === 'ongoing');
}

function unresolved(reason: Unresolved): Resolved {
  return { kind: 'unresolved', reason };
}

function whole(span: Span | undefined): Resolved {
  return span ? { kind: 'span', span } : unresolved('unreal');
}

function oneDay(day: Day | undefined): Resolved {
  return whole(day === undefined ? undefined : { from: day, to: day });
}

function severalDays(days: readonly (Day | undefined)[]): Resolved {
  const real = days.filter((day) => day !== undefined).toSorted((a, b) => a - b);
  const [first] = real;
  const last = real.at(-1);
  if (first === undefined || last === undefined || real.length < days.length) return unresolved('unreal');
  return { kind: 'span', span: { from: first, to: last }, days: real };
}

function resolveMonth({ month, part }: WhenMonth): Resolved {
  const span = monthSpan(month);
  if (!span || part === undefined) return whole(span);
  // "đầu / giữa / cuối tháng" are thirds by custom: 1–10, 11–20, 21 to the end.
  const from = shift(span.from, part === 'early' ? 0 : part === 'mid' ? 10 : 20);
  return whole({ from, to: part === 'late' ? span.to : shift(from, 9) });
}

function resolveRange({ from, to }: WhenRange, marks: Marks): Resolved {
  const start = readEdge(from, marks);
  const end = readEdge(to, marks);
  if ('reason' in start) return unresolved(start.reason);
  if ('reason' in end) return unresolved(end.reason);
  if ('open' in start)
    return 'open' in end ? unresolved('open-at-both-ends') : { kind: 'side', side: { to: end.span.to } };
  if ('open' in end) return { kind: 'side', side: { from: start.span.from } };
  const span = spanOf(start.span.from, end.span.to);
  return span ? { kind: 'span', span } : unresolved('reversed');
}

function resolveRelative({ count, unit, side, of }: WhenRelative, marks: Marks): Resolved {
  if (of === 'receipt') return unresolved('receipt-unknown');
  if (of !== 'issue' && !of.startsWith('@')) return unresolved('event-without-day');
  const mark = readEdge(of, marks);
  if (!('span' in mark)) return unresolved('reason' in mark ? mark.reason : 'event-without-day');
  const origin = mark.span.from;
  const other = moved(origin, side === 'before' ? -count : count, unit);
  if (other === undefined) return unresolved('event-without-day');
  return whole(side === 'within' ? spanOf(origin, other) : { from: other, to: other });
}

function moved(day: Day, count: number, unit: WhenRelative['unit']): Day | undefined {
  if (unit === 'day') return shift(day, count);
  if (unit === 'week') return shift(day, count * 7);
  return unit === 'working-day' ? shiftWorkingDays(day, count) : undefined;
}

function resolveEvent(occasion: string | undefined, offset: number, marks: Marks): Resolved {
  if (occasion === undefined) return unresolved('event-without-day');
  const day = marks.dayOfOccasion(occasion);
  return day === undefined ? unresolved('occasion-unknown') : oneDay(shift(day, offset));
}

/** How many days an expression has: those listed one by one, or all of the span; working days are Monday to Friday. */
export function countDaysOf({ span, days }: Extract<Resolved, { kind: 'span' }>, working = false): number {
  if (days) return working ? days.filter(isWorkingDay).length : days.length;
  return working ? workingDaysIn(span) : lengthOf(span);
}
