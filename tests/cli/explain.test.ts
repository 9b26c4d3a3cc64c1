import { expect, test } from 'vitest';
import { readJson, readReport } from '#index.js';
import { call, plans, temporaryFolder } from './calls.js';

const { path, put } = temporaryFolder();

test('explain derives a finding of a stored report', async () => {
  const file = path('report.json');
  await call(['check', plans.haiPhong, '-f', 'json', '-o', file]);
  const { stdout } = await call(['check', plans.haiPhong, '-f', 'json']);
  const finding = readReport(readJson(stdout)).runs[0]?.findings[0];
  const told = await call(['explain', file, finding?.fingerprint ?? '', '--lang', 'en']);
  expect([told.exit, told.stderr]).toEqual([0, '']);
  expect(told.stdout).toContain(`├─ Rule: ${finding?.rule} · ${finding?.severity} · ${finding?.fingerprint}\n`);
});

test('explain takes the report from standard input', async () => {
  const { stdout } = await call(['check', plans.bacNinh, '-f', 'json']);
  const finding = readReport(readJson(stdout)).runs[0]?.findings[0];
  const told = await call(['explain', '-', finding?.fingerprint ?? '', '--lang', 'vi'], { stdin: stdout });
  expect([told.exit, told.stderr]).toEqual([0, '']);
  expect(told.stdout).toContain(`├─ Quy tắc: ${finding?.rule}`);
});

test.each([
  ['a report that has no such finding', plans.haiPhong, 'report', 2, '“0123456789abcdef”'],
  ['a file that is no report', plans.haiPhong, 'plan', 3, 'the report is not valid'],
  ['a file that is not there', 'nowhere.json', 'none', 3, 'nowhere.json'],
])('explain says of %s what is wrong', async (_, file, kind, exit, words) => {
  const { stdout } = kind === 'report' ? await call(['check', file, '-f', 'json']) : { stdout: '' };
  const subject = kind === 'report' ? put('stored.json', stdout) : file;
  const told = await call(['explain', subject, '0123456789abcdef', '--lang', 'en']);
  expect(told.exit).toBe(exit);
  expect(told.stdout).toBe('');
  expect(told.stderr).toContain(words);
});
