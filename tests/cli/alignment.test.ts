import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readAlignment, readComparison, readMatrix, readReport, type Alignment } from '#index.js';
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

test('of two versions the likely pairs are asked about, those of one id are not, and the answer is honoured', async () => {
  const older = JSON.parse(readFileSync(plans.faultless, 'utf8')) as {
    topics: { id: string; title: string; text: string; subjects?: string[] }[];
  };
  for (const topic of older.topics) delete topic.subjects;
  const newer = structuredClone(older);
  const [kept, renamed] = newer.topics;
  if (!kept || !renamed) throw new Error('The faultless plan has topics.');
  kept.text = `${kept.text} Mở rộng tới các trường học.`;
  renamed.text = `${renamed.text} Mở rộng tới các trường học.`;
  const was = renamed.id;
  renamed.id = 'renamed';
  renamed.title = `${renamed.title} trong trường học`;
  const versions = [putJson('older.json', older), putJson('newer.json', newer)];
  const file = path('versions-asked.json');
  const judging = ['compare', '--versions', ...versions, '--fail-on', 'never'];
  expect((await call([...judging, '--write-alignment', file])).exit).toBe(0);
  const [asked, ...others] = read(file).decisions;
  expect([others.length, asked]).toEqual([
    0,
    expect.objectContaining({
      thing: 'topic',
      verdict: 'undecided',
      one: expect.objectContaining({ items: [was] }),
      other: expect.objectContaining({ items: ['renamed'] }),
    }),
  ]);

  const lost = async (verdict: 'same' | 'different') => {
    const answer = putJson(`${verdict}.json`, { schema: '1', decisions: [{ ...asked, verdict }] });
    const { exit, stdout } = await call([...judging, '--alignment', answer, '--write-alignment', answer, '-f', 'json']);
    expect([exit, read(answer).decisions.map((each) => each.verdict)]).toEqual([0, [verdict]]);
    const { runs } = readReport(JSON.parse(stdout));
    return runs.flatMap(({ findings }) => findings).some(({ rule }) => rule === 'change/topic-lost');
  };
  expect([await lost('same'), await lost('different')]).toEqual([false, true]);
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
