import { spawn, spawnSync } from 'node:child_process';
import { closeSync, copyFileSync, existsSync, openSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildCommand } from '../../scripts/build/command.js';
import { call, plans, temporaryFolder } from './calls.js';

// The program as it runs: bundled as it is shipped, each call a process of its own.
const { path } = temporaryFolder();
const program = path('cli/main.cjs');

beforeAll(() => buildCommand(path('cli')));

function run(argv: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...argv], {
    env: { PATH: process.env['PATH'], ...env },
    timeout: 30_000,
    encoding: 'utf8',
  });
  return { exit: status, stdout, stderr };
}

const argv = ['check', plans.haiPhong, plans.bacNinh, '--template', 'human-rights-day', '--fail-on', 'warning'];

describe('the same bytes on any machine', () => {
  // Zones on either side of every date line, with daylight saving and without; locales with other rules for case and numbers.
  test.each([
    { TZ: 'UTC', LANG: 'C' },
    { TZ: 'Asia/Ho_Chi_Minh', LANG: 'vi_VN.UTF-8' },
    { TZ: 'America/St_Johns', LANG: 'tr_TR.UTF-8' },
    { TZ: 'Pacific/Kiritimati', LANG: 'C' },
    { TZ: 'Pacific/Niue', LANG: 'vi_VN.UTF-8' },
  ])('[F-046] [F-128] in the zone $TZ, with the locale $LANG', async ({ TZ, LANG }) => {
    expect(run(argv, { TZ, LANG, LC_ALL: LANG })).toEqual(await call(argv));
  });
});

describe('a process', () => {
  test('[F-103] ends with the exit code of the call', () => {
    expect(run(['check', plans.faultless]).exit).toBe(0);
    expect(run(argv).exit).toBe(1);
    expect(run(['chek']).exit).toBe(2);
    expect(run(['check', 'none.json']).exit).toBe(3);
  });

  test('[F-101] does not wait for a pipe that nobody writes to', () => {
    const pipe = path('pipe.json');
    spawnSync('mkfifo', [pipe]);
    const { exit, stdout } = run(['check', pipe, plans.faultless, '--lang', 'en']);
    expect(exit).toBe(3);
    expect(stdout).toContain(`Cannot read ${pipe}: the system does not allow it (ENOTFILE).`);
    expect(stdout).toContain(plans.faultless);
  });

  test('[F-026] reads more files than it may have open', () => {
    const files = Array.from({ length: 200 }, (_, n) => path(`plan-${n}.json`));
    for (const file of files) copyFileSync(plans.faultless, file);
    // The shell lowers what Node may open and becomes Node, which needs some twenty for itself.
    const lowered = ['-c', 'ulimit -n 48 && exec "$0" "$@"', process.execPath, program];
    const { status, stdout, stderr } = spawnSync('sh', [...lowered, 'check', ...files, '-f', 'json'], {
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    });
    expect([status, stderr]).toEqual([0, '']);
    expect((JSON.parse(stdout) as { runs: readonly unknown[] }).runs).toHaveLength(200);
  });

  test('reads standard input to its end', () => {
    const { stdout, status } = spawnSync(process.execPath, [program, 'check', '-', '-f', 'json'], {
      input: readFileSync(plans.haiPhong),
      encoding: 'utf8',
    });
    expect(status).toBe(0);
    expect(stdout).toContain('"file": "-"');
  });

  test('[F-105] writes a whole report into a pipe that is slow to take it', async () => {
    const child = spawn(process.execPath, [program, 'check', plans.haiPhong, '-f', 'json'], { stdio: 'pipe' });
    await new Promise((resolve) => setTimeout(resolve, 100));
    let text = '';
    for await (const chunk of child.stdout.setEncoding('utf8')) text += String(chunk);
    expect(text).toBe((await call(['check', plans.haiPhong, '-f', 'json'])).stdout);
  });

  test('[F-104] is content when the reader goes away', async () => {
    const child = spawn(process.execPath, [program, 'check', plans.haiPhong, '-f', 'json'], { stdio: 'pipe' });
    child.stdout.destroy();
    let stderr = '';
    for await (const chunk of child.stderr.setEncoding('utf8')) stderr += String(chunk);
    expect(stderr).toBe('');
  });

  test('[F-107] says in one sentence that a full disk takes no report', () => {
    if (!existsSync('/dev/full')) return;
    const full = openSync('/dev/full', 'w');
    const { status, stderr } = spawnSync(process.execPath, [program, ...argv], { stdio: ['ignore', full, 'pipe'] });
    closeSync(full);
    expect(status).toBe(2);
    expect(stderr.toString()).toMatch(/^Không ghi được kết quả ra đầu ra chuẩn \(ENOSPC\)\.\n {2}[^\n]+\n$/u);
  });

  test('writes to a file as to a pipe', async () => {
    const out = openSync(path('out.txt'), 'w');
    spawnSync(process.execPath, [program, ...argv], { stdio: ['ignore', out, 'ignore'] });
    closeSync(out);
    expect(readFileSync(path('out.txt'), 'utf8')).toBe((await call(argv)).stdout);
  });
});
