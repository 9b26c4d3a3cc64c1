import process from 'node:process';
import { parseArgs } from 'node:util';
import { growth, most, streamPlans } from './bench/streams.js';

// `npx tsx scripts/stream.ts --plans 1000000`: so many plans go through `check --ndjson` as one stream, and memory must stay flat.

const { values } = parseArgs({ options: { plans: { type: 'string', default: '1000000' } } });
const plans = Number(values.plans);

const { seconds, exit, lines, tenths, peak, grown } = await streamPlans(plans);
console.log(
  `${plans} plans in ${seconds.toFixed(0)} s, ${Math.round(plans / seconds)} a second; MB at each tenth: ${tenths.join(', ')}`,
);
told(`every plan has its report: ${lines - 1}, exit code ${exit}`, lines - 1 === plans && exit === 0);
told(`never more than ${most} MB: ${peak}`, peak <= most);
told(`no more in the second half than ${growth} times the first: ${grown.toFixed(2)}`, grown <= growth);

function told(what: string, isGood: boolean): void {
  console.log(`${isGood ? '✔' : '✘'} ${what}`);
  if (!isGood) process.exitCode = 1;
}
