import fc from 'fast-check';
import process from 'node:process';
import { test } from 'vitest';

/** A statement that holds in every world that can be generated. */
export interface Law {
  readonly title: string;
  /** Throws, with the smallest world found in which the law does not hold. */
  readonly prove: (runs: number) => void;
}

export function law<World>(title: string, worlds: fc.Arbitrary<World>, holds: (world: World) => void): Law {
  return { title, prove: (runs) => fc.assert(fc.property(worlds, holds), { numRuns: runs }) };
}

/** How many worlds each law is tried in. scripts/prove-days.ts tries a million. */
const runs = Number(process.env['PROPERTY_RUNS'] ?? 100_000);

export function testLaws(laws: readonly Law[]): void {
  for (const { title, prove } of laws) test(title, () => prove(runs), 300_000);
}

/** Compares as JSON: a hundred thousand times `expect` would be most of the time. */
export function same(actual: unknown, expected: unknown, what = 'values'): void {
  const [is, should] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (is !== should) throw new Error(`${what} differ: ${is} should be ${should}`);
}
