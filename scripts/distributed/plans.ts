import { openSync, readFileSync, closeSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../generate/outputs.js';

const names = ['hai-phong-2024', 'bac-ninh-2024', 'faultless', 'law-rollout', 'law-rollout-faulty'];

/**
 * Writes this many plans as NDJSON, each with an id of its own, and among them a blank line and two that are no plans, which
 * have to be told with their numbers. Gives the ids.
 */
export function writePlans(file: string, count: number): Set<string> {
  const plans = names.map(
    (name) => JSON.parse(readFileSync(join(root, 'examples/plans', `${name}.plan.json`), 'utf8')) as { id: string },
  );
  const ids = new Set<string>();
  const out = openSync(file, 'w');
  for (let n = 0; n < count; n++) {
    const plan = plans[n % plans.length];
    if (!plan) break;
    const id = `${plan.id}-${n}`;
    ids.add(id);
    writeSync(out, `${JSON.stringify({ ...plan, id })}\n`);
    if (n === Math.floor(count / 3)) writeSync(out, '\n{"id":\n');
    if (n === Math.floor(count / 2)) writeSync(out, Buffer.from([0x22, 0xff, 0x22, 0x0a]));
  }
  closeSync(out);
  return ids;
}

/** Lines of that file that are no plans. */
export const UNREADABLE = 2;
