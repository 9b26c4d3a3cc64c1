import fc from 'fast-check';
import type { Day } from '#base/day.js';
import type { Span } from '#base/span.js';

/** A window with some spans in and around it. */
export interface World {
  readonly window: Span;
  readonly spans: readonly Span[];
}

/** The oracle's view: for each day near the window, which spans have it. Slow, plain, and shares no code with src. */
export class DayBook {
  readonly first: number;
  readonly holders: number[][] = [];
  readonly world: World;
  constructor(world: World) {
    this.world = world;
    this.first = world.window.from - margin;
    const last = world.window.to + margin;
    for (let day = this.first; day <= last; day++) this.holders.push([]);
    world.spans.forEach((span, index) => {
      for (let day = span.from as number; day <= span.to; day++) this.holders[day - this.first]?.push(index);
    });
  }

  isInWindow(day: number): boolean {
    return day >= this.world.window.from && day <= this.world.window.to;
  }

  /** The maximal runs of days that answer yes. */
  runsOf(question: (holders: readonly number[], day: number) => boolean): Span[] {
    const runs: Span[] = [];
    let start: number | undefined;
    for (let at = 0; at <= this.holders.length; at++) {
      const holders = this.holders[at];
      const isYes = holders !== undefined && question(holders, this.first + at);
      if (isYes && start === undefined) start = this.first + at;
      if (!isYes && start !== undefined) {
        runs.push({ from: start as Day, to: (this.first + at - 1) as Day });
        start = undefined;
      }
    }
    return runs;
  }

  /** The sum over all days of what each day is worth. */
  sum(worth: (holders: readonly number[], day: number) => number): number {
    return this.holders.reduce((total, holders, at) => total + worth(holders, this.first + at), 0);
  }
}

const margin = 12;
const longestWindow = 56; // with both margins a world has at most 80 days
const day1900 = -25_567;
const day2199end = 84_005;

/** A day of the years 1900 to 2199. */
export const days: fc.Arbitrary<Day> = fc.integer({ min: day1900, max: day2199end }).map((day) => day as Day);

/**
 * Worlds anywhere in 1900 to 2199: spans at random, exact partitions, and partitions with one end nudged, since by
 * chance alone a partition hardly ever comes up.
 */
export const worlds: fc.Arbitrary<World> = makeWorlds(longestWindow, 7);

/** Worlds so small that every repair can be tried. */
export const smallWorlds: fc.Arbitrary<World> = makeWorlds(7, 4);

function makeWorlds(longest: number, mostSpans: number): fc.Arbitrary<World> {
  return fc
    .tuple(
      fc.integer({ min: day1900 + margin, max: day2199end - margin - longest }),
      fc.integer({ min: 1, max: longest }),
      fc.nat({ max: 3 }),
      fc.array(fc.nat({ max: 80 * 80 - 1 }), { maxLength: mostSpans }),
    )
    .map(([from, length, sort, codes]) => {
      const window = { from: from as Day, to: (from + length - 1) as Day };
      const reach = Math.min(margin, Math.ceil(length / 3) + 1);
      if (sort < 2) return { window, spans: codes.map((code) => decodeSpan(window, reach, code)) };
      const parts = cutAt(window, codes);
      return { window, spans: sort === 2 ? parts : nudge(parts, codes[0] ?? 0) };
    });
}

function decodeSpan(window: Span, reach: number, code: number): Span {
  const room = window.to - window.from + 1 + 2 * reach;
  const a = window.from - reach + (code % room);
  const b = window.from - reach + (Math.floor(code / 80) % room);
  return { from: Math.min(a, b) as Day, to: Math.max(a, b) as Day };
}

function cutAt(window: Span, codes: readonly number[]): Span[] {
  const length = window.to - window.from + 1;
  const starts = [...new Set([0, ...codes.map((code) => code % length)])].sort((a, b) => a - b);
  const parts = starts.map((start, at) => ({
    from: (window.from + start) as Day,
    to: (window.from + (starts[at + 1] ?? length) - 1) as Day,
  }));
  return (codes[0] ?? 0) % 2 ? parts.reverse() : parts;
}

/** Moves one end of one span by a few days, never past its other end. */
function nudge(spans: readonly Span[], code: number): Span[] {
  const step = (code % 7) - 3;
  return spans.map((span, index) => {
    if (index !== code % spans.length) return span;
    if (code % 2) return { from: span.from, to: Math.max(span.from, span.to + step) as Day };
    return { from: Math.min(span.to, span.from + step) as Day, to: span.to };
  });
}

/** The span in a world where time runs backwards from 1970 on. */
export function mirrorSpan(span: Span): Span {
  return { from: (0 - span.to) as Day, to: (0 - span.from) as Day };
}

/** One of the orders of a list, chosen by a number. */
export function shuffle<Item>(items: readonly Item[], code: number): Item[] {
  const rest = [...items];
  const shuffled: Item[] = [];
  for (let left = code; rest.length > 0; left = Math.floor(left / rest.length + 1)) {
    shuffled.push(...rest.splice(left % rest.length, 1));
  }
  return shuffled;
}
