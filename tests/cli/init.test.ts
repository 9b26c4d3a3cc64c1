import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { call, temporaryFolder } from './calls.js';

const { path, put, putJson } = temporaryFolder();

describe('init', () => {
  test('begins a plan that fits the schema, is laid out as fmt would, and lacks only what is to be filled in', async () => {
    for (const template of [['core'], ['human-rights-day'], ['commemoration', '--day', '22/12/2026']]) {
      const file = path(`${template[0]}.json`);
      const argv = ['init', '--template', ...template, '--year', '2026', '--issuer', 'Sở Mẫu', '-o', file];
      const { exit, stdout } = await call(argv);
      expect([exit, stdout]).toEqual([0, '']);
      expect((await call(['fmt', '--check', file])).exit).toBe(0);
      const checked = await call(['check', file, '--fail-on', 'warning', '--lang', 'en']);
      expect(checked.exit, checked.stdout).toBe(0);
      expect(checked.stdout).toContain('Sở Mẫu');
      expect(checked.stdout).toContain('profile draft');
    }
  });

  test('without an output file writes to standard output, and advice to standard error', async () => {
    const { stdout, stderr } = await call(['init', '--template', 'core', '--year', '2027', '--lang', 'en']);
    expect(JSON.parse(stdout)).toMatchObject({
      id: 'core-2027',
      status: 'draft',
      template: { id: 'core', year: 2027 },
    });
    expect(stderr).toContain('square brackets');
  });

  test('never writes over a file', async () => {
    const file = put('taken.json', 'mine');
    const { exit } = await call(['init', '--template', 'core', '--year', '2027', '-o', file]);
    expect([exit, readFileSync(file, 'utf8')]).toEqual([2, 'mine']);
  });

  test('asks for the year, for the day where the template counts from one, and for a template that there is', async () => {
    const told = async (...argv: string[]) => {
      const { exit, stderr } = await call(['init', ...argv, '--lang', 'en']);
      return [exit, stderr.split('\n')[0]];
    };
    expect(await told('--template', 'core')).toEqual([2, expect.stringContaining('--year')]);
    expect(await told('--template', 'commemoration', '--year', '2026')).toEqual([2, expect.stringContaining('--day')]);
    expect(await told('--template', 'cor', '--year', '2026')).toEqual([2, expect.stringContaining('“cor”')]);
  });

  test('takes a template of the office', async () => {
    const title = { vi: 'Mẫu của đơn vị', en: 'Of the office' };
    const office = { schema: '1', id: 'office', version: '1', title, extends: 'core' };
    const file = putJson('office.template.json', office);
    const { exit, stdout } = await call(['init', '--template', file, '--year', '2026']);
    expect([exit, JSON.parse(stdout)]).toMatchObject([0, { template: { id: 'office', year: 2026 } }]);
  });
});
