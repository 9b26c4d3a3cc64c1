import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { describe, expect, test } from 'vitest';
import { call, plans, temporaryFolder } from './calls.js';

const { put } = temporaryFolder();
const bacNinh = readFileSync(plans.bacNinh, 'utf8');
const spaced = bacNinh.replace('KT.GIÁM ĐỐC', 'KT. GIÁM ĐỐC');

describe('fix', () => {
  test('mends what no person need read, in the text, and shows the rest', async () => {
    const file = put('plan.json', bacNinh);
    const { exit, stdout, stderr } = await call(['fix', file, '--lang', 'en']);
    expect([exit, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^Mended: 1\n {2}✓ Write “KT\. GIÁM ĐỐC”\. \[form\/signature\]/);
    expect(stdout).toContain('[phase/shares-anchor]\n    → Change it to 11 Dec 2024');
    expect(readFileSync(file, 'utf8')).toBe(spaced);
  });

  test('once more finds nothing to mend and leaves the file alone', async () => {
    const file = put('mended.json', spaced);
    const { stdout } = await call(['fix', file, '--lang', 'vi']);
    expect(stdout).toMatch(/^Không có chỗ nào sửa được mà không cần người xem\./);
    expect(readFileSync(file, 'utf8')).toBe(spaced);
  });

  test('on trial writes nothing, and its diff is one that git applies', async () => {
    const file = put('trial.json', bacNinh);
    const { exit, stdout, stderr } = await call(['fix', file, '--dry-run', '--lang', 'en']);
    expect(exit).toBe(0);
    expect(readFileSync(file, 'utf8')).toBe(bacNinh);
    expect(stderr).toMatch(/^Would be mended: 1/);
    const patch = stdout.replaceAll(file, basename(file));
    execFileSync('git', ['apply', '-p0', '-'], { cwd: dirname(file), input: patch });
    expect(readFileSync(file, 'utf8')).toBe(spaced);
  });

  test('takes standard input and gives the mended plan to standard output', async () => {
    const { stdout, stderr } = await call(['fix', '-', '--lang', 'en'], { stdin: bacNinh });
    expect(stdout).toBe(spaced);
    expect(stderr).toMatch(/^Mended: 1/);
  });

  test('keeps to one rule when told to', async () => {
    const file = put('only.json', bacNinh);
    const { exit, stdout } = await call(['fix', file, '--only', 'date/style', '--lang', 'en']);
    expect(exit).toBe(0);
    expect(stdout).not.toContain('form/signature');
    expect(readFileSync(file, 'utf8')).toBe(bacNinh);
  });

  test('names a rule like the one that was mistyped', async () => {
    const { exit, stderr } = await call(['fix', plans.bacNinh, '--only', 'form/signatur', '--lang', 'en']);
    expect(exit).toBe(2);
    expect(stderr).toContain('form/signature');
  });

  test('ends with 1 when what is left is at or above --fail-on', async () => {
    const file = put('left.json', bacNinh);
    expect((await call(['fix', file, '--fail-on', 'warning'])).exit).toBe(1);
  });

  test('says of a file that is no plan where and why, and leaves it alone', async () => {
    const file = put('broken.json', '{ "schema": "1", }');
    const { exit, stderr } = await call(['fix', file, '--lang', 'en']);
    expect(exit).toBe(3);
    expect(stderr).toContain(file);
    expect(readFileSync(file, 'utf8')).toBe('{ "schema": "1", }');
  });
});
