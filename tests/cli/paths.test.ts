import { mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesNamed } from '../../src/cli/paths.js';
import { call, plans, temporaryFolder } from './calls.js';

const { path, put } = temporaryFolder();
const folder = path('plans');
for (const name of ['', 'sở', '.hidden', 'node_modules', 'empty']) mkdirSync(join(folder, name));
const names = ['b.plan.json', 'a.plan.json', 'sở/c.plan.json', 'settings.json', 'ghi chú.md', '.hidden/d.plan.json'];
for (const name of [...names, 'node_modules/e.plan.json', 'kế [1].plan.json'])
  put(join('plans', name), readFileSync(plans.faultless));
symlinkSync(folder, join(folder, 'empty/round'));

const inFolder = (...found: string[]) => found.map((name) => join(folder, name));

describe('the files that a call names', () => {
  test('[F-100] are those of a folder that are plans or documents, in the order of their names', async () => {
    const { files, failures } = await filesNamed([folder]);
    expect(files).toEqual(inFolder('a.plan.json', 'b.plan.json', 'kế [1].plan.json', 'sở/c.plan.json'));
    expect(failures.size).toBe(0);
  });

  test('are those that a pattern fits, which may have another name', async () => {
    expect((await filesNamed([`${folder}/*.json`])).files).toEqual(
      inFolder('a.plan.json', 'b.plan.json', 'kế [1].plan.json', 'settings.json'),
    );
    expect((await filesNamed([`${folder}/**/c.*`])).files).toEqual(inFolder('sở/c.plan.json'));
  });

  test('[F-102] are taken by their names where there is such a file, whatever its name looks like', async () => {
    expect((await filesNamed(inFolder('kế [1].plan.json'))).files).toEqual(inFolder('kế [1].plan.json'));
  });

  test('are each named once, and standard input is no file', async () => {
    const [one] = inFolder('a.plan.json');
    expect((await filesNamed([one ?? '', '-', `${folder}/a*`, one ?? ''])).files).toEqual([one, '-']);
  });

  test('[F-103] may be none: then the call says so, and checks the rest', async () => {
    const { exit, stdout } = await call([
      'check',
      join(folder, 'empty'),
      `${folder}/*.pdf`,
      plans.faultless,
      '--lang',
      'en',
    ]);
    expect(stdout).toContain(`Cannot read ${join(folder, 'empty')}: there is no plan in it.`);
    expect(stdout).toContain(`Cannot read ${folder}/*.pdf: there is no plan in it.`);
    expect(stdout).toContain(plans.faultless);
    expect(exit).toBe(3);
  });

  test('[F-103] are files where a call needs one plan: a folder is refused', async () => {
    const { exit, stderr } = await call(['compare', folder, plans.faultless, '--lang', 'en']);
    expect(stderr).toContain(`Cannot read ${folder}: the system does not allow it (EISDIR).`);
    expect(exit).toBe(3);
  });

  test('that are not there are told as before', async () => {
    const { exit, stdout } = await call(['check', path('none.json'), '--lang', 'en']);
    expect(stdout).toContain('there is no such file');
    expect(exit).toBe(3);
  });
});
