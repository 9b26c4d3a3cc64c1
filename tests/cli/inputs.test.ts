import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import type { Report } from '#index.js';
import type { Draft } from '#rule/cases.js';
import { examples } from '../plans.js';
import { call, plans, temporaryFolder } from './calls.js';

const folder = temporaryFolder();
const { path, put, putJson } = folder;

function spoiledPlan(name: string, spoil: (plan: Draft) => void): string {
  const plan = examples.faultless();
  spoil(plan);
  return putJson(name, plan);
}

function pipe(name: string): string {
  spawnSync('mkfifo', [path(name)]);
  return path(name);
}

/** What stands in the way, the file, the code of the failure, and where in the file and what, in both languages. */
const unreadable: readonly (readonly [what: string, file: string, code: string, vi: string, en: string])[] = [
  [
    'what is not JSON',
    put('words.json', 'Kế hoạch tuyên truyền\n'),
    'json/syntax',
    '(dòng 1, cột 1)',
    '(line 1, column 1)',
  ],
  [
    'what is cut short',
    put('cut.json', '{\n  "id": "p",\n  "sections": [\n'),
    'json/incomplete',
    'mảng “[” mở ở dòng 3, cột 15 chưa được đóng',
    'the array “[” opened at line 3, column 15 is never closed',
  ],
  ['an empty file', put('empty.json', ''), 'json/empty', 'không có nội dung', 'there is nothing in it'],
  [
    'what is not UTF-8',
    put('tcvn3.json', Buffer.from([0x7b, 0x22, 0xa8, 0x22])),
    'text/not-utf-8',
    'byte 0xA8 ở vị trí 2',
    'the byte 0xA8 at offset 2',
  ],
  [
    'a key that stands twice',
    put('twice.json', '{\n  "id": "p",\n  "id": "q"\n}\n'),
    'json/duplicate-key',
    '(dòng 3, cột 3): khóa “id” bị lặp lại',
    '(line 3, column 3): the key “id” stands twice',
  ],
  [
    '10,000 levels of lists',
    put('deep.json', '['.repeat(10_000) + ']'.repeat(10_000)),
    'json/too-deep',
    'quá 64 cấp',
    'more than 64 levels',
  ],
  [
    'more than a file may hold',
    put('large.json', Buffer.alloc(20_000_001, ' ')),
    'json/too-large',
    'vượt giới hạn 20000000 byte',
    'more than the limit of 20000000',
  ],
  [
    'a key that would change what objects are',
    put('proto.json', '{ "__proto__": {} }\n'),
    'json/forbidden-key',
    'không được chấp nhận vì lý do an toàn',
    'is not accepted',
  ],
  ['a file that is not there', path('none.json'), 'file/missing', 'không có tệp này', 'there is no such file'],
  ['a pipe that nobody writes to', pipe('pipe.json'), 'file/unreadable', '(ENOTFILE)', '(ENOTFILE)'],
];

describe.each(unreadable)('%s', (_what, file, code, vi, en) => {
  test('is one sentence with its place, and advice, in either language, with exit code 3', async () => {
    const [inVietnamese, inEnglish] = [await call(['check', file]), await call(['check', file, '--lang', 'en'])];
    for (const { exit, stdout, stderr } of [inVietnamese, inEnglish]) {
      expect([exit, stderr]).toEqual([3, '']);
      // A sentence and, indented, what to do now; no stack.
      expect(stdout).toMatch(/^[^\n]+\.\n {2}[^\n]+\.\n$/u);
      expect(stdout).toContain(file);
    }
    expect(inVietnamese.stdout).toMatch(/^Không đọc được tệp /u);
    expect(inVietnamese.stdout).toContain(vi);
    expect(inEnglish.stdout).toMatch(/^Cannot read /u);
    expect(inEnglish.stdout).toContain(en);
  });

  test('leaves the other files of the call to be checked', async () => {
    const { exit, stdout, stderr } = await call(['check', plans.haiPhong, file, plans.faultless, '-f', 'json']);
    const report = JSON.parse(stdout) as Report;
    expect(exit).toBe(3);
    expect(report.runs.map(({ plan }) => plan.file)).toEqual([plans.faultless, plans.haiPhong]);
    expect(report.failures).toMatchObject([{ code, file, exit: 3 }]);
    // Where standard output is for a machine, people learn of it on the side.
    expect(stderr).toContain(file);
  });

  test('is no side of a comparison', async () => {
    const { exit, stdout, stderr } = await call(['compare', plans.haiPhong, file, '--lang', 'en']);
    expect([exit, stdout]).toEqual([3, '']);
    expect(stderr).toContain(en);
  });
});

describe('what was never read', () => {
  test('two files that cannot be compared are both told', async () => {
    const { exit, stdout, stderr } = await call(['compare', path('none.json'), path('cut.json')]);
    expect([exit, stdout]).toEqual([3, '']);
    expect(stderr.match(/^Không đọc được tệp /gmu)).toHaveLength(2);
  });

  test('standard input that is empty has no name', async () => {
    const { exit, stdout } = await call(['check', '-', '--lang', 'en']);
    expect([exit, stdout]).toEqual([
      3,
      'Cannot read the input: there is nothing in it.\n  Check whether the file was saved completely.\n',
    ]);
  });

  test('standard input without an end is given up', async () => {
    const { exit, stdout } = await call(['check', '-'], { stdin: Buffer.alloc(20_000_001, ' ') });
    expect(exit).toBe(3);
    expect(stdout).toContain('vượt giới hạn 20000000 byte');
  });
});

describe('a template that is none', () => {
  const own = (changes: object) => ({
    $schema: '../../schemas/template.schema.json',
    schema: '1',
    id: 'own',
    version: '1.0.0',
    title: { vi: 'Mẫu của đơn vị', en: 'A template of our own' },
    extends: 'core',
    ...changes,
  });

  test.each([
    [
      'a rule that does not exist',
      own({ rules: [{ rule: 'phase/gaps', severity: 'off' }] }),
      '“phase/gap”',
      '/rules/0',
    ],
    ['a word that it does not know', own({ phasess: [] }), '“phases”', '/phasess'],
    ['a layer that does not exist', own({ extends: 'coer' }), '“core”', '/extends'],
  ])('because of %s is told with its place and the nearest right word', async (_what, template, nearest, at) => {
    const file = putJson('own.json', template);
    for (const lang of ['vi', 'en']) {
      const { exit, stdout, stderr } = await call(['check', plans.faultless, '-t', file, '--lang', lang]);
      expect([exit, stdout]).toEqual([2, '']);
      expect(stderr).toMatch(/^[^\n]+\.\n {2}[^\n]+\.\n$/u);
      for (const part of ['“own”', nearest, at]) expect(stderr).toContain(part);
    }
  });

  test('when it cannot be read is named as any other file', async () => {
    const { exit, stdout, stderr } = await call(['check', plans.faultless, '-t', path('none.json')]);
    expect([exit, stdout]).toEqual([3, '']);
    expect(stderr).toContain(path('none.json'));
  });

  test('because of the plan that claims it names the plan, and the others are checked', async () => {
    const claiming = spoiledPlan('claiming.json', (plan) => (plan.template = { id: 'human-right-day' }));
    const { exit, stdout } = await call(['check', claiming, plans.faultless, '--lang', 'en']);
    expect(exit).toBe(2);
    expect(stdout).toContain(
      `In ${claiming}: there is no template “human-right-day”; the nearest name is “human-rights-day”.\n`,
    );
    expect(stdout).toContain(plans.faultless);
  });
});

describe('a plan that can be read and is none, or is no good', () => {
  const told = async (file: string, ...options: readonly string[]) => {
    const { exit, stdout } = await call(['check', file, '-f', 'json', ...options]);
    const { runs } = JSON.parse(stdout) as Report;
    return { exit, findings: runs.flatMap(({ findings }) => findings.map(({ rule, place }) => [rule, place.pointer])) };
  };

  test.each([
    ['a list', '[]\n', [['shape/type', '']]],
    ['a number', '42\n', [['shape/type', '']]],
    ['null', 'null\n', [['shape/type', '']]],
  ])('%s is a finding about its shape', async (name, content, findings) => {
    expect(await told(put(`${name}.json`, content))).toEqual({ exit: 1, findings });
  });

  test('an empty object lacks each thing that a plan needs', async () => {
    const { exit, findings } = await told(putJson('object.json', {}));
    expect(exit).toBe(1);
    expect(findings.length).toBeGreaterThan(4);
    expect(new Set(findings.map(([rule]) => rule))).toEqual(new Set(['shape/required']));
  });

  test('a range that ends before it begins is a finding at its place', async () => {
    const file = spoiledPlan('reversed.json', ({ windows }) => {
      if (windows?.[0]) windows[0].when = { kind: 'range', from: '2025-12-31', to: '2025-11-01' };
    });
    expect((await told(file)).exit).toBe(1);
    expect((await told(file)).findings[0]).toEqual(['date/range-reversed', '/windows/0/when']);
  });

  test('30/02 is a finding at its place', async () => {
    const file = spoiledPlan('february.json', (plan) => {
      if (plan.issued) plan.issued.on = '2025-02-30';
    });
    expect(await told(file)).toEqual({ exit: 1, findings: [['date/invalid', '/issued/on']] });
  });

  test('compared, it is said to be no plan, and the exit code tells', async () => {
    const file = put('number.json', '42\n');
    const { exit, stderr } = await call(['compare', file, plans.haiPhong, '--lang', 'en']);
    expect(exit).toBe(1);
    expect(stderr).toMatch(/^The file “[^”]+number\.json” is not shaped like a plan/u);
  });
});
