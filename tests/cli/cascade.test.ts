import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readReport } from '#index.js';
import { call, temporaryFolder } from './calls.js';

const { put } = temporaryFolder();
const family = 'examples/families/';
const textOf = (name: string) => readFileSync(`${family}${name}.plan.json`, 'utf8');

/** What `check --parent` finds of one rule in a file, by the ids of the items. */
async function found(rule: string, file: string, parent: string): Promise<(string | undefined)[]> {
  const { stdout } = await call(['check', file, '--parent', parent, '-f', 'json']);
  const { runs } = readReport(JSON.parse(stdout));
  return runs.flatMap(({ findings }) => findings.filter((each) => each.rule === rule).map(({ place }) => place.id));
}

test('check --parent holds a plan against its parent, and a chain against both', async () => {
  const [child, parent] = [`${family}vinh-xuan.plan.json`, `${family}central.plan.json`];
  const { stdout, exit } = await call(['check', child, '--parent', parent, '-f', 'json', '--fail-on', 'never']);
  const [run] = readReport(JSON.parse(stdout)).runs;
  const statuses = run?.outcomes.filter(({ rule }) => rule.startsWith('cascade/')).map(({ reasons }) => reasons);
  expect(exit).toBe(0);
  expect(JSON.stringify(statuses)).not.toContain('no-parent');
  expect((await call(['check', child, '--parent', `${family}truth.json`, '--lang', 'en'])).exit).toBe(2);
});

test('a stored report says against which parents a plan was held, and nothing where there were none', async () => {
  const [child, province, centre] = ['vinh-xuan', 'binh-minh', 'central'].map((name) => `${family}${name}.plan.json`);
  const above = async (...parents: string[]) => {
    const named = parents.flatMap((parent) => ['--parent', parent]);
    const { stdout } = await call(['check', child ?? '', ...named, '-f', 'json', '--fail-on', 'never']);
    return readReport(JSON.parse(stdout)).runs.map(({ parents: held }) => held);
  };
  const { id, number, issuer } = JSON.parse(textOf('central')) as {
    id: string;
    number: { serial: string; symbol: string };
    issuer: { name: string };
  };
  const name = `${number.serial}/${number.symbol} (${issuer.name})`;
  expect(await above()).toEqual([undefined]);
  expect(await above(centre ?? '')).toEqual([[{ kind: 'plan', id, name, file: centre }]]);
  expect(await above(province ?? '', 'human-rights-day')).toEqual([
    [
      expect.objectContaining({ kind: 'plan', file: province }),
      expect.objectContaining({ kind: 'template', id: 'human-rights-day' }),
    ],
  ]);
});

test('cascade link writes digests, and when one clause of the parent changes its item alone is suspect', async () => {
  const child = put('child.plan.json', textOf('binh-minh'));
  const parent = put('parent.plan.json', textOf('central'));
  const told = await call(['cascade', 'link', child, '--parent', parent, '--lang', 'en']);
  expect([told.exit, told.stdout]).toEqual([0, '']);
  const linked = readFileSync(child, 'utf8');
  const plan = JSON.parse(linked) as Record<'tasks' | 'topics', { id: string; carriesOut?: { clause: string }[] }[]>;
  const links = [...plan.tasks, ...plan.topics].filter(({ carriesOut }) => carriesOut);
  expect(links.length).toBeGreaterThan(2);
  expect(await found('cascade/link-suspect', child, parent)).toEqual([]);
  // A second call has nothing to add, and the file keeps its bytes.
  await call(['cascade', 'link', child, '--parent', parent]);
  expect(readFileSync(child, 'utf8')).toBe(linked);
  const changed = JSON.parse(textOf('central')) as Record<'tasks' | 'topics', { id: string; title: string }[]>;
  const clause = links[0]?.carriesOut?.[0]?.clause;
  for (const each of [...changed.tasks, ...changed.topics]) if (each.id === clause) each.title += ' (đã sửa)';
  const later = put('later.plan.json', JSON.stringify(changed));
  const suspects = links.filter(({ carriesOut }) => carriesOut?.some((link) => link.clause === clause));
  expect(await found('cascade/link-suspect', child, later)).toEqual(suspects.map(({ id }) => id));
});
