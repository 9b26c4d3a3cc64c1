import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../../scripts/generate/outputs.js';
import { readDocx } from '#import/docx.js';
import { importPlan } from '#import/index.js';
import { readPdf } from '#import/pdf.js';
import { partsOf } from './parts.js';
import type { SourceText } from '#import/source-line.js';

// Real plans, of which we have the text as well. They are not part of this repository.

const corpus = join(root, '../shared/corpus');
const originals = join(corpus, 'originals');
const files = existsSync(originals) ? readdirSync(originals) : [];

describe.runIf(files.length > 0)('real plans say what their text says', () => {
  test.each(files.filter((file) => file.endsWith('.docx')))('%s', (file) => {
    const source = readDocx(bytesOf(file));
    // What was computed does not stand in the text.
    const read = source.lines.map(({ text, computed = 0 }) => text.slice(computed)).join('\n');
    expect(wordCounts(read)).toEqual(wordCounts(textOf(file)));
    expect(furnitureKinds(source)).not.toContain('running-head');
  });

  test.each(files.filter((file) => file.endsWith('.pdf')))('%s', async (file) => {
    const source = await readPdf(bytesOf(file));
    // The text was taken with the numbers of pages and with stamps in it.
    const { lines, furniture, notes } = source;
    const read = [...lines, ...furniture, ...notes].map(({ text }) => text ?? '').join('\n');
    expect(wordCounts(read)).toEqual(wordCounts(textOf(file)));
    expect(furnitureKinds(source)).not.toContain('running-head');
  });
});

/**
 * What differs, and why: a printed mark of a note stands before its text, where the text has it below; the text has columns of
 * an appendix as blanks.
 */
const different: Readonly<Record<string, readonly string[]>> = {
  '08-bacgiang-sgddt-2020-phong-chong-bao-hanh.pdf': ['topics'],
  '10-hiephoa-pgd-2020-phap-che.pdf': ['appendices'],
};

describe.runIf(files.length > 0)('real plans are the plans of their texts', () => {
  test.each(files)('%s', async (file) => {
    const [own, text] = [await importPlan(bytesOf(file)), await importPlan(textOf(file))];
    const [parts, expected] = [partsOf(own.plan), partsOf(text.plan)];
    for (const [name, rows] of Object.entries(expected))
      if (!different[file]?.includes(name)) expect(parts[name], name).toEqual(rows);
    // Where nothing differs any more, the list above says too much.
    for (const name of different[file] ?? []) expect(parts[name], name).not.toEqual(expected[name]);
  });
});

function bytesOf(file: string): Uint8Array {
  return new Uint8Array(readFileSync(join(originals, file)));
}

function textOf(file: string): string {
  return readFileSync(join(corpus, file.replace(/\.\w+$/, '.txt')), 'utf8').normalize('NFC');
}

function furnitureKinds({ furniture }: SourceText): string[] {
  return furniture.map(({ kind }) => kind);
}

/** How often each word is met. */
function wordCounts(text: string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const word of text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []) counts[word] = (counts[word] ?? 0) + 1;
  return counts;
}
