import process from 'node:process';
import { test } from 'vitest';
import type { Law } from './law.js';

/** How many worlds each law is tried in here, where lines are counted. `npm test` goes on to a hundred thousand: scripts/prove-days.ts. */
const runs = Number(process.env['PROPERTY_RUNS'] ?? 3000);

export function testLaws(laws: readonly Law[]): void {
  for (const { title, prove } of laws) test(title, () => prove(runs), 300_000);
}
