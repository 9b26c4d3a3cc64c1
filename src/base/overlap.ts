import { earlierOf, intersect, orderByStart, type Listed, type Span } from './span.js';

/** Two spans that share days. */
export interface Overlap {
  /** Position in the list of the span that comes first by start, then by end, then by position. */
  readonly first: number;
  /** Position of the other; the shared days begin where it begins. */
  readonly second: number;
  readonly shared: Span;
}

export interface Overlaps {
  /** How many pairs overlap, whether or not they are all listed. */
  readonly total: number;
  /** The pairs by the first day that they share; as many as were asked for. */
  readonly pairs: readonly Overlap[];
}

/** A maximal run of days each of which two or more spans have. */
export interface SharedRun {
  readonly days: Span;
  /** Positions of the spans that have a day of the run, smallest first. */
  readonly members: readonly number[];
  /** How many pairs share their days here; over all runs they add up to the total of `findOverlaps`. */
  readonly pairs: number;
}

/**
 * All pairs of spans that share a day, not only neighbours: one long phase over three short ones makes three pairs.
 * Takes O(n log n + k) for k listed pairs. Five thousand equal phases make 12,497,500 pairs, so whoever reads plans of
 * strangers gives a limit, or asks `findSharedRuns`; the total is exact either way and costs no listing.
 */
export function findOverlaps(spans: readonly Span[], limit = Number.POSITIVE_INFINITY): Overlaps {
  const pairs: Overlap[] = [];
  let open: Listed[] = [];
  for (const listed of orderByStart(spans)) {
    if (pairs.length >= limit) break;
    open = open.filter((other) => other.span.to >= listed.span.from);
    for (const other of open) {
      if (pairs.length >= limit) break;
      pairs.push(pairUp(other, listed));
    }
    open.push(listed);
  }
  return { total: countOverlaps(spans), pairs };
}

/** How many pairs of spans share a day, in O(n log n). */
export function countOverlaps(spans: readonly Span[]): number {
  const starts = Float64Array.from(spans, (span) => span.from).sort();
  const countEndedBefore = followEnds(spans);
  // Each span overlaps those that have started before it and not yet ended.
  return starts.reduce((total, start, started) => total + started - countEndedBefore(start), 0);
}

/** The days that two or more spans have, run by run, with the spans concerned: O(n) lines for any number of pairs. */
export function findSharedRuns(spans: readonly Span[]): SharedRun[] {
  const runs: { days: Span; members: Set<number>; pairs: number }[] = [];
  const countEndedBefore = followEnds(spans);
  let longest: Listed | undefined; // of the spans so far, the one that ends last
  for (const [started, listed] of orderByStart(spans).entries()) {
    const shared = longest && intersect(longest.span, listed.span);
    if (longest && shared) {
      const last = runs.at(-1);
      const run =
        last && shared.from <= last.days.to + 1 ? last : { days: shared, members: new Set<number>(), pairs: 0 };
      if (run !== last) runs.push(run);
      run.days = { from: run.days.from, to: shared.to > run.days.to ? shared.to : run.days.to };
      // Of the spans that began earlier only the longest can be new here: two that reach this day would share its eve.
      run.members.add(longest.index).add(listed.index);
      run.pairs += started - countEndedBefore(listed.span.from);
    }
    if (!longest || listed.span.to > longest.span.to) longest = listed;
  }
  return runs.map(({ days, members, pairs }) => ({ days, members: [...members].sort((a, b) => a - b), pairs }));
}

function pairUp(first: Listed, second: Listed): Overlap {
  const shared = { from: second.span.from, to: earlierOf(first.span.to, second.span.to) };
  return { first: first.index, second: second.index, shared };
}

/** A question to ask for later and later days: how many spans have ended before this day? */
function followEnds(spans: readonly Span[]): (day: number) => number {
  const ends = Float64Array.from(spans, (span) => span.to).sort();
  let ended = 0;
  return (day) => {
    while (ended < ends.length && (ends[ended] as number) < day) ended++;
    return ended;
  };
}
