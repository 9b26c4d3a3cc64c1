import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { examples } from '../plans.js';
import { call, plans, temporaryFolder } from './calls.js';

const { path, put } = temporaryFolder();

describe('fmt', () => {
  const faultless = readFileSync(plans.faultless, 'utf8');

  test('[P-35] lays a plan out in the common way, names the file, and has nothing to do the next time', async () => {
    const file = put('loose.json', JSON.stringify(examples.faultless()));
    expect(await call(['fmt', file])).toEqual({ exit: 0, stdout: `${file}\n`, stderr: '' });
    expect(readFileSync(file, 'utf8')).toBe(faultless);
    expect(await call(['fmt', file])).toEqual({ exit: 0, stdout: '', stderr: '' });
  });

  test('with --check changes nothing, counts, and ends with 1', async () => {
    const loose = JSON.stringify(examples.faultless());
    const file = put('to-check.json', loose);
    const { exit, stdout, stderr } = await call(['fmt', '--check', file, plans.faultless, '--lang', 'en']);
    expect([exit, stdout]).toEqual([1, `${file}\n`]);
    expect(stderr).toBe('Files to be laid out anew: 1. Run plan-compliance fmt on them.\n');
    expect(readFileSync(file, 'utf8')).toBe(loose);
    expect((await call(['fmt', '--check', plans.faultless, plans.haiPhong])).exit).toBe(0);
  });

  test('lays the other files out when one cannot be read', async () => {
    const file = put('good.json', JSON.stringify(examples.faultless()));
    const { exit, stderr } = await call(['fmt', path('missing.json'), file, '--lang', 'en']);
    expect(exit).toBe(3);
    expect(stderr).toContain('missing.json');
    expect(readFileSync(file, 'utf8')).toBe(faultless);
  });

  test('takes standard input', async () => {
    const stdin = JSON.stringify(examples.faultless());
    expect(await call(['fmt', '-'], { stdin })).toEqual({ exit: 0, stdout: faultless, stderr: '' });
  });
});
