import { join } from 'node:path';
import process from 'node:process';
import { says, start, type Running } from './processes.js';
import { flush, openQueue, type Queue } from './queue.js';

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
  /** The name of the file of reports to be written. */
  readonly output: string;
  /** What goes wrong while plans are being checked. */
  readonly accident?: (scene: Scene) => Promise<void>;
}

/** What an accident may happen to. */
export interface Scene {
  readonly queue: Queue;
  readonly flushAll: () => Promise<void>;
  readonly workers: readonly Running[];
  /** The program that puts the chunks and collects the reports. */
  readonly check: Running;
  /** Starts that program again. */
  readonly restart: () => void;
}

export interface Done {
  readonly seconds: number;
  /** What the program that puts the chunks and collects the reports had to say. */
  readonly told: readonly string[];
}

/** Checks with three workers, and tells how long it took from the call to the last report. */
export async function checkDistributed({ folder, redis, plans, args, output, accident }: Call): Promise<Done> {
  const setting = { cwd: folder, env: { REDIS_URL: redis, SILENCE_MS } };
  const startCheck = () =>
    start(process.execPath, ['check.js', plans, ...args], { ...setting, output: join(folder, output) });
  const workers = Array.from({ length: WORKERS }, () => start(process.execPath, ['worker.js'], setting));
  for (const worker of workers) await says(worker, 'ready');

  const begun = performance.now();
  let check = startCheck();
  if (accident) {
    const queue = openQueue(folder, redis);
    await accident({
      queue,
      flushAll: () => flush(folder, redis),
      workers,
      check,
      restart: () => (check = startCheck()),
    });
    await queue.close();
  }
  await endsWell('check.js', check);
  const seconds = (performance.now() - begun) / 1000;
  for (const worker of workers) {
    if (worker.child.signalCode === 'SIGKILL') continue;
    worker.child.kill('SIGTERM');
    await endsWell('A worker that was asked to end', worker);
  }
  return { seconds, told: check.lines };
}

async function endsWell(who: string, one: Running): Promise<void> {
  const end = await one.ended;
  if (end !== 0) throw new Error(`${who} ended with ${end}:\n${one.lines.join('\n')}`);
}
