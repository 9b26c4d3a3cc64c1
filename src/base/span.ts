import { isWritable, shift, type Day } from './day.js';
import { countWorkingDays } from './workday.js';

/** Both ends belong to the span, as in "từ ngày 01/11 đến ngày 09/12"; `from` is never after `to`. */
export interface Span {
  readonly from: Day;
  readonly to: Day;
}

/** The span between two days; nothing where one of them is not known or the end comes before the start. */
export function spanOf(from: Day | undefined, to: Day | undefined): Span | undefined {
  return from !== undefined && to !== undefined && from <= to ? { from, to } : undefined;
}

/** Days of a span, both ends counted: a one-day phase has length 1. */
export function lengthOf(span: Span): number {
  return span.to - span.from + 1;
}

/** Working days of a span, Monday to Friday. Public holidays are unknown to us, and a message that counts must say so. */
export function workingDaysIn(span: Span): number {
  return countWorkingDays(span.to) - countWorkingDays(shift(span.from, -1));
}

export function contains(span: Span, day: Day): boolean {
  return span.from <= day && day <= span.to;
}

/** Whether every day of `inner` is a day of `outer`; a span is within itself. */
export function isWithin(inner: Span, outer: Span): boolean {
  return outer.from <= inner.from && inner.to <= outer.to;
}

export function isSameSpan(a: Span, b: Span): boolean {
  return a.from === b.from && a.to === b.to;
}

/** Whether the spans share a day. */
export function overlaps(a: Span, b: Span): boolean {
  return a.from <= b.to && b.from <= a.to;
}

/** Whether one span ends on the eve of the other: no day is shared and none lies between. */
export function touches(a: Span, b: Span): boolean {
  return a.to + 1 === b.from || b.to + 1 === a.from;
}

/** The days that both spans have. */
export function intersect(a: Span, b: Span): Span | undefined {
  return spanOf(laterOf(a.from, b.from), earlierOf(a.to, b.to));
}

/** The shortest span that holds both, with whatever lies between. */
export function hull(a: Span, b: Span): Span {
  return { from: earlierOf(a.from, b.from), to: laterOf(a.to, b.to) };
}

/** The same span, `days` later, or earlier where negative. */
export function shiftSpan(span: Span, days: number): Span {
  return { from: shift(span.from, days), to: shift(span.to, days) };
}

/** Whether both ends lie in the years 0001 to 9999. */
export function isWritableSpan(span: Span): boolean {
  return isWritable(span.from) && isWritable(span.to);
}

export function earlierOf(a: Day, b: Day): Day {
  return a < b ? a : b;
}

export function laterOf(a: Day, b: Day): Day {
  return a > b ? a : b;
}

/** A span with its position in the list that was handed in. */
export interface Listed {
  readonly span: Span;
  readonly index: number;
}

/**
 * The spans by start, then by end, then by position: the one order of every chapter of the algebra, so that the same
 * phases listed otherwise get the same answers in the same order.
 */
export function orderByStart(spans: readonly Span[]): Listed[] {
  // Sorting is stable, so that equal spans stay in the order of the list.
  const listed = spans.map((span, index) => ({ span, index }));
  return listed.sort((a, b) => a.span.from - b.span.from || a.span.to - b.span.to);
}
