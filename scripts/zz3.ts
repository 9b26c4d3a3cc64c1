import fc from 'fast-check';
import { comparePlans } from '../src/engine/compare.js';
import { spoiledPlans } from '../tests/plans.js';
let n=0;
for (const p of fc.sample(spoiledPlans, { numRuns: 250, seed: Number(process.argv[2]) })) {
  const c = comparePlans(p, p).changes;
  if (c.length && n++ < 3) console.log(p.id, JSON.stringify(c.slice(0,4)).slice(0, 900));
}
