import { describe, expect, test } from 'vitest';
import { checkPlan } from '#engine/check.js';
import { InputFailure } from '#base/failure.js';
import { mergeReports } from '#engine/merge.js';
import { checkPlans, openSet, type PlanInput, type SetOptions } from '#engine/plan-set.js';
import type { RuleSetting } from '#model/template.js';
import { defineRule } from '#rule/rule.js';
import { defineSetRule, type AnySetRule, type SetContext, type SetWhere, type Sighting } from '#rule/set-rule.js';
import { copyPlan as copy } from '#testing/set-tester.js';
import { shell, templateSaying, type words } from './trial.js';
import { wholeReport } from './whole.js';

type Speak = (sightings: readonly Sighting[], fault: SetContext<{ told: typeof words }>['fault']) => void;

/** A rule over sets that collects every phase, and says what a test has it say. */
function ruleOf(speak: Speak): AnySetRule {
  return defineSetRule({
    ...shell,
    id: 'test/set',
    on: 'set-of-plans',
    reads: ['phases'],
    collect: ({ index }) => index.all('phase').map(({ pointer }) => ({ at: pointer })),
    judge: (sightings, { fault }) => speak(sightings, fault),
  });
}

const north = copy('north');
const south = copy('south');
const phases = north.phases?.length ?? 0;
const inputs = (...plans: readonly unknown[]): PlanInput[] => plans.map((plan) => ({ plan }));

function heard(given: readonly PlanInput[], rule: AnySetRule, options: SetOptions = {}) {
  const report = wholeReport(checkPlans(given, { setRules: [rule], ...options }));
  return report.runs.map((run) => ({
    plan: run.plan.id,
    found: run.findings.filter((finding) => finding.rule === rule.id),
    outcome: run.outcomes.find((outcome) => outcome.rule === rule.id),
    failures: run.failures,
  }));
}

const under = (setting: RuleSetting): SetOptions => ({ template: templateSaying('test/set', setting) });

const firstOf = (sightings: readonly Sighting[], id: string) => {
  const found = sightings.find(({ plan }) => plan.id === id);
  if (!found) throw new Error(`Nothing was seen of ${id}.`);
  return found;
};

/** Speaks of the first phase of the south, with this beside it. */
const ofSouth = (whereOf: (sightings: readonly Sighting[]) => Partial<SetWhere> = () => ({})) =>
  ruleOf((sightings, fault) => fault('told', {}, firstOf(sightings, 'south'), { facts: ['x'], ...whereOf(sightings) }));

describe('a rule over sets of plans', () => {
  test('counts its facts plan by plan: one broken, the others kept', () => {
    const [first, second] = heard(inputs(north, south), ofSouth());
    expect(phases).toBeGreaterThan(1);
    expect(first?.outcome).toEqual({
      rule: 'test/set',
      status: 'kept',
      subjects: { kept: phases, broken: 0, notEvaluated: 0 },
      reasons: [],
    });
    expect(second?.outcome).toMatchObject({ status: 'broken', subjects: { kept: phases - 1, broken: 1 } });
    expect(second?.found.map(({ severity, message, place }) => [severity, message, place.pointer])).toEqual([
      ['warning', 'told', '/phases/0'],
    ]);
  });

  test('takes rank and silence from the template of the plan that it speaks of', () => {
    const hear = (setting: RuleSetting) => heard(inputs(north, south), ofSouth(), under(setting))[1];
    expect(hear({})?.found.map(({ severity }) => severity)).toEqual(['warning']);
    expect(hear({ severity: 'info' })?.found.map(({ severity }) => severity)).toEqual(['info']);
    expect(hear({ severity: 'off' })).toMatchObject({ found: [], outcome: { status: 'off', subjects: { kept: 0 } } });
    expect(hear({ ranks: { told: 'off' } })).toMatchObject({ found: [], outcome: { status: 'kept' } });
  });

  test('is not applicable where a plan has nothing of the sort, and is not asked of a plan alone', () => {
    const { phases: _phases, claims: _claims, topics: _topics, ...bare } = copy('bare');
    const [without] = heard(inputs(bare, south), ofSouth());
    expect(without?.outcome).toMatchObject({ status: 'not-applicable', reasons: [{ code: 'no-subject' }] });
    const [alone] = heard(inputs(south), ofSouth());
    expect(alone?.found).toEqual([]);
    expect(alone?.outcome).toMatchObject({
      status: 'not-applicable',
      reasons: [{ code: 'alone', values: {}, count: 1 }],
    });
    expect(heard(inputs(south), ofSouth(), under({ severity: 'off' }))[0]?.outcome?.status).toBe('off');
  });

  test('does not judge what is badly shaped, and says a reason of its own', () => {
    const bad = { ...copy('bad'), phases: 7 };
    expect(heard(inputs(bad, south), ofSouth())[0]?.outcome).toMatchObject({
      status: 'not-evaluated',
      subjects: { notEvaluated: 1 },
      reasons: [{ code: 'bad-shape' }],
    });
    const unsure: AnySetRule = { ...ofSouth(), collect: () => 'issue-day-unknown', judge: () => undefined };
    for (const { outcome } of heard(inputs(north, south), unsure))
      expect(outcome).toEqual({
        rule: 'test/set',
        status: 'not-evaluated',
        subjects: { kept: 0, broken: 0, notEvaluated: 1 },
        reasons: [{ code: 'issue-day-unknown', values: {}, count: 1 }],
      });
    const early: AnySetRule = { ...ofSouth(), effective: { from: '2030-01-01' }, judge: () => undefined };
    expect(heard(inputs(north, south), early)[0]?.outcome).toMatchObject({
      status: 'not-applicable',
      subjects: { notEvaluated: 0 },
      reasons: [{ code: 'out-of-time' }],
    });
  });

  test('that breaks down keeps what it said, and calls nothing else kept', () => {
    const crashing = ruleOf((sightings, fault) => {
      fault('told', {}, firstOf(sightings, 'south'), { facts: [] });
      throw new Error('boom');
    });
    const [first, second] = heard(inputs(north, south), crashing);
    for (const one of [first, second]) expect(one?.failures).toEqual([{ rule: 'test/set', error: 'Error: boom' }]);
    expect(first?.outcome).toMatchObject({
      status: 'not-evaluated',
      subjects: { kept: 0, broken: 0, notEvaluated: phases },
      reasons: [{ code: 'crashed', values: {}, count: 1 }],
    });
    expect(second?.outcome).toMatchObject({ status: 'broken', subjects: { broken: 1, notEvaluated: phases - 1 } });
    expect(second?.found).toHaveLength(1);
    const deaf: AnySetRule = {
      ...crashing,
      collect: () => {
        throw new TypeError('deaf');
      },
    };
    const [lost] = heard(inputs(north, south), deaf);
    expect(lost?.failures).toEqual([{ rule: 'test/set', pointer: '', error: 'TypeError: deaf' }]);
    expect(lost?.outcome).toMatchObject({ status: 'not-evaluated', reasons: [{ code: 'crashed', values: {} }] });
  });

  test('that gives what no report can hold breaks down', () => {
    const odd = ruleOf((sightings, fault) => {
      fault('told', {}, firstOf(sightings, 'south'), { facts: [] });
      fault('told', { n: { kind: 'none' } } as never, firstOf(sightings, 'north'), { facts: [] });
    });
    const [first, second] = heard(inputs(north, south), odd);
    const error = 'TypeError: {n} was given what no report can hold.';
    for (const one of [first, second]) expect(one?.failures).toEqual([{ rule: 'test/set', error }]);
    expect([first?.found, second?.found]).toEqual([[], [expect.anything()]]);
  });

  test('tells a fault of several plans once, and says in the others where', () => {
    const told = ofSouth((sightings) => ({ alike: [firstOf(sightings, 'north')] }));
    const [first, second] = heard(inputs(north, south), told);
    expect(first?.outcome).toMatchObject({
      status: 'not-evaluated',
      subjects: { kept: phases - 1, broken: 0, notEvaluated: 1 },
      reasons: [{ code: 'told-elsewhere', values: { name: { kind: 'item', id: 'south' } }, count: 1 }],
    });
    expect(second?.found[0]?.related.map(({ pointer, plan }) => [pointer, plan])).toEqual([
      ['/phases/0', { id: 'north' }],
    ]);
  });

  test('names the plan of a related place that is in another, and no more than forty places', () => {
    const all = ofSouth((sightings) => ({ related: sightings }));
    const [, second] = heard(inputs(north, south), all);
    expect(second?.found[0]?.related.map(({ plan }) => plan?.id)).toEqual([
      ...Array.from({ length: phases }, () => 'north'),
      ...Array.from({ length: phases }, () => undefined),
    ]);
    const many = Array.from({ length: 41 }, (_, at) => copy(`a${at}`));
    const of = heard(inputs(...many, south), all).find(({ plan }) => plan === 'south');
    expect(of?.found[0]?.related).toHaveLength(40);
  });

  test('has a fingerprint by rule, sentence, place and facts', () => {
    const print = (facts: readonly string[]) =>
      heard(
        inputs(north, south),
        ofSouth(() => ({ facts })),
      )[1]?.found[0];
    expect(print(['x'])?.fingerprint).toBe(print(['x'])?.fingerprint);
    expect(print(['y'])?.fingerprint).not.toBe(print(['x'])?.fingerprint);
    const turned = copy('south', (plan) => plan.phases?.reverse());
    const at = ruleOf((sightings, fault) => {
      const last = sightings.findLast(({ plan }) => plan.id === 'south');
      if (last) fault('told', {}, last, { facts: ['x'] });
    });
    expect(heard(inputs(north, turned), at)[1]?.found[0]?.fingerprint).toBe(print(['x'])?.fingerprint);
  });
});

describe('a rule over sets', () => {
  test('tells the file of another plan, and what was expected, where either is known', () => {
    const files = [
      { plan: north, file: 'north.json' },
      { plan: south, file: 'south.json' },
    ];
    const [, second] = heard(files, ofSouth((all) => ({ related: [firstOf(all, 'north')], expected: '30/10' }))); // prettier-ignore
    expect(second?.found[0]?.related[0]?.plan).toEqual({ id: 'north', file: 'north.json' });
    expect(second?.found[0]?.expected).toBe('30/10');
    expect(heard(files, ofSouth())[1]?.found[0]).not.toHaveProperty('expected');
  });

  test('that names what it never collected breaks down', () => {
    const stray = { fact: { at: '/phases/0' }, plan: { id: 'nobody' } } as unknown as Sighting;
    const error = 'TypeError: A fault names what was not among the sightings.';
    const failuresOf = (rule: AnySetRule) => heard(inputs(north, south), rule)[1]?.failures;
    expect(failuresOf(ruleOf((_all, fault) => fault('told', {}, stray, { facts: [] })))).toEqual([{ rule: 'test/set', error }]); // prettier-ignore
    expect(failuresOf(ofSouth(() => ({ related: [stray] })))).toEqual([{ rule: 'test/set', error }]);
  });

  test('sees nothing of a plan that it could not ask', () => {
    const seen = (given: AnySetRule, options: SetOptions = {}) => {
      const ids = new Set<string>();
      const judge = (all: readonly Sighting[]) => all.forEach(({ plan }) => ids.add(plan.id));
      heard(inputs(north, south), { ...given, judge }, options);
      return [...ids];
    };
    const asking = ofSouth();
    expect(seen(asking)).toEqual(['north', 'south']);
    expect(seen(asking, under({ severity: 'off' }))).toEqual([]);
    expect(seen({ ...asking, effective: { from: '2030-01-01' } })).toEqual([]);
    expect(seen({ ...asking, collect: () => 'issue-day-unknown' })).toEqual([]);
    const deaf = () => {
      throw new Error('deaf');
    };
    expect(seen({ ...asking, collect: deaf })).toEqual([]);
  });

  test('that breaks down is not applicable where the plan had nothing for it', () => {
    const { phases: _phases, claims: _claims, topics: _topics, ...bare } = copy('bare');
    const crashing = ruleOf(() => {
      throw new Error('boom');
    });
    const [without] = heard(inputs(bare, south), crashing);
    expect(without).toMatchObject({ outcome: { status: 'not-applicable' }, failures: [] });
  });

  test('that the part of another set knows nothing of is not applicable to its plans', () => {
    const [open, other] = [openSet({ setRules: [ofSouth()] }), openSet({ setRules: [] })];
    open.add({ plan: south });
    other.add({ plan: north });
    open.join(other.part());
    expect(open.report().runs.map(({ outcomes }) => outcomes.at(-1)?.status)).toEqual(['not-applicable', 'broken']);
  });

  test('speaks within the limits of findings', () => {
    const all = ruleOf((sightings, fault) => {
      for (const at of sightings) fault('told', {}, at, { facts: ['x'] });
    });
    const counts = (options: SetOptions) => heard(inputs(north, south), all, { rules: [], ...options }).map(({ found }) => found.length); // prettier-ignore
    expect(counts({})).toEqual([phases, phases]);
    expect(counts({ limits: { findingsPerRule: 1 } })).toEqual([1, 1]);
  });

  test('stands among the findings of the plan in the order of the document', () => {
    const speaking = defineRule({ ...shell, id: 'test/a', on: 'phase', check: (_phase, { fault }) => fault('told', {}) }); // prettier-ignore
    const all = ruleOf((sightings, fault) => {
      for (const at of sightings.toReversed()) fault('told', {}, at, { facts: ['x'] });
    });
    const { runs } = checkPlans(inputs(north, south), { rules: [speaking], setRules: [all] });
    const places = runs[0]?.findings.map(({ rule, place }) => `${place.pointer} ${rule}`) ?? [];
    expect(places).toHaveLength(2 * phases);
    expect(places.slice(0, 2)).toEqual(['/phases/0 test/a', '/phases/0 test/set']);
  });
});

describe('a set', () => {
  const [one, other] = [copy('one'), copy('one', (plan) => plan.topics?.pop())];
  const json = (given: readonly PlanInput[]) => JSON.stringify(checkPlans(given));

  test('of one plan is reported as the plan alone, of several as their reports merged', () => {
    expect(json(inputs(one))).toBe(JSON.stringify(checkPlan(one)));
    const report = checkPlans(inputs(north, south));
    expect(JSON.stringify(mergeReports(report))).toBe(JSON.stringify(report));
    const ids = report.rules.map(({ id }) => id);
    expect(ids).toEqual(ids.toSorted());
  });

  test('is reported in the order of files and ids, each plan once, whatever order they came in', () => {
    const files = [
      { plan: north, file: 'b.json' },
      { plan: south, file: 'a.json' },
      { plan: one, file: 'a.json' },
      { plan: other, file: 'a.json' },
    ];
    const report = checkPlans(files);
    expect(report.runs.map(({ plan }) => [plan.file, plan.id])).toEqual([
      ['a.json', 'one'],
      ['a.json', 'one'],
      ['a.json', 'south'],
      ['b.json', 'north'],
    ]);
    expect(json(files.toReversed())).toBe(JSON.stringify(report));
    expect(json([...files, ...files])).toBe(JSON.stringify(report));
    expect(Object.keys(checkPlans(inputs(north, south)).runs[0]?.plan ?? {})).not.toContain('file');
  });

  test('is laid before its rules in that order, each plan once', () => {
    const given = [
      { plan: north, file: 'b.json' },
      { plan: south, file: 'a.json' },
      { plan: one, file: 'a.json' },
      { plan: { ...one, phases: one.phases?.slice(1) }, file: 'a.json' },
      { plan: { ...one, phases: one.phases?.slice(2) }, file: 'a.json' },
      { plan: one, file: 'a.json' },
    ];
    const seen = (some: readonly PlanInput[]) => {
      const told: string[] = [];
      const rule = ruleOf((sightings) => told.push(...sightings.map(({ fact, plan }) => `${plan.file} ${plan.id} ${fact.at}`))); // prettier-ignore
      checkPlans(some, { setRules: [rule], rules: [] });
      return told;
    };
    const first = seen(given);
    expect(first.filter((each) => each === 'a.json one /phases/0')).toHaveLength(3);
    expect(first.at(-1)).toContain('b.json north');
    for (const turned of [given.toReversed(), given.toSorted(() => -1), [...given.slice(3), ...given.slice(0, 3)]])
      expect(seen(turned)).toEqual(first);
  });

  test('keeps plans of one name apart that say something else, also where no rule over one plan speaks of it', () => {
    const topics: AnySetRule = { ...ofSouth(), collect: ({ index }) => index.all('topic').map(({ pointer }) => ({ at: pointer })) }; // prettier-ignore
    const seen: string[] = [];
    const rule = { ...topics, judge: (all: readonly Sighting[]) => void seen.push(...all.map(({ fact }) => fact.at)) };
    checkPlans(inputs(one, other, one), { rules: [], setRules: [rule] });
    expect(seen).toHaveLength((one.topics?.length ?? 0) + (other.topics?.length ?? 0));
  });

  test('goes on without a plan whose template there is not; where the call names the template, the call is wrong', () => {
    const lost = { ...copy('lost'), template: { id: 'no-such', year: 2025 } };
    const report = checkPlans([{ plan: lost, file: 'lost.json' }, { plan: north }]);
    expect(report.runs.map(({ plan }) => plan.id)).toEqual(['north']);
    expect(report.failures.map(({ code, file }) => [code, file])).toEqual([['template/unknown', 'lost.json']]);
    expect(() => checkPlans(inputs(north), { template: 'no-such' })).toThrow(InputFailure);
    const broken: AnySetRule = { ...ofSouth(), get reads(): never { throw new Error('ours'); } }; // prettier-ignore
    expect(() => checkPlans(inputs({ ...north, phases: 7 }), { setRules: [broken] })).toThrow('ours');
  });
});

test('a rule over sets sees what the others found, but not what was waived', () => {
  const speaking = defineRule({
    ...shell,
    id: 'test/speaks',
    on: 'phase',
    check: (_phase, { fault }) => fault('told', {}),
  });
  const seen: number[] = [];
  const counting: AnySetRule = { ...ruleOf(() => undefined), collect: ({ findings }) => { seen.push(findings.length); return []; } }; // prettier-ignore
  const options = { rules: [speaking], setRules: [counting] };
  checkPlans(inputs(north), options);
  expect(seen).toEqual([phases]);
  const [first] = checkPlan(north, options).runs[0]?.findings ?? [];
  const waiver = { fingerprint: first?.fingerprint ?? '', reason: 'x', approver: 'y' };
  checkPlans(inputs(north), { ...options, waivers: { schema: '1', waivers: [waiver] } });
  expect(seen).toEqual([phases, phases - 1]);
});

test('no plan at all gives the report of nothing', () => {
  expect(checkPlans([])).toMatchObject({ verdict: 'clean', runs: [], rules: [], failures: [] });
});
