import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { refusalOf } from '../scripts/generate/new-rule.js';
import { root } from '../scripts/generate/outputs.js';

describe('a name that is none is refused in one sentence', () => {
  test.each([
    [undefined, 'Say which rule: npm run new-rule noun/fault, for example phase/gap.'],
    ['', 'Say which rule: npm run new-rule noun/fault, for example phase/gap.'],
    ['gap', '“gap” is no id of a rule: write noun/fault in small letters and hyphens, for example phase/gap.'],
    ['Phase/Gap', '“Phase/Gap” is no id of a rule'],
    ['phase/gap/again', '“phase/gap/again” is no id of a rule'],
    ['../phase/gap', '“../phase/gap” is no id of a rule'],
    ['phase/check-gap', 'so leave out “check-”.'],
    ['phase/no-gap', 'so leave out “no-”.'],
    ['phase/gap', 'There is a rule phase/gap already'],
    ['citation/conflict-across', 'There is a rule citation/conflict-across already'],
  ])('%s', (id, sentence) => {
    expect(refusalOf(id, root)).toContain(sentence);
  });

  test('another name is welcome', () => {
    expect(refusalOf('goal/unmeasured', root)).toBeUndefined();
  });
});

describe('npm run new-rule, in a copy of the house', () => {
  const house = mkdtempSync(join(tmpdir(), 'plan-compliance-'));
  const text = (path: string) => readFileSync(join(house, path), 'utf8');

  beforeAll(() => {
    const left = new Set(['node_modules', 'dist', 'coverage', 'site', '.git'].map((name) => join(root, name)));
    cpSync(root, house, { recursive: true, filter: (path) => !left.has(path) });
    symlinkSync(join(root, 'node_modules'), join(house, 'node_modules'), 'junction');
  });

  afterAll(() => rmSync(house, { recursive: true, force: true }));

  const written = [
    ['goal/unmeasured', 'rule', 'tests/rule'],
    ['change/purpose-added', 'change-rule', 'tests/rule-folders tests/change-rules'],
  ] as const;

  test.each(written)('%s: a folder is written, and what follows from it', (id, file, tests) => {
    const { stdout, stderr, status } = run('node_modules/tsx/dist/cli.mjs', 'scripts/new-rule.ts', id);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain(`src/rules/${id}/ is there`);
    expect(stdout).toContain(`npx vitest run ${tests} -t ${id}\nMake it find your fault, in ${file}.ts and cases.ts`);
    expect(readdirSync(join(house, 'src/rules', id)).toSorted()).toEqual(
      ['cases.ts', `${file}.ts`, 'rule.md', 'rule.vi.md', 'told.txt'].toSorted(),
    );
    expect(text('src/rules/registry.ts')).toContain(`./${id}/${file}.js`);
    expect(text('src/cli/pages.ts')).toContain(`# ${id}`);
    expect(text('README.vi.md')).toContain(`[${id}](src/rules/${id}/rule.vi.md)`);
  });

  test('their tests are green at once', () => {
    const files = new Set(written.flatMap(([, , tests]) => tests.split(' ')));
    const names = written.map(([id]) => id).join('|');
    const asked = ['run', ...files, '-t', names, '--reporter=verbose'];
    const { stdout, stderr, status } = run('node_modules/vitest/vitest.mjs', ...asked);
    expect(status, stdout + stderr).toBe(0);
    const passed = stdout.split('\n').filter((line) => line.includes('✓'));
    for (const [id] of written) expect(passed.filter((line) => line.includes(id)).length, stdout).toBeGreaterThan(2);
  });

  test('and they compile', () => {
    const config = { extends: './tsconfig.json', include: written.map(([id]) => `src/rules/${id}`) };
    writeFileSync(join(house, 'tsconfig.rule.json'), JSON.stringify(config));
    const { stdout, status } = run('node_modules/typescript/bin/tsc', '-p', 'tsconfig.rule.json');
    expect([status, stdout]).toEqual([0, '']);
  });

  test.each(written)('%s is not written again', (id) => {
    const { stderr, status } = run('node_modules/tsx/dist/cli.mjs', 'scripts/new-rule.ts', id);
    expect([status, stderr.trim()]).toEqual([2, refusalOf(id, house)]);
  });

  function run(script: string, ...args: string[]) {
    const env = { ...process.env, NO_COLOR: '1', CI: '', FORCE_COLOR: undefined };
    return spawnSync(process.execPath, [script, ...args], { cwd: house, encoding: 'utf8', env });
  }
});
