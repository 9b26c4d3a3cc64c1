import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { formats } from '../src/index.js';
import { buildCommand } from './build/command.js';
import { root } from './generate/outputs.js';

// `npm run test:nodes -- 22 24.9.0 26`: the command as it is published says the same, byte for byte, under this Node and under each that is
// named, in four zones, three locales and with one, two or eight threads. A Node is the package `node-…` of this machine's kind.

const folder = join(root, 'node_modules/.cache/nodes');
const zones = ['UTC', 'Asia/Ho_Chi_Minh', 'America/St_Johns', 'Pacific/Kiritimati'];
const locales = ['C', 'vi_VN.UTF-8', 'tr_TR.UTF-8'];
const threads = ['1', '2', '8'];

/** One call, and where it is made. */
interface Run {
  readonly argv: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}

const wanted = process.argv.slice(2);
mkdirSync(folder, { recursive: true });
const program = await buildCommand(join(folder, 'cli'));
const inputs = [
  'examples/plans/hai-phong-2024.plan.json',
  'examples/plans/bac-ninh-2024.plan.json',
  'examples/documents/trong-cay-dau-xuan.docx',
];
/** It takes as long to read as all others together, and is not read with every number of threads. */
const slow = 'examples/documents/ngay-hoi-doc-sach.pdf';
const runs: Run[] = [
  ...zones.flatMap((TZ) =>
    locales.flatMap((LANG) =>
      threads.map((jobs) => ({ argv: ['-f', 'json', '--jobs', jobs], env: { TZ, LANG, LC_ALL: LANG } })),
    ),
  ),
  ...formats.map((format) => ({ argv: ['-f', format, slow], env: {} })),
  ...zones.map((TZ) => ({ argv: ['-f', 'json', slow], env: { TZ } })),
];

const here = await answersOf(process.execPath);
const alone = new Set(here.slice(0, zones.length * locales.length * threads.length));
told(`Node ${process.version}: ${alone.size} answer in all zones, locales and numbers of threads`, alone.size === 1);
for (const version of wanted) {
  const node = installed(version);
  const there = await answersOf(node);
  const other = runs.filter((_, at) => here[at] !== there[at]);
  told(
    `Node ${spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout.trim()}: ${runs.length} runs, ${other.length} with other bytes`,
    other.length === 0,
  );
  for (const { argv, env } of other) console.error(`  ${JSON.stringify(env)} ${argv.join(' ')}`);
}

/** Where the Node of a version is, brought here where it is not. */
function installed(version: string): string {
  const place = join(folder, version);
  const name = `node-${process.platform}-${process.arch}`;
  const node = join(place, 'node_modules', name, 'bin/node');
  if (existsSync(node)) return node;
  mkdirSync(place, { recursive: true });
  const options = ['--no-save', '--no-audit', '--no-fund', '--silent', '--prefix', place];
  const { status, stderr } = spawnSync('npm', ['install', ...options, `${name}@${version}`], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`There is no Node ${version} to be had: ${stderr}`);
  return node;
}

/** What the command says to each call under a Node: a digest of output, errors and exit code. */
async function answersOf(node: string): Promise<string[]> {
  const answers: string[] = [];
  const waiting = [...runs.entries()];
  const takeTurns = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift())
      answers[next[0]] = await answerOf(node, next[1]);
  };
  await Promise.all(Array.from({ length: availableParallelism() }, takeTurns));
  return answers;
}

function answerOf(node: string, { argv, env }: Run): Promise<string> {
  const digest = createHash('sha256');
  // Without what it compiled for another Node, and without the colours that a machine may ask for.
  const child = spawn(node, [program, 'check', ...inputs, '--as-of', '2025-06-01', ...argv], {
    cwd: root,
    env: { PATH: process.env['PATH'], NODE_DISABLE_COMPILE_CACHE: '1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [out, err]: [Buffer[], Buffer[]] = [[], []];
  child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
  return new Promise((resolve, reject) => {
    child.on('error', reject).on('close', (code) => {
      for (const part of [...out, ...err, Buffer.from(String(code))]) digest.update(part);
      resolve(digest.digest('hex'));
    });
  });
}

function told(what: string, isGood: boolean): void {
  console.log(`${isGood ? '✔' : '✘'} ${what}`);
  if (!isGood) process.exitCode = 1;
}
