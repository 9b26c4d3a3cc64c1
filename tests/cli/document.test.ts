import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { importPlan } from '#import/index.js';
import { InputFailure } from '#index.js';
import { readDocument } from '../../src/cli/document.js';
import { temporaryFolder } from './calls.js';
import { publishedCommand } from './published.js';

// Documents are read in a thread that can be ended. The thread is the one that is published, or one that never ends.

const { put } = temporaryFolder();

const home = publishedCommand();
const worker = resolve(home, 'document-worker.cjs');

const usual = { seconds: 60, megabytes: 1024 };
const document = 'examples/documents/trong-cay-dau-xuan.docx';
const wanted = ['ngay-hoi-doc-sach.docx', 'trong-cay-dau-xuan.docx'].map((name) => `examples/documents/${name}`);

async function failureOf(reading: Promise<unknown>): Promise<InputFailure> {
  const error: unknown = await reading.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (error instanceof InputFailure) return error;
  throw new Error('It was read.', { cause: error });
}

test.each(wanted)('a thread reads %s as the program itself does', async (file) => {
  const bytes = readFileSync(file);
  expect(await readDocument(bytes, file, usual, worker)).toEqual(await importPlan(bytes, { file }));
});

test('what stands in the way of reading is told as it would be without a thread', async () => {
  const bytes = readFileSync(document).subarray(0, 3000);
  const [apart, here] = await Promise.all([
    failureOf(readDocument(bytes, 'cut.docx', usual, worker)),
    failureOf(importPlan(bytes, { file: 'cut.docx' })),
  ]);
  expect([apart.code, apart.message, apart.place]).toEqual([here.code, here.message, here.place]);
});

test('a reader that never ends is ended, and the next document is read', async () => {
  const endless = put(
    'endless.cjs',
    'exports.readApart = ({ file }) => { while (file === "endless"); return { imported: 1 }; };',
  );
  const read = (file: string) => readDocument(new Uint8Array(8), file, { ...usual, seconds: 0.5 }, endless);
  const failure = await failureOf(read('endless'));
  expect(failure.code).toBe('document/out-of-time');
  expect(failure.words.en).toContain('endless');
  expect(failure.advice.en).toContain('word processor');
  expect(await readDocument(new Uint8Array(8), 'next', usual, endless)).toBe(1);
});

test('a reader that takes all memory is ended, and the next document is read', async () => {
  const greedy = put(
    'greedy.cjs',
    'exports.readApart = ({ file }) => { const all = []; while (file === "greedy") all.push(Array(1e5).fill(all.length)); return { imported: 1 }; };',
  );
  const budget = { ...usual, megabytes: 64 };
  expect((await failureOf(readDocument(new Uint8Array(8), 'greedy', budget, greedy))).code).toBe(
    'document/out-of-memory',
  );
  expect(await readDocument(new Uint8Array(8), 'next', budget, greedy)).toBe(1);
});

test('the command reads documents so, in threads of its own too, and ends by itself', () => {
  const copies = [...wanted, document].map((_, n) => put(`copy-${n}.docx`, ''));
  for (const [n, copy] of copies.entries()) cpSync([...wanted, document][n] ?? document, copy);
  const run = (...argv: string[]) =>
    spawnSync(process.execPath, [resolve(home, 'main.cjs'), 'check', ...copies, '-f', 'json', ...argv], {
      encoding: 'utf8',
      timeout: 60_000,
    });
  const alone = run();
  expect([alone.stderr, alone.signal]).toEqual(['', null]);
  expect((JSON.parse(alone.stdout) as { counts: { plans: number } }).counts.plans).toBe(3);
  expect(run('--jobs', '2').stdout).toBe(alone.stdout);
});
