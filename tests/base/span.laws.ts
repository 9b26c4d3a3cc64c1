import { relate, relations, inverse, type Relation } from '#base/allen.js';
import type { Day } from '#base/day.js';
import { clip, isClosed, isOnSide } from '#base/side.js';
import {
  contains,
  hull,
  intersect,
  isSameSpan,
  isWithin,
  lengthOf,
  overlaps,
  shiftSpan,
  touches,
  workingDaysIn,
  type Span,
} from '#base/span.js';
import { isWorkingDay, shiftWorkingDays } from '#base/workday.js';
import fc from 'fast-check';
import { law, same, type Law } from './law.js';
import { days, mirrorSpan } from './worlds.js';

/** Two spans within 80 days of each other, often with equal or neighbouring ends. */
const pairs: fc.Arbitrary<[Span, Span]> = fc
  .tuple(days, fc.nat({ max: 9 }), fc.nat({ max: 12 }), fc.nat({ max: 9 }), fc.nat({ max: 30 }))
  .map(([at, start, length, otherStart, otherLength]) => [
    spanAt(at + start, length),
    spanAt(at + otherStart, otherLength),
  ]);

const spansAndSteps = fc.tuple(days, fc.nat({ max: 79 }), fc.integer({ min: -60, max: 60 }));

export const spanLaws: Law[] = [
  law('[P-9] a span has as many days as one counts, and at least one', pairs, ([a]) => {
    same(lengthOf(a), daysOf(a).length);
  }),
  law(
    'what two spans share, whether they do, and whether one holds the other, is as with sets of days',
    pairs,
    ([a, b]) => {
      const shared = daysOf(a).filter((day) => daysOf(b).includes(day));
      same(intersect(a, b) ? daysOf(intersect(a, b) as Span) : [], shared, 'shared days');
      same(overlaps(a, b), shared.length > 0, 'overlap');
      same(isWithin(a, b), shared.length === lengthOf(a), 'containment');
      same(isSameSpan(a, b), shared.length === lengthOf(a) && shared.length === lengthOf(b), 'equality');
      same(contains(a, b.from), shared.includes(b.from), 'containment of a day');
    },
  ),
  law('the hull is the shortest span that holds both, and spans touch when it is just their days', pairs, ([a, b]) => {
    const all = [...new Set([...daysOf(a), ...daysOf(b)])];
    same(hull(a, b), { from: Math.min(...all), to: Math.max(...all) }, 'hull');
    same(touches(a, b), !overlaps(a, b) && lengthOf(hull(a, b)) === all.length, 'touch');
  }),
  law('a range with an open end holds the days of a window that are on its side', pairs, ([window, { from, to }]) => {
    for (const side of [{}, { from }, { to }, { from, to }]) {
      const expected = daysOf(window).filter((day) => isOnSide(day as Day, side));
      const clipped = clip(side, window);
      same(clipped ? daysOf(clipped) : [], expected);
      same(isClosed(side), 'from' in side && 'to' in side);
    }
  }),
  law('exactly one of the thirteen relations holds between two spans', pairs, ([a, b]) => {
    const holding = relations.filter((relation) => definitions[relation](daysOf(a), daysOf(b)));
    same(holding, [relate(a, b)]);
  }),
  law('relations turn round with the spans, and are mirrored when time runs backwards', pairs, ([a, b]) => {
    same(relate(b, a), inverse(relate(a, b)), 'inverse');
    same(relate(mirrorSpan(a), mirrorSpan(b)), mirrored(relate(a, b)), 'mirror');
    same(relate(shiftSpan(a, 400), shiftSpan(b, 400)), relate(a, b), 'shift');
  }),
  law('working days are those that one counts from Monday to Friday', spansAndSteps, ([from, length]) => {
    const span = spanAt(from, length);
    same(workingDaysIn(span), daysOf(span).filter((day) => isMondayToFriday(day)).length);
    same(isWorkingDay(from), isMondayToFriday(from));
  }),
  law('the n-th working day is the one that one comes to day by day', spansAndSteps, ([from, , count]) => {
    let day = from as number;
    for (let left = Math.abs(count); left > 0;) {
      day += Math.sign(count);
      if (isMondayToFriday(day)) left--;
    }
    same(shiftWorkingDays(from, count), day);
  }),
];

/** Allen's relations over lists of days, without a look at how `relate` decides. */
const definitions: Record<Relation, (a: number[], b: number[]) => boolean> = {
  before: (a, b) => last(a) < first(b) - 1,
  meets: (a, b) => last(a) === first(b) - 1,
  overlaps: (a, b) => share(a, b) && first(a) < first(b) && last(a) < last(b),
  starts: (a, b) => first(a) === first(b) && a.length < b.length,
  during: (a, b) => a.every((day) => b.includes(day)) && first(a) > first(b) && last(a) < last(b),
  finishes: (a, b) => last(a) === last(b) && a.length < b.length,
  equals: (a, b) => a.join() === b.join(),
  'finished-by': (a, b) => definitions.finishes(b, a),
  contains: (a, b) => definitions.during(b, a),
  'started-by': (a, b) => definitions.starts(b, a),
  'overlapped-by': (a, b) => definitions.overlaps(b, a),
  'met-by': (a, b) => definitions.meets(b, a),
  after: (a, b) => definitions.before(b, a),
};

function mirrored(relation: Relation): Relation {
  const swaps: Partial<Record<Relation, Relation>> = {
    starts: 'finishes',
    finishes: 'starts',
    'started-by': 'finished-by',
    'finished-by': 'started-by',
    during: 'during',
    contains: 'contains',
  };
  return swaps[relation] ?? inverse(relation);
}

function spanAt(from: number, length: number): Span {
  return { from: from as Day, to: (from + length) as Day };
}

function daysOf(span: Span): number[] {
  return Array.from({ length: span.to - span.from + 1 }, (_, at) => span.from + at);
}

function isMondayToFriday(day: number): boolean {
  const weekday = new Date(day * 86_400_000).getUTCDay();
  return weekday >= 1 && weekday <= 5;
}

function first(ofDays: number[]): number {
  return Math.min(...ofDays);
}

function last(ofDays: number[]): number {
  return Math.max(...ofDays);
}

function share(a: number[], b: number[]): boolean {
  return a.some((day) => b.includes(day));
}
