import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { readDocx } from '../src/import/docx.js';
import { readHtml } from '../src/import/html.js';
import { readPdf } from '../src/import/pdf.js';
import type { SourceText } from '../src/import/source-line.js';
import { medianOf } from './bench/race.js';
import { micro, tableOf, type Row } from './bench/table.js';
import { plans } from './documents/plans.js';
import { wordOf } from './documents/word.js';
import { root } from './generate/outputs.js';

// How long documents take, beside reading their text alone: decoding it and splitting it into lines. The clock is that of
// the processor. `npx tsx scripts/bench-documents.ts [FILE …]` measures other files; bounds are for ten pages.

const ROUNDS = 15;
const examples = join(root, 'examples/documents');
const bounds: Readonly<Record<string, number>> = { docx: 60_000, pdf: 600_000 };

interface Sample {
  readonly name: string;
  readonly kind: string;
  readonly bytes: Uint8Array;
}

/** About ten pages: a plan of more than one page, seven times over. */
async function tenPages(): Promise<Sample> {
  const [plan] = plans;
  const parts = Array.from({ length: 7 }).flatMap(() => plan?.parts ?? []);
  return { name: '10 pages.docx', kind: 'docx', bytes: await wordOf({ name: '', parts }, 'Times New Roman') };
}

function sampleOf(file: string): Sample {
  return { name: file, kind: file.slice(file.lastIndexOf('.') + 1), bytes: new Uint8Array(readFileSync(file)) };
}

async function read({ kind, bytes }: Sample): Promise<SourceText> {
  if (kind === 'docx') return readDocx(bytes);
  return kind === 'pdf' ? readPdf(bytes) : readHtml(bytes);
}

async function timed(run: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await run();
  const { user, system } = process.cpuUsage(before);
  return user + system;
}

async function measure(sample: Sample): Promise<Row> {
  const source = await read(sample);
  const text = new TextEncoder().encode(source.lines.map((line) => line.text).join('\n'));
  const pages = Math.max(1, ...source.lines.map(({ place }) => place.page ?? 1));
  const times: number[] = [];
  const plain: number[] = [];
  for (let round = -5; round < ROUNDS; round++) {
    const time = await timed(() => read(sample));
    const alone = await timed(() => {
      for (let again = 0; again < 200; again++) new TextDecoder().decode(text).split('\n');
    });
    if (round < 0) continue;
    times.push(time);
    plain.push(alone / 200);
  }
  const time = medianOf(times);
  const bound = bounds[sample.kind];
  const perTen = sample.kind === 'pdf' ? (time / pages) * 10 : time;
  return {
    name: sample.name.split('/').at(-1) ?? '',
    what: `${text.length} bytes of text, ${pages} page(s)`,
    against: 'text alone',
    value: time / medianOf(plain),
    absolute: `${micro(time)}, text alone ${micro(medianOf(plain))}${
      bound === undefined
        ? ''
        : `; ten pages ${micro(perTen)}, bound ${micro(bound)}: ${perTen <= bound ? 'met' : 'NOT MET'}`
    }`,
  };
}

const files = process.argv.slice(2);
const own = ['docx', 'html', 'pdf', 'two-fonts.pdf'].map((kind) => join(examples, `${plans[0]?.name ?? ''}.${kind}`));
const samples = files.length > 0 ? files.map(sampleOf) : [await tenPages(), ...own.map(sampleOf)];
const rows: Row[] = [];
for (const sample of samples) rows.push(await measure(sample));
console.log(tableOf(rows));
if (rows.some(({ absolute }) => absolute.endsWith('NOT MET'))) process.exitCode = 1;
