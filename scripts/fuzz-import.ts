import { existsSync, readdirSync, readFileSync } from 'node:fs';
import process from 'node:process';
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { validatePlan } from '#generated/validators.js';
import { importLines, readText } from '../src/import/index.js';
import { droppedFrom } from '../tests/import/coverage.js';
import { planTexts } from '../tests/import/plan-texts.js';

// `npx tsx scripts/fuzz-import.ts --lines 1000000 --seed 1`: texts of plans, and the corpus where it is there, with lines cut,
// doubled, swapped, glued and spoiled. Whatever comes must be a plan, in time, with nothing dropped.

const { values } = parseArgs({
  options: { lines: { type: 'string', default: '1000000' }, seed: { type: 'string', default: '1' } },
});
const target = Number(values.lines);
let state = Number(values.seed) >>> 0 || 1;

/** Xorshift: the same texts for the same seed, on any machine. */
function next(limit: number): number {
  state ^= state << 13;
  state >>>= 0;
  state ^= state >>> 17;
  state ^= state << 5;
  state >>>= 0;
  return state % Math.max(1, limit);
}

const folder = new URL('../../shared/corpus/', import.meta.url);
const stock = [
  ...fc.sample(planTexts, { numRuns: 200, seed: Number(values.seed) }),
  ...(existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => /^\d.*\.txt$/.test(name))
        .map((name) => readFileSync(new URL(name, folder), 'utf8'))
    : []),
];
const signs = [
  '',
  ' ',
  '   ',
  '\t',
  '-',
  '–',
  '/',
  '.',
  ':',
  ';',
  '(',
  ')',
  '|',
  '**',
  '“',
  'I.',
  '1.',
  'a)',
  'ngày',
  'tháng',
  'năm',
  '31/12/2026',
  'KẾ HOẠCH',
  'Nơi nhận:',
  'Căn cứ',
  'Sở',
  'các',
  '\u0301',
  '\ufeff',
  '😀',
  '\f',
  '\0',
];

function spoil(line: string): string {
  const at = next(line.length + 1);
  const sign = signs[next(signs.length)] ?? '';
  switch (next(6)) {
    case 0:
      return line.slice(0, at);
    case 1:
      return line.slice(0, at) + sign + line.slice(at);
    case 2:
      return line + line;
    case 3:
      return sign + line;
    case 4:
      return line.slice(0, at) + line.slice(at + 1 + next(8));
    default:
      return line.replaceAll(' ', next(2) === 0 ? '' : '  ');
  }
}

function mutated(): string[] {
  const lines = (stock[next(stock.length)] ?? '').split('\n');
  const start = next(lines.length);
  const taken = lines.slice(start, start + 20 + next(80));
  return taken.flatMap((line) =>
    next(5) === 0 ? [spoil(line)] : next(40) === 0 ? [] : next(60) === 0 ? [line, line] : [line],
  );
}

let done = 0;
let slowest = 0;
const began = performance.now();
while (done < target) {
  const lines = mutated();
  const text = lines.join('\n');
  const from = process.cpuUsage();
  let problem: string | undefined;
  try {
    const imported = importLines(readText(text));
    if (!validatePlan(imported.plan)) problem = JSON.stringify(validatePlan.errors);
    const [dropped] = droppedFrom(text, imported);
    if (dropped !== undefined) problem = `dropped ${dropped}`;
  } catch (error) {
    // A run of combining marks is refused, as it should be.
    if (!(error instanceof Error && error.name === 'InputFailure'))
      problem = error instanceof Error ? (error.stack ?? error.message) : String(error);
  }
  // The clock of the processor: that on the wall shows what the neighbours do.
  const { user, system } = process.cpuUsage(from);
  const time = (user + system) / 1000;
  slowest = Math.max(slowest, time / Math.max(1, text.length / 1000));
  if (time > 2000) problem = `took ${time.toFixed(0)} ms for ${text.length} characters`;
  if (problem !== undefined) {
    console.error(`${problem}\n--- seed ${values.seed}, after ${done} lines\n${text}`);
    process.exitCode = 1;
    break;
  }
  done += lines.length;
}
console.log(
  `${done} lines in ${((performance.now() - began) / 1000).toFixed(1)} s; the slowest text took ${slowest.toFixed(2)} ms for 1000 characters`,
);
