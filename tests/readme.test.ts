import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';
import { describe, expect, test } from 'vitest';
import {
  checkPlan,
  defaultLimits,
  readJson,
  readTemplate,
  resolveTemplate,
  ruleCatalogue,
  templateIds,
} from '#index.js';
import { defaultImportLimits } from '../src/import/index.js';
import { root } from '../scripts/generate/outputs.js';
import { call, plans } from './cli/calls.js';
import { exists, readText } from './sources.js';

// What the pages say is held to what the program does.

describe.each(['README.md', 'README.vi.md'])('%s', (page) => {
  const text = readText(page);
  const blocks = (language: string) =>
    [...text.matchAll(new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\`$`, 'gmu'))].map(([, block = '']) => block);
  const [plan = '', template = ''] = blocks('json');

  test('its program runs as it stands', async () => {
    const [program = ''] = blocks('js');
    const { status, stdout, stderr } = await runProgram(program);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain('warning phase/shares-anchor /phases/2\n');
    expect(stdout).toContain('39 + 1 + 22 = 62');
  });

  test('its rule passes its test, and generated plans pass the rule', async () => {
    const [, program = ''] = blocks('js');
    const { status, stdout, stderr } = await runProgram(program);
    expect([status, stderr, stdout]).toEqual([0, '', 'clean\nclean\nclean\n']);
  });

  test('its plan fits the schema and has the fault that is told of it', () => {
    const [run] = checkPlan(readJson(plan)).runs;
    expect(run?.findings.map(({ rule }) => rule)).toContain('phase/gap');
    expect(run?.findings.filter(({ rule }) => /^(?:shape|reference)\//u.test(rule))).toEqual([]);
  });

  test('its template is one, and names rules that exist', () => {
    const rules = new Set(ruleCatalogue().map(({ id }) => id));
    const { settings } = resolveTemplate(readTemplate(readJson(template)), { year: 2026 }, { knownRules: rules });
    expect(settings.size).toBeGreaterThan(0);
  });

  const samples = [...text.matchAll(/<!-- sample: (.*) -->\n\n```text\n([^]*?)```/gu)];
  test.each(samples.map(([, argv = '', sample = '']) => ({ argv, sample })))(
    'quotes what the program says to $argv',
    async ({ argv, sample }) => {
      const { stdout } = await call(argv.split(' '), { stdin: plan });
      let rest = stdout.split('\n');
      for (const line of sample
        .trimEnd()
        .split('\n')
        .filter((each) => each.trim() !== '…')) {
        const at = rest.indexOf(line);
        expect(at, `${page} quotes a line that the program no longer says here: quote it anew.\n${line}`).not.toBe(-1);
        rest = rest.slice(at + 1);
      }
    },
  );

  test('samples there are', () => {
    expect(samples.length).toBeGreaterThan(2);
  });

  test('names every shipped template and every exit code', () => {
    for (const id of templateIds) expect(text).toContain(`| \`${id}\``);
    for (const exit of [0, 1, 2, 3, 4]) expect(text).toMatch(new RegExp(`^\\| ${exit} +\\| `, 'mu'));
  });

  test('names no command or option that does not exist', async () => {
    const calls = [...text.matchAll(/npx plan-compliance ([a-z]+)([^\n`]*)/gu)];
    expect(calls.length).toBeGreaterThan(4);
    for (const [, command = '', argv = ''] of calls) {
      // Some commands are a group, and the word after them is one of theirs.
      const inGroup = command === 'template' || command === 'cascade' ? argv.trim().split(' ').slice(0, 1) : [];
      const { exit, stdout } = await call([command, ...inGroup, '--help']);
      expect(exit).toBe(0);
      for (const [option] of argv.matchAll(/--[a-z-]+/gu)) expect(stdout).toContain(option);
    }
  });
});

describe.each(['README.md', 'README.vi.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'examples/README.md'])('%s', (page) => {
  const text = readText(page);

  test('leads somewhere with every link', () => {
    const links = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)\)/gu)].map(([, link = '']) => link);
    expect(links.filter((link) => !exists(join(dirname(page), link)))).toEqual([]);
  });

  test('names every script that it asks to be run', () => {
    const { scripts } = JSON.parse(readText('package.json')) as { readonly scripts: Readonly<Record<string, string>> };
    for (const [, name = ''] of text.matchAll(/npm run (?:--silent )?([a-z:-]+)/gu))
      expect(scripts).toHaveProperty(name);
  });

  test('is written in NFC, without hidden characters', () => {
    expect(text).toBe(text.normalize('NFC'));
    expect(text).not.toMatch(/[\u00a0\u00ad\u200b-\u200f\u2028-\u202e\ufeff]/u);
  });
});

test('the changelog counts what the source plans have today, until its version is released', () => {
  const changelog = readText('CHANGELOG.md');
  const [, latest = ''] = changelog.split(/^## /mu);
  if (!latest.includes('unreleased')) return;
  for (const [name, file] of [
    ['Hải Phòng', plans.haiPhong],
    ['Bắc Ninh', plans.bacNinh],
  ] as const) {
    const { error, warning, info } = checkPlan(readJson(readText(file)), { template: 'human-rights-day', year: 2024 })
      .counts.findings;
    const row = new RegExp(`^\\| ${name} +\\| ${error} +\\| ${warning} +\\| ${info} +\\|$`, 'mu');
    expect(
      latest,
      `${name} now has ${error} errors, ${warning} warnings, ${info} info: say so in CHANGELOG.md.`,
    ).toMatch(row);
  }
});

/** Runs a program that imports the package by its name, from the root of the repository. */
async function runProgram(contents: string) {
  const folder = mkdtempSync(join(tmpdir(), 'plan-compliance-'));
  try {
    const outfile = join(folder, 'program.mjs');
    await build({
      stdin: { contents, resolveDir: root },
      alias: { 'plan-compliance/testing': './src/testing/index.ts', 'plan-compliance': './src/index.ts' },
      bundle: true,
      charset: 'utf8',
      format: 'esm',
      logLevel: 'error',
      mainFields: ['module', 'main'],
      outfile,
      platform: 'node',
    });
    return spawnSync(process.execPath, [outfile], { cwd: root, encoding: 'utf8' });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe('SECURITY.md', () => {
  const [ofPlans = '', ofDocuments = ''] = readText('SECURITY.md').split('\nOf documents ').slice(-2);

  test.each([
    ['plans', ofPlans, defaultLimits],
    ['documents', ofDocuments, defaultImportLimits],
  ])('tells every limit of %s, and no other', (_what, page, limits) => {
    const told = [...page.matchAll(/^\| `(\w+)` +\| +([\d,]+) \|/gmu)];
    expect(Object.fromEntries(told.map(([, name, most = '']) => [name, Number(most.replaceAll(',', ''))]))).toEqual(
      limits,
    );
  });
});
