import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { anew } from './bench/plans.js';
import { buildCommand } from './build/command.js';
import { root } from './generate/outputs.js';

// `npx tsx scripts/stream.ts --plans 1000000`: so many plans, each in words of its own, go through `check --ndjson` as one stream, and
// memory must stay flat. Linux tells the memory of a process; elsewhere there is nothing to be read.

const { values } = parseArgs({ options: { plans: { type: 'string', default: '1000000' } } });
const plans = Number(values.plans);
/** What a process may hold at the most, in MB, and how much more in the second half than in the first. */
const [most, growth] = [160, 1.2];

const program = await buildCommand(join(root, 'node_modules/.cache/stream'));
const child = spawn(process.execPath, [program, 'check', '--ndjson', '-', '--fail-on', 'never'], {
  stdio: ['pipe', 'pipe', 'inherit'],
});
const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
let reports = 0;
child.stdout.on('data', (chunk: Buffer) => {
  for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, at + 1)) reports++;
});

const began = performance.now();
const tenths: number[] = [];
await pipeline(Readable.from(lines()), child.stdin);
const exit = await ended;
const seconds = (performance.now() - began) / 1000;

const half = Math.ceil(tenths.length / 2);
const [early, late] = [Math.max(...tenths.slice(0, half)), Math.max(...tenths.slice(half))];
console.log(
  `${plans} plans in ${seconds.toFixed(0)} s, ${Math.round(plans / seconds)} a second; MB at each tenth: ${tenths.join(', ')}`,
);
// The first line has the words of the rules.
told(`every plan has its report: ${reports - 1}, exit code ${exit}`, reports - 1 === plans && exit === 0);
told(`never more than ${most} MB: ${Math.max(early, late)}`, Math.max(early, late) <= most);
told(`no more in the second half than ${growth} times the first: ${(late / early).toFixed(2)}`, late <= early * growth);

/** The plans, made as they are asked for; what the process holds is looked at after each tenth. */
function* lines(): Generator<string> {
  const tenth = Math.ceil(plans / 10);
  for (let n = 1; n <= plans; n++) {
    yield `${anew.valid()}\n`;
    if (n % tenth === 0 || n === plans) tenths.push(residentIn(child));
  }
}

/** The memory that a process holds, in MB. */
function residentIn({ pid }: ChildProcess): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return Math.round(Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1]) / 1000);
}

function told(what: string, isGood: boolean): void {
  console.log(`${isGood ? '✔' : '✘'} ${what}`);
  if (!isGood) process.exitCode = 1;
}
