/**
 * Throws that were made beforehand, used up one by one. A throw of 0 gives the plainest answer (the least number, no, the
 * first item), and once the throws have run out every throw is 0: so a generator that shrinks numbers shrinks plans.
 */
export interface Dice {
  /** A whole number from `least` to `most`, both included. */
  readonly between: (least: number, most: number) => number;
  /** Yes once in so many times. */
  readonly oneIn: (times: number) => boolean;
  readonly pick: <const Items extends readonly [unknown, ...unknown[]]>(items: Items) => Items[number];
  /** So many of the items, or all where there are fewer, each once and in their order. */
  readonly some: <Item>(items: readonly Item[], count: number) => Item[];
}

/** How many throws a plan takes at most; those that are not needed cost nothing. */
export const throwsOfPlan = 400;

/** A throw is a whole number from 0 to this. */
export const highestThrow = 0xffff;

export function diceOf(throws: readonly number[]): Dice {
  let used = 0;
  const below = (count: number): number => (throws[used++] ?? 0) % Math.max(count, 1);
  return {
    between: (least, most) => least + below(most - least + 1),
    oneIn: (times) => below(times) === times - 1,
    pick: (items) => items[below(items.length)] ?? items[0],
    some: (items, count) => {
      const left = items.map((item, at) => ({ item, at }));
      const taken = Array.from({ length: Math.min(count, items.length) }, () =>
        left.splice(below(left.length), 1),
      ).flat();
      return taken.sort((a, b) => a.at - b.at).map(({ item }) => item);
    },
  };
}
