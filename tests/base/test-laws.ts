import process from 'node:process';
import { test } from 'vitest';
import type { Law } from './law.js';

/** How many worlds each law is tried in. scripts/prove-days.ts tries a million. */
const runs = Number(process.env['PROPERTY_RUNS'] ?? 100_000);

export function testLaws(laws: readonly Law[]): void {
  for (const { title, prove } of laws) test(title, () => prove(runs), 300_000);
}
