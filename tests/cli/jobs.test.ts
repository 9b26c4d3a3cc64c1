import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkInThreads } from '../../src/cli/threads.js';
import type { Done } from '../../src/cli/check-files.js';
import { call, plans, temporaryFolder } from './calls.js';
import { publishedCommand } from './published.js';

const { path, put } = temporaryFolder();

const program = join(publishedCommand(), 'main.cjs');

function check(...argv: readonly string[]) {
  const { stdout, stderr, status } = spawnSync(process.execPath, [program, 'check', ...argv], {
    encoding: 'utf8',
    input: readFileSync(plans.faultless),
    maxBuffer: 1 << 28,
  });
  return { stdout, stderr, status };
}

test.each(['json', 'html', 'sarif'])(
  'any number of threads gives the bytes and the exit code of none, in %s',
  (format) => {
    const folder = path(format);
    mkdirSync(folder);
    for (const file of Object.values(plans)) {
      const plan = JSON.parse(readFileSync(file, 'utf8')) as { id: string };
      for (let n = 0; n < 6; n++) put(`${format}/${plan.id}-${n}.plan.json`, JSON.stringify({ ...plan, id: `p${n}` }));
    }
    const document = readdirSync('examples/documents').find((name) => name.endsWith('.docx')) ?? '';
    put(`${format}/${document}`, readFileSync(join('examples/documents', document)));
    put(`${format}/broken.plan.json`, '{"id": "bro');

    const argv = [folder, '-', '-f', format, '--as-of', '2024-10-31'];
    const alone = check(...argv);
    expect(alone.status).toBe(3);
    for (const jobs of ['2', '8']) expect(check(...argv, '--jobs', jobs)).toEqual(alone);
  },
);

test('a number of threads that is none is a fault of the call', async () => {
  for (const jobs of ['0', '-1', '2.5', 'all', '100']) {
    const { exit, stdout, stderr } = await call(['check', plans.faultless, '--jobs', jobs]);
    expect([exit, stdout]).toEqual([2, '']);
    expect(stderr).toContain('--jobs');
  }
});

test('a stream has no threads, and says what to do instead', async () => {
  const { exit, stdout, stderr } = await call(['check', '--ndjson', '-', '--jobs', '2'], { stdin: '{}' });
  expect([exit, stdout]).toEqual([2, '']);
  expect(stderr).toContain('merge --ndjson');
});

/** A worker that comes to an end at some files, the first time or every time. */
const mortal = put(
  'worker.mjs',
  `import { existsSync, writeFileSync } from 'node:fs';
  export const work = async ({ files }) => {
    const end = () => new Promise(() => setTimeout(() => { throw new Error('the end'); }));
    if (files.includes('deadly')) await end();
    if (files.includes('tired') && !existsSync(${JSON.stringify(path('was-tired'))})) {
      writeFileSync(${JSON.stringify(path('was-tired'))}, '');
      await end();
    }
    return { part: { seen: [] }, unread: [], kept: files.map((file) => ({ file })) };
  };`,
);

test('[F-113] files of a thread that ends are checked again, and a file that ends another is told', async () => {
  const files = ['deadly', ...Array.from({ length: 30 }, (_, n) => `file-${n}`), 'tired'];
  const told: Done[] = [];
  let count = 0;
  const take = (done: Done, of: number): void => {
    told.push(done);
    count += of;
  };
  await checkInThreads({ files, checks: {}, packs: { files: [], seconds: 10 }, isKept: false }, 2, take, mortal);

  expect(told.flatMap(({ unread }) => unread)).toEqual([
    { file: 'deadly', code: 'file/ended-thread', values: {}, place: { file: 'deadly' } },
  ]);
  const read = told.flatMap(({ kept }) => kept.map(({ file }) => file));
  expect(read.toSorted()).toEqual(files.filter((file) => file !== 'deadly').toSorted());
  expect(count).toBe(files.length);
});
