import { existsSync, readdirSync, readFileSync } from 'node:fs';
import process from 'node:process';
import type { Plan } from '#generated/plan.types.js';
import { importPlan } from '../src/import/index.js';
import { compareFacts, corpus, expectedFacts, factsOf } from '../tests/import/corpus.js';
import { agreementOf, independent, independentFields } from '../tests/import/independent.js';
import { readingOf, readings } from '../tests/import/readings.js';
import { fields, type Rows } from './accuracy/fields.js';
import { lineOf, scoreOf, share, sumOf, type Score } from './accuracy/score.js';

// `npm run accuracy`: how much of a document the importer understands. With --show, every row that differs. The documents are
// not part of this repository; without them there is nothing to measure.

const isLoud = process.argv.includes('--show');
const shared = new URL('../../shared/', import.meta.url);
const title = `${'field'.padEnd(23)} right  read there  precision  recall`;

if (existsSync(new URL('seeds/', shared))) await againstModels();
if (corpus.length > 0) {
  await againstFacts();
  await againstReadings();
  await againstIndependent();
  await againstOriginals();
}

async function againstModels(): Promise<void> {
  console.log(`Two source plans, against the models made of them by hand\n\n${title}`);
  const pairs: (readonly [Plan, Plan])[] = [];
  for (const seed of ['hai-phong-2024', 'bac-ninh-2024']) {
    const model = new URL(`../examples/plans/${seed}.plan.json`, import.meta.url);
    const text = readFileSync(new URL(`seeds/${seed}.txt`, shared), 'utf8');
    const { plan } = await importPlan(text, { file: `${seed}.txt` });
    pairs.push([JSON.parse(readFileSync(model, 'utf8')) as Plan, plan]);
  }
  for (const [name, reader] of Object.entries(fields))
    console.log(lineOf(name, sumOf(pairs.map(([model, plan]) => compared(name, reader(model), reader(plan))))));
}

function compared(name: string, expected: Rows, actual: Rows): Score {
  if (isLoud) {
    for (const row of expected.filter((one) => !actual.includes(one))) console.log(`   - ${name}: ${row}`);
    for (const row of actual.filter((one) => !expected.includes(one))) console.log(`   + ${name}: ${row}`);
  }
  return scoreOf(expected, actual);
}

/** One fact of each kind for a plan: right as a whole, or wrong. */
async function againstFacts(): Promise<void> {
  const sums = new Map<string, { right: number; all: number; wrong: string[] }>();
  for (const { key, name, text } of corpus) {
    const expected = expectedFacts[key] ?? {};
    const { wrong } = compareFacts(expected, factsOf((await importPlan(text, { file: name })).plan));
    for (const fact of Object.keys(expected)) {
      const sum = sums.get(fact) ?? { right: 0, all: 0, wrong: [] };
      sum.all++;
      if (wrong.includes(fact)) sum.wrong.push(key);
      else sum.right++;
      sums.set(fact, sum);
    }
  }
  console.log(
    `\nCorpus of ${corpus.length}, fact by fact, made by the importer and amended where a person read otherwise\n`,
  );
  for (const [fact, { right, all, wrong }] of sums)
    console.log(`${fact.padEnd(22)} ${share(right, all)} %${wrong.length > 0 ? `   not in ${wrong.join(', ')}` : ''}`);
}

async function againstReadings(): Promise<void> {
  const read = corpus.filter(({ key }) => readings[key]);
  const scores: Record<'lead and support' | 'times', Score[]> = { 'lead and support': [], times: [] };
  for (const { key, name, text } of read) {
    const { ranks, times } = readingOf((await importPlan(text, { file: name })).plan);
    const expected = readings[key] ?? { ranks: [], times: [] };
    scores['lead and support'].push(compared(key, expected.ranks, ranks));
    scores.times.push(compared(key, expected.times, times));
  }
  console.log(
    `\n${read.length} plans of the corpus, duties and times, made by the importer and amended by reading the lines:`,
  );
  console.log(`${read.map(({ key }) => key).join(' ')}\n\n${title}`);
  for (const [name, all] of Object.entries(scores)) console.log(lineOf(name, sumOf(all)));
}

/** What nobody noticed in the output can only be found by who has not seen it. */
async function againstIndependent(): Promise<void> {
  const read = corpus.filter(({ key }) => independent[key]);
  console.log(
    `\nSix plans, read by a person without the importer: ${read.map(({ key }) => key).join(' ')}\n\n${title}`,
  );
  for (const name of Object.keys(independentFields)) {
    const scores: Score[] = [];
    for (const { key, name: file, text } of read) {
      const { plan } = await importPlan(text, { file });
      const { missed, extra, ...score } = agreementOf(name, independent[key] ?? {}, plan, text);
      if (isLoud) for (const row of missed) console.log(`   - ${key} ${name}: ${row}`);
      if (isLoud) for (const row of extra) console.log(`   + ${key} ${name}: ${row}`);
      scores.push(score);
    }
    console.log(lineOf(name, sumOf(scores)));
  }
}

/** A Word or PDF file gives the plan that its text gives, but for the places. */
async function againstOriginals(): Promise<void> {
  const folder = new URL('corpus/originals/', shared);
  if (!existsSync(folder)) return;
  console.log('\nWord and PDF, against the text of the same document\n');
  console.log(`${'field'.padEnd(23)} right  read there  precision  recall`);
  const pairs: (readonly [Plan, Plan])[] = [];
  for (const file of readdirSync(folder)) {
    const text = readFileSync(new URL(`corpus/${file.replace(/\.\w+$/, '.txt')}`, shared), 'utf8');
    const own = await importPlan(new Uint8Array(readFileSync(new URL(file, folder))), { file });
    pairs.push([(await importPlan(text, { file })).plan, own.plan]);
  }
  for (const [name, reader] of Object.entries(fields)) {
    const scores = pairs.map(([text, own]) => compared(name, reader(nowhere(text)), reader(nowhere(own))));
    console.log(lineOf(name, sumOf(scores)));
  }
}

function nowhere(plan: Plan): Plan {
  return { ...plan, source: { mediaType: '' } };
}
