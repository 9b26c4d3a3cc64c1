import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { root } from '../scripts/generate/outputs.js';
import { call, temporaryFolder } from './cli/calls.js';
import { lawRuns } from './runs.js';

// What of examples/distributed needs no Redis. `npm run test:distributed` is about the rest.

interface Chunk {
  readonly file: string;
  readonly line: number;
  readonly from: number;
  readonly to: number;
}

// Its packages are not installed here, so that its types are told again.
const example = (name: string) => join(root, 'examples/distributed', name);
const { chunksOf } = (await import(example('chunks.js'))) as {
  readonly chunksOf: (file: string, size: number) => AsyncIterable<Chunk>;
};
const { checkChunk } = (await import(example('check-chunk.js'))) as {
  readonly checkChunk: (chunk: Chunk, options: { readonly asOf?: string }) => Promise<readonly string[]>;
};

const { put } = temporaryFolder();
const plan = JSON.parse(readFileSync('examples/plans/law-rollout.plan.json', 'utf8')) as object;
const lines = [
  JSON.stringify(plan),
  JSON.stringify({ ...plan, id: 'x', title: 'một\u2028dòng' }),
  JSON.stringify({ ...plan, template: { id: 'no-such-template' } }),
  `${JSON.stringify({ id: 'short' })}\r`,
  '',
  '  ',
  '[]',
  '{"id":',
].map((line) => Buffer.from(line));

const records = fc.array(fc.constantFrom(...lines, Buffer.from([0x22, 0xff, 0x22])), { maxLength: 9 });

test('[P-41] chunks of a file give the reports of the whole file, line by line, with its numbers', async () => {
  await fc.assert(
    fc.asyncProperty(records, fc.integer({ min: 1, max: 5 }), fc.boolean(), async (given, size, isClosed) => {
      const bytes = Buffer.concat(given.flatMap((line, n) => (n === 0 ? [line] : [Buffer.from('\n'), line])));
      const file = put('plans.ndjson', isClosed ? Buffer.concat([bytes, Buffer.from('\n')]) : bytes);
      const reports: string[] = [];
      for await (const chunk of chunksOf(file, size))
        reports.push(...(await checkChunk(chunk, { asOf: '2024-10-31' })));
      const { stdout } = await call(['check', '--ndjson', file, '--as-of', '2024-10-31']);
      expect(reports).toEqual(stdout.trimEnd().split('\n').slice(1));
    }),
    { numRuns: lawRuns(20) },
  );
});

test('chunks are the bytes of the file, in order, and each but the last has as many lines as asked for', async () => {
  const text = 'a\nbb\n\n\u2028\nccc\nd';
  const file = put('letters.txt', text);
  const bytes = readFileSync(file);
  const chunks: Chunk[] = [];
  for await (const chunk of chunksOf(file, 2)) chunks.push(chunk);
  expect(chunks.map(({ line, from, to }) => [line, bytes.subarray(from, to).toString()])).toEqual([
    [1, 'a\nbb\n'],
    [3, '\n\u2028\n'],
    [5, 'ccc\nd'],
  ]);
});
