import { countDaysIn } from '#base/cover.js';
import type { Day } from '#base/day.js';
import { countOverlaps, findOverlaps, findSharedRuns } from '#base/overlap.js';
import { lengthOf, shiftSpan, type Span } from '#base/span.js';
import fc from 'fast-check';
import { law, same, type Law } from './law.js';
import { DayBook, mirrorSpan, shuffle, worlds } from './worlds.js';

const worldsAndCode = fc.tuple(worlds, fc.nat({ max: 9999 }));

export const overlapLaws: Law[] = [
  law('all pairs that share a day are found, each once, with just the days that they share', worlds, (world) => {
    same(unordered(findOverlaps(world.spans).pairs), unordered(pairsOf(new DayBook(world))));
  }),
  law('[P-15] the shared days of all pairs add up to those that one counts day by day', worlds, (world) => {
    const expected = new DayBook(world).sum(({ length }) => (length * (length - 1)) / 2);
    same(countDaysIn(findOverlaps(world.spans).pairs.map(({ shared }) => shared)), expected);
  }),
  law('pairs are told by the first day that they share, and the earlier span is named first', worlds, ({ spans }) => {
    let last = -Infinity;
    for (const { first, second, shared } of findOverlaps(spans).pairs) {
      if (shared.from < last) throw new Error('not in order of days');
      last = shared.from;
      const [a, b] = [spans[first] as Span, spans[second] as Span];
      if ((a.from - b.from || a.to - b.to || first - second) >= 0) throw new Error('the later span is named first');
      same(shared.from, b.from);
    }
  }),
  law(
    'the total is known without a listing, and a limit cuts the listing short',
    worldsAndCode,
    ([{ spans }, code]) => {
      const { total, pairs } = findOverlaps(spans);
      const limit = code % 8;
      same(countOverlaps(spans), pairs.length, 'count');
      same(findOverlaps(spans, limit), { total, pairs: pairs.slice(0, limit) }, 'limited listing');
    },
  ),
  law('shared runs are the days of two spans or more, with the spans and the pairs concerned', worlds, (world) => {
    const book = new DayBook(world);
    const expected = book
      .runsOf((holders) => holders.length > 1)
      .map((days) => {
        const within = book.holders.slice(days.from - book.first, days.to - book.first + 1);
        const pairs = pairsOf(book).filter(({ shared }) => shared.from >= days.from && shared.to <= days.to).length;
        return { days, members: [...new Set(within.flat())].sort((a, b) => a - b), pairs };
      });
    same(findSharedRuns(world.spans), expected);
    same(
      expected.reduce((sum, { pairs }) => sum + pairs, 0),
      countOverlaps(world.spans),
      'sum of pairs',
    );
  }),
  law('[P-18] a world some days later has the same overlaps, as many days later', worldsAndCode, ([{ spans }, by]) => {
    const { total, pairs } = findOverlaps(spans);
    const later = pairs.map((pair) => ({ ...pair, shared: shiftSpan(pair.shared, by) }));
    same(findOverlaps(spans.map((span) => shiftSpan(span, by))), { total, pairs: later });
  }),
  law('[P-19] in a world that runs backwards the overlaps are mirrored', worlds, ({ spans }) => {
    const mirrored = findOverlaps(spans).pairs.map((pair) => ({ ...pair, shared: mirrorSpan(pair.shared) }));
    same(unordered(findOverlaps(spans.map(mirrorSpan)).pairs), unordered(mirrored));
  }),
  law('[P-16] [P-20] whichever span is listed first, the overlaps are the same', worldsAndCode, ([{ spans }, code]) => {
    const others = shuffle(spans, code);
    const inDays = (of: readonly Span[]) =>
      findOverlaps(of).pairs.map(({ first, second, shared }) => [of[first], of[second], shared]);
    same(inDays(others), inDays(spans));
  }),
  law('[P-23] a span cut in two at any day shares as many days as before', worldsAndCode, ([{ spans }, code]) => {
    const at = code % Math.max(spans.length, 1);
    const span = spans[at];
    if (!span || lengthOf(span) === 1) return;
    const eve = (span.from + (code % (lengthOf(span) - 1))) as Day;
    const cut = spans.toSpliced(at, 1, { from: span.from, to: eve }, { from: (eve + 1) as Day, to: span.to });
    same(sharedDays(cut), sharedDays(spans));
  }),
  law('[P-25] [P-26] another span adds the overlaps that name it and changes no other', worlds, ({ spans }) => {
    const last = spans.length - 1;
    const without = findOverlaps(spans).pairs.filter(({ first, second }) => first !== last && second !== last);
    same(findOverlaps(spans.slice(0, -1)).pairs, without);
  }),
];

interface Pair {
  readonly first: number;
  readonly second: number;
  readonly shared: Span;
}

/** Each pair by position, smaller first, with the days that one finds by looking at each day. */
function pairsOf(book: DayBook): Pair[] {
  return book.world.spans.flatMap((_, second) =>
    book.world.spans
      .slice(0, second)
      .flatMap((__, first) =>
        book
          .runsOf((holders) => holders.includes(first) && holders.includes(second))
          .map((shared) => ({ first, second, shared })),
      ),
  );
}

function unordered(pairs: readonly Pair[]): string[] {
  return pairs
    .map(({ first, second, shared }) => {
      return JSON.stringify([Math.min(first, second), Math.max(first, second), shared.from, shared.to]);
    })
    .sort();
}

function sharedDays(spans: readonly Span[]): number {
  return countDaysIn(findOverlaps(spans).pairs.map(({ shared }) => shared));
}
