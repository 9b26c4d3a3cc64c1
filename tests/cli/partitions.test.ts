import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { beforeAll, expect, test, vi } from 'vitest';
import { buildCommand } from '../../scripts/build/command.js';
import { plans, temporaryFolder } from './calls.js';

// What Spark's `pipe`, Hadoop streaming and Beam do with a program: records by standard input, a part to each process, a
// part again where its process died, and the outputs put together in whatever order they came.
const { path, put } = temporaryFolder();
const program = path('cli/main.cjs');
beforeAll(() => buildCommand(path('cli')));

const lines = [plans.haiPhong, plans.bacNinh, plans.faultless].flatMap((file) => {
  const plan = JSON.parse(readFileSync(file, 'utf8')) as { id: string };
  return Array.from({ length: 40 }, (_, n) => JSON.stringify({ ...plan, id: `${plan.id}-${n}` }));
});
const argv = ['check', '--ndjson', '-', '--as-of', '2024-10-31', '--fail-on', 'never'];

function check(records: readonly string[]): string {
  const { stdout, status } = spawnSync(process.execPath, [program, ...argv], {
    input: records.join('\n'),
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  expect(status).toBe(0);
  return stdout;
}

function merged(...parts: readonly string[]): string {
  const files = parts.map((part, n) => put(`part-${n}.ndjson`, part));
  const { stdout } = spawnSync(process.execPath, [program, 'merge', '--ndjson', ...files, '-f', 'json'], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  return stdout;
}

test('[P-41] parts of a stream in processes of their own, one killed and done again, give the bytes of one process', async () => {
  const parts = [lines.slice(0, 17), lines.slice(17, 90), lines.slice(90)];

  const killed = spawn(process.execPath, [program, ...argv], { stdio: ['pipe', 'pipe', 'inherit'] });
  let taken = '';
  killed.stdout.setEncoding('utf8').on('data', (text: string) => (taken += text));
  killed.stdin.on('error', () => undefined); // what it no longer reads
  // It never comes to the end of its part, for its input stays open.
  killed.stdin.write(`${parts[1]?.join('\n')}\n`);
  await once(killed.stdout, 'data');
  killed.kill('SIGKILL');
  const [code, signal] = (await once(killed, 'close')) as [number | null, string | null];
  expect([code, signal]).toEqual([null, 'SIGKILL']);

  const whole = taken.slice(0, taken.lastIndexOf('\n') + 1);
  const outputs = parts.map(check).toReversed();
  expect(merged(...outputs, whole)).toBe(merged(check(lines)));
});

test('[F-106] [F-108] a file of output is not there before it is whole, nor after an interruption', async () => {
  const output = path('reports.ndjson');
  const child = spawn(process.execPath, [program, ...argv, '-o', output], { stdio: ['pipe', 'pipe', 'pipe'] });
  child.stdin.write(`${lines.slice(0, 60).join('\n')}\n`);
  child.stdin.on('error', () => undefined);
  const temporary = `${output}.${child.pid}.tmp`;
  await vi.waitUntil(() => existsSync(temporary) && statSync(temporary).size > 0, { timeout: 30_000 });
  expect(existsSync(output)).toBe(false);
  child.kill('SIGINT');
  const [code, signal] = (await once(child, 'close')) as [number | null, string | null];
  expect(code ?? signal).toBe('SIGINT');
  expect(existsSync(output)).toBe(false);
  expect(existsSync(temporary)).toBe(false);
});

test('[F-024] a stream of plans goes through a heap that has no room for all of it', async () => {
  const [plan = ''] = lines;
  const burden = 'Nội dung của riêng một phần mềm. '.repeat(15_000);
  const record = JSON.stringify({ ...(JSON.parse(plan) as object), x: { 'an-office': burden } });
  const records = Math.ceil(40_000_000 / Buffer.byteLength(record));
  // Node and the program take half of these megabytes.
  const child = spawn(process.execPath, ['--max-old-space-size=24', program, ...argv], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  let reports = 0;
  child.stdout.on('data', (chunk: Buffer) => (reports += chunk.filter((byte) => byte === 0x0a).length));
  for (let n = 0; n < records; n++) if (!child.stdin.write(`${record}\n`)) await once(child.stdin, 'drain');
  child.stdin.end();
  expect(await once(child, 'close')).toEqual([0, null]);
  // The words of the rules come first.
  expect(reports).toBe(records + 1);
});
