import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync } from 'node:fs';
import { createServer } from 'node:net';
import process from 'node:process';
import { createInterface } from 'node:readline';

/** What was started here and has not ended: it ends with us, whatever becomes of us. */
const running = new Map<ChildProcess, Running>();

process.on('exit', killAll);
// Whoever runs us hands a signal on, and may have had it itself: it may come twice.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => process.exit(130));

export interface Setting {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  /** The file that its standard output goes to; unless told, it is remembered like its standard error. */
  readonly output?: string;
}

export interface Running {
  readonly child: ChildProcess;
  /** What it said so far. */
  readonly lines: readonly string[];
  /** Its exit code, or the signal that ended it. */
  readonly ended: Promise<number | string>;
}

export function start(command: string, args: readonly string[], { cwd, env, output }: Setting): Running {
  const out = output === undefined ? 'pipe' : openSync(output, 'w');
  const child = spawn(command, args, { cwd, env: { ...process.env, ...env }, stdio: ['ignore', out, 'pipe'] });
  if (typeof out === 'number') closeSync(out);
  const lines: string[] = [];
  for (const input of [child.stdout, child.stderr])
    if (input) createInterface({ input }).on('line', (line) => void lines.push(line));
  const ended = (async () => {
    const [code, signal] = (await once(child, 'close')) as [number | null, string | null];
    running.delete(child);
    return code ?? signal ?? 'nothing';
  })();
  const one = { child, lines, ended };
  running.set(child, one);
  return one;
}

/** Ends whatever runs, and waits until it has ended. */
export async function endAll(): Promise<void> {
  const ends = [...running.values()].map(({ ended }) => ended);
  killAll();
  await Promise.all(ends);
}

/** One that was stopped hears no other signal. */
function killAll(): void {
  for (const child of running.keys()) child.kill('SIGKILL');
}

/** Waits until it says this; what ends before has failed. */
export async function says(one: Running, words: string): Promise<void> {
  let isOver = false;
  void one.ended.then(() => (isOver = true));
  while (!one.lines.some((line) => line.includes(words))) {
    if (isOver) throw new Error(`A program ended before it said "${words}":\n${one.lines.join('\n')}`);
    await new Promise((resolve) => void setTimeout(resolve, 10));
  }
}

/** Runs a program to its end, which is good with this exit code. */
export function run(command: string, args: readonly string[], cwd: string, exit = 0): void {
  const { status, stdout, stderr, error } = spawnSync(command, args, { cwd, encoding: 'utf8' });
  if (status === exit) return;
  throw new Error(`${command} ${args.join(' ')} ended with ${status}:
${stdout}${stderr}${error?.message ?? ''}`);
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('No port on the loopback is free.');
  return address.port;
}
