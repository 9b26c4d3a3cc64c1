import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import type * as importDoor from '../../src/import/index.js';
import { wordOf } from '../documents/word.js';
import { longPlan } from '../documents/ten-pages.js';
import { plans } from '../documents/plans.js';
import { textOf } from '../documents/plain.js';
import { root } from '../generate/outputs.js';
import { loadImport } from './builds.js';
import { medianOf } from './race.js';
import { micro, type Row } from './table.js';

// How long documents take, beside reading their text alone: decoding it and splitting it into lines. What runs is what is
// published. Either is timed in each round, and what counts is their ratio, so that a busy neighbour slows both; the bounds
// are for the plan of Hải Phòng as text, and for ten pages of Word or PDF, on the machine that the floor was taken on.

const examples = join(root, 'examples/documents');
const bounds: Readonly<Record<string, number>> = { txt: 10_000, docx: 60_000, pdf: 600_000 };
/** So many characters has the plan of Hải Phòng. */
const usualText = 9600;
const warmUp = 3_000_000;
/** How often the text alone is read in a round, so that the clock can tell it. */
const again = 200;

type Door = typeof importDoor;

interface Sample {
  readonly name: string;
  readonly kind: string;
  readonly bytes: Uint8Array;
}

/** The documents of `examples/`, and plans of about ten pages, or the files that are named. */
export async function documents(rounds: number, files: readonly string[] = []): Promise<Row[]> {
  const door = await loadImport();
  const own = ['docx', 'html', 'pdf', 'two-fonts.pdf'].map((kind) => join(examples, `${plans[0]?.name ?? ''}.${kind}`));
  const samples = files.length > 0 ? files.map(sampleOf) : [...(await longSamples()), ...own.map(sampleOf)];
  const rows: Row[] = [];
  for (const sample of samples) rows.push(await measure(door, sample, rounds));
  return rows;
}

/** As much text as a source plan has, and about ten pages of Word. */
async function longSamples(): Promise<Sample[]> {
  return [
    { name: 'a plan as text', kind: 'txt', bytes: new TextEncoder().encode(textOf(longPlan(6))) },
    { name: '10 pages.docx', kind: 'docx', bytes: await wordOf(longPlan(13), 'Times New Roman') },
  ];
}

function sampleOf(file: string): Sample {
  return { name: file, kind: file.slice(file.lastIndexOf('.') + 1), bytes: new Uint8Array(readFileSync(file)) };
}

async function timed(run: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await run();
  const { user, system } = process.cpuUsage(before);
  return user + system;
}

async function measure({ importPlan, readDocx, readHtml, readPdf, readText }: Door, sample: Sample, rounds: number) {
  const { kind, bytes } = sample;
  const source = { docx: readDocx, html: readHtml, pdf: readPdf }[kind] ?? readAsText;
  const { lines } = await source(bytes);
  const text = lines.map((line) => line.text).join('\n');
  const alone = new TextEncoder().encode(text);
  const whole = () => timed(() => importPlan(bytes));
  const floor = async () =>
    (await timed(() => {
      for (let n = 0; n < again; n++) new TextDecoder().decode(alone).split('\n');
    })) / again;
  // Until the compiler has done its work; a small text is through long before.
  for (let spent = 0; spent < warmUp;) spent += (await whole()) + (await floor()) * again;
  const taken: { readonly time: number; readonly plain: number }[] = [];
  for (let round = 0; round < rounds; round++) taken.push({ time: await whole(), plain: await floor() });
  const pages = Math.max(1, ...lines.map(({ place }) => place.page ?? 1));
  return rowOf(sample, { size: text.length, pages, taken });

  function readAsText(own: Uint8Array) {
    return readText(new TextDecoder().decode(own));
  }
}

interface Measured {
  readonly size: number;
  readonly pages: number;
  readonly taken: readonly { readonly time: number; readonly plain: number }[];
}

function rowOf({ name, kind }: Sample, { size, pages, taken }: Measured): Row {
  const allowed = bounds[kind];
  const share = kind === 'pdf' ? 10 / pages : kind === 'txt' ? usualText / size : 1;
  const floor = Math.min(...taken.map(({ plain }) => plain));
  return {
    name: 'documents',
    what: `${name.split('/').at(-1) ?? ''} into a plan, ${size} characters`,
    against: 'text alone',
    value: medianOf(taken.map(({ time, plain }) => time / plain)),
    // What the bound allows on this machine, by the same floor where nobody disturbs it.
    ...(allowed !== undefined && { bound: Math.round(allowed / share / floor) }),
    absolute: `${micro(medianOf(taken.map(({ time }) => time)))} ÷ ${micro(floor)}`,
  };
}
