// The laws of the day algebra, each in a million worlds (tests/base tries some thousands, `npm test` a hundred thousand by
// this script). With names of chapters, those alone: `tsx scripts/prove-days.ts repair certificate`. `--runs` and `--seed` say
// how often and from which seed; without a seed each run goes another way, and prints it.
import fc from 'fast-check';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { anchorLaws } from '../tests/base/anchor.laws.js';
import { calendarLaws } from '../tests/base/calendar.laws.js';
import { certificateLaws } from '../tests/base/certificate.laws.js';
import { coverLaws } from '../tests/base/cover.laws.js';
import { dayLaws } from '../tests/base/day.laws.js';
import type { Law } from '../tests/base/law.js';
import { overlapLaws } from '../tests/base/overlap.laws.js';
import { repairLaws } from '../tests/base/repair.laws.js';
import { spanLaws } from '../tests/base/span.laws.js';

const chapters: Record<string, readonly Law[]> = {
  day: dayLaws,
  span: spanLaws,
  cover: coverLaws,
  overlap: overlapLaws,
  repair: repairLaws,
  certificate: certificateLaws,
  anchor: anchorLaws,
  calendar: calendarLaws,
};

const { values, positionals: wanted } = parseArgs({
  options: { runs: { type: 'string', default: '1000000' }, seed: { type: 'string' } },
  allowPositionals: true,
});
const runs = Number(values.runs);
const seed = Number(values.seed ?? Date.now() % 2 ** 31);
const unknown = wanted.filter((name) => !Object.hasOwn(chapters, name));

if (unknown.length > 0) {
  console.error(`No chapter ${unknown.join(', ')}. There are: ${Object.keys(chapters).join(', ')}.`);
  process.exitCode = 2;
} else {
  fc.configureGlobal({ seed });
  console.log(`${runs.toLocaleString('en')} worlds for each law, seed ${seed}`);
  for (const name of wanted.length > 0 ? wanted : Object.keys(chapters)) proveChapter(name);
}

function proveChapter(name: string): void {
  for (const { title, prove } of chapters[name] ?? []) {
    const start = performance.now();
    const fault = findFault(() => prove(runs));
    const seconds = ((performance.now() - start) / 1000).toFixed(1).padStart(6);
    console.log(`${fault ? 'FAILED' : 'holds '} ${seconds} s  ${name}: ${title}${fault}`);
    if (fault) process.exitCode = 1;
  }
}

function findFault(attempt: () => void): string {
  try {
    attempt();
    return '';
  } catch (error) {
    return `\n${error instanceof Error ? error.message : String(error)}`;
  }
}
