import fc from 'fast-check';

/** A statement that holds in every world that can be generated. */
export interface Law {
  readonly title: string;
  /** Throws, with the smallest world found in which the law does not hold. */
  readonly prove: (runs: number) => void;
}

export function law<World>(title: string, worlds: fc.Arbitrary<World>, holds: (world: World) => void): Law {
  return { title, prove: (runs) => fc.assert(fc.property(worlds, holds), { numRuns: runs }) };
}

/** Compares as JSON: a hundred thousand times `expect` would be most of the time. */
export function same(actual: unknown, expected: unknown, what = 'values'): void {
  const [is, should] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (is !== should) throw new Error(`${what} differ: ${is} should be ${should}`);
}
