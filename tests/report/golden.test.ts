import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../scripts/generate/outputs.js';
import { goldenReports } from '../../scripts/golden/reports.js';

// One test, for what is made once is noticed in the test that makes it (npm run mutation).
test('the golden reports are what the program makes today, all of them and no others', () => {
  const golden = goldenReports();
  const there = readdirSync(join(root, 'examples/reports')).map((name) => `examples/reports/${name}`);
  // The page that tells what they are.
  const page = 'examples/reports/README.md';
  expect(there.toSorted()).toEqual([page, ...golden.keys()].toSorted());
  const other = [...golden].filter(([path, content]) => readFileSync(join(root, path), 'utf8') !== content);
  expect(
    other.map(([path]) => path),
    'This is not what the program makes any more. Run `npm run reports`, and look at what changed: readers will.',
  ).toEqual([]);
});
