import { describe, expect, test } from 'vitest';
import { checkPlan } from '#engine/check.js';
import { InputFailure } from '#base/failure.js';
import { comparePlans } from '#engine/compare.js';
import { reportFailure } from '#engine/failure-report.js';
import { mergeReports } from '#engine/merge.js';
import type { Draft } from '#rule/cases.js';
import { defineRule, type AnyRule } from '#rule/rule.js';
import { openGap, planAs } from '../plans.js';
import { shell } from './trial.js';

/** Takes away the line of the archive, which is a fault. */
function losesArchive(plan: Draft): void {
  delete plan.archive;
}

describe('two plans', () => {
  test('are named with their files, where they have files', () => {
    const [left, right] = [planAs('left'), planAs('right')];
    const found = comparePlans(left, right, { files: ['a.json', 'b.json'] });
    expect([found.left.file, found.right.file]).toEqual(['a.json', 'b.json']);
    expect([found.left.id, found.right.id]).toEqual(['left', 'right']);
    expect(comparePlans(left, right).left).not.toHaveProperty('file');
  });

  test('are paired by their words, and by their ids where these are said to be identities', () => {
    const [left, right] = [planAs('left'), planAs('right')];
    const [one, two] = right.topics ?? [];
    if (!one || !two) throw new Error('The plan has lost its topics.');
    [one.id, two.id] = [two.id, one.id];
    const pairsOf = (byIdentity?: boolean) =>
      comparePlans(left, right, { ...(byIdentity !== undefined && { byIdentity }) })
        .matches.filter(({ thing }) => thing === 'topic')
        .filter((match) => [one.id, two.id].includes(match.left.id ?? ''))
        .map((match) => match.left.id === match.right.id);
    expect(pairsOf()).toEqual([false, false]);
    expect(pairsOf(false)).toEqual([false, false]);
    expect(pairsOf(true)).toEqual([true, true]);
  });

  test('share a defect that both have, told once with both places and prints, and the words of its rule alone', () => {
    const found = comparePlans(planAs('left', openGap), planAs('right', openGap));
    const gaps = found.sharedFindings.filter(({ rule }) => rule === 'phase/gap');
    expect(gaps).toHaveLength(1);
    const print = (plan: Draft) =>
      checkPlan(plan).runs[0]?.findings.find(({ rule }) => rule === 'phase/gap')?.fingerprint;
    expect(gaps[0]?.fingerprints).toEqual([print(planAs('left', openGap)), print(planAs('right', openGap))]);
    expect([gaps[0]?.left.id, gaps[0]?.right.id]).toEqual(['after', 'after']);
    expect(gaps[0]?.values).toEqual(gaps[0]?.rightValues);
    expect(gaps[0]).toMatchObject({ message: 'between', severity: 'warning' });
    expect(found.rules.map(({ id }) => id)).toEqual([...new Set(found.sharedFindings.map(({ rule }) => rule))]);
    expect(found.counts.shared).toBe(found.sharedFindings.length);
  });

  test('share no defect that one of them has, or that both have at different things or in different words', () => {
    const rulesIn = (left: Draft, right: Draft) => comparePlans(left, right).sharedFindings.map(({ rule }) => rule);
    expect(rulesIn(planAs('left', openGap), planAs('right'))).toEqual([]);
    expect(rulesIn(planAs('left'), planAs('right', openGap))).toEqual([]);
    expect(rulesIn(planAs('left', openGap), planAs('right', losesArchive))).toEqual([]);
    expect(rulesIn(planAs('left', losesArchive), planAs('right', losesArchive))).toEqual(['form/archive-line']);
    const untitled = (at: number) => (plan: Draft) => {
      const topic = plan.topics?.[at];
      if (topic) topic.section = 's-nowhere';
    };
    expect(rulesIn(planAs('left', untitled(0)), planAs('right', untitled(0)))).toEqual(['reference/dangling']);
    expect(rulesIn(planAs('left', untitled(0)), planAs('right', untitled(1)))).toEqual([]);
  });

  test('tell the template under which they were compared', () => {
    const { template } = comparePlans(planAs('left'), planAs('right'), { template: 'core', year: 2031 });
    expect(template).toMatchObject({ id: 'core', year: 2031 });
  });
});

test('reports are merged in the order of files, then of plans', () => {
  const reportOf = (id: string, file?: string) => checkPlan(planAs(id), { ...(file !== undefined && { file }) });
  const { runs } = mergeReports(
    reportOf('c', 'b.json'),
    reportOf('a', 'z.json'),
    reportOf('z'),
    reportOf('b', 'b.json'),
  );
  expect(runs.map(({ plan }) => [plan.file, plan.id])).toEqual([
    [undefined, 'z'],
    ['b.json', 'b'],
    ['b.json', 'c'],
    ['z.json', 'a'],
  ]);
});

test('what could not be read is told in the order of files, what has no file first', () => {
  const failed = (file?: string) =>
    reportFailure(new InputFailure('json/empty', {}, file === undefined ? {} : { file }));
  const { failures } = mergeReports(failed('b.json'), failed(), failed('a.json'));
  expect(failures.map(({ file }) => file)).toEqual([undefined, 'a.json', 'b.json']);
});

describe('defects of two plans, of rules of the call:', () => {
  const topicRule = (
    id: string,
    isBad: (plan: string, at: number) => boolean,
    after: readonly string[] = [],
  ): AnyRule =>
    defineRule({
      ...shell,
      id,
      on: 'topic',
      after,
      check: ({ pointer }, { fault, plan }) => {
        if (isBad(plan.id, Number(pointer.split('/')[2]))) fault('told', {});
      },
    });
  const sharedUnder = (rules: readonly AnyRule[], right: Draft = planAs('right')) =>
    comparePlans(planAs('left'), right, { rules, setRules: [] }).sharedFindings.map((each) => [each.rule, each.left.id, each.right.id]); // prettier-ignore

  test('one sentence of two rules is two defects', () => {
    const here = topicRule('test/here', (plan, at) => plan === 'left' && at === 0);
    const there = topicRule('test/there', (plan, at) => plan === 'right' && at === 0);
    expect(sharedUnder([here, there])).toEqual([]);
    expect(sharedUnder([topicRule('test/both', (_plan, at) => at === 0)])).toHaveLength(1);
  });

  test('one defect is at two things that are paired, wherever they stand', () => {
    const turned = planAs('right', (plan) => plan.topics?.reverse());
    const pairs = sharedUnder([topicRule('test/both', () => true)], turned);
    expect(pairs.length).toBeGreaterThan(2);
    for (const [, left, right] of pairs) expect(right).toBe(left);
    expect(sharedUnder([topicRule('test/first', (_plan, at) => at === 0)], turned)).toEqual([]);
  });

  test('what a rule says only where another is silent is no defect of both', () => {
    const owner = topicRule('test/owner', (plan) => plan === 'right');
    const waiting = topicRule('test/waiting', () => true, ['test/owner']);
    expect(sharedUnder([owner, waiting])).toEqual([]);
    expect(sharedUnder([waiting]).length).toBeGreaterThan(2);
  });
});

test('reports of one plan are one run where they say the same, and two in an order of their own where they do not', () => {
  const [one, other] = [planAs('a'), planAs('a', openGap)].map((plan) => checkPlan(plan));
  if (!one || !other) throw new Error('Two plans give two reports.');
  const again = () => structuredClone(one);
  expect(mergeReports(one, again(), again(), one).runs).toEqual(one.runs);
  const both = mergeReports(one, other);
  expect(both.runs).toHaveLength(2);
  expect(JSON.stringify(mergeReports(other, again(), one))).toBe(JSON.stringify(both));
});

test('what has no file comes before any file', () => {
  const reportOf = (file?: string) => checkPlan(planAs('a'), { ...(file !== undefined && { file }) });
  const runs = mergeReports(reportOf('A.json'), reportOf()).runs;
  expect(runs.map(({ plan }) => plan.file)).toEqual([undefined, 'A.json']);
  const failed = (file?: string) =>
    reportFailure(new InputFailure('json/empty', {}, file === undefined ? {} : { file }));
  expect(mergeReports(failed('A.json'), failed()).failures.map(({ file }) => file)).toEqual([undefined, 'A.json']);
});
