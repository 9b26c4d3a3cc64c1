import type { Day } from './day.js';
import { entryAt } from './entry.js';
import type { Listed, Span } from './span.js';

// Where a repair may set the boundaries of phases that are in order. Boundary k lies after the k-th span, boundary 0
// before the first. Its *slack* is the last day before it minus k: spans keep at least one day each exactly where the
// slacks never fall from one boundary to the next, which makes the search one for a never-falling chain.

/** The place between two spans, one of them missing at an end of the window. */
interface Place {
  readonly at: number;
  readonly earlier: Listed | undefined;
  readonly later: Listed | undefined;
}

/** A place with the bounds that the window and the fixed spans set to its slack. */
export interface Boundary extends Place {
  readonly lowest: number;
  readonly highest: number;
}

/** A slack that keeps one end where it stands, or both. */
export interface Keep {
  readonly at: number;
  readonly slack: number;
  readonly saves: number;
}

/** The last day before a boundary of this slack. */
export function dayBefore(at: number, slack: number): Day {
  return (slack + at) as Day;
}

/** The boundaries of spans in order, or nothing where the spans have no room or fixed ends contradict each other. */
export function layBoundaries(
  window: Span,
  ordered: readonly Listed[],
  fixed: ReadonlySet<number>,
): Boundary[] | undefined {
  const places = Array.from({ length: ordered.length + 1 }, (_, at) => {
    return { at, earlier: ordered[at - 1], later: ordered[at] };
  });
  const forced = places.map((place) => findForced(place, window, fixed));
  const lowest = runAlong(forced, -Infinity, Math.max);
  const highest = runAlong(forced.toReversed(), Infinity, Math.min).reverse();
  const boundaries = places.map(({ at, earlier, later }) => {
    return { at, earlier, later, lowest: entryAt(lowest, at), highest: entryAt(highest, at) };
  });
  return boundaries.every((boundary) => boundary.lowest <= boundary.highest) ? boundaries : undefined;
}

/** The slacks that keep an end, within the bounds: the end of the earlier span first. */
export function findKeeps({ at, earlier, later, lowest, highest }: Boundary): Keep[] {
  const end = earlier && slackAfter(earlier, at);
  const start = later && slackBefore(later, at);
  const keeps: Keep[] = [];
  if (end !== undefined) keeps.push({ at, slack: end, saves: end === start ? 2 : 1 });
  if (start !== undefined && start !== end) keeps.push({ at, slack: start, saves: 1 });
  return keeps.filter(({ slack }) => lowest <= slack && slack <= highest);
}

/** The slacks that a boundary must have: at an end of the window, and next to a fixed span. */
function findForced({ at, earlier, later }: Place, window: Span, fixed: ReadonlySet<number>): number[] {
  const forced: number[] = [];
  if (!earlier) forced.push(window.from - 1);
  if (!later) forced.push(window.to - at);
  if (earlier && fixed.has(earlier.index)) forced.push(slackAfter(earlier, at));
  if (later && fixed.has(later.index)) forced.push(slackBefore(later, at));
  return forced;
}

/** The sharpest bound so far, at each boundary on the way. */
function runAlong(forced: number[][], start: number, sharpen: (...slacks: number[]) => number): number[] {
  let bound = start;
  return forced.map((slacks) => (bound = sharpen(bound, ...slacks)));
}

function slackAfter(earlier: Listed, at: number): number {
  return earlier.span.to - at;
}

function slackBefore(later: Listed, at: number): number {
  return later.span.from - 1 - at;
}
