import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Keep } from '#base/boundary.js';
import { findHeaviestChains } from '#base/chain.js';

// A boundary may keep one of two slacks, or the same one for both of its ends.
const boundary = (at: number) =>
  fc
    .uniqueArray(fc.integer({ min: 0, max: 3 }), { maxLength: 2 })
    .chain((slacks) =>
      fc.tuple(...slacks.map((slack) => fc.integer({ min: 1, max: 2 }).map((saves): Keep => ({ at, slack, saves })))),
    );
const boundaries = fc.nat(4).chain((count) => fc.tuple(...Array.from({ length: count }, (_, at) => boundary(at))));

/** All chains, by trying each choice. */
function allChains(keeps: readonly (readonly Keep[])[]): Keep[][] {
  let chains: Keep[][] = [[]];
  for (const choices of keeps) {
    const lastOf = (chain: readonly Keep[]) => chain.at(-1)?.slack ?? -Infinity;
    const longer = chains.flatMap((chain) =>
      choices.filter(({ slack }) => slack >= lastOf(chain)).map((keep) => [...chain, keep]),
    );
    chains = chains.concat(longer);
  }
  return chains;
}

const savedBy = (chain: readonly Keep[]) => chain.reduce((total, { saves }) => total + saves, 0);
const text = (chain: readonly Keep[]) => JSON.stringify(chain);

test('the heaviest chains are found, each once', () => {
  fc.assert(
    fc.property(boundaries, (keeps) => {
      const all = allChains(keeps);
      const most = Math.max(...all.map(savedBy));
      const heaviest = all.filter((chain) => savedBy(chain) === most);
      expect(
        findHeaviestChains(keeps, 1000)
          .map((chain) => text(chain.toReversed()))
          .toSorted(),
      ).toEqual(heaviest.map(text).toSorted());
    }),
    { numRuns: 2000 },
  );
});

test('no more are listed than were asked for, and they are the first', () => {
  fc.assert(
    fc.property(boundaries, fc.integer({ min: 1, max: 4 }), (keeps, limit) => {
      expect(findHeaviestChains(keeps, limit)).toEqual(findHeaviestChains(keeps, 1000).slice(0, limit));
    }),
    { numRuns: 500 },
  );
});

test('a chain that keeps earlier ends comes first', () => {
  const keep = (at: number, slack: number): Keep => ({ at, slack, saves: 1 });
  const [a, b, c, d] = [keep(0, 1), keep(0, 2), keep(1, 0), keep(2, 0)];
  expect(findHeaviestChains([[a, b], [c], []], 10)).toEqual([[a], [b], [c]]);
  // A chain is told from its end.
  expect(findHeaviestChains([[], [c], [d]], 10)).toEqual([[d, c]]);
  expect(findHeaviestChains([], 10)).toEqual([[]]);
});
