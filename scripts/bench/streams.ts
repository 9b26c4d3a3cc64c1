import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { buildCommand } from '../build/command.js';
import { folder } from './builds.js';
import { anew } from './plans.js';
import type { Row } from './table.js';

// Plans, each in words of its own, that go through `check --ndjson` as one stream: memory must stay flat. Linux tells the memory of
// a process; elsewhere there is nothing to be read.

/** What a process may hold at the most, in MB, and how much more in the second half than in the first. */
export const [most, growth] = [160, 1.2];

/** What became of a stream; memory in MB. */
export interface Streamed {
  readonly seconds: number;
  readonly exit: number | null;
  /** Lines that came out; the first has the words of the rules. */
  readonly lines: number;
  /** What the process held after each tenth. */
  readonly tenths: readonly number[];
  /** The most that it held in all, and in the second half beside the first. */
  readonly peak: number;
  readonly grown: number;
}

export async function streamPlans(plans: number): Promise<Streamed> {
  const program = await buildCommand(join(folder, 'stream'));
  const child = spawn(process.execPath, [program, 'check', '--ndjson', '-', '--fail-on', 'never'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  let lines = 0;
  child.stdout.on('data', (chunk: Buffer) => {
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, at + 1)) lines++;
  });
  const began = performance.now();
  const tenths: number[] = [];
  await pipeline(Readable.from(textsOf(plans, () => tenths.push(residentIn(child)))), child.stdin);
  const exit = await ended;
  const half = Math.ceil(tenths.length / 2);
  const [early, late] = [Math.max(...tenths.slice(0, half)), Math.max(...tenths.slice(half))];
  const seconds = (performance.now() - began) / 1000;
  return { seconds, exit, lines, tenths, peak: Math.max(early, late), grown: late / early };
}

/** The plans, made as they are asked for; after each tenth somebody may look. */
function* textsOf(plans: number, look: () => void): Generator<string> {
  const tenth = Math.ceil(plans / 10);
  for (let n = 1; n <= plans; n++) {
    yield `${anew.valid()}\n`;
    if (n % tenth === 0 || n === plans) look();
  }
}

/** The memory that a process holds, in MB. */
function residentIn({ pid }: ChildProcess): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return Math.round(Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1]) / 1000);
}

const plans = 5000;

export async function streams(): Promise<Row[]> {
  if (process.platform !== 'linux') return [];
  const { seconds, tenths, peak, grown } = await streamPlans(plans);
  const absolute = `MB at each tenth: ${tenths.join(', ')}`;
  return [
    {
      name: 'flat',
      what: `memory over ${plans} plans, second half`,
      against: 'first half',
      value: grown,
      bound: growth,
      absolute,
    },
    {
      name: 'peak',
      what: 'the most memory held over them',
      against: 'MB',
      value: peak,
      bound: most,
      absolute: `${Math.round(plans / seconds)} plans a second`,
    },
  ];
}
