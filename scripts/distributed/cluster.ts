import { createRequire } from 'node:module';
import { hostname } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { says, start, type Running } from './processes.js';

/** What is used here of BullMQ, which is a package of the example and none of ours. */
interface Queue {
  readonly getActive: () => Promise<readonly { readonly processedBy?: string; readonly data: { chunk: Spot } }[]>;
  readonly close: () => Promise<void>;
}

interface Spot {
  readonly file: string;
  readonly line: number;
}

const WORKERS = 3;

/** So soon is a dead worker missed, in milliseconds; a real cluster waits half a minute. */
const SILENCE_MS = '2500';

export interface Call {
  /** The example, where the plans lie as well. */
  readonly folder: string;
  /** Where Redis listens. */
  readonly redis: string;
  readonly plans: string;
  readonly args: readonly string[];
  /** The file of reports to be written. */
  readonly output: string;
  /** Whether a worker is killed in the middle of a chunk. */
  readonly kills: boolean;
}

export interface Done {
  readonly seconds: number;
  /** What the program that puts the chunks and collects the reports had to say. */
  readonly told: readonly string[];
  /** The chunk in whose middle a worker was killed. */
  readonly killedIn?: string;
}

/** Checks with three workers, and tells how long it took from the call to the last report. */
export async function checkDistributed({ folder, redis, plans, args, output, kills }: Call): Promise<Done> {
  const setting = { cwd: folder, env: { REDIS_URL: redis, SILENCE_MS } };
  const workers = Array.from({ length: WORKERS }, () => start(process.execPath, ['worker.js'], setting));
  for (const worker of workers) await says(worker, 'ready');
  const begun = performance.now();
  const check = start(process.execPath, ['check.js', plans, ...args], { ...setting, output });
  const [victim, ...others] = workers;
  const killedIn = kills && victim ? await killInTheMiddle(victim, folder, redis) : undefined;
  const exit = await check.ended;
  const seconds = (performance.now() - begun) / 1000;
  if (exit !== 0) throw new Error(`check.js ended with ${exit}:\n${check.lines.join('\n')}`);
  for (const worker of kills ? others : workers) {
    worker.child.kill('SIGTERM');
    const end = await worker.ended;
    if (end !== 0) throw new Error(`A worker that was asked to end did so with ${end}:\n${worker.lines.join('\n')}`);
  }
  return { seconds, told: check.lines, ...(killedIn !== undefined && { killedIn }) };
}

/** Stops a worker after its first chunks, sees in Redis that it has one in hands, and only then kills it. */
async function killInTheMiddle(victim: Running, folder: string, redis: string): Promise<string> {
  const { Queue } = createRequire(join(folder, 'check.js'))('bullmq') as {
    readonly Queue: new (name: string, options: object) => Queue;
  };
  const queue = new Queue('plan-compliance', { connection: { url: redis } });
  const name = `${hostname()}-${victim.child.pid}`;
  try {
    await says(victim, 'done ');
    for (;;) {
      victim.child.kill('SIGSTOP');
      const held = (await queue.getActive()).find(({ processedBy }) => processedBy === name);
      if (!held) {
        victim.child.kill('SIGCONT');
        await new Promise((resolve) => void setTimeout(resolve, 5));
        continue;
      }
      victim.child.kill('SIGKILL');
      const end = await victim.ended;
      if (end !== 'SIGKILL') throw new Error(`The worker ended with ${end} before it was killed.`);
      return `${held.data.chunk.file}:${held.data.chunk.line}`;
    }
  } finally {
    await queue.close();
  }
}
