import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'prettier';
import { formatPlan } from '#index.js';
import { familyFiles, truth } from './families/family.js';
import { faultyPlan, goodPlan } from './families/law-rollout.js';
import { root } from './generate/outputs.js';

// Writes the example of the template law-rollout with its faulty twin, and examples/families/: one plan of the centre, six provinces, four departments of one of them, and the table of the
// truth. The files are committed and tests read those; tests/families.test.ts says when they are stale.

const plans = join(root, 'examples/plans');
for (const plan of [goodPlan, faultyPlan]) writeFileSync(join(plans, `${plan.id}.plan.json`), formatPlan(plan));
const folder = join(root, 'examples/families');
for (const [name, plan] of familyFiles()) writeFileSync(join(folder, name), formatPlan(plan));
writeFileSync(join(folder, 'truth.json'), await format(JSON.stringify(truth()), { parser: 'json', printWidth: 120 }));
