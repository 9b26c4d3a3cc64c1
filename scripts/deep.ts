import { spawnSync } from 'node:child_process';
import process from 'node:process';

// `npm run test:deep`: the tests with laws tried as often as nobody waits for, from a seed of the day. FAMILY_RUNS and its like say
// otherwise, FC_SEED=… repeats a night that failed.
const usual = {
  FAMILY_RUNS: '10000',
  LAW_RUNS: '10000',
  MUTATOR_RUNS: '1000',
  PLAN_RUNS: '10000',
  PROPERTY_RUNS: '10000',
  SCREEN_RUNS: '100000',
  FC_SEED: String(Math.floor(Date.now() / 86_400_000)),
};
const env = { ...usual, ...process.env };
console.log(
  Object.keys(usual)
    .map((name) => `${name}=${env[name as keyof typeof usual]}`)
    .join(' '),
);
const { status } = spawnSync('npx', ['vitest', 'run', ...process.argv.slice(2)], {
  env,
  stdio: 'inherit',
  shell: process.platform === 'win32',
});
process.exitCode = status ?? 1;
