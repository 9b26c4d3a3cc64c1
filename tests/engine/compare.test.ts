import { describe, expect, test } from 'vitest';
import { checkPlan } from '#engine/check.js';
import { InputFailure } from '#base/failure.js';
import { comparePlans } from '#engine/compare.js';
import { reportFailure } from '#engine/failure-report.js';
import { mergeReports } from '#engine/merge.js';
import type { Draft } from '#rule/cases.js';
import { openGap, planAs } from '../plans.js';

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
