import process from 'node:process';
import { parseArgs } from 'node:util';
import { measures } from './measures.js';
import { isMet, tableOf, type Row } from './table.js';

// `npm run bench`: how fast we are, as ratios to what cannot be avoided. With --only NAME one measure alone; --rounds N
// for more or fewer than 21. The exit code is 1 when a bound is not met.

const { values } = parseArgs({ options: { only: { type: 'string' }, rounds: { type: 'string', default: '21' } } });
const { only } = values;
const rounds = Number(values.rounds);
const chosen = measures.filter(({ names }) => only === undefined || names.includes(only));

if (chosen.length === 0 || !(rounds > 0)) {
  console.error(`Usage: npm run bench -- [--only ${measures.flatMap(({ names }) => names).join('|')}] [--rounds N]`);
  process.exitCode = 2;
} else {
  const rows: Row[] = [];
  for (const { take } of chosen) rows.push(...(await take(rounds)));
  console.log(tableOf(rows));
  if (!rows.every(isMet)) process.exitCode = 1;
}
