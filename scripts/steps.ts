import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import process from 'node:process';
import { parseArgs } from 'node:util';

// Runs npm scripts and goes on after a failure, so that one run tells everything that is to be mended. Each takes a core and its
// words are printed when it ends; those named by `--alone`, which take all cores, come after them, one by one.
const { values, positionals } = parseArgs({
  options: { alone: { type: 'string', multiple: true, default: [] } },
  allowPositionals: true,
});
const failed: string[] = [];

const waiting = [...positionals];
await Promise.all(Array.from({ length: Math.min(availableParallelism(), waiting.length) }, takeTurns));
for (const step of values.alone) await run(step, 'inherit');

if (failed.length > 0) {
  console.error(`\nTo be mended: ${failed.join(', ')}. Run one alone with \`npm run ${failed[0]}\`.`);
  process.exitCode = 1;
}

async function takeTurns(): Promise<void> {
  for (let step = waiting.shift(); step !== undefined; step = waiting.shift()) await run(step, 'pipe');
}

async function run(step: string, words: 'inherit' | 'pipe'): Promise<void> {
  const begun = performance.now();
  if (words === 'inherit') console.log(`\n▶ ${step}`);
  const child = spawn('npm', ['run', '--silent', step], {
    stdio: ['inherit', words, words],
    shell: process.platform === 'win32',
  });
  const said: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => said.push(chunk));
  const isGood = await new Promise<boolean>((resolve) => {
    child.on('error', () => resolve(false)).on('close', (code) => resolve(code === 0));
  });

  if (words === 'pipe') process.stdout.write(`\n▶ ${step}\n${Buffer.concat(said).toString()}`);
  console.log(`${isGood ? '✔' : '✘'} ${step} (${((performance.now() - begun) / 1000).toFixed(1)} s)`);
  if (!isGood) failed.push(step);
}
