import { hostname } from 'node:os';
import type { Scene } from './cluster.js';
import { says, type Running } from './processes.js';

/**
 * Stops a worker after its first chunk, sees in Redis that it has one in hands, and only then kills it. Gives that chunk, as
 * file and first line.
 */
export async function killWorker({ queue, workers: [victim] }: Scene): Promise<string> {
  if (!victim) throw new Error('There is no worker to be killed.');
  await says(victim, 'done ');
  for (;;) {
    victim.child.kill('SIGSTOP');
    const held = (await queue.getActive()).find(({ processedBy }) => processedBy === nameOf(victim));
    if (held) {
      await kill(victim);
      return `${held.data.chunk.file}:${held.data.chunk.line}`;
    }
    victim.child.kill('SIGCONT');
    await new Promise((resolve) => void setTimeout(resolve, 5));
  }
}

/** Kills the program that puts and collects, once there is something to collect, and starts it again. */
export async function killCollector({ workers: [worker], check, restart }: Scene): Promise<void> {
  if (worker) await says(worker, 'done ');
  await kill(check);
  restart();
}

/** Takes everything out of Redis, as one that keeps nothing on disk does when it starts again. */
export async function emptyRedis({ flushAll, workers: [worker] }: Scene): Promise<void> {
  if (worker) await says(worker, 'done ');
  await flushAll();
}

async function kill(one: Running): Promise<void> {
  one.child.kill('SIGKILL');
  const end = await one.ended;
  if (end !== 'SIGKILL') throw new Error(`A program ended with ${end} before it was killed:\n${one.lines.join('\n')}`);
}

/** As a worker calls itself. */
function nameOf({ child }: Running): string {
  return `${hostname()}-${child.pid}`;
}
