import { entryOf } from '#base/entry.js';

/** Two positions of one thing: in the left list and in the right one. */
export interface Positions {
  readonly left: number;
  readonly right: number;
}

/**
 * Which things have moved among their likes: the fewest by repeatedly taking out what crosses most others, all that cross
 * equally and are equally far from their place at once. So the answer is the same read from either side, and of two
 * neighbours that changed places both have moved.
 */
export function movedAmong(positions: readonly Positions[]): ReadonlySet<Positions> {
  const moved = new Set<Positions>();
  if (isInOrder(positions)) return moved;
  let rest = compact(positions);
  for (;;) {
    const crossings = rest.map((one) => ({ one, count: rest.filter((other) => cross(one, other)).length }));
    const most = Math.max(0, ...crossings.map(({ count }) => count));
    if (most === 0) return moved;
    const worst = crossings.filter(({ count }) => count === most).map(({ one }) => one);
    const farthest = Math.max(...worst.map(distance));
    const taken = new Set(worst.filter((one) => distance(one) === farthest));
    for (const { origin } of taken) moved.add(origin);
    rest = compact(rest.filter((one) => !taken.has(one)).map(({ origin }) => origin));
  }
}

interface Ranked extends Positions {
  readonly origin: Positions;
}

/** Positions counted without gaps, so that things that only one plan has move nobody. */
function compact(positions: readonly Positions[]): Ranked[] {
  const rank = (side: 'left' | 'right') => {
    const sorted = positions.map((each) => each[side]).toSorted((a, b) => a - b);
    return new Map(sorted.map((value, at) => [value, at]));
  };
  const [left, right] = [rank('left'), rank('right')];
  return positions.map((origin) => ({ origin, left: entryOf(left, origin.left), right: entryOf(right, origin.right) }));
}

/** Whether nothing crosses: what most lists of two plans come to, told in one walk. */
function isInOrder(positions: readonly Positions[]): boolean {
  const sorted = positions.toSorted((a, b) => a.left - b.left);
  return sorted.every(({ right }, at) => right >= (sorted[at - 1]?.right ?? right));
}

function cross(a: Positions, b: Positions): boolean {
  return (a.left - b.left) * (a.right - b.right) < 0;
}

function distance({ left, right }: Positions): number {
  return Math.abs(left - right);
}
