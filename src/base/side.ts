import type { Day } from './day.js';
import { earlierOf, laterOf, spanOf, type Span } from './span.js';

/**
 * A range that may be open: "trước ngày 15/12/2026" has no start, "từ tháng 11/2013 trở đi" no end. An end that is
 * there belongs to the range. Open ranges stay out of gaps, overlaps and partitions.
 */
export interface Side {
  readonly from?: Day;
  readonly to?: Day;
}

/** Whether both ends are known, so that the range is a span. */
export function isClosed(side: Side): side is Span {
  return side.from !== undefined && side.to !== undefined && side.from <= side.to;
}

/** Whether the day lies on the side; an open end excludes nothing. */
export function isOnSide(day: Day, side: Side): boolean {
  return !(side.from !== undefined && day < side.from) && !(side.to !== undefined && day > side.to);
}

/** The days of the window that lie on the side. */
export function clip(side: Side, window: Span): Span | undefined {
  const from = side.from === undefined ? window.from : laterOf(side.from, window.from);
  const to = side.to === undefined ? window.to : earlierOf(side.to, window.to);
  return spanOf(from, to);
}
