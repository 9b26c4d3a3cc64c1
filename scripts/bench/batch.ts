import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import type { Draft } from '../../src/rule/cases.js';
import { cases } from '../../src/rules/cases.js';
import { buildAll } from './builds.js';
import { anew, faults } from './plans.js';
import { medianOf } from './race.js';
import { micro, type Row } from './table.js';

// A folder of plans as the command checks it, on one thread, beside a program that does nothing but read and parse the same files:
// each a process of its own, from its start to its end, by the clock of the processor.

const files = 4000;
/** One plan in so many has a fault. */
const faultyOf = 10;
const mostRounds = 3;

export async function batches(rounds: number): Promise<Row[]> {
  const { command } = await buildAll();
  const home = mkdtempSync(join(tmpdir(), 'batch-'));
  try {
    const plans = join(home, 'plans');
    writePlans(plans);
    const spent = join(home, 'spent.txt');
    const hook = join(home, 'hook.cjs');
    writeFileSync(hook, hookFor(spent));
    const reading = join(home, 'read.cjs');
    writeFileSync(reading, readingOf(plans));
    const take = (...program: string[]) => {
      run(['--require', hook, ...program]);
      return Number(readFileSync(spent, 'utf8'));
    };
    const check = () =>
      take(command, 'check', plans, '--fail-on', 'never', '-f', 'json', '-o', join(home, 'report.json'));
    const read = () => take(reading);
    const taken = Array.from({ length: Math.min(rounds, mostRounds) }, () => ({ check: check(), read: read() }));
    return [rowOf(taken)];
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

function writePlans(folder: string): void {
  mkdirSync(folder);
  for (let n = 0; n < files; n++) {
    const text = anew.valid();
    const isFaulty = n % faultyOf === faultyOf - 1;
    writeFileSync(join(folder, `plan-${n}.plan.json`), isFaulty ? spoiled(text, Math.floor(n / faultyOf)) : text);
  }
}

/** The plan with one fault, each time of another kind. */
function spoiled(text: string, nth: number): string {
  const plan = JSON.parse(text) as Draft;
  const fault = faults[nth % faults.length];
  if (fault === undefined || !cases[fault].spoil(plan)) throw new Error(`${fault} cannot be injected any more.`);
  return JSON.stringify(plan);
}

/** What writes down at the end of a process what it took of the processor, in microseconds. */
function hookFor(file: string): string {
  return `process.on('exit', () => {
  const { user, system } = process.cpuUsage();
  require('node:fs').writeFileSync(${JSON.stringify(file)}, String(user + system));
});
`;
}

function readingOf(folder: string): string {
  return `const { readFileSync, readdirSync } = require('node:fs');
const folder = ${JSON.stringify(folder)};
for (const name of readdirSync(folder)) JSON.parse(readFileSync(folder + '/' + name, 'utf8'));
`;
}

function run(program: readonly string[]): void {
  const { status, stderr } = spawnSync(process.execPath, program, { stdio: ['ignore', 'ignore', 'pipe'] });
  if (status !== 0) throw new Error(`${program.join(' ')} ended with ${status}:\n${String(stderr)}`);
}

function rowOf(taken: readonly { readonly check: number; readonly read: number }[]): Row {
  const [check, read] = [taken.map((each) => each.check), taken.map((each) => each.read)].map(medianOf);
  return {
    name: 'batch',
    what: `plan-compliance check of a folder of ${files} plans`,
    against: 'read and parse',
    value: medianOf(taken.map((each) => each.check / each.read)),
    bound: 1.5,
    absolute: `${micro(check ?? Number.NaN)} ÷ ${micro(read ?? Number.NaN)}`,
  };
}
