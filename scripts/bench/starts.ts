import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import process from 'node:process';
import { root } from '../generate/outputs.js';
import { buildAll } from './builds.js';
import { medianOf } from './race.js';
import type { Row } from './table.js';

// Starting a process, beside starting Node for nothing.

export async function starts(rounds: number): Promise<Row[]> {
  const { command, library, empty } = await buildAll();
  const plan = join(root, 'examples/plans/faultless.plan.json');
  const times = startAll(
    [
      { name: 'cli', arguments: [command, 'check', plan] },
      // Node from 22.8 on keeps what it compiled; before, this is the same once more.
      { name: 'again', arguments: [command, 'check', plan], isWarm: true },
      { name: 'version', arguments: [command, '--version'] },
      { name: 'import', arguments: [library] },
      { name: 'empty', arguments: [empty] },
    ],
    rounds,
  );
  const of = (name: string) => times.get(name) ?? { ratio: Number.NaN, more: Number.NaN, ms: Number.NaN };
  const inAbsolute = (name: string) => `${of(name).ms.toFixed(0)} ms, ${of(name).more.toFixed(0)} more than node -e 0`;
  const row = (name: string, what: string, bound?: number): Row => ({
    name,
    what,
    against: 'node -e 0',
    value: of(name).ratio,
    ...(bound !== undefined && { bound }),
    absolute: inAbsolute(name),
  });
  return [
    row('cli', 'plan-compliance check of one plan', 1.3),
    row('again', 'the same with what Node kept of it, if it can'),
    row('version', 'plan-compliance --version', 1.2),
    {
      name: 'import',
      what: 'import of the package',
      against: 'an empty module',
      value: of('import').ratio / of('empty').ratio,
      bound: 1.2,
      absolute: inAbsolute('import'),
    },
  ];
}

/** A process that is started, and how it should end. */
interface Start {
  readonly name: string;
  readonly arguments: readonly string[];
  /** The same with what Node kept of an earlier start; without it every start is the first. */
  readonly isWarm?: boolean;
}

/** What a start took: beside the bare one, beyond it, and by the clock. */
interface Taken {
  readonly ratio: number;
  readonly more: number;
  readonly ms: number;
}

/**
 * What it takes to start each process and wait for its end, as ratios to the bare `node -e 0` just before it: the machine
 * is as busy for both. Here the clock is the one on the wall, for that is what a person waits for.
 */
function startAll(all: readonly Start[], rounds: number): ReadonlyMap<string, Taken> {
  const bare = { name: 'node', arguments: ['-e', '0'] };
  const taken = new Map(all.map(({ name }) => [name, [] as Taken[]]));
  for (const start of [bare, ...all]) run(start);
  for (let round = 0; round < rounds; round++)
    for (const start of all.toSorted(() => Math.random() - 0.5)) {
      const idle = run(bare);
      const ms = run(start);
      taken.get(start.name)?.push({ ratio: ms / idle, more: ms - idle, ms });
    }
  return new Map(
    [...taken].map(([name, each]) => [
      name,
      {
        ratio: medianOf(each.map(({ ratio }) => ratio)),
        more: medianOf(each.map(({ more }) => more)),
        ms: medianOf(each.map(({ ms }) => ms)),
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
