import { describe, expect, test } from 'vitest';
import { compareVersions, type VersionOptions } from '#engine/versions.js';
import type { Draft } from '#rule/cases.js';
import { defineChangeRule, type AnyChangeRule, type ChangeContext } from '#rule/change-rule.js';
import type { RuleSetting } from '#model/template.js';
import { examples } from '../plans.js';
import { shell, templateSaying, type words } from './trial.js';
import { wholeReport } from './whole.js';

/** A rule of the test that speaks of every task with another name, and of every topic that came or went. */
const speaking = defineChangeRule({
  ...shell,
  id: 'test/speaks',
  on: 'change',
  of: [
    { thing: 'task', kind: 'changed', aspect: 'lead' },
    { thing: 'topic', kind: 'removed' },
    { thing: 'topic', kind: 'added' },
  ],
  reads: ['tasks', 'topics'],
  judge: (_change, { fault }) => fault('told', {}),
});

function edited(edit: (plan: Draft) => void): Draft {
  const plan = examples.faultless();
  edit(plan);
  return plan;
}

const same = () => examples.faultless();
const topics = same().topics?.length ?? 0;
const tasks = same().tasks?.length ?? 0;

/** Hands the first task with somebody in charge to another unit. */
function handOver({ tasks: all = [], units = [] }: Draft): void {
  const task = all.find(({ parties }) => parties.some(({ role }) => role === 'lead'));
  const party = task?.parties.find(({ role }) => role === 'lead');
  if (!party) throw new Error('Nobody is in charge of anything.');
  party.unit = units.find(({ id }) => !task?.parties.some(({ unit }) => unit === id))?.id ?? '';
}

function heard(older: unknown, newer: unknown, options: VersionOptions = {}, rule: AnyChangeRule = speaking) {
  const report = wholeReport(compareVersions(older, newer, { changeRules: [rule], ...options }));
  const [run] = report.runs;
  return {
    report,
    found: run?.findings.filter((finding) => finding.rule === rule.id) ?? [],
    outcome: run?.outcomes.find((outcome) => outcome.rule === rule.id),
    failures: run?.failures,
  };
}

describe('a rule over two versions', () => {
  test('counts what both have as kept, a changed pair as broken, and what is only in one beside them', () => {
    expect(tasks).toBeGreaterThan(1);
    expect(heard(same(), same()).outcome).toMatchObject({
      status: 'kept',
      subjects: { kept: tasks + topics, broken: 0, notEvaluated: 0 },
      reasons: [],
    });
    expect(heard(same(), edited(handOver)).outcome).toMatchObject({
      status: 'broken',
      subjects: { kept: tasks + topics - 1, broken: 1 },
    });
    const shorter = edited((plan) => plan.topics?.pop());
    expect(heard(same(), shorter).outcome?.subjects).toEqual({ kept: tasks + topics - 1, broken: 1, notEvaluated: 0 });
    expect(heard(shorter, same()).outcome?.subjects).toEqual({ kept: tasks + topics - 1, broken: 1, notEvaluated: 0 });
  });

  test('that says nothing of a change keeps its pair', () => {
    const silent: AnyChangeRule = { ...speaking, judge: () => undefined };
    expect(heard(same(), edited(handOver), {}, silent).outcome).toMatchObject({
      status: 'kept',
      subjects: { kept: tasks + topics, broken: 0 },
    });
  });

  test('hears of the sorts of change that it asked for, and of no others', () => {
    const met: string[] = [];
    const listening: AnyChangeRule = {
      ...speaking,
      of: [{ thing: 'topic', kind: 'removed' }],
      judge: ({ thing, kind }) => void met.push(`${thing} ${kind}`),
    };
    const newer = edited((plan) => {
      handOver(plan);
      plan.topics?.pop();
      plan.recipients?.pop();
    });
    heard(same(), newer, {}, listening);
    expect(met).toEqual(['topic removed']);
    met.length = 0;
    heard(same(), newer, {}, { ...listening, of: [{ thing: 'task', kind: 'changed', aspect: 'title' }] });
    expect(met).toEqual([]);
    heard(same(), newer, {}, { ...listening, of: [{ thing: 'task', kind: 'changed' }] });
    expect(new Set(met)).toEqual(new Set(['task changed']));
  });

  test('that a template switches off says so and judges nothing; one that it ranks ranks so', () => {
    const hear = (setting: RuleSetting) =>
      heard(same(), edited(handOver), { template: templateSaying('test/speaks', setting) });
    const off = hear({ severity: 'off' });
    expect(off.found).toEqual([]);
    expect(off.outcome).toEqual({
      rule: 'test/speaks',
      status: 'off',
      subjects: { kept: 0, broken: 0, notEvaluated: 0 },
      reasons: [],
    });
    expect(hear({ severity: 'error' }).found.map(({ severity }) => severity)).toEqual(['error']);
    expect(hear({}).found.map(({ severity }) => severity)).toEqual(['warning']);
    const held = hear({ ranks: { told: 'off' } });
    expect(held.found).toEqual([]);
    expect(held.outcome?.status).toBe('kept');
  });

  test('does not judge what is badly shaped in either version', () => {
    const bad = { ...same(), tasks: 7 };
    for (const [older, newer] of [
      [bad, same()],
      [same(), bad],
    ]) {
      expect(heard(older, newer).outcome).toMatchObject({
        status: 'not-evaluated',
        subjects: { kept: 0, broken: 0, notEvaluated: 1 },
        reasons: [{ code: 'bad-shape' }],
      });
      expect(heard(older, newer).found).toEqual([]);
    }
    expect(heard(same(), same(), {}, { ...speaking, effective: { from: '2030-01-01' } }).outcome).toMatchObject({
      status: 'not-applicable',
      subjects: { kept: 0, broken: 0, notEvaluated: 0 },
      reasons: [{ code: 'out-of-time' }],
    });
  });

  test('that breaks down is named, keeps what it said before, and is not called kept', () => {
    const crash = (after: number): AnyChangeRule => {
      let count = 0;
      return {
        ...speaking,
        judge: (_change, context) => {
          if (count++ >= after) throw new Error('boom');
          (context as ChangeContext<{ told: typeof words }>).fault('told', {});
        },
      };
    };
    const newer = edited((plan) => {
      plan.topics?.pop();
      plan.topics?.pop();
    });
    const atOnce = heard(same(), newer, {}, crash(0));
    expect(atOnce.failures).toEqual([{ rule: 'test/speaks', pointer: '', error: 'Error: boom' }]);
    expect(atOnce.found).toEqual([]);
    expect(atOnce.report.verdict).toBe('failed');
    expect(atOnce.outcome).toMatchObject({
      status: 'not-evaluated',
      subjects: { broken: 0, notEvaluated: 1 },
      reasons: [{ code: 'crashed', values: {}, count: 1 }],
    });
    const late = heard(same(), newer, {}, crash(1));
    expect(late.found).toHaveLength(1);
    expect(late.outcome).toMatchObject({ status: 'broken', subjects: { broken: 1, notEvaluated: 1 } });
  });
});

test('a rule over versions that gives what no report can hold breaks down', () => {
  const odd: AnyChangeRule = {
    ...speaking,
    judge: (_change, context) => {
      (context as ChangeContext<{ told: typeof words }>).fault('told', { n: () => 1 } as never);
    },
  };
  const { failures, found } = heard(same(), edited(handOver), {}, odd);
  expect(failures).toEqual([
    { rule: 'test/speaks', pointer: '', error: 'TypeError: {n} was given what no report can hold.' },
  ]);
  expect(found).toEqual([]);
});

describe('a finding on two versions', () => {
  const files = ['older.json', 'newer.json'] as const;

  test('stands where the thing is now, with its place in the older version beside it', () => {
    const [finding] = heard(same(), edited(handOver), { files }).found;
    expect(finding?.place.pointer).toMatch(/^\/tasks\/\d+$/);
    expect(finding?.place).not.toHaveProperty('position');
    expect(finding?.place).not.toHaveProperty('group');
    expect(finding?.related.map(({ pointer, plan }) => [pointer, plan])).toEqual([
      [finding?.place.pointer, { id: same().id, file: 'older.json' }],
    ]);
    expect(heard(same(), edited(handOver)).found[0]?.related[0]?.plan).toEqual({ id: same().id });
  });

  test('of what is gone stands at its list, or at the plan where there is no list; of what is new at the thing', () => {
    const shorter = edited((plan) => plan.topics?.pop());
    expect(heard(same(), shorter).found.map(({ place }) => place)).toEqual([{ pointer: '/topics' }]);
    const [gone] = heard(
      edited((plan) => {
        plan.topics = plan.topics?.slice(0, 1) ?? [];
      }),
      edited((plan) => {
        delete plan.topics;
      }),
    ).found;
    expect(gone?.place).toEqual({ pointer: '' });
    const [added] = heard(shorter, same()).found;
    expect(added?.place.pointer).toBe(`/topics/${topics - 1}`);
    expect(added?.related).toEqual([]);
  });

  test('keeps its fingerprint when other things change, and has one of its own for each thing', () => {
    const gone = (...at: readonly number[]) =>
      edited((plan) => {
        plan.topics = plan.topics?.filter((_, n) => !at.includes(n)) ?? [];
      });
    const prints = (newer: Draft) => heard(same(), newer).found.map(({ fingerprint }) => fingerprint);
    const [first = '', second = ''] = [prints(gone(0))[0], prints(gone(1))[0]];
    expect(first).not.toBe(second);
    expect(new Set(prints(gone(0, 1)))).toEqual(new Set([first, second]));
    const back = heard(gone(0), same()).found.map(({ fingerprint }) => fingerprint);
    expect(back).toEqual([first]);
  });

  test('is told apart by what it says of the thing, too', () => {
    const saying = (n: number): AnyChangeRule => ({
      ...speaking,
      judge: (_change, context) => (context as ChangeContext<{ told: typeof words }>).fault('told', { n }),
    });
    const printOf = (n: number) => heard(same(), edited(handOver), {}, saying(n)).found[0]?.fingerprint;
    expect(printOf(1)).toBe(printOf(1));
    expect(printOf(1)).not.toBe(printOf(2));
  });

  test('goes by ids, also where the plan itself was given another', () => {
    const newer = edited((plan) => {
      plan.id = 'renamed';
      for (const topic of plan.topics ?? []) Object.assign(topic, { title: `Mới: ${topic.id}`, text: topic.id, subjects: [] }); // prettier-ignore
    });
    expect(heard(same(), newer).found).toEqual([]);
  });

  test('can be waived, and the waiver is told to be used', () => {
    const newer = edited(handOver);
    const [finding] = heard(same(), newer).found;
    const waiver = { fingerprint: finding?.fingerprint ?? '', rule: 'test/speaks', reason: 'x', approver: 'y' };
    const { report, found } = heard(same(), newer, { waivers: { schema: '1', waivers: [waiver] } });
    expect(found.map(({ waived }) => waived)).toEqual([{ reason: 'x', approver: 'y' }]);
    expect(report.waivers.map(({ status }) => status)).toEqual(['used']);
  });

  test('comes with the words of its rule, beside those of the schema', () => {
    const { report } = heard(same(), edited(handOver), { files });
    expect(report.rules.filter(({ id }) => !id.startsWith('shape/')).map(({ id }) => id)).toEqual(['test/speaks']);
    expect(report.rules.length).toBeGreaterThan(5);
    expect(report.runs[0]?.plan.file).toBe('newer.json');
  });
});
