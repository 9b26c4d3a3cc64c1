import { countDaysIn, findCover, findGaps, findOutside, isPartition } from '#base/cover.js';
import type { Day } from '#base/day.js';
import { countOverlaps } from '#base/overlap.js';
import { isWithin, lengthOf, shiftSpan, type Span } from '#base/span.js';
import fc from 'fast-check';
import { law, same, type Law } from './law.js';
import { DayBook, mirrorSpan, shuffle, worlds } from './worlds.js';

const worldsAndCode = fc.tuple(worlds, fc.nat({ max: 9999 }));

export const coverLaws: Law[] = [
  law('[P-14] the gaps are the days of the window that no span has, as maximal runs in order', worlds, (world) => {
    const book = new DayBook(world);
    const expected = book.runsOf((holders, day) => holders.length === 0 && book.isInWindow(day));
    same(findGaps(world.window, world.spans), expected);
  }),
  law('the cover is the days that some span has, as maximal runs in order', worlds, (world) => {
    same(
      findCover(world.spans),
      new DayBook(world).runsOf((holders) => holders.length > 0),
    );
  }),
  law('the days outside are those of each span beyond the window, span by span', worlds, (world) => {
    const book = new DayBook(world);
    const expected = world.spans.flatMap((_, index) =>
      book.runsOf((holders, day) => holders.includes(index) && !book.isInWindow(day)).map((days) => ({ index, days })),
    );
    same(findOutside(world.window, world.spans), expected);
  }),
  law('[P-13] the window has as many days as its gaps and the cover within it', worlds, ({ window, spans }) => {
    const covered = findCover(spans).flatMap((run) => (clipped(run, window) ? [clipped(run, window) as Span] : []));
    same(countDaysIn(findGaps(window, spans)) + countDaysIn(covered), lengthOf(window));
  }),
  law(
    '[P-10] [P-11] [P-12] spans partition the window just when each of its days, and no other, is in one',
    worlds,
    (world) => {
      const { window, spans } = world;
      const book = new DayBook(world);
      const expected = book.sum((holders, day) => (holders.length === (book.isInWindow(day) ? 1 : 0) ? 0 : 1)) === 0;
      const hasNoFault =
        findGaps(window, spans).length === 0 && countOverlaps(spans) === 0 && findOutside(window, spans).length === 0;
      same(isPartition(window, spans), expected, 'partition');
      same(hasNoFault, expected, 'absence of faults');
      if (expected) same(countDaysIn(spans), lengthOf(window), 'totals');
    },
  ),
  law(
    '[P-18] a world some days later has the same gaps and outsides, as many days later',
    worldsAndCode,
    ([world, by]) => {
      const { window, spans } = world;
      const later = spans.map((span) => shiftSpan(span, by));
      const moved = findGaps(window, spans).map((gap) => shiftSpan(gap, by));
      same(findGaps(shiftSpan(window, by), later), moved, 'gaps');
      const outside = findOutside(window, spans).map(({ index, days }) => ({ index, days: shiftSpan(days, by) }));
      same(findOutside(shiftSpan(window, by), later), outside, 'outsides');
      same(isPartition(shiftSpan(window, by), later), isPartition(window, spans), 'partition');
    },
  ),
  law('[P-19] in a world that runs backwards the gaps and outsides are mirrored', worlds, ({ window, spans }) => {
    const back = spans.map(mirrorSpan);
    const mirrored = findGaps(window, spans).map(mirrorSpan).reverse();
    same(findGaps(mirrorSpan(window), back), mirrored, 'gaps');
    const outside = (of: { index: number; days: Span }[]) => of.map((one) => JSON.stringify(one)).sort();
    const expected = findOutside(window, spans).map(({ index, days }) => ({ index, days: mirrorSpan(days) }));
    same(outside(findOutside(mirrorSpan(window), back)), outside(expected), 'outsides');
    same(isPartition(mirrorSpan(window), back), isPartition(window, spans), 'partition');
  }),
  law('[P-20] the order in which spans are listed changes nothing', worldsAndCode, ([{ window, spans }, code]) => {
    const others = shuffle(spans, code);
    same(findGaps(window, others), findGaps(window, spans), 'gaps');
    same(findCover(others), findCover(spans), 'cover');
    same(isPartition(window, others), isPartition(window, spans), 'partition');
  }),
  law(
    '[P-23] [P-24] a span cut in two at any day, or two halves joined, leaves the gaps alone',
    worldsAndCode,
    ([world, code]) => {
      const { window, spans } = world;
      const at = code % Math.max(spans.length, 1);
      const span = spans[at];
      if (!span || lengthOf(span) === 1) return;
      const eve = (span.from + (code % (lengthOf(span) - 1))) as Day;
      const halves = [
        { from: span.from, to: eve },
        { from: (eve + 1) as Day, to: span.to },
      ];
      const cut = spans.toSpliced(at, 1, ...halves);
      same(findGaps(window, cut), findGaps(window, spans), 'gaps');
      same(isPartition(window, cut), isPartition(window, spans), 'partition');
      same(
        countDaysIn(findOutside(window, cut).map((one) => one.days)),
        countDaysIn(findOutside(window, spans).map((one) => one.days)),
      );
    },
  ),
  law(
    '[P-25] another span never makes a gap longer, and never removes what lies outside',
    worlds,
    ({ window, spans }) => {
      const fewer = spans.slice(0, -1);
      for (const gap of findGaps(window, spans)) {
        if (!findGaps(window, fewer).some((wider) => isWithin(gap, wider))) throw new Error('a gap grew');
      }
      same(findOutside(window, spans).slice(0, findOutside(window, fewer).length), findOutside(window, fewer));
    },
  ),
  law(
    '[P-27] a window widened by some days has more gap days and fewer outside, and nothing else',
    worldsAndCode,
    ([world, code]) => {
      const { window, spans } = world;
      const wider = { from: (window.from - (code % 5)) as Day, to: (window.to + (code % 7)) as Day };
      for (const gap of findGaps(window, spans)) {
        if (!findGaps(wider, spans).some((other) => isWithin(gap, other))) throw new Error('a gap shrank');
      }
      for (const { index, days } of findOutside(wider, spans)) {
        const before = findOutside(window, spans).filter((one) => one.index === index);
        if (!before.some((one) => isWithin(days, one.days))) throw new Error('more days outside');
      }
    },
  ),
];

function clipped(run: Span, window: Span): Span | undefined {
  const from = Math.max(run.from, window.from) as Day;
  const to = Math.min(run.to, window.to) as Day;
  return from <= to ? { from, to } : undefined;
}
