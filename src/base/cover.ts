import { shift, type Day } from './day.js';
import { earlierOf, laterOf, lengthOf, orderByStart, spanOf, type Span } from './span.js';

// Spans that touch cover without a seam, so each answer below is made of maximal runs of days. All take time for
// sorting the spans, O(n log n), whatever the number of days.

/** Days of one span that lie before or after the window. */
export interface Outside {
  /** Position of the span in the list that was handed in. */
  readonly index: number;
  readonly days: Span;
}

/** The days that at least one span has, as maximal runs in order. */
export function findCover(spans: readonly Span[]): Span[] {
  const runs: Span[] = [];
  for (const { span } of orderByStart(spans)) addToRuns(runs, span);
  return runs;
}

/** The days of the window that no span has, as maximal runs in order: disjoint, and never next to each other. */
export function findGaps(window: Span, spans: readonly Span[]): Span[] {
  const gaps: Span[] = [];
  let next: Day = window.from;
  for (const run of findCover(spans)) {
    const gap = spanOf(next, earlierOf(shift(run.from, -1), window.to));
    if (gap) gaps.push(gap);
    next = laterOf(next, shift(run.to, 1));
  }
  const rest = spanOf(next, window.to);
  return rest ? [...gaps, rest] : gaps;
}

/** The days of each span beyond the window, in the order of the list; a span that holds the window has two such runs. */
export function findOutside(window: Span, spans: readonly Span[]): Outside[] {
  return spans.flatMap((span, index) => subtract(span, window).map((days) => ({ index, days })));
}

/** The days of a span without those of another: none, one or two runs. */
export function subtract(span: Span, other: Span): Span[] {
  const before = spanOf(span.from, earlierOf(span.to, shift(other.from, -1)));
  const after = spanOf(laterOf(span.from, shift(other.to, 1)), span.to);
  return [before, after].filter((run) => run !== undefined);
}

/** Whether the spans, in whatever order, fill the window to the day: no gap, no day twice, none outside. */
export function isPartition(window: Span, spans: readonly Span[]): boolean {
  let next: Day = window.from;
  for (const { span } of orderByStart(spans)) {
    if (span.from !== next) return false;
    next = shift(span.to, 1);
  }
  return next === window.to + 1;
}

/** How many days lie in disjoint runs, such as gaps or a cover. */
export function countDaysIn(runs: readonly Span[]): number {
  return runs.reduce((sum, run) => sum + lengthOf(run), 0);
}

/** Adds a span that starts no earlier than the last run; it melts into that one when they share days or touch. */
function addToRuns(runs: Span[], span: Span): void {
  const last = runs.at(-1);
  if (!last || span.from > last.to + 1) runs.push(span);
  else runs[runs.length - 1] = { from: last.from, to: laterOf(last.to, span.to) };
}
