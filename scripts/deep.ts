import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { root } from './generate/outputs.js';

// `npm run test:deep`: the tests with laws tried as often as nobody waits for, from a seed of the day. FAMILY_RUNS and its like say
// otherwise, FC_SEED=… repeats a night that failed. `npm run test:laws` (--numbered) tries the laws with a number ([P-18]) a thousand
// times each, from the seed of all other tests.
const [kind, ...others] = process.argv.slice(2);
const isNumbered = kind === '--numbered';
const deep = {
  FAMILY_RUNS: '10000',
  LAW_RUNS: '10000',
  MUTATOR_RUNS: '1000',
  PLAN_RUNS: '10000',
  PROPERTY_RUNS: '10000',
  SCREEN_RUNS: '100000',
  FC_SEED: String(Math.floor(Date.now() / 86_400_000)),
};
const usual: Readonly<Record<string, string>> = isNumbered ? { LAW_RUNS: '1000' } : deep;
const env: Readonly<Record<string, string | undefined>> = { ...usual, ...process.env };
console.log(
  Object.keys(usual)
    .map((name) => `${name}=${env[name]}`)
    .join(' '),
);
/** The test files, and those of the laws that they share, that have a number in a title: loading all others takes half a minute. */
function numberedFiles(): string[] {
  const files = readdirSync(join(root, 'tests'), { recursive: true, encoding: 'utf8' });
  const numbered = files.filter(
    (file) => /\.(?:test|laws)\.ts$/.test(file) && readFileSync(join(root, 'tests', file), 'utf8').includes('[P-'),
  );
  return numbered.map((file) => join('tests', file.replace('.laws.ts', '.test.ts')));
}

// What they count is no part of what .ci/run counts, and says nothing on how much of the code is met.
const apart = ['-t', '\\[P-', '--coverage.enabled=false', '--reporter=default', ...numberedFiles()];
const { status } = spawnSync(
  'npx',
  ['vitest', 'run', ...(isNumbered ? [...apart, ...others] : process.argv.slice(2))],
  {
    env,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  },
);
process.exitCode = status ?? 1;
