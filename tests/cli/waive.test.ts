import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkPlans, readJson, readWaivers, renderReport, type Finding, type Report } from '#index.js';
import { examples } from '../plans.js';
import { call, plans, temporaryFolder } from './calls.js';

const { path, put, putJson } = temporaryFolder();
const under2024 = ['--template', 'human-rights-day', '--year', '2024'];
const grounds = ['--reason', 'Đã thống nhất với đơn vị', '--approver', 'Chánh Văn phòng Sở'];

async function reportOf(argv: readonly string[]): Promise<Report> {
  return JSON.parse((await call(['check', ...argv, '-f', 'json'])).stdout) as Report;
}

async function findingsIn(file: string): Promise<readonly Finding[]> {
  return (await reportOf([file, ...under2024])).runs.flatMap(({ findings }) => findings);
}

function waiversIn(file: string) {
  return readWaivers(readJson(readFileSync(file))).waivers;
}

describe('waive', () => {
  test('writes a waiver that check takes, with rule, plan and grounds', async () => {
    const list = path('one.json');
    const finding = (await findingsIn(plans.haiPhong)).find(({ rule }) => rule === 'phase/shares-anchor');
    const argv = ['waive', plans.haiPhong, finding?.fingerprint ?? '', ...under2024, ...grounds];
    const more = ['--decision', '112/QĐ-SNgV', '--until', '31/12/2025', '-o', list];
    const { exit, stdout, stderr } = await call([...argv, ...more]);
    expect([exit, stderr]).toEqual([0, '']);
    expect(stdout).toBe(`Số phát hiện vừa được miễn trừ: 1. Tệp “${list}” hiện có 1 miễn trừ.\n`);
    expect(waiversIn(list)).toEqual([
      {
        fingerprint: finding?.fingerprint,
        rule: 'phase/shares-anchor',
        plan: 'hai-phong-2024',
        reason: 'Đã thống nhất với đơn vị',
        approver: 'Chánh Văn phòng Sở',
        decision: '112/QĐ-SNgV',
        until: '2025-12-31',
      },
    ]);
    const { counts, runs } = await reportOf([plans.haiPhong, ...under2024, '--waivers', list, '--as-of', '2025-01-01']);
    expect(counts.findings.waived).toBe(1);
    expect(runs[0]?.findings.filter(({ waived }) => waived).map(({ rule }) => rule)).toEqual(['phase/shares-anchor']);
  });

  test('adds to a list, takes the place of an older waiver, and writes the same bytes again', async () => {
    const list = path('many.json');
    const [first, second] = await findingsIn(plans.haiPhong);
    const waive = (finding: Finding | undefined, reason: string) =>
      call([
        'waive',
        plans.haiPhong,
        finding?.fingerprint ?? '',
        ...under2024,
        '-o',
        list,
        '--approver',
        'x',
        '--reason',
        reason,
      ]);
    await waive(first, 'một');
    await waive(second, 'hai');
    expect(
      waiversIn(list)
        .map(({ reason }) => reason)
        .toSorted(),
    ).toEqual(['hai', 'một']);
    await waive(first, 'ba');
    const bytes = readFileSync(list, 'utf8');
    expect(
      waiversIn(list)
        .map(({ reason }) => reason)
        .toSorted(),
    ).toEqual(['ba', 'hai']);
    await waive(second, 'hai');
    expect(readFileSync(list, 'utf8')).toBe(bytes);
  });

  test('reads a plan from standard input', async () => {
    const [first] = await findingsIn(plans.haiPhong);
    const argv = ['waive', '-', first?.fingerprint ?? '', ...under2024, ...grounds, '-o', path('stdin.json')];
    expect((await call(argv, { stdin: readFileSync(plans.haiPhong) })).exit).toBe(0);
    expect(waiversIn(path('stdin.json'))).toHaveLength(1);
  });

  test('of a fingerprint that no finding has names the nearest, and writes nothing', async () => {
    const [first] = await findingsIn(plans.haiPhong);
    const mistyped = `${first?.fingerprint.slice(1)}`;
    const argv = ['waive', plans.haiPhong, mistyped, ...under2024, ...grounds, '-o', path('none.json')];
    expect(await call([...argv, '--lang', 'en'])).toEqual({
      exit: 2,
      stdout: '',
      stderr: `No finding has the fingerprint “${mistyped}”; the nearest is “${first?.fingerprint}”.\n  See the fingerprint of each finding by plan-compliance check -v with the same template and year.\n`,
    });
    expect((await call(argv)).stderr).toContain(`; gần giống nhất là “${first?.fingerprint}”.\n`);
    expect(existsSync(path('none.json'))).toBe(false);
  });

  test('check -v tells the fingerprints that it asks for', async () => {
    const { stdout } = await call(['check', plans.haiPhong, ...under2024, '-v']);
    for (const { fingerprint } of await findingsIn(plans.haiPhong)) expect(stdout).toContain(fingerprint);
  });

  test.each([
    [['--approver', 'x'], 'Thiếu tùy chọn “--reason”.'],
    [['--reason', 'x'], 'Thiếu tùy chọn “--approver”.'],
    [['--reason', ' ', '--approver', 'x'], 'Giá trị của tùy chọn “--reason” phải là một nội dung cụ thể.'],
    [['--reason', 'x', '--approver', ''], 'Giá trị của tùy chọn “--approver” phải là một nội dung cụ thể.'],
    [[...grounds, '--until', '30/02/2025'], 'Giá trị của tùy chọn “--until” phải là một ngày có thật'],
    [[...grounds, '-o', plans.haiPhong], 'Giá trị của tùy chọn “--output” phải là một tệp khác'],
    [[...grounds, '--reason', 'x'.repeat(2001)], 'Danh sách miễn trừ không hợp lệ'],
  ])('%j is refused', async (argv, told) => {
    const [first] = await findingsIn(plans.haiPhong);
    const list = argv.includes('-o') ? [] : ['-o', path('refused.json')];
    const { exit, stdout, stderr } = await call([
      'waive',
      plans.haiPhong,
      first?.fingerprint ?? '',
      ...under2024,
      ...list,
      ...argv,
    ]);
    expect([exit, stdout]).toEqual([2, '']);
    expect(stderr).toContain(told);
    expect(existsSync(path('refused.json'))).toBe(false);
  });

  test('leaves a list alone that it cannot read', async () => {
    const [first] = await findingsIn(plans.haiPhong);
    const list = put(
      'wrong.json',
      '{ "schema": "1", "waivers": [{ "fingerprint": "a1", "reason": "x", "aprover": "y" }] }',
    );
    const before = readFileSync(list, 'utf8');
    const { exit, stderr } = await call([
      'waive',
      plans.haiPhong,
      first?.fingerprint ?? '',
      ...under2024,
      ...grounds,
      '-o',
      list,
    ]);
    expect(exit).toBe(2);
    expect(stderr).toContain('(/waivers/0/aprover)');
    expect(stderr).toContain('tên gần giống nhất là “approver”');
    expect(readFileSync(list, 'utf8')).toBe(before);
  });
});

describe('baseline', () => {
  test('waives all that files have, so that a check is clean until something new comes', async () => {
    const list = path('baseline.json');
    const files = [plans.haiPhong, plans.bacNinh];
    const { exit, stdout } = await call(['baseline', ...files, ...under2024, ...grounds, '-o', list, '--lang', 'en']);
    const total = (await Promise.all(files.map(findingsIn))).flat().length;
    expect([exit, stdout]).toEqual([0, `Findings waived now: ${total}. Waivers in the file “${list}”: ${total}.\n`]);
    const report = await reportOf([...files, ...under2024, '--waivers', list]);
    expect([report.verdict, report.counts.findings]).toEqual([
      'clean',
      { error: 0, warning: 0, info: 0, waived: total },
    ]);
    expect((await call(['check', ...files, ...under2024, '--waivers', list, '--fail-on', 'info'])).exit).toBe(0);

    const spoiled = examples.haiPhong();
    delete spoiled.signature;
    const changed = putJson('spoiled.json', spoiled);
    expect((await call(['check', changed, ...under2024, '--waivers', list])).exit).toBe(1);
  });

  test('keeps the waivers that stand, and made again changes nothing', async () => {
    const list = path('again.json');
    const [first] = await findingsIn(plans.haiPhong);
    await call([
      'waive',
      plans.haiPhong,
      first?.fingerprint ?? '',
      ...under2024,
      '-o',
      list,
      '--reason',
      'riêng',
      '--approver',
      'x',
    ]);
    await call(['baseline', plans.haiPhong, ...under2024, ...grounds, '-o', list]);
    expect(waiversIn(list).filter(({ reason }) => reason === 'riêng')).toHaveLength(1);
    const bytes = readFileSync(list, 'utf8');
    const { stdout } = await call([
      'baseline',
      plans.haiPhong,
      ...under2024,
      '--reason',
      'y',
      '--approver',
      'y',
      '-o',
      list,
    ]);
    expect(stdout).toMatch(/^Số phát hiện vừa được miễn trừ: 0\. /u);
    expect(readFileSync(list, 'utf8')).toBe(bytes);
  });

  test('renews what has expired on the day of the check', async () => {
    const list = path('renewed.json');
    const argv = ['baseline', plans.haiPhong, ...under2024, ...grounds, '-o', list];
    await call([...argv, '--until', '2025-06-30']);
    await call([...argv, '--until', '2026-06-30', '--as-of', '2025-07-01']);
    expect(new Set(waiversIn(list).map(({ until }) => until))).toEqual(new Set(['2026-06-30']));
  });

  test('writes nothing when one of the files cannot be read', async () => {
    const { exit, stdout, stderr } = await call([
      'baseline',
      plans.haiPhong,
      'none.json',
      ...grounds,
      '-o',
      path('part.json'),
    ]);
    expect([exit, stdout]).toEqual([3, '']);
    expect(stderr).toMatch(/^Không đọc được tệp none\.json: /u);
    expect(existsSync(path('part.json'))).toBe(false);
  });
});

describe('in CI', () => {
  test.each([
    ['--ci', ['--ci'], {}],
    ['CI=true', [], { CI: 'true' }],
    ['CI=1', [], { CI: '1' }],
  ])('%s refuses both, and writes nothing', async (_when, argv, env) => {
    const list = path('ci.json');
    for (const [name, ...rest] of [
      ['waive', plans.haiPhong, 'a1'],
      ['baseline', plans.haiPhong],
    ]) {
      const { exit, stdout, stderr } = await call([name ?? '', ...rest, ...grounds, '-o', list, ...argv], { env });
      expect([exit, stdout]).toEqual([2, '']);
      expect(stderr).toMatch(new RegExp(`^Lệnh “${name}” không ghi miễn trừ khi chạy tự động \\(CI\\)\\.\\n`, 'u'));
      expect((await call([name ?? '', ...rest, ...grounds, '--ci', '--lang', 'en'])).stderr).toContain(
        'writes no waivers in CI.',
      );
    }
    expect(existsSync(list)).toBe(false);
  });

  test('CI=false is no CI', async () => {
    const argv = ['baseline', plans.faultless, ...grounds, '-o', path('local.json')];
    expect((await call(argv, { env: { CI: 'false' } })).exit).toBe(0);
  });
});

describe('check --waivers', () => {
  const wrong = { schema: '1', waivers: [{ fingerprint: 'a1', reason: 'x', approver: 'y', plan: 'hai-phong-2024' }] };

  test('is the report of checkPlans with the list, byte for byte', async () => {
    const list = putJson('same.json', wrong);
    const waivers = readWaivers(wrong);
    const read = [plans.haiPhong, plans.bacNinh].map((file) => ({ plan: readJson(readFileSync(file)), file }));
    const { stdout } = await call(['check', plans.bacNinh, plans.haiPhong, '--waivers', list, '-f', 'json']);
    expect(stdout).toBe(renderReport(checkPlans(read, { waivers }), { format: 'json', language: 'vi' }));
  });

  test('tells an unused waiver, and fails by it when asked to', async () => {
    const argv = ['check', plans.faultless, plans.haiPhong, ...under2024, '--waivers', putJson('unused.json', wrong)];
    const { exit, stdout } = await call(argv);
    expect(exit).toBe(0);
    expect(stdout).toContain('Chung cho cả lần kiểm tra\n');
    expect(stdout).toContain('Miễn trừ a1 (hai-phong-2024) không khớp phát hiện nào');
    expect((await call([...argv, '--fail-on', 'warning'])).exit).toBe(1);
  });

  test('takes a bad list for a fault of the call, with its place', async () => {
    const list = putJson('bad.json', { schema: '1', waivers: [{ fingerprint: 'a1', reason: 'x' }] });
    const { exit, stdout, stderr } = await call(['check', plans.faultless, '--waivers', list, '--lang', 'en']);
    expect([exit, stdout]).toEqual([2, '']);
    expect(stderr).toContain('(/waivers/0): the list of waivers is not valid – missing “approver”.\n');
    expect((await call(['check', plans.faultless, '--waivers', 'none.json'])).exit).toBe(3);
    expect((await call(['check', plans.faultless, '--waivers', list, '-o', list])).exit).toBe(2);
  });
});

describe('--profile', () => {
  test('is the profile of checkPlan, for check and for compare', async () => {
    const plan = examples.faultless();
    plan.number = { symbol: 'KH-SNgV', text: 'Số:       /KH-SNgV' };
    const file = putJson('blank.json', plan);
    expect((await call(['check', file])).exit).toBe(1);
    expect((await call(['check', file, '--profile', 'submit', '--fail-on', 'info'])).exit).toBe(0);
    expect((await call(['compare', file, plans.faultless, '--profile', 'draft'])).exit).toBe(0);
    expect((await reportOf([file, '--profile', 'draft'])).runs[0]?.profile).toBe('draft');
  });

  test('that there is not is told the nearest', async () => {
    const { exit, stderr } = await call(['check', plans.faultless, '--profile', 'isued']);
    expect(exit).toBe(2);
    expect(stderr).toContain('Có phải bạn muốn viết issued?');
  });
});
