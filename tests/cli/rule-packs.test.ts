import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { once } from '#base/once.js';
import type { Report } from '#index.js';
import { plans, temporaryFolder } from './calls.js';
import { publishedCommand } from './published.js';

// Rules of strangers run in a thread that can be ended: whatever they do, the shipped rules say what they always say.

const { put } = temporaryFolder();
const program = join(publishedCommand(), 'main.cjs');

/** A rule as a vendor writes it, of which some properties are given. */
function rule(properties: string): string {
  return `{
    id: 'vendor/odd', on: 'phase', severity: 'info', since: '1.0.0',
    summary: { vi: 'Một điều.', en: 'A thing.' }, kept: { vi: 'Ổn.', en: 'Fine.' },
    basis: [{ source: 'practice' }], reads: ['phases'],
    messages: { odd: { vi: 'Giai đoạn {n}.', en: 'Phase {n}.' } },
    ${properties}
  }`;
}

/** Tells a fault of every phase. */
const tells = "check(_, { fault }) { fault('odd', { n: 1 }); }";
/** Little time where it is to run out, and much where it is not: the machine may be busy. */
const short = ['--rules-timeout', '1'];
const timeFor = (told: RegExp) => (told.source.includes('no end') ? short : []);
let files = 0;

function pack(...rules: readonly string[]): string {
  return put(`pack-${files++}.mjs`, `export default [${rules.join(',')}];`);
}

interface Ended {
  readonly stdout: string;
  readonly stderr: string;
  readonly status: unknown;
}

function check(argv: readonly string[]): Promise<Ended> {
  const args = [program, 'check', '-f', 'json', '--rules-timeout', '30', '--fail-on', 'never', ...argv];
  return new Promise((resolve, reject) => {
    const child = execFile(process.execPath, args, { maxBuffer: 1 << 28, timeout: 90_000 }, (error, stdout, stderr) => {
      if (child.signalCode) reject(new Error(`ended by ${child.signalCode}`));
      else resolve({ stdout, stderr, status: error ? error.code : 0 });
    });
  });
}

async function reportOn(
  file: string,
  ...more: readonly string[]
): Promise<{ readonly report: Report; readonly status: unknown }> {
  const { stdout, stderr, status } = await check([plans.haiPhong, '--rules', file, ...more]);
  expect(stderr).toBe('');
  return { report: JSON.parse(stdout) as Report, status };
}

const alone = once(async () => withoutVendor(JSON.parse((await check([plans.haiPhong])).stdout) as Report));

/** A report without what rules of the vendor say. */
function withoutVendor({ runs, rules }: Report) {
  const isOurs = ({ rule: id }: { readonly rule: string }) => !id.startsWith('vendor/');
  return {
    runs: runs.map((run) => ({
      ...run,
      findings: run.findings.filter(isOurs),
      outcomes: run.outcomes.filter(isOurs),
      failures: run.failures.filter(isOurs),
    })),
    rules: rules.filter(({ id }) => !id.startsWith('vendor/')),
  };
}

test('rules of a vendor say what they say beside the shipped ones', async () => {
  const { report, status } = await reportOn(pack(rule(tells)));
  const [run] = report.runs;
  const told = run?.findings.filter(({ rule: id }) => id === 'vendor/odd') ?? [];
  const phases = (JSON.parse(readFileSync(plans.haiPhong, 'utf8')) as { phases: unknown[] }).phases;
  expect(told.map(({ place }) => place.pointer).toSorted()).toEqual(phases.map((_, at) => `/phases/${at}`).toSorted());
  expect(run?.outcomes.filter(({ rule: id }) => id === 'vendor/odd')).toHaveLength(1);
  expect(report.rules.filter(({ id }) => id === 'vendor/odd')).toHaveLength(1);
  expect(report.counts.findings.info).toBe(
    (await alone()).runs.flatMap(({ findings }) => findings).filter(({ severity }) => severity === 'info').length +
      phases.length,
  );
  expect(withoutVendor(report)).toEqual(await alone());
  expect(status).toBe(0);
});

describe.concurrent('[F-110] a rule that', () => {
  const early = "check(s, { fault }) { if (s.pointer === '/phases/0') fault('odd', { n: 0 }); else";
  test.each<[string, string, RegExp, string]>([
    ['never ends', `${early} for (;;); }`, /no end after 1 s/, '/phases/1'],
    ['asks a pattern that never ends', `${early} /^(a+)+$/.test('a'.repeat(60) + 'b'); }`, /no end after 1 s/, '/phases/1'],
    ['takes all memory', `${early} { const all = []; for (;;) all.push(Array(1e5).fill(all.length)); } }`, /MB of memory/, '/phases/1'],
    ['ends its thread', `${early} process.exit(7); }`, /process\.exit\(7\) was called/, '/phases/1'],
    ['throws', `${early} throw new TypeError('boom'); }`, /^TypeError: boom$/, '/phases/1'],
    ['throws nothing', `${early} throw null; }`, /^null$/, '/phases/1'],
    ['floods', `check(s, { fault }) { for (;;) fault('odd', { n: 1 }); }`, /more than 10000 findings/, '/phases/0'],
    ['writes to the plan', `check({ item }) { item.title = 'mine'; }`, /^TypeError: .*(?:read only|not extensible)/, '/phases/0'],
    ['says what it has no sentence for', `check(s, { fault }) { fault('none', {}); }`, /no sentence none/, '/phases/0'],
    ['gives back a promise', 'async check() { throw new Error("later"); }', /promise/, '/phases/0'],
    ['applies by a number', 'applies: () => 7, check() {}', /applies gave back number/, '/phases/0'],
    ['never says whether it applies', 'applies() { for (;;); }, check() {}', /no end after 1 s/, '/phases/0'],
  ])('%s is named with its place, and nothing else changes', async (_what, properties, told, pointer) => {
    const { report, status } = await reportOn(pack(rule(properties), rule(tells).replace('vendor/odd', 'vendor/even')), ...timeFor(told));
    expect(report.runs[0]?.failures).toEqual([{ rule: 'vendor/odd', pointer, error: expect.stringMatching(told) }]);
    expect(status).toBe(4);
    expect(report.verdict).toBe('failed');
    const odd = report.runs[0]?.findings.filter(({ rule: id }) => id === 'vendor/odd') ?? [];
    if (properties.startsWith(early)) expect(odd.map(({ place }) => place.pointer)).toEqual(['/phases/0']);
    expect(report.runs[0]?.outcomes.find(({ rule: id }) => id === 'vendor/even')?.status).toBe('broken');
    expect(withoutVendor(report)).toEqual(await alone());
  }); // prettier-ignore

  test.each<[string, string, RegExp]>([
    ['changes what all objects have', `check() { Array.prototype.map = () => []; JSON.stringify = () => '{"no": "report"}'; }`, /Array\.prototype\.map was changed$/],
    ['changes one function of the language', `check() { Math.max = () => 0; }`, /Math\.max was changed$/],
    ['changes what was got', `check() { Object.defineProperty(Map.prototype, 'size', { get: () => 0 }); }`, /Map\.prototype\.size was changed$/],
    ['says what no report can hold', `check(s, { fault }) { fault('odd', { n: { kind: 'none' } }); }`, /.+/],
    ['has hundreds of ends', 'check() { for (;;); }', /no end after 1 s/],
  ])('%s costs its own file its voice, and nothing else', async (_what, properties, told) => {
    const rules = Array.from({ length: 6 }, (_, n) => rule(properties).replace('vendor/odd', `vendor/odd-${'abcdef'[n]}`));
    const { report, status } = await reportOn(pack(...rules), ...timeFor(told));
    const failures = report.runs[0]?.failures ?? [];
    expect(failures.map(({ rule: id }) => id)).toHaveLength(6);
    for (const { error } of failures) expect(error).toMatch(told);
    expect(status).toBe(4);
    expect(withoutVendor(report)).toEqual(await alone());
  }); // prettier-ignore

  test('throws when nobody waits for it is asked again in a new thread', async () => {
    const late = 'check() { setImmediate(() => { throw new Error("late"); }); }';
    const [file, other] = [pack(rule(late)), plans.bacNinh];
    const { stdout } = await check([plans.haiPhong, other, plans.faultless, '--rules', file]);
    const { runs } = JSON.parse(stdout) as Report;
    expect(runs.map(({ failures }) => failures)).toEqual([[], [], []]);
    for (const { outcomes } of runs) expect(outcomes.find(({ rule: id }) => id === 'vendor/odd')?.status).toBe('kept');
  });

  test('prints does not spoil the report', async () => {
    const { stdout, stderr } = await check([
      plans.haiPhong,
      '--rules',
      pack(rule("check() { console.log('hello'); }")),
    ]);
    expect(JSON.parse(stdout)).toHaveProperty('runs');
    expect(stderr).toContain('hello');
  });
});

test('threads and streams give what one after the other gives', async () => {
  const file = pack(rule(tells), rule("check({ pointer }) { if (pointer === '/phases/1') for (;;); }").replace('odd', 'even'));
  const argv = [plans.haiPhong, plans.bacNinh, plans.faultless, '--rules', file, ...short];
  const one = await check(argv);
  expect(await check([...argv, '--jobs', '2'])).toEqual(one);
  const stream = put('plans.ndjson', argv.slice(0, 3).map((name) => JSON.stringify(JSON.parse(readFileSync(name, 'utf8')))).join('\n'));
  const { stdout } = await check(['--ndjson', stream, '--rules', file, ...short]);
  const lines = stdout.trim().split('\n').map((line) => JSON.parse(line) as Report);
  expect(lines[0]?.rules.map(({ id }) => id)).toEqual(expect.arrayContaining(['vendor/odd', 'vendor/even']));
  const failures = ({ runs }: Report) => runs.flatMap((run) => run.failures.map(({ rule: id, error }) => `${run.plan.id} ${id} ${error}`)).toSorted();
  expect(lines.flatMap(failures).toSorted()).toEqual(failures(JSON.parse(one.stdout) as Report));
  expect(lines.slice(1).map(({ rules }) => rules)).toEqual([[], [], []]);
}, 120_000); // prettier-ignore

describe.concurrent('a file of rules that cannot be used is a fault of the call:', () => {
  test.each<[string, () => string, RegExp]>([
    ['it is missing', () => 'nowhere.mjs', /nowhere\.mjs.*(?:Cannot find|ERR_MODULE)/s],
    ['it is no JavaScript', () => put('no.mjs', 'export default ]'), /no\.mjs.*SyntaxError/s],
    ['it throws', () => put('throws.mjs', 'throw new Error("boom")'), /boom/],
    ['it never ends', () => put('loop.mjs', 'for (;;);'), /no end after 1 s/],
    ['it ends its thread', () => put('exit.mjs', 'process.exit(0)'), /process\.exit\(0\) was called/],
    ['it ends its thread by a back door', () => put('back.mjs', 'process.reallyExit(0)'), /no end after 1 s/],
    ['it changes the language', () => put('changes.mjs', `Array.prototype.at = () => 1; export default [${rule(tells)}]`), /Array\.prototype\.at was changed/],
    ['it exports nothing', () => put('nothing.mjs', 'export const rules = 1'), /this is no rule|có phải|quy tắc/],
    ['it has no rules', () => pack(), /không có quy tắc nào/],
    ['it has a rule twice', () => pack(rule(tells), rule(tells)), /“vendor\/odd”: mã này đã có/],
    ['a rule has the id of a shipped one', () => pack(rule(tells).replace('vendor/odd', 'phase/gap')), /phase\/gap/],
    ['a rule lacks a language', () => pack(rule(`${tells}, kept: { vi: 'Ổn.' }`)), /“kept”/],
    ['a rule lacks its check', () => pack(rule('')), /“check” phải là một hàm/],
    ['a rule is over sets', () => pack(rule(`${tells}, on: 'set-of-plans'`)), /setRules/],
  ])('%s', async (_what, file, told) => {
    const { stdout, stderr, status } = await check([plans.faultless, '--rules', file(), ...timeFor(told)]);
    expect([stdout, status]).toEqual(['', 2]);
    expect(stderr).toMatch(told);
  }); // prettier-ignore

  test('two files have rules of one id', async () => {
    const [file, other] = [pack(rule(tells)), pack(rule(tells))];
    const { stdout, stderr, status } = await check([plans.faultless, '--rules', file, '--rules', other]);
    expect([stdout, status]).toEqual(['', 2]);
    expect(stderr).toContain(`mã “vendor/odd” đã có trong ${file}`);
    expect(stderr).toContain(other);
  });

  test('so is a time that is none', async () => {
    for (const time of ['0', '-1', '1.5', 'long'])
      expect((await check([plans.faultless, '--rules-timeout', time])).stderr).toContain('--rules-timeout');
  });
});
