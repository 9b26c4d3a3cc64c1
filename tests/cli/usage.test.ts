import { describe, expect, test } from 'vitest';
import { formats, ruleCatalogue, templateIds, tool } from '#index.js';
import { call, plans } from './calls.js';

const languages = ['vi', 'en'] as const;

describe('help', () => {
  test('names every command, in both languages', async () => {
    for (const lang of languages) {
      const { exit, stdout, stderr } = await call(['--help', '--lang', lang]);
      expect([exit, stderr]).toEqual([0, '']);
      for (const command of ['check', 'compare', 'render', 'merge', 'diff', 'explain', 'rules', 'help'])
        expect(stdout).toContain(`\n  ${command} `);
      expect(stdout).toContain(lang === 'vi' ? 'Mã thoát: 0 đạt' : 'Exit codes: 0 clean');
      expect(stdout).not.toMatch(lang === 'vi' ? /\b(?:Usage|Options|display)\b/u : /[ạảấầẩẫậắằẳẵặẹẻẽếềểễệ]/u);
    }
  });

  test.each(['check', 'compare', 'render', 'merge', 'diff', 'explain', 'rules'])(
    '%s --help says what help on it says',
    async (command) => {
      for (const lang of languages) {
        const asked = await call(['help', command, '--lang', lang]);
        expect(asked).toEqual(await call([command, '--help', '--lang', lang]));
        expect(asked.exit).toBe(0);
        expect(asked.stdout).toContain(`plan-compliance ${command}`);
      }
    },
  );

  test('lists the shipped templates where one is asked for', async () => {
    const { stdout } = await call(['check', '--help']);
    for (const id of templateIds) expect(stdout.replaceAll(/\s+/gu, ' ')).toContain(id);
  });

  test('goes to standard error when no command was given, for that is a fault', async () => {
    const { exit, stdout, stderr } = await call([]);
    expect([exit, stdout]).toEqual([2, '']);
    expect(stderr).toContain('Cách dùng: plan-compliance [tùy chọn] [lệnh]');
  });

  test('takes the language before the command as well', async () => {
    expect(await call(['--lang', 'en', 'rules'])).toEqual(await call(['rules', '--lang', 'en']));
    expect(await call(['--lang=en', 'chek'])).toEqual(await call(['chek', '--lang', 'en']));
  });

  test('the version is that of the package', async () => {
    expect(await call(['--version'])).toEqual({ exit: 0, stdout: `${tool.version}\n`, stderr: '' });
  });
});

describe('a fault in the call', () => {
  const faults: readonly (readonly [argv: string, vi: string, en: string])[] = [
    [
      'chek x.json',
      'Không có lệnh “chek”.\n  Có phải bạn muốn viết check? Xem plan-compliance --help.\n',
      'There is no command “chek”.\n  Did you mean check? See plan-compliance --help.\n',
    ],
    [
      'help comparre',
      'Không có lệnh “comparre”.\n  Có phải bạn muốn viết compare? Xem plan-compliance --help.\n',
      'There is no command “comparre”.\n  Did you mean compare? See plan-compliance --help.\n',
    ],
    [
      'check x.json --tempate=core',
      'Không có tùy chọn “--tempate”.\n  Có phải bạn muốn viết --template? Xem plan-compliance check --help.\n',
      'There is no option “--tempate”.\n  Did you mean --template? See plan-compliance check --help.\n',
    ],
    [
      'check x.json -f jsn',
      `Giá trị “jsn” của tùy chọn “--format” không hợp lệ.\n  Có phải bạn muốn viết json? Chỉ nhận một trong các giá trị: ${[...formats, 'docx'].join(', ')}. Xem plan-compliance check --help.\n`,
      `The value “jsn” of the option “--format” is not valid.\n  Did you mean json? It has to be one of: ${[...formats, 'docx'].join(', ')}. See plan-compliance check --help.\n`,
    ],
    [
      'check x.json -f',
      'Tùy chọn “--format” cần một giá trị.\n  Xem plan-compliance check --help.\n',
      'The option “--format” needs a value.\n  See plan-compliance check --help.\n',
    ],
    [
      'compare x.json',
      'Thiếu tham số “tệp-2”.\n  Xem plan-compliance compare --help.\n',
      'The argument “file-2” is missing.\n  See plan-compliance compare --help.\n',
    ],
    [
      'rules all',
      'Thừa tham số.\n  Xem plan-compliance rules --help.\n',
      'There are too many arguments.\n  See plan-compliance rules --help.\n',
    ],
    [
      'explain phase/gp',
      'Không có quy tắc “phase/gp”; tên gần giống nhất là “phase/gap”.\n  Xem danh sách quy tắc bằng lệnh plan-compliance rules.\n',
      'There is no rule “phase/gp”; the nearest name is “phase/gap”.\n  See the list of rules by plan-compliance rules.\n',
    ],
    [
      `check ${plans.faultless} --template human-right-day`,
      'Không có mẫu “human-right-day”; tên gần giống nhất là “human-rights-day”.\n  Dùng một mẫu có sẵn của chương trình, hoặc nêu đường dẫn tới tệp mẫu của đơn vị.\n',
      'There is no template “human-right-day”; the nearest name is “human-rights-day”.\n  Use a template that comes with the program, or give the path to a template file of your own.\n',
    ],
    [
      `check ${plans.faultless} --as-of 30/02/2025`,
      'Giá trị của tùy chọn “--as-of” phải là một ngày có thật, ví dụ 2024-10-31 hoặc 31/10/2024.\n  Sửa lại giá trị của tùy chọn rồi chạy lại.\n',
      'The value of the option “--as-of” has to be a real day, such as 2024-10-31 or 31/10/2024.\n  Correct the value of the option and run again.\n',
    ],
    [
      `compare ${plans.haiPhong} ${plans.bacNinh} --year 20244`,
      'Giá trị của tùy chọn “--year” phải là một năm bốn chữ số.\n  Sửa lại giá trị của tùy chọn rồi chạy lại.\n',
      'The value of the option “--year” has to be a year of four digits.\n  Correct the value of the option and run again.\n',
    ],
  ];

  test.each(faults)('%s is one sentence and advice, on standard error, with exit code 2', async (argv, vi, en) => {
    expect(await call(argv.split(' '))).toEqual({ exit: 2, stdout: '', stderr: vi });
    expect(await call(['--lang', 'en', ...argv.split(' ')])).toEqual({ exit: 2, stdout: '', stderr: en });
  });

  test('a template of the call is at fault once, however many files there are', async () => {
    const argv = ['check', plans.faultless, plans.haiPhong, plans.bacNinh, '-t', 'cores', '-f', 'json'];
    const { exit, stdout, stderr } = await call(argv);
    expect([exit, stdout, stderr.match(/“cores”/gu)?.length]).toEqual([2, '', 1]);
    const compared = await call(['compare', plans.haiPhong, plans.bacNinh, '-t', 'cores']);
    expect(compared).toEqual({ exit: 2, stdout: '', stderr });
  });

  test('what the call says cannot steer the terminal', async () => {
    const { stderr } = await call(['check', 'x.json', '--\u001b[31mred']);
    expect(stderr).not.toContain('\u001b');
    expect((await call(['check', 'x\u001b[2J.json'])).stdout).not.toContain('\u001b');
  });
});

describe('rules and explain', () => {
  test('rules names every rule with its norm, and as JSON is what the library says', async () => {
    const catalogue = ruleCatalogue();
    for (const lang of languages) {
      const { stdout } = await call(['rules', '--lang', lang]);
      for (const { id } of catalogue) expect(stdout).toContain(`${id} `);
      for (const { summary } of catalogue) expect(stdout).toContain(summary[lang]);
    }
    expect(JSON.parse((await call(['rules', '-f', 'json'])).stdout)).toEqual(catalogue);
  });

  test('explain prints the page of every rule, in both languages', async () => {
    for (const { id } of ruleCatalogue()) {
      const [vi, en] = [await call(['explain', id]), await call(['explain', id, '--lang', 'en'])];
      expect(vi.stdout).toMatch(new RegExp(`^# ${id}\\n[^]+## Cách sửa\\n`, 'u'));
      expect(en.stdout).toMatch(new RegExp(`^# ${id}\\n[^]+## How to put it right\\n`, 'u'));
    }
  });
});
