import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readJson, readReport, readTemplate } from '#index.js';
import { call, plans, temporaryFolder } from './calls.js';

const { path, putJson } = temporaryFolder();

describe('template', () => {
  test('resolve prints the layers, the days of the year and where each part comes from', async () => {
    const { exit, stdout } = await call(['template', 'resolve', 'human-rights-day', '--year', '2026']);
    const shown = JSON.parse(stdout) as { layers: string[]; window: unknown; origin: Record<string, string> };
    expect([exit, shown.layers]).toEqual([0, ['core', 'commemoration', 'human-rights-day']]);
    expect(shown.window).toEqual({ from: '2026-11-01', to: '2026-12-31' });
    expect(new Set(Object.values(shown.origin))).toContain('commemoration');
    expect((await call(['template', 'resolve', 'human-right-day', '--year', '2026', '--lang', 'en'])).stderr).toContain(
      'human-rights-day',
    );
  });

  test('init begins a template that passes check, and never writes over a file', async () => {
    const file = path('office.json');
    expect((await call(['template', 'init', '--id', 'office', '--extends', 'core', '-o', file])).exit).toBe(0);
    const { exit, stdout } = await call(['template', 'check', file, '--lang', 'en']);
    expect([exit, stdout]).toEqual([0, `“${file}”: template office 0.1.0 is valid (core → office)\n`]);
    expect((await call(['template', 'init', '-o', file])).exit).toBe(2);
    expect((await call(['template', 'init', '--extends', 'coer', '--lang', 'en'])).stderr).toContain('core');
  });

  test('derive drafts a template that passes check and under which its plans have nothing new', async () => {
    const file = path('derived.json');
    const argv = ['template', 'derive', plans.haiPhong, plans.bacNinh, '--id', 'both', '-o', file];
    const { exit, stderr } = await call(argv);
    expect([exit, stderr.length > 20]).toEqual([0, true]);
    expect(readTemplate(readJson(readFileSync(file))).id).toBe('both');
    expect((await call(['template', 'check', file])).exit).toBe(0);
    expect((await call(argv)).exit).toBe(2);
    const checked = await call(['check', plans.haiPhong, '--template', file, '--year', '2024', '-f', 'json']);
    const told = readReport(JSON.parse(checked.stdout)).runs.flatMap(({ findings }) =>
      findings.map(({ rule }) => rule),
    );
    expect(told.filter((rule) => rule.endsWith('off-template') || rule.startsWith('subject/'))).toEqual([]);
  });

  test('check names the place of what is wrong, file by file, and ends with the gravest', async () => {
    const head = { schema: '1', version: '1', title: { vi: 'Mẫu', en: 'Template' }, extends: 'core' };
    const day = putJson('day.json', { ...head, id: 'day', window: { from: '02-30', to: '12-31' } });
    const rule = putJson('rule.json', { ...head, id: 'rule', rules: [{ rule: 'phase/gapp', severity: 'off' }] });
    const { exit, stdout, stderr } = await call(['template', 'check', day, rule, path('none.json'), '--lang', 'en']);
    expect([exit, stdout]).toEqual([3, '']);
    for (const part of ['day.json', '/window/from', 'rule.json', 'phase/gap', 'none.json'])
      expect(stderr).toContain(part);
    expect(stderr.trimEnd().split('\n')).toHaveLength(6);
  });
});
