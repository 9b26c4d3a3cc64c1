import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Report } from '#index.js';
import { call, plans, temporaryFolder } from './calls.js';

const { path, put } = temporaryFolder();
const lineOf = (file: string) => JSON.stringify(JSON.parse(readFileSync(file, 'utf8')));
const reportsIn = (text: string) =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Report);
const good = [plans.haiPhong, plans.bacNinh, plans.faultless].map(lineOf);
const file = put('plans.ndjson', `${good.join('\n')}\n`);

describe('check --ndjson', () => {
  test('answers the words of the rules once, then each line with a line', async () => {
    const { exit, stdout, stderr } = await call(['check', '--ndjson', file, '--fail-on', 'warning']);
    const [head, ...reports] = reportsIn(stdout);
    expect(head?.runs).toEqual([]);
    expect(reports.map(({ runs }) => runs[0]?.plan.file)).toEqual([1, 2, 3].map((n) => `${file}:${n}`));
    expect(reports.map(({ rules }) => rules)).toEqual([[], [], []]);
    expect([exit, stderr]).toEqual([1, '']);
  });

  test('[P-42] finds in each line what check finds in a file of its own', async () => {
    const lines = reportsIn((await call(['check', '--ndjson', '-'], { stdin: good.join('\n') })).stdout).slice(1);
    for (const [n, one] of [plans.haiPhong, plans.bacNinh, plans.faultless].entries()) {
      const alone = JSON.parse((await call(['check', one, '-f', 'json'])).stdout) as Report;
      expect(lines[n]?.runs[0]?.findings).toEqual(alone.runs[0]?.findings);
      expect(lines[n]?.runs[0]?.outcomes).toEqual(alone.runs[0]?.outcomes);
    }
  });

  test('[F-020] names bad lines with their file and number, and checks the others', async () => {
    const bad = put('bad.ndjson', `${good[0]}\n{"schema": \n[]\n${good[2]}`);
    const { exit, stdout, stderr } = await call(['check', '--ndjson', bad, '--lang', 'en']);
    const [, ...reports] = reportsIn(stdout);
    expect(reports).toHaveLength(4);
    expect(reports[1]?.failures).toMatchObject([{ file: bad, line: 2, code: 'json/incomplete' }]);
    expect(reports[2]?.runs[0]?.findings[0]?.rule).toBe('shape/type');
    expect(stderr).toContain(`Cannot read ${bad} (line 2`);
    expect(exit).toBe(3);
  });

  test('tells a file that is not there, and reads the next', async () => {
    const { exit, stdout } = await call(['check', '--ndjson', path('none.ndjson'), file]);
    const [, ...reports] = reportsIn(stdout);
    expect(reports.map(({ runs, failures }) => [runs.length, failures[0]?.code])).toEqual([
      [0, 'file/missing'],
      [1, undefined],
      [1, undefined],
      [1, undefined],
    ]);
    expect(exit).toBe(3);
  });

  test('writes its output whole or not at all', async () => {
    const output = path('reports.ndjson');
    await call(['check', '--ndjson', file, '-o', output]);
    expect(reportsIn(readFileSync(output, 'utf8'))).toHaveLength(4);
    const failing = await call(['check', '--ndjson', file, '-o', path('other.ndjson'), '--template', 'human-right']);
    expect(failing.exit).toBe(2);
    expect(existsSync(path('other.ndjson'))).toBe(false);
    expect(readdirSync(path('.')).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  test('refuses a format, for merge gives them all', async () => {
    const { exit, stderr } = await call(['check', '--ndjson', file, '-f', 'html', '--lang', 'en']);
    expect(exit).toBe(2);
    expect(stderr).toContain('--format');
    expect(stderr).toContain('merge');
  });
});

describe('merge --ndjson', () => {
  test('puts the lines together as if the plans had been checked in one call', async () => {
    const output = path('lines.ndjson');
    await call(['check', '--ndjson', file, '-o', output]);
    const { stdout, exit } = await call([
      'merge',
      '--ndjson',
      output,
      '-f',
      'text',
      '--lang',
      'en',
      '--fail-on',
      'warning',
    ]);
    expect(stdout).toContain('[phase/shares-anchor]');
    expect(stdout).toContain(`${file}:1`);
    expect(exit).toBe(1);
  });

  test('names the line that is no report', async () => {
    const output = put('broken.ndjson', '{}\n');
    const { stderr, exit } = await call(['merge', '--ndjson', output, '--lang', 'en']);
    expect(stderr).toContain(`${output} (line 1`);
    expect(exit).not.toBe(0);
  });
});
