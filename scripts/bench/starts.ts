import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { medianOf } from './race.js';

/** A process that is started, and how it should end. */
export interface Start {
  readonly name: string;
  readonly arguments: readonly string[];
  /** The same with what Node kept of an earlier start; without it every start is the first. */
  readonly isWarm?: boolean;
}

/** What a start took: beside the bare one, beyond it, and by the clock. */
export interface Taken {
  readonly ratio: number;
  readonly more: number;
  readonly ms: number;
}

/**
 * What it takes to start each process and wait for its end, as ratios to the bare `node -e 0` just before it: the machine
 * is as busy for both. Here the clock is the one on the wall, for that is what a person waits for.
 */
export function startAll(starts: readonly Start[], rounds: number): ReadonlyMap<string, Taken> {
  const bare = { name: 'node', arguments: ['-e', '0'] };
  const taken = new Map(starts.map(({ name }) => [name, [] as Taken[]]));
  for (const start of [bare, ...starts]) run(start);
  for (let round = 0; round < rounds; round++)
    for (const start of starts.toSorted(() => Math.random() - 0.5)) {
      const idle = run(bare);
      const ms = run(start);
      taken.get(start.name)?.push({ ratio: ms / idle, more: ms - idle, ms });
    }
  return new Map(
    [...taken].map(([name, all]) => [
      name,
      {
        ratio: medianOf(all.map(({ ratio }) => ratio)),
        more: medianOf(all.map(({ more }) => more)),
        ms: medianOf(all.map(({ ms }) => ms)),
      },
    ]),
  );
}

function run(start: Start): number {
  const begun = performance.now();
  const { status, stderr } = spawnSync(process.execPath, [...start.arguments], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: start.isWarm === true ? process.env : { ...process.env, NODE_DISABLE_COMPILE_CACHE: '1' },
  });
  const taken = performance.now() - begun;
  if (status !== 0) throw new Error(`${start.name} ended with ${status}:\n${String(stderr)}`);
  return taken;
}
