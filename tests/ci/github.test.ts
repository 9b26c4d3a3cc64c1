import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { NoOperationTraceWriter } from '@actions/workflow-parser';
import { parseAction } from '@actions/workflow-parser/actions/action-parser';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { buildCommand } from '../../scripts/build/command.js';
import { readReport, type Report } from '#index.js';
import { temporaryFolder } from '../cli/calls.js';

// What users run in CI, run here: the steps as they stand in the files, in a repository of its own, with the real command. Only
// the installation by npx is played.

const text = (path: string) => readFileSync(path, 'utf8');
const action = parse(text('action.yml')) as Action;
const { path } = temporaryFolder();
const repository = path('repository');

interface Action {
  readonly inputs: Readonly<Record<string, { readonly default?: string; readonly required?: boolean }>>;
  readonly runs: {
    readonly steps: readonly { readonly env: Readonly<Record<string, string>>; readonly run: string }[];
  };
}

beforeAll(async () => {
  const program = await buildCommand(path('cli'));
  mkdirSync(path('bin'));
  writeFileSync(
    path('bin/npx'),
    `#!/usr/bin/env bash\n[ "$1" = --yes ] && [[ "$2" == --package=* ]] && [ "$3" = -- ] && [ "$4" = plan-compliance ] || exit 99\nshift 4\nexec "${process.execPath}" "${program}" "$@"\n`,
  );
  chmodSync(path('bin/npx'), 0o755);
  mkdirSync(join(repository, 'plans/of two provinces'), { recursive: true });
  cpSync('examples/plans/faultless.plan.json', join(repository, 'plans/faultless.plan.json'));
  cpSync('examples/plans/hai-phong-2024.plan.json', join(repository, 'plans/of two provinces/hai-phong.plan.json'));
}, 120_000);

/** Runs a script in the repository as a runner does. */
function run(script: string, env: Readonly<Record<string, string>>) {
  const { status, stdout, stderr } = spawnSync(
    'bash',
    ['--noprofile', '--norc', '-e', '-o', 'pipefail', '-c', script],
    {
      cwd: repository,
      env: { PATH: `${path('bin')}:${process.env['PATH']}`, ...env },
      encoding: 'utf8',
    },
  );
  return { status, stdout, stderr };
}

/** The step of the action with the inputs given, the others as the file has them. */
function act(inputs: Readonly<Record<string, string>>) {
  const [step] = action.runs.steps;
  if (!step) throw new Error('action.yml has no step.');
  const values = Object.fromEntries(
    Object.entries(step.env).map(([name, said]) => {
      const [, input = ''] = /^\$\{\{ inputs\.([\w-]+) \}\}$/.exec(said) ?? [];
      return [name, inputs[input] ?? action.inputs[input]?.default ?? ''];
    }),
  );
  const [output, summary] = [path('output'), path('summary')];
  for (const file of [output, summary]) writeFileSync(file, '');
  const github = { GITHUB_ACTION_PATH: process.cwd(), GITHUB_OUTPUT: output, GITHUB_STEP_SUMMARY: summary };
  return { ...run(step.run, { ...values, ...github }), output: text(output), summary: text(summary) };
}

const reportIn = (file: string): Report => readReport(JSON.parse(text(join(repository, file))));

function faultsIn(content: string): string[] {
  const { context } = parseAction({ name: 'action.yml', content }, new NoOperationTraceWriter());
  return context.errors.getErrors().map(({ message }) => message);
}

describe('the action for GitHub', () => {
  test('is one to the reader of actions that GitHub publishes', () => {
    expect(faultsIn(text('action.yml'))).toEqual([]);
    expect(faultsIn(text('action.yml').replace('  steps:', '  stepps:'))).not.toEqual([]);
  });

  test('hands every input over by the environment, and no other', () => {
    const used = Object.values(action.runs.steps[0]?.env ?? {}).map((said) => said.slice('${{ inputs.'.length, -3));
    expect(used.toSorted()).toEqual(Object.keys(action.inputs).toSorted());
    expect(action.runs.steps.filter((step) => step.run.includes('${{'))).toEqual([]);
  });

  test('passes a faultless plan, and says so', () => {
    const { status, output, summary, stdout } = act({ files: 'plans/faultless.plan.json' });
    expect([status, stdout]).toEqual([0, '']);
    expect(output).toBe('exit-code=0\nreport=plan-compliance.json\n');
    expect(summary).toContain('## Báo cáo kiểm tra kế hoạch');
    expect(reportIn('plan-compliance.json').runs).toHaveLength(1);
  });

  test('annotates what is wrong in files of patterns, with spaces in their names', () => {
    const { status, stdout, output } = act({
      files: '\n  plans/**/*.plan.json\n\n', template: 'human-rights-day', year: '2024', 'fail-on': 'warning', lang: 'en', sarif: 'plans.sarif', 'as-of': '2024-10-31',
    }); // prettier-ignore
    expect(status).toBe(1);
    expect(stdout).toMatch(/^::warning file=plans\/of two provinces\/hai-phong\.plan\.json,line=\d+/m);
    expect(output).toContain('exit-code=1');
    expect(reportIn('plan-compliance.json').runs).toHaveLength(2);
    expect(JSON.parse(text(join(repository, 'plans.sarif')))).toMatchObject({ version: '2.1.0' });
  });

  test('tells a file that is missing, and a call without files', () => {
    expect(act({ files: 'plans/none.plan.json' })).toMatchObject({
      status: 3,
      output: expect.stringContaining('exit-code=3'),
    });
    expect(act({ files: '\n' }).status).toBe(2);
  });

  test('runs nothing that an input says', () => {
    const { status, stdout } = act({
      files: '$(touch owned); `touch owned`\nplans/faultless.plan.json',
      template: '"; touch owned; "',
    });
    expect(status).toBe(3);
    expect(stdout).not.toContain('owned\n');
    expect(spawnSync('ls', [repository], { encoding: 'utf8' }).stdout).not.toContain('owned');
  });
});

describe('the template for GitLab', () => {
  const job = (parse(text('ci/gitlab.yml')) as Record<string, Job>)['plan-compliance'];

  interface Job {
    readonly variables: Readonly<Record<string, string>>;
    readonly script: readonly string[];
    readonly artifacts: { readonly paths: readonly string[]; readonly reports: Readonly<Record<string, string>> };
  }

  test('writes every artifact that it names, findings or none', () => {
    for (const [files, status] of [
      ['plans/*.plan.json', 0],
      ['plans/*/hai-phong.plan.json', 1],
    ] as const) {
      const env = { ...job?.variables, PLAN_FILES: files.replace('of two', '*'), PLAN_OPTIONS: '--fail-on warning' };
      const told = run(
        (job?.script ?? []).join('\n'),
        status === 0 ? env : { ...env, PLAN_FILES: 'plans/of*/hai-phong.plan.json' },
      );
      expect([told.status, told.stderr]).toEqual([status, '']);
      const { paths = [], reports = {} } = job?.artifacts ?? {};
      for (const file of [...paths, ...Object.values(reports)])
        expect(text(join(repository, file)).length).toBeGreaterThan(0);
      expect(Array.isArray(JSON.parse(text(join(repository, reports['codequality'] ?? ''))))).toBe(true);
    }
  });
});

describe('the hooks for pre-commit', () => {
  const hooks = parse(text('.pre-commit-hooks.yaml')) as readonly Readonly<Record<string, unknown>>[];

  // The manifest as pre-commit describes it: what must be there, and what may.
  test('have what a hook must have, and call commands that there are', () => {
    for (const { id, name, entry, language, files } of hooks) {
      expect([id, name, entry, language, files].every((each) => typeof each === 'string')).toBe(true);
      expect(new RegExp(String(files)).test('plans/a.plan.json')).toBe(true);
      expect(new RegExp(String(files)).test('package.json')).toBe(false);
      expect(language).toBe('node');
    }
  });

  test.each(['plan-compliance', 'plan-compliance-fmt'])('%s passes a good plan', (id) => {
    const [program, ...words] = String(hooks.find((hook) => hook['id'] === id)?.['entry']).split(' ');
    const called = run(`npx --yes --package=x -- ${program} ${words.join(' ')} plans/faultless.plan.json`, {});
    expect([called.status, called.stderr]).toEqual([0, '']);
  });
});
