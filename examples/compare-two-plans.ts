import { readFileSync } from 'node:fs';
import { comparePlans, readJson } from 'plan-compliance';

// What one province does that the other does not, by the things that both plans are made of.
const [left, right] = ['hai-phong-2024', 'bac-ninh-2024'].map((name) =>
  readJson(readFileSync(`examples/plans/${name}.plan.json`)),
);
const { facts, changes, sharedFindings } = comparePlans(left, right, { template: 'human-rights-day', year: 2024 });

console.log('Same:', facts.flatMap(({ fact, same }) => (same ? fact : [])).join(', '));
console.log('Different:', facts.flatMap(({ fact, same }) => (same ? [] : fact)).join(', '));
for (const change of changes.filter(({ thing }) => thing === 'topic')) {
  const [place] = [...change.left, ...change.right];
  if (change.kind === 'removed') console.log(`Only Hải Phòng: ${place?.title}`);
  if (change.kind === 'added') console.log(`Only Bắc Ninh: ${place?.title}`);
}
console.log('Wrong in both:', sharedFindings.map(({ rule }) => rule).join(', '));
