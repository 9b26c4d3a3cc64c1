import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../scripts/generate/outputs.js';
import { goldenReports } from '../../scripts/golden/reports.js';

const golden = goldenReports();

test.each([...golden.keys()])('%s is what the program makes today', (path) => {
  expect(
    readFileSync(join(root, path), 'utf8') === golden.get(path),
    `${path} is not what the program makes any more. Run \`npm run reports\`, and look at what changed: readers will.`,
  ).toBe(true);
});

test('no golden report is left over', () => {
  const there = readdirSync(join(root, 'examples/reports')).map((name) => `examples/reports/${name}`);
  // The page that tells what they are.
  const page = 'examples/reports/README.md';
  expect(there.toSorted()).toEqual([page, ...golden.keys()].toSorted());
});
