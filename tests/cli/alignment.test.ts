import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readAlignment, readComparison, readMatrix, type Alignment } from '#index.js';
import { call, plans, temporaryFolder } from './calls.js';

const { path, putJson } = temporaryFolder();
const files = [plans.haiPhong, plans.bacNinh];
const read = (file: string): Alignment => readAlignment(JSON.parse(readFileSync(file, 'utf8')));
const [hp, bn] = ['hai-phong-2024', 'bac-ninh-2024'].map(
  (name) =>
    JSON.parse(readFileSync(`examples/plans/${name}.plan.json`, 'utf8')) as { id: string; topics: { id: string }[] },
);
const same = {
  thing: 'topic',
  verdict: 'same',
  one: { plan: hp?.id, items: [hp?.topics[0]?.id] },
  other: { plan: bn?.id, items: [bn?.topics[7]?.id] },
  reason: 'Đã đối chiếu với hai văn bản.',
};

test('a file of decisions is honoured by both commands, and survives to be written again', async () => {
  const file = putJson('decided.json', { schema: '1', decisions: [same] });
  const compared = await call(['compare', ...files, '--alignment', file, '--write-alignment', file, '-f', 'json']);
  expect(compared.exit).toBe(0);
  const { matches } = readComparison(JSON.parse(compared.stdout));
  expect(matches.filter(({ rung }) => rung === 'decision').map(({ left, right }) => [left.id, right.id])).toEqual([
    [same.one.items[0], same.other.items[0]],
  ]);
  expect(read(file).decisions[0]).toEqual(same);
  expect(compared.stderr).toContain('decided.json');
  const again = readFileSync(file, 'utf8');
  await call(['compare', ...files, '--alignment', file, '--write-alignment', file]);
  expect(readFileSync(file, 'utf8')).toBe(again);
  const { stdout, exit } = await call(['matrix', ...files, '--alignment', file, '-f', 'json']);
  expect([exit, readMatrix(JSON.parse(stdout)).counts.plans]).toEqual([0, 2]);
});

test('two versions are judged by decisions as well', async () => {
  const file = putJson('versions.json', { schema: '1', decisions: [same] });
  const { exit } = await call(['compare', '--versions', ...files, '--alignment', file, '--fail-on', 'never']);
  expect(exit).toBe(0);
});

test('decisions that are there are not written over by a call that has not read them', async () => {
  const file = putJson('kept.json', { schema: '1', decisions: [same] });
  const { exit, stderr } = await call(['compare', ...files, '--write-alignment', file, '--lang', 'en']);
  expect([exit, read(file).decisions.length]).toEqual([2, 1]);
  expect(stderr).toContain('--write-alignment');
  expect((await call(['compare', ...files, '--write-alignment', plans.haiPhong])).exit).toBe(2);
});

test.each(['compare', 'matrix'])('%s names the file and the place of a decision that cannot be', async (command) => {
  const unknown = { ...same, other: { ...same.other, items: ['no-such-topic'] } };
  const file = putJson(`unknown-${command}.json`, { schema: '1', decisions: [unknown] });
  const { exit, stdout, stderr } = await call([command, ...files, '--alignment', file]);
  expect([exit, stdout]).toEqual([2, '']);
  expect(stderr).toContain(`unknown-${command}.json`);
  expect(stderr).toContain('/decisions/0/other/items/0');
  expect(stderr.trimEnd().split('\n')).toHaveLength(2);
  expect((await call([command, ...files, '--alignment', path('none.json')])).exit).toBe(3);
});
