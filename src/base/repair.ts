import { dayBefore, findKeeps, layBoundaries, type Boundary, type Keep } from './boundary.js';
import { findHeaviestChains } from './chain.js';
import type { Day } from './day.js';
import { entryAt } from './entry.js';
import { orderByStart, shiftSpan, type Span } from './span.js';

/** One end of one span, moved to another day. */
export interface Edit {
  /** Position of the span in the list that was handed in. */
  readonly index: number;
  readonly end: 'from' | 'to';
  readonly was: Day;
  readonly day: Day;
  /** The days that serve as well, where the end must move and nothing says whither; `day` is the first of them. */
  readonly choices?: Span;
}

/** Edits that together make the spans a partition of the window, in order of time. */
export type Repair = readonly Edit[];

export interface Repairs {
  /** How many edits each of the repairs has; 0 where the spans are a partition already. */
  readonly fewest: number;
  /** The repairs with that many edits, each moving another set of ends; those that keep earlier ends come first. */
  readonly repairs: readonly Repair[];
  /** Whether there are more ties than were listed. */
  readonly hasMore: boolean;
}

export interface RepairOptions {
  /** Positions of spans that may not be touched, such as the anchor day. */
  readonly fixed?: Iterable<number>;
  /** How many ties to list, 16 unless told. */
  readonly limit?: number;
}

/**
 * The fewest moved ends after which the spans partition the window, each keeping a day at least and its place in the
 * order by start (then end, then position). Exact: O(n log n) for n spans, and O(n) for each listed tie, whatever the
 * number of days. Nothing where no repair exists: no span, more spans than days, or fixed spans in each other's way.
 *
 * For 01/11–09/12, 10/12, 10/12–31/12 in 01/11–31/12 it is one edit: the third span starts on 11/12.
 */
export function smallestRepair(window: Span, spans: readonly Span[], options: RepairOptions = {}): Repairs | undefined {
  const { fixed = [], limit = 16 } = options;
  const boundaries = layBoundaries(window, orderByStart(spans), new Set(fixed));
  if (!boundaries) return undefined;
  const chains = findHeaviestChains(boundaries.map(findKeeps), limit + 1);
  const repairs = chains.map((chain) => listEdits(boundaries, chain));
  return { fewest: entryAt(repairs, 0).length, repairs: repairs.slice(0, limit), hasMore: repairs.length > limit };
}

/** The spans after a repair, in the order that they were handed in. */
export function applyRepair(spans: readonly Span[], repair: Repair): Span[] {
  const mended = [...spans];
  for (const { index, end, day } of repair) {
    const span = mended[index];
    if (span) mended[index] = { ...span, [end]: day };
  }
  return mended;
}

function listEdits(boundaries: readonly Boundary[], chain: readonly Keep[]): Edit[] {
  const edits: Edit[] = [];
  const choices = settleDays(boundaries, chain);
  for (const [at, { earlier, later }] of boundaries.entries()) {
    const days = choices[at] as Span; // one for each boundary
    if (earlier) edits.push(...moveEnd(earlier.index, 'to', earlier.span.to, days));
    if (later) edits.push(...moveEnd(later.index, 'from', later.span.from, shiftSpan(days, 1)));
  }
  return edits;
}

/** The earliest and the latest last day before each boundary: one day where an end is kept or the window decides. */
function settleDays(boundaries: readonly Boundary[], chain: readonly Keep[]): Span[] {
  const kept = new Map(chain.map(({ at, slack }) => [at, slack]));
  let floor = -Infinity;
  const lowest = boundaries.map((boundary) => (floor = Math.max(floor, kept.get(boundary.at) ?? boundary.lowest)));
  let ceiling = Infinity;
  const highest = boundaries
    .toReversed()
    .map((boundary) => (ceiling = Math.min(ceiling, kept.get(boundary.at) ?? boundary.highest)))
    .reverse();
  return lowest.map((slack, at) => ({ from: dayBefore(at, slack), to: dayBefore(at, entryAt(highest, at)) }));
}

function moveEnd(index: number, end: 'from' | 'to', was: Day, days: Span): Edit[] {
  const day = days.from;
  if (day === was) return [];
  return [days.from < days.to ? { index, end, was, day, choices: days } : { index, end, was, day }];
}
