import { linkSync, mkdirSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  InputFailure,
  checkPlan,
  checkPlans,
  comparePlans,
  mergeReports,
  readJson,
  renderComparison,
  renderReport,
  reportFailure,
} from '#index.js';
import { examples, withKeysShuffled } from '../plans.js';
import { call, plans, temporaryFolder } from './calls.js';

const { path, put, putJson } = temporaryFolder();
const under2024 = ['--template', 'human-rights-day', '--year', '2024'];

function checked(file: string, options = {}) {
  try {
    return checkPlan(readJson(readFileSync(file), { file }), { ...options, file });
  } catch (error) {
    if (error instanceof InputFailure) return reportFailure(error, file);
    throw error;
  }
}

describe('the exit code', () => {
  test.each([
    ['0 when nothing is found', ['check', plans.faultless], 0],
    ['0 when what is found is below the threshold', ['check', plans.haiPhong, ...under2024], 0],
    ['1 when it is at the threshold', ['check', plans.haiPhong, ...under2024, '--fail-on', 'warning'], 1],
    ['1 when it is above the threshold', ['check', plans.haiPhong, ...under2024, '--fail-on', 'info'], 1],
    ['0 when nothing shall fail', ['check', plans.haiPhong, ...under2024, '--fail-on', 'never'], 0],
    ['0 when plans differ', ['compare', plans.haiPhong, plans.bacNinh, ...under2024], 0],
    ['2 when the call makes no sense', ['check', plans.faultless, '--year', 'now'], 2],
    ['3 when a file was not read, whatever the threshold', ['check', 'none.json', '--fail-on', 'never'], 3],
    ['3 rather than 1, the graver', ['check', plans.haiPhong, 'none.json', '--fail-on', 'info'], 3],
  ])('is %s', async (_when, argv, exit) => {
    expect((await call(argv)).exit).toBe(exit);
  });

  test('is 4 when the program itself fails, with the details on standard error', async () => {
    const broken = { text: 'x' };
    Object.defineProperty(broken, 'TERM', { get: () => { throw new Error('boom'); } }); // prettier-ignore
    const { exit, stdout, stderr } = await call(['check', plans.faultless], { env: broken, terminal: 100 });
    expect([exit, stdout]).toEqual([4, '']);
    expect(stderr).toMatch(/^Chương trình gặp sự cố\. [^\n]+\nError: boom\n/u);
  });
});

describe('the program is a guest of the library', () => {
  test.each(Object.values(plans))('check %s as JSON is the report of checkPlan, byte for byte', async (file) => {
    const { stdout, stderr } = await call(['check', file, '-f', 'json']);
    expect(stdout).toBe(renderReport(checked(file), { format: 'json', language: 'vi' }));
    expect(stderr).toBe('');
  });

  test('its options are those of checkPlan', async () => {
    const argv = ['check', plans.bacNinh, ...under2024, '--as-of', '31/10/2024', '-f', 'json'];
    const report = checked(plans.bacNinh, { template: 'human-rights-day', year: 2024, asOf: '2024-10-31' });
    expect((await call(argv)).stdout).toBe(renderReport(report, { format: 'json', language: 'vi' }));
  });

  test('several files are the report of checkPlans, in any order and each once', async () => {
    const files = [plans.haiPhong, 'none.json', plans.faultless];
    const read = [plans.haiPhong, plans.faultless].map((file) => ({ plan: readJson(readFileSync(file)), file }));
    const missing = reportFailure(new InputFailure('file/missing', {}, { file: 'none.json' }));
    const merged = renderReport(mergeReports(missing, checkPlans(read)), { format: 'json', language: 'vi' });
    for (const given of [files, files.toReversed(), [...files, ...files]])
      expect((await call(['check', ...given, '-f', 'json'])).stdout).toBe(merged);
  });

  test.each(['vi', 'en'] as const)('as text in %s it is what renderReport makes of it', async (language) => {
    const report = checked(plans.haiPhong, { template: 'human-rights-day', year: 2024 });
    const { stdout } = await call(['check', plans.haiPhong, ...under2024, '--lang', language, '-v']);
    expect(stdout).toBe(renderReport(report, { format: 'text', language, verbose: true }));
  });

  test.each(['text', 'json'] as const)('compare as %s is the comparison of comparePlans', async (format) => {
    const files = [plans.haiPhong, plans.bacNinh] as const;
    const [left, right] = files.map((file) => readJson(readFileSync(file)));
    const comparison = comparePlans(left, right, { template: 'human-rights-day', year: 2024, files });
    const { stdout, stderr } = await call(['compare', ...files, ...under2024, '-f', format]);
    expect(stdout).toBe(renderComparison(comparison, { format, language: 'vi' }));
    expect(stderr).toBe('');
  });

  test('standard input is a file without a path', async () => {
    const stdin = readFileSync(plans.haiPhong);
    const report = checkPlan(readJson(stdin), { file: '-' });
    const { stdout } = await call(['check', '-', '-f', 'json'], { stdin });
    expect(stdout).toBe(renderReport(report, { format: 'json', language: 'vi' }));
    expect((await call(['check', '-', '-', '-f', 'json'], { stdin })).stdout).toBe(stdout);
  });
});

describe('what the bytes depend on', () => {
  test('the order of keys is nothing', async () => {
    const once = await call(['check', putJson('plan.json', examples.haiPhong()), ...under2024]);
    for (let seed = 0; seed < 6; seed++) {
      const file = putJson('plan.json', withKeysShuffled(examples.haiPhong(), seed));
      expect(await call(['check', file, ...under2024])).toEqual(once);
    }
  });

  test('colours: a terminal has them, NO_COLOR takes them away, FORCE_COLOR gives them everywhere', async () => {
    const isColoured = async (env: Record<string, string>, terminal?: number) => {
      const surroundings = { env, ...(terminal !== undefined && { terminal }) };
      return (await call(['check', plans.haiPhong, ...under2024], surroundings)).stdout.includes('\u001b[');
    };
    expect(await isColoured({})).toBe(false);
    expect(await isColoured({}, 100)).toBe(true);
    expect(await isColoured({ NO_COLOR: '1' }, 100)).toBe(false);
    expect(await isColoured({ NO_COLOR: '' }, 100)).toBe(true);
    expect(await isColoured({ TERM: 'dumb' }, 100)).toBe(false);
    expect(await isColoured({ FORCE_COLOR: '1' })).toBe(true);
    expect(await isColoured({ FORCE_COLOR: '0' }, 100)).toBe(false);
    expect(await isColoured({ FORCE_COLOR: '1', NO_COLOR: '1' })).toBe(true);
  });

  test('colours change no word, and JSON has none', async () => {
    const plain = await call(['check', plans.haiPhong, ...under2024]);
    const coloured = await call(['check', plans.haiPhong, ...under2024], { env: { FORCE_COLOR: '1' } });
    expect(coloured.stdout.replaceAll(/\u001b\[\d*m/gu, '')).toBe(plain.stdout); // eslint-disable-line no-control-regex
    const json = await call(['check', plans.haiPhong, '-f', 'json'], { env: { FORCE_COLOR: '1' } });
    expect(json.stdout).not.toContain('\u001b');
  });

  test('a narrow terminal is filled and never overrun', async () => {
    const { stdout } = await call(['check', plans.haiPhong, ...under2024], { terminal: 72, env: { NO_COLOR: '1' } });
    expect(Math.max(...stdout.split('\n').map((line) => [...line].length))).toBeLessThanOrEqual(72);
  });
});

describe('--output', () => {
  test('takes what standard output would have said, and leaves it empty', async () => {
    const file = path('report.json');
    const { stdout } = await call(['check', plans.haiPhong, '-f', 'json']);
    expect(await call(['check', plans.haiPhong, '-f', 'json', '-o', file])).toEqual({
      exit: 0,
      stdout: '',
      stderr: '',
    });
    expect(readFileSync(file, 'utf8')).toBe(stdout);
  });

  test('has no colours, and is not laid out for the terminal', async () => {
    const file = path('report.txt');
    await call(['check', plans.haiPhong, ...under2024, '-o', file], { terminal: 60, env: { FORCE_COLOR: '1' } });
    expect(readFileSync(file, 'utf8')).toBe((await call(['check', plans.haiPhong, ...under2024])).stdout);
  });

  test('[F-127] says on standard error what could not be read', async () => {
    const { exit, stdout, stderr } = await call(['check', 'none.json', '-o', path('missing.txt')]);
    expect([exit, stdout]).toEqual([3, '']);
    expect(stderr).toMatch(/^Không đọc được tệp none\.json: /u);
  });

  test('[F-106] is atomic: another file takes the name, the old one is never written to', async () => {
    const file = put('old.txt', 'the report of yesterday');
    linkSync(file, path('kept.txt'));
    await call(['check', plans.faultless, '-o', file]);
    expect(readFileSync(path('kept.txt'), 'utf8')).toBe('the report of yesterday');
    expect(statSync(file).ino).not.toBe(statSync(path('kept.txt')).ino);
    expect(readdirSync(path('.')).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  test('[F-106] leaves the old file as it is when the call fails', async () => {
    const file = put('old.json', 'the report of yesterday');
    for (const argv of [
      ['--template', 'none'],
      ['--year', 'now'],
      ['--as-of', '31/02/2024'],
    ])
      expect((await call(['check', plans.faultless, '-o', file, ...argv])).exit).toBe(2);
    expect(readFileSync(file, 'utf8')).toBe('the report of yesterday');
  });

  test('that cannot be written is one sentence and leaves nothing behind', async () => {
    mkdirSync(path('closed'));
    for (const file of [path('closed'), path('none/report.txt')]) {
      const { exit, stdout, stderr } = await call(['check', plans.faultless, '-o', file, '--lang', 'en']);
      expect([exit, stdout]).toEqual([2, '']);
      expect(stderr).toMatch(
        /^In [^\n]+: the file could not be written \((?:EISDIR|ENOTDIR|ENOENT)\);[^\n]+\n {2}[^\n]+\n$/u,
      );
    }
    expect(readdirSync(path('.')).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  test('never takes the place of a plan that is read', async () => {
    const plan = putJson('mine.json', examples.faultless());
    const before = readFileSync(plan, 'utf8');
    for (const argv of [
      ['check', plans.haiPhong, plan, '-o', plan],
      ['compare', plan, plans.haiPhong, '-o', `${path('.')}/./mine.json`],
      ['check', plans.haiPhong, '-t', plan, '-o', plan],
    ])
      expect(await call([...argv, '--lang', 'en'])).toEqual({
        exit: 2,
        stdout: '',
        stderr:
          'The value of the option “--output” has to be another file than those that are read.\n  Correct the value of the option and run again.\n',
      });
    expect(readFileSync(plan, 'utf8')).toBe(before);
  });
});
