import { isPartition } from '#base/cover.js';
import { applyRepair, smallestRepair, type Repair } from '#base/repair.js';
import { orderByStart, type Span } from '#base/span.js';
import fc from 'fast-check';
import { law, same, type Law } from './law.js';
import { mirrorSpan, smallWorlds, worlds, type World } from './worlds.js';

const smallWorldsAndFixed = fc.tuple(smallWorlds, fc.nat({ max: 15 }));

export const repairLaws: Law[] = [
  law('no repair has fewer edits, and every tie is listed with all its days', smallWorlds, (world) => {
    same(listed(world, []), tryAll(world, []));
  }),
  law(
    'with some spans fixed no repair has fewer edits, and every tie is listed',
    smallWorldsAndFixed,
    ([world, code]) => {
      const fixed = world.spans.flatMap((_, index) => ((code >> index) % 2 ? [index] : []));
      same(listed(world, fixed), tryAll(world, fixed));
    },
  ),
  law(
    'a limit lists the first ties and tells whether there are more',
    smallWorldsAndFixed,
    ([{ window, spans }, code]) => {
      const all = smallestRepair(window, spans, { limit: Infinity });
      const limit = code % 4;
      const expected = all && {
        ...all,
        repairs: all.repairs.slice(0, limit),
        hasMore: all.repairs.length > limit,
      };
      same(smallestRepair(window, spans, { limit }) ?? 'none', expected ?? 'none');
    },
  ),
  law(
    '[P-44] spans that are edited as a repair says partition the window, and need no other repair',
    worlds,
    ({ window, spans }) => {
      for (const repair of smallestRepair(window, spans, { limit: 3 })?.repairs ?? []) {
        const mended = applyRepair(spans, repair);
        same(isPartition(window, mended), true, 'partition');
        same(smallestRepair(window, mended), { fewest: 0, repairs: [[]], hasMore: false });
      }
    },
  ),
  law('a partition needs no edit, and whatever needs none is a partition', worlds, ({ window, spans }) => {
    same(smallestRepair(window, spans)?.fewest === 0, isPartition(window, spans));
  }),
  law('[P-19] in a world that runs backwards a repair is as small', distinctStarts(worlds), ({ window, spans }) => {
    const there = smallestRepair(window, spans)?.fewest;
    const back = smallestRepair(mirrorSpan(window), spans.map(mirrorSpan))?.fewest;
    same(back ?? 'none', there ?? 'none');
  }),
];

/** Worlds whose spans come in the same order by start as by end, so that the mirror keeps their order. */
function distinctStarts(from: fc.Arbitrary<World>): fc.Arbitrary<World> {
  return from.map(({ window, spans }) => {
    const kept: Span[] = [];
    for (const { span } of orderByStart(spans)) {
      const last = kept.at(-1);
      if (!last || (span.from > last.from && span.to > last.to)) kept.push(span);
    }
    return { window, spans: kept };
  });
}

/** A repair as the set of the ends that it moves, with the earliest and the latest day of each. */
type Moves = string;

function listed({ window, spans }: World, fixed: number[]): { fewest: number; repairs: Moves[] } | 'none' {
  const found = smallestRepair(window, spans, { fixed, limit: Infinity });
  if (!found) return 'none';
  if (found.repairs.some((repair) => repair.length !== found.fewest)) throw new Error('a repair of another size');
  return { fewest: found.fewest, repairs: found.repairs.map((repair) => movesOf(spans, repair)).sort() };
}

function movesOf(spans: readonly Span[], repair: Repair): Moves {
  const moves = repair.map(({ index, end, was, day, choices }) => {
    if (spans[index]?.[end] !== was) throw new Error('an edit of an end that was not there');
    if (choices && (choices.from !== day || choices.to <= day)) throw new Error('no choice');
    return [index, end, day, choices?.to ?? day].join(' ');
  });
  return moves.sort().join(', ');
}

/** Tries every way to cut the window, with the spans in their order. */
function tryAll({ window, spans }: World, fixed: number[]): { fewest: number; repairs: Moves[] } | 'none' {
  const order = orderByStart(spans).map(({ index }) => index);
  let fewest = Infinity;
  let groups = new Map<string, Map<string, [number, number]>>();
  for (const lasts of cutsOf(window.from, window.to, order.length)) {
    const moved: [string, number][] = order.flatMap((index, at) => {
      const span = spans[index] as Span;
      const from = at === 0 ? window.from : (lasts[at - 1] as number) + 1;
      const to = lasts[at] as number;
      const ends: [string, number][] = [];
      if (span.from !== from) ends.push([`${index} from`, from]);
      if (span.to !== to) ends.push([`${index} to`, to]);
      return ends;
    });
    if (moved.length > fewest || moved.some(([end]) => fixed.includes(Number.parseInt(end)))) continue;
    if (moved.length < fewest) groups = new Map();
    fewest = moved.length;
    const key = moved.map(([end]) => end).join();
    const group = groups.get(key) ?? new Map<string, [number, number]>();
    groups.set(key, group);
    for (const [end, day] of moved) {
      const [low, high] = group.get(end) ?? [day, day];
      group.set(end, [Math.min(low, day), Math.max(high, day)]);
    }
  }
  if (fewest === Infinity) return 'none';
  const repairs = [...groups.values()].map((group) => {
    const moves = [...group].map(([end, [low, high]]) => `${end} ${low} ${high}`);
    return moves.sort().join(', ');
  });
  return { fewest, repairs: repairs.sort() };
}

/** All lists of last days that cut the days from `from` to `to` into so many parts. */
function cutsOf(from: number, to: number, parts: number): number[][] {
  if (parts === 0 || from > to) return [];
  if (parts === 1) return [[to]];
  const cuts: number[][] = [];
  for (let last = from; last < to; last++) {
    for (const rest of cutsOf(last + 1, to, parts - 1)) cuts.push([last, ...rest]);
  }
  return cuts;
}
