import { expect, test } from 'vitest';
import { compareAll, readJson, readMatrix, renderMatrix } from '#index.js';
import { readText } from '../sources.js';
import { call, plans, temporaryFolder } from './calls.js';

const { path, put } = temporaryFolder();
const files = [plans.haiPhong, plans.bacNinh, plans.faultless];

test('says what the library says, whatever the order of the files', async () => {
  const found = compareAll(files.map((file) => ({ plan: readJson(readText(file)), file })));
  const { exit, stdout } = await call(['matrix', ...files.toReversed(), '-f', 'json']);
  expect([exit, stdout]).toEqual([0, renderMatrix(found, { format: 'json', language: 'vi' })]);
  expect(readMatrix(JSON.parse(stdout)).counts.plans).toBe(3);
});

test('a stored table is rendered again', async () => {
  const stored = path('matrix.json');
  expect(await call(['matrix', ...files, '-f', 'json', '-o', stored])).toMatchObject({ exit: 0 });
  const again = await call(['render', stored]);
  expect(again).toEqual(await call(['matrix', ...files]));
  expect((await call(['render', stored, '-f', 'sarif'])).exit).toBe(2);
});

test('below a parent plan its items are the rows', async () => {
  const { stdout, exit } = await call(['matrix', plans.bacNinh, '--parent', plans.haiPhong, '-f', 'json']);
  const { parent, rows } = readMatrix(JSON.parse(stdout));
  expect([exit, parent?.file]).toEqual([0, plans.haiPhong]);
  expect(rows.some(({ by, thing }) => by === 'parent' && thing === 'topic')).toBe(true);
});

test('a file that cannot be read is told of, and the others stand side by side all the same', async () => {
  const broken = put('broken.plan.json', '{ "id": ');
  const { exit, stdout, stderr } = await call(['matrix', ...files, broken, '--lang', 'en']);
  expect(exit).toBe(3);
  expect(stdout).toContain('Plans: 3.');
  expect(stderr).toContain('broken.plan.json');
  expect(stderr.trimEnd().split('\n')).toHaveLength(2);
});

test('as a page, every head is there and no text of a plan becomes a tag', async () => {
  const page = put('page.plan.json', readText(plans.faultless).replace('Sở Ngoại vụ', '<b>Sở</b> Ngoại vụ'));
  const { stdout } = await call(['matrix', plans.bacNinh, page, '-f', 'html']);
  expect(stdout).toContain('&lt;b&gt;Sở&lt;/b&gt;');
  expect(stdout).not.toContain('<b>');
  expect(stdout.match(/<th scope="col">/gu)?.length).toBe(6);
});
