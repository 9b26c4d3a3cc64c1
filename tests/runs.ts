import fc from 'fast-check';
import process from 'node:process';

/**
 * How often a law is tried: a few times in `npm test`, and as often as LAW_RUNS says where somebody asked for more. `npm run test:laws`
 * tries each numbered law ([P-18]) a thousand times.
 */
export function lawRuns(few: number): number {
  return Number(process.env['LAW_RUNS'] ?? few);
}

/**
 * One of so many values that are drawn beforehand: for laws on several values of which each is dear to make, and which are the more
 * often put together.
 */
export function drawnOnce<Value>(values: fc.Arbitrary<Value>, count: number): fc.Arbitrary<Value> {
  return fc.constantFrom(...fc.sample(values, count));
}
