import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { checkPlan, checkPlans, diffReports, mergeReports, readJson, readReport, renderReport } from '#index.js';
import { examples } from '../plans.js';
import { call, plans, temporaryFolder } from './calls.js';

const { path, putJson, put } = temporaryFolder();
const under2024 = ['--template', 'human-rights-day', '--year', '2024'];
const stored = async (name: string, ...argv: readonly string[]) => {
  await call(['check', ...argv, '-f', 'json', '-o', path(name)]);
  return path(name);
};

describe('several formats of one call', () => {
  test('each go to the file that is named after them, and one may go to standard output', async () => {
    const [text, json] = [path('a.txt'), path('a.json')];
    const { stdout } = await call(['check', plans.haiPhong, '-f', 'text', '-f', 'json', '-o', json]);
    expect(stdout).toBe((await call(['check', plans.haiPhong])).stdout);
    expect(readFileSync(json, 'utf8')).toBe((await call(['check', plans.haiPhong, '-f', 'json'])).stdout);
    await call(['check', plans.haiPhong, '-f', 'text', '-o', text, '-f', 'json', '-o', json]);
    expect(readFileSync(text, 'utf8')).toBe(stdout);
  });

  test('a file may also stand before its format', async () => {
    await call(['check', plans.haiPhong, '-o', path('b.json'), '-f', 'json']);
    expect(readFileSync(path('b.json'), 'utf8')).toBe((await call(['check', plans.haiPhong, '-f', 'json'])).stdout);
  });

  test.each([
    ['two formats for standard output', ['-f', 'text', '-f', 'json']],
    ['two formats for one file', ['-f', 'text', '-o', 'same', '-f', 'json', '-o', 'same']],
  ])('%s are a fault of the call', async (_what, argv) => {
    const { exit, stdout, stderr } = await call(['check', plans.haiPhong, ...argv, '--lang', 'en']);
    expect([exit, stdout]).toEqual([2, '']);
    expect(stderr).toContain('“--output” has to be a file of its own for each format');
  });

  test('what could not be read is told on standard error where no text is shown', async () => {
    expect((await call(['check', 'none.json', '-f', 'json'])).stderr).not.toBe('');
    expect((await call(['check', 'none.json', '-f', 'text', '-f', 'json', '-o', path('c.json')])).stderr).toBe('');
  });
});

describe('render', () => {
  test.each(['vi', 'en'] as const)('says in %s what the check would have said', async (lang) => {
    const file = await stored('report.json', plans.haiPhong, ...under2024);
    const { exit, stdout } = await call(['render', file, '--lang', lang, '-v']);
    expect(exit).toBe(0);
    expect(stdout).toBe((await call(['check', plans.haiPhong, ...under2024, '--lang', lang, '-v'])).stdout);
  });

  test('takes a stored comparison', async () => {
    const argv = ['compare', plans.haiPhong, plans.bacNinh, ...under2024];
    await call([...argv, '-f', 'json', '-o', path('comparison.json')]);
    expect((await call(['render', path('comparison.json')])).stdout).toBe((await call(argv)).stdout);
  });

  test('refuses what is no report, and never writes over what it reads', async () => {
    expect((await call(['render', plans.faultless])).exit).toBe(3);
    expect((await call(['render', put('no.json', '{')])).exit).toBe(3);
    const file = await stored('mine.json', plans.faultless);
    expect((await call(['render', file, '-f', 'text', '-o', file])).exit).toBe(2);
  });
});

describe('merge', () => {
  test('of reports on single files is the merge of the library, with the exit code of the check', async () => {
    const files = [
      await stored('one.json', plans.haiPhong, ...under2024),
      await stored('two.json', plans.bacNinh, ...under2024),
    ];
    const merged = mergeReports(...files.map((file) => readReport(readJson(readFileSync(file)))));
    for (const given of [files, files.toReversed(), [...files, ...files]])
      expect(await call(['merge', ...given])).toEqual({
        exit: 0,
        stdout: renderReport(merged, { format: 'json', language: 'vi' }),
        stderr: '',
      });
    expect((await call(['merge', ...files, '--fail-on', 'warning', '-f', 'text'])).exit).toBe(1);
  });
});

const emptyChanges = diffReports(mergeReports(), mergeReports());

describe('diff', () => {
  const shorter = () => {
    const plan = examples.haiPhong();
    plan.phases![2]!.when = { kind: 'range', from: '2024-12-11', to: '2024-12-31' }; // eslint-disable-line @typescript-eslint/no-non-null-assertion
    return plan;
  };

  test('a mended fault is gone, the others stay, and no new one means exit code 0', async () => {
    const before = await stored('before.json', plans.haiPhong, ...under2024);
    const after = await stored('after.json', putJson('mended.json', shorter()), ...under2024);
    const { exit, stdout } = await call(['diff', before, after, '--lang', 'en', '--fail-on', 'info']);
    expect(exit).toBe(0);
    expect(stdout).toMatch(/^New: 0\nGone: 1\n[^]*\[phase\/shares-anchor\][^]*\nUnchanged: \d+\n$/u);
    const back = await call(['diff', after, before, '--fail-on', 'warning']);
    expect(back.exit).toBe(1);
    expect(back.stdout).toMatch(/^Mới phát hiện: 1\n/u);
    expect((await call(['diff', after, before])).exit).toBe(0);
    expect((await call(['diff', after, before, '--fail-on', 'never'])).exit).toBe(0);
  });

  test('of a report with itself has nothing new and nothing gone, whatever the file is called', async () => {
    const plan = examples.haiPhong();
    const [one, other] = ['a', 'b'].map((file) => checkPlan(plan, { file }));
    const { stdout } = await call(['diff', putJson('r1', one), putJson('r2', other), '-f', 'json']);
    expect(JSON.parse(stdout)).toMatchObject({
      appeared: [],
      gone: [],
      unchanged: one?.runs[0]?.findings.map((finding) => ({ finding })),
    });
  });

  test('as JSON fits its published schema, and is rendered again without the reports', async () => {
    const schema = JSON.parse(readFileSync('schemas/report-changes.schema.json', 'utf8')) as object;
    const validate = new Ajv({ allErrors: true, allowUnionTypes: true, discriminator: true }).compile(schema);
    const before = await stored('then.json', plans.haiPhong, ...under2024);
    const after = await stored('now.json', putJson('shorter.json', shorter()), plans.bacNinh, ...under2024);
    for (const [one, other] of [
      [before, after],
      [after, before],
      [after, after],
    ] as const) {
      const { stdout } = await call(['diff', one, other, '-f', 'json']);
      validate(JSON.parse(stdout));
      expect(validate.errors ?? []).toEqual([]);
      const kept = put('difference.json', stdout);
      for (const format of ['text', 'markdown', 'json']) {
        const told = await call(['diff', one, other, '-f', format, '--lang', 'en']);
        const again = await call(['render', kept, '-f', format, '--lang', 'en']);
        expect(again).toEqual({ ...told, exit: 0 });
      }
    }
    expect(validate({ ...emptyChanges, gone: [{}] })).toBe(false);
    const refused = await call(['render', put('difference.json', JSON.stringify({ ...emptyChanges, gone: [{}] }))]);
    expect([refused.exit, refused.stderr]).toEqual([3, expect.stringContaining('/gone/0')]);
    const html = await call([
      'render',
      put('difference.json', JSON.stringify(emptyChanges)),
      '-f',
      'html',
      '--lang',
      'en',
    ]);
    expect([html.exit, html.stderr]).toEqual([
      2,
      expect.stringContaining('a format for differences of reports: text, json, sarif, markdown'),
    ]);
  });

  test('one finding in two plans is two', async () => {
    const report = checkPlans([
      { plan: examples.haiPhong(), file: 'a' },
      { plan: { ...examples.haiPhong(), id: 'other' }, file: 'b' },
    ]);
    const { stdout } = await call(['diff', putJson('none', mergeReports()), putJson('both', report), '-f', 'json']);
    const { appeared } = JSON.parse(stdout) as { appeared: { plan: { id: string } }[] };
    expect(new Set(appeared.map(({ plan }) => plan.id)).size).toBe(2);
  });
});

describe('a stored report with its plan at hand', () => {
  test.each(['sarif', 'github', 'gitlab'])('tells lines and columns as the check did (%s)', async (format) => {
    const report = await stored('placed.json', plans.haiPhong, ...under2024);
    const told = await call(['render', report, '-f', format, '--plan', plans.haiPhong]);
    expect(told.exit).toBe(0);
    // The names in a stored report stand in the order of letters.
    const read = (text: string): unknown => (format === 'github' ? text : JSON.parse(text));
    expect(read(told.stdout)).toEqual(read((await call(['check', plans.haiPhong, ...under2024, '-f', format])).stdout));
    expect(told.stdout).not.toBe((await call(['render', report, '-f', format])).stdout);
  });

  test('knows each of several by its path, and says which there are', async () => {
    const report = await stored('two.json', plans.haiPhong, plans.bacNinh, ...under2024);
    const argv = ['render', report, '-f', 'github', '--plan', plans.bacNinh, '--plan', plans.haiPhong];
    expect((await call(argv)).stdout).toMatch(/bac-ninh[^\n]*,line=\d+[^]*hai-phong[^\n]*,line=\d+/);
    const { exit, stderr } = await call(['render', report, '-f', 'github', '--plan', plans.faultless, '--lang', 'en']);
    expect(exit).toBe(2);
    expect(stderr).toContain(
      `“--plan” has to be the file of a plan of the report: ${plans.bacNinh}, ${plans.haiPhong}`,
    );
  });
});
