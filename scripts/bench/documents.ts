import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { readDocx } from '../../src/import/docx.js';
import { readHtml } from '../../src/import/html.js';
import { importLines } from '../../src/import/index.js';
import { readPdf } from '../../src/import/pdf.js';
import { readText } from '../../src/import/read-text.js';
import type { SourceText } from '../../src/import/source-line.js';
import { plans } from '../documents/plans.js';
import { wordOf } from '../documents/word.js';
import { textOf } from '../documents/plain.js';
import { root } from '../generate/outputs.js';
import { medianOf } from './race.js';
import { micro, type Row } from './table.js';

// How long documents take, beside reading their text alone: decoding it and splitting it into lines. The clock is that of
// the processor; the bounds are for the plan of Hải Phòng as text, and for ten pages of Word or PDF.

const examples = join(root, 'examples/documents');
const bounds: Readonly<Record<string, number>> = { txt: 10_000, docx: 60_000, pdf: 600_000 };
/** A source plan has about eleven thousand characters of text. */
const usualText = 11_000;
const warmUp = 3_000_000;

interface Sample {
  readonly name: string;
  readonly kind: string;
  readonly bytes: Uint8Array;
}

/** The documents of `examples/`, and plans of about ten pages, or the files that are named. */
export async function documents(rounds: number, files: readonly string[] = []): Promise<Row[]> {
  const own = ['docx', 'html', 'pdf', 'two-fonts.pdf'].map((kind) => join(examples, `${plans[0]?.name ?? ''}.${kind}`));
  const samples = files.length > 0 ? files.map(sampleOf) : [...(await longSamples()), ...own.map(sampleOf)];
  const rows: Row[] = [];
  for (const sample of samples) rows.push(await measure(sample, rounds));
  return rows;
}

/** About ten pages: a plan of more than one page, seven times over; as text, as much of it as a source plan has. */
async function longSamples(): Promise<Sample[]> {
  const [plan] = plans;
  const parts = (times: number) => Array.from({ length: times }).flatMap(() => plan?.parts ?? []);
  const text = textOf({ name: '', parts: parts(4) });
  return [
    { name: 'a plan as text', kind: 'txt', bytes: new TextEncoder().encode(text) },
    { name: '10 pages.docx', kind: 'docx', bytes: await wordOf({ name: '', parts: parts(7) }, 'Times New Roman') },
  ];
}

function sampleOf(file: string): Sample {
  return { name: file, kind: file.slice(file.lastIndexOf('.') + 1), bytes: new Uint8Array(readFileSync(file)) };
}

async function read({ kind, bytes }: Sample): Promise<SourceText> {
  if (kind === 'txt') return readText(new TextDecoder().decode(bytes));
  if (kind === 'docx') return readDocx(bytes);
  return kind === 'pdf' ? readPdf(bytes) : readHtml(bytes);
}

async function timed(run: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await run();
  const { user, system } = process.cpuUsage(before);
  return user + system;
}

async function measure(sample: Sample, rounds: number): Promise<Row> {
  const source = await read(sample);
  const text = new TextEncoder().encode(source.lines.map((line) => line.text).join('\n'));
  const pages = Math.max(1, ...source.lines.map(({ place }) => place.page ?? 1));
  const whole = () => timed(async () => importLines(await read(sample)));
  const alone = () =>
    timed(() => {
      for (let again = 0; again < 200; again++) new TextDecoder().decode(text).split('\n');
    });
  // Until the compiler has done its work; a small text is through long before.
  for (let spent = 0; spent < warmUp;) spent += (await whole()) + (await alone());
  const times: number[] = [];
  const plain: number[] = [];
  for (let round = 0; round < rounds; round++) {
    times.push(await whole());
    plain.push((await alone()) / 200);
  }
  return rowOf(sample, { size: text.length, pages, time: medianOf(times), plain: medianOf(plain) });
}

interface Measured {
  readonly size: number;
  readonly pages: number;
  readonly time: number;
  readonly plain: number;
}

function rowOf({ name, kind }: Sample, { size, pages, time, plain }: Measured): Row {
  const bound = bounds[kind];
  const share = kind === 'pdf' ? 10 / pages : kind === 'txt' ? usualText / size : 1;
  const ratio = time / plain;
  return {
    name: 'documents',
    what: `${name.split('/').at(-1) ?? ''} into a plan, ${size} bytes of text`,
    against: 'text alone',
    value: ratio,
    // What the bound allows on this machine, by the same floor.
    ...(bound !== undefined && { bound: Math.round(bound / share / plain) }),
    absolute: `${micro(time)} ÷ ${micro(plain)}`,
  };
}
