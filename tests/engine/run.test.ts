import { describe, expect, test } from 'vitest';
import { ruleCatalogue, shippedChangeRules, shippedRules, shippedSetRules } from '#engine/catalogue.js';
import { checkPlan } from '#engine/check.js';
import { diffReports } from '#engine/diff-reports.js';
import { reportFailure } from '#engine/failure-report.js';
import { schedule } from '#engine/schedule.js';
import { shapeFindings } from '#engine/shape.js';
import { wordsOf } from '#engine/words.js';
import { isAtLeast, optionsUnder, rankOf, rankUnder } from '#engine/settings.js';
import { tool } from '#engine/tool.js';
import { fingerprintOf } from '#base/digest.js';
import { InputFailure, type Place } from '#base/failure.js';
import { validateReportChanges } from '#generated/validators.js';
import type { Report, Value } from '#generated/report.types.js';
import type { ReasonCode } from '#model/reason.js';
import type { ShapeFault } from '#model/shape-fault.js';
import type { Template } from '#generated/template.types.js';
import type { CheckOptions } from '#engine/options.js';
import type { AnySetRule } from '#rule/set-rule.js';
import type { Waivers } from '#generated/waivers.types.js';
import { defineRule, type AnyRule, type RuleHead } from '#rule/rule.js';
import { resolveTemplate } from '#template/resolve.js';
import { readFileSync } from 'node:fs';
import { examples } from '../plans.js';
import { failureOf } from '../read/failing.js';
import { shell, templateSaying, words } from './trial.js';
import { wholeReport } from './whole.js';

/** A rule of the test that speaks of every phase. */
const speaking = defineRule({
  ...shell,
  id: 'test/speaks',
  on: 'phase',
  check: (_phase, { fault }) => fault('told', {}),
});

function outcomes(plan: unknown, rules: readonly AnyRule[], template?: Template) {
  const report = wholeReport(checkPlan(plan, { rules, setRules: [], ...(template && { template }) }));
  return { report, outcomes: report.runs[0]?.outcomes.filter(({ rule }) => !rule.startsWith('shape/')) };
}

function settings(rules: Template['rules']): Template {
  return { schema: '1', id: 'test', version: '1', title: words, rules: rules ?? [] };
}

describe('severities', () => {
  test('a template raises, lowers and switches off', () => {
    const under = (severity: 'error' | 'info' | 'off') => {
      const template = {
        ...resolveTemplate(settings([]), { year: 2025 }),
        settings: new Map([['test/speaks', { severity }]]),
      };
      return checkPlan(examples.faultless(), { rules: [speaking], template }).runs[0];
    };
    expect(new Set(under('error')?.findings.map(({ severity }) => severity))).toEqual(new Set(['error']));
    expect(new Set(under('info')?.findings.map(({ severity }) => severity))).toEqual(new Set(['info']));
    expect(under('off')?.findings).toEqual([]);
    expect(under('off')?.outcomes.find(({ rule }) => rule === 'test/speaks')?.status).toBe('off');
  });

  test('a sentence that ranks lower than its rule never rises above its own rank', () => {
    const rule: AnyRule = { ...speaking, ranks: { told: 'info' } };
    expect(rankOf(rule, 'told', 'error')).toBe('info');
    expect(rankOf(rule, 'other', 'error')).toBe('error');
    expect(rankOf({ ...speaking, ranks: { told: 'error' } }, 'told', 'info')).toBe('info');
    expect(rankUnder(templateSaying(rule.id, { severity: 'off' }), { ...rule, ranks: {} }, 'told')).toBe('info');
    expect(rankUnder(templateSaying(rule.id, { ranks: { told: 'off' } }), rule, 'told')).toBe('info');
    expect(rankUnder(templateSaying(rule.id, { ranks: { told: 'warning' } }), rule, 'told')).toBe('warning');
  });

  test('error is at least warning, info is not', () => {
    expect(isAtLeast('error', 'warning')).toBe(true);
    expect(isAtLeast('info', 'warning')).toBe(false);
  });
});

describe('the order of rules', () => {
  test('a rule comes after those that it waits for, whatever its name', () => {
    const early: AnyRule = { ...speaking, id: 'a/waits', after: ['z/first'] };
    const late: AnyRule = { ...speaking, id: 'z/first' };
    expect(schedule([early, late]).map(({ id }) => id)).toEqual(['z/first', 'a/waits']);
  });

  test('a rule that waits for one that is not in the pack does not wait', () => {
    expect(schedule([{ ...speaking, after: ['not/there'] }])).toHaveLength(1);
  });

  test('rules that wait for each other are our own fault', () => {
    const one: AnyRule = { ...speaking, id: 'a/one', after: ['b/two'] };
    const two: AnyRule = { ...speaking, id: 'b/two', after: ['a/one'] };
    expect(() => schedule([one, two])).toThrow(/circle/);
  });
});

describe('options', () => {
  /** What a rule is given, when a template says this of it. */
  function givenUnder(options?: Readonly<Record<string, unknown>>): unknown {
    const seen: unknown[] = [];
    const asking = defineRule({
      ...shell,
      id: 'test/asks',
      on: 'phase',
      options: { schema: {}, defaults: { days: 3, word: 'a' } },
      check: (_phase, context) => void seen.push(context.options),
    });
    outcomes(examples.faultless(), [asking], settings([{ rule: 'test/asks', ...(options && { options }) }]));
    return seen[0];
  }

  test('those of the template overlay those of the rule', () => {
    expect(givenUnder()).toEqual({ days: 3, word: 'a' });
    expect(givenUnder({ days: 5 })).toEqual({ days: 5, word: 'a' });
  });

  test('that are no members are replaced as a whole; a rule without defaults has what the template says', () => {
    const under = (defaults: unknown, options?: Readonly<Record<string, unknown>>) =>
      optionsUnder(templateSaying('test/speaks', options ? { options } : {}), { ...speaking, options: { schema: {}, defaults } }); // prettier-ignore
    for (const odd of ['words', 7, null]) {
      expect(under(odd)).toBe(odd);
      expect(under(odd, { days: 5 })).toEqual({ days: 5 });
    }
    expect(optionsUnder(templateSaying('test/speaks', {}), speaking)).toBeUndefined();
    expect(optionsUnder(templateSaying('test/speaks', { options: { days: 5 } }), speaking)).toEqual({ days: 5 });
    expect(optionsUnder(templateSaying('test/other', {}), speaking)).toBeUndefined();
  });
});

describe('why a rule did not judge', () => {
  test('it waits for a rule that spoke of the same thing', () => {
    const waiting: AnyRule = { ...speaking, id: 'test/waits', after: ['test/speaks'] };
    const found = outcomes(examples.faultless(), [speaking, waiting]).outcomes?.find(
      ({ rule }) => rule === 'test/waits',
    );
    expect(found).toMatchObject({
      status: 'not-evaluated',
      reasons: [{ code: 'owned-elsewhere', because: 'test/speaks', count: 3 }],
    });
  });

  test('a rule of a later year does not judge an earlier plan, and cannot judge one without a day of issue', () => {
    const later: AnyRule = { ...speaking, id: 'test/later', effective: { from: '2030-01-01' } };
    const gone: AnyRule = { ...speaking, id: 'test/gone', effective: { to: '2000-12-31' } };
    const rules = [later, gone];
    expect(
      outcomes(examples.faultless(), rules).outcomes?.map(({ status, reasons }) => [status, reasons[0]?.code]),
    ).toEqual([
      ['not-applicable', 'out-of-time'],
      ['not-applicable', 'out-of-time'],
    ]);
    expect(
      outcomes(examples.haiPhong(), rules).outcomes?.map(({ status, reasons }) => [status, reasons[0]?.code]),
    ).toEqual([
      ['not-evaluated', 'issue-day-unknown'],
      ['not-evaluated', 'issue-day-unknown'],
    ]);
  });

  // The faultless plan is of 6 October 2025.
  test.each([
    [{}, true],
    [{ from: '2025-10-06' }, true],
    [{ from: '2025-10-07' }, false],
    [{ to: '2025-10-06' }, true],
    [{ to: '2025-10-05' }, false],
    [{ from: '2025-10-06', to: '2025-10-06' }, true],
    [{ from: '2025-01-01', to: '2025-10-05' }, false],
    [{ from: '2025-10-07', to: '2025-12-31' }, false],
  ])('a rule in force %j judges a plan of 6 October 2025: %s', (effective, isJudged) => {
    const found = outcomes(examples.faultless(), [{ ...speaking, effective }]).outcomes;
    expect(found?.[0]?.status).toBe(isJudged ? 'broken' : 'not-applicable');
  });

  test('where the plan says badly what its source shows, nothing is called absent, and the rest is judged', () => {
    const plan = { ...examples.faultless(), extent: 7 };
    const asking = (need: NonNullable<AnyRule['needs']>[number]): AnyRule => ({ ...speaking, needs: [need] });
    const endOf = (rule: AnyRule) => checkPlan(plan, { rules: [rule], setRules: [], asOf: '2025-10-20' });
    for (const need of ['issue-day', 'as-of'] as const)
      expect(endOf(asking(need)).runs[0]?.outcomes.find(({ rule }) => rule === speaking.id)?.status).toBe('broken');
    expect(endOf(speaking).runs[0]?.outcomes.find(({ rule }) => rule === speaking.id)?.status).toBe('broken');
    const under = (need: 'parent') => checkPlan(plan, { rules: [asking(need)], setRules: [], parents: [{ plan: examples.haiPhong() }] }); // prettier-ignore
    expect(under('parent').runs[0]?.outcomes.find(({ rule }) => rule === speaking.id)?.status).toBe('broken');
    const unseen = checkPlan({ ...examples.faultless(), unseen: 7 }, { rules: [asking('recipients')], setRules: [] });
    expect(unseen.runs[0]?.outcomes.find(({ rule }) => rule === speaking.id)?.reasons[0]?.values).toEqual({ part: { kind: 'list', items: ['unseen'] } }); // prettier-ignore
    expect(endOf(asking('recipients')).runs[0]?.outcomes.find(({ rule }) => rule === speaking.id)).toMatchObject({
      status: 'not-evaluated',
      reasons: [{ code: 'bad-shape', values: { part: { kind: 'list', items: ['extent'] } }, count: 1 }],
    });
  });

  test('[F-047] a rule that asks for the day of the check is not evaluated without it', () => {
    const asking: AnyRule = { ...speaking, needs: ['as-of'] };
    expect(outcomes(examples.faultless(), [asking]).outcomes?.[0]?.reasons[0]?.code).toBe('as-of-unknown');
    const report = checkPlan(examples.faultless(), { rules: [asking], asOf: '2025-10-20' });
    expect(report.runs[0]?.findings).toHaveLength(3);
    expect(report.runs[0]?.asOf).toBe('2025-10-20');
  });

  test('a rule that asks for several things names the first that there is not', () => {
    const asking = (...needs: NonNullable<AnyRule['needs']>) => outcomes(examples.faultless(), [{ ...speaking, needs }]).outcomes?.[0]; // prettier-ignore
    expect(asking('issue-day', 'as-of')?.reasons[0]?.code).toBe('as-of-unknown');
    expect(asking('parent', 'as-of')).toMatchObject({ status: 'not-applicable', reasons: [{ code: 'no-parent', values: {} }] }); // prettier-ignore
    expect(asking('issue-day')?.status).toBe('broken');
  });

  test('a plan without anything of its kind leaves a rule without a subject', () => {
    const { phases: _phases, claims: _claims, ...plan } = examples.faultless();
    expect(outcomes(plan, [speaking]).outcomes).toMatchObject([
      { status: 'not-applicable', reasons: [{ code: 'no-subject' }] },
    ]);
  });
});

describe('a broken id', () => {
  const whole = (reads: AnyRule['reads']): AnyRule => ({
    ...defineRule({ ...shell, id: 'test/whole', on: 'plan', check: (_plan, { fault }) => fault('told', {}) }),
    reads,
  });
  const endOf = (plan: unknown, rule: AnyRule) => outcomes(plan, [rule]).outcomes?.[0];
  const owned = (by: string, count: number) => ({
    status: 'not-evaluated',
    subjects: { kept: 0, broken: 0, notEvaluated: count },
    reasons: [{ code: 'owned-elsewhere', because: by, values: { rule: by }, count }],
  });

  test('that leads nowhere takes its holder away from other rules, and from those that read its list as a whole', () => {
    const plan = examples.faultless();
    const count = plan.phases?.length ?? 0;
    const [first] = plan.phases ?? [];
    if (first) first.section = 's-nowhere';
    expect(endOf(plan, speaking)).toMatchObject({
      status: 'broken',
      subjects: { kept: 0, broken: count - 1, notEvaluated: 1 },
      reasons: [{ code: 'owned-elsewhere', because: 'reference/dangling', count: 1 }],
    });
    expect(endOf(plan, whole(['recipients', 'phases']))).toMatchObject(owned('reference/dangling', 1));
    expect(endOf(plan, whole(['recipients', 'units']))?.status).toBe('broken');
    expect(endOf(plan, whole([]))?.status).toBe('broken');
  });

  test('that several bear takes all of them away', () => {
    const plan = examples.faultless();
    const [first, second] = plan.topics ?? [];
    if (first && second) second.id = first.id;
    const onTopics = { ...speaking, on: 'topic' } as AnyRule;
    const count = plan.topics?.length ?? 0;
    expect(endOf(plan, onTopics)).toMatchObject({
      subjects: { broken: count - 2, notEvaluated: 2 },
      reasons: [{ code: 'owned-elsewhere', because: 'reference/duplicate-id', count: 2 }],
    });
    expect(endOf(plan, whole(['topics']))).toMatchObject(owned('reference/duplicate-id', 1));
    expect(endOf(plan, { ...whole(['topics']), id: 'reference/own' })?.status).toBe('broken');
    const twice = examples.faultless();
    const [again] = twice.topics ?? [];
    if (again) twice.topics?.push(again);
    expect(endOf(twice, onTopics)?.subjects).toMatchObject({ broken: count - 1, notEvaluated: 2 });
  });
});

describe('[F-109] a rule that breaks down', () => {
  test.each<[string, unknown, string]>([
    ['an error', new TypeError('boom'), 'TypeError: boom'],
    ['a word', 'boom', 'boom'],
    ['something that cannot be printed', { toString: () => { throw new Error('no'); } }, 'unprintable'],
  ])('with %s is named with its place, and the verdict is failed', (_what, thrown, told) => {
    const crashing: AnyRule = { ...speaking, id: 'test/crash', check: () => { throw thrown; } };
    const { report } = outcomes(examples.faultless(), [crashing, speaking]);
    expect(report.verdict).toBe('failed');
    expect(report.runs[0]?.failures).toEqual([{ rule: 'test/crash', pointer: '/phases/0', error: told }]);
    expect(report.runs[0]?.findings).toHaveLength(3);
  }); // prettier-ignore

  test('ends as not evaluated, or as broken where it had said something', () => {
    const after = (count: number): AnyRule => ({
      ...speaking,
      check: (...[{ pointer }, { fault }]: Parameters<typeof speaking.check>) => {
        if (pointer === `/phases/${count}`) throw new Error('boom');
        fault('told', {});
      },
    });
    const crashed = { code: 'crashed', values: {}, count: 1 };
    expect(outcomes(examples.faultless(), [after(0)]).outcomes).toEqual([
      { rule: 'test/speaks', status: 'not-evaluated', subjects: { kept: 0, broken: 0, notEvaluated: 1 }, reasons: [crashed] },
    ]);
    expect(outcomes(examples.faultless(), [after(2)]).outcomes).toEqual([
      { rule: 'test/speaks', status: 'broken', subjects: { kept: 0, broken: 2, notEvaluated: 1 }, reasons: [crashed] },
    ]);
  }); // prettier-ignore

  test('by a sentence that it has not is told which', () => {
    const wordless: AnyRule = { ...speaking, check: (...[, { fault }]: Parameters<typeof speaking.check>) => fault('none' as never, {}) };
    const { report } = outcomes(examples.faultless(), [wordless]);
    expect(report.runs[0]?.failures.map(({ error }) => error)).toEqual(['TypeError: There is no sentence none.']);
  }); // prettier-ignore

  test('before it has seen anything is named with the whole plan', () => {
    const blind = { ...speaking, get check(): never { throw new Error('blind'); } } as AnyRule;
    const { report } = outcomes(examples.faultless(), [speaking, blind]);
    expect(report.runs[0]?.failures).toEqual([{ rule: 'test/speaks', pointer: '', error: 'Error: blind' }]);
  }); // prettier-ignore
});

describe('reasons why subjects were not judged', () => {
  const asking = (of: (pointer: string) => readonly [ReasonCode, Readonly<Record<string, Value>>?]): AnyRule => ({
    ...speaking,
    check: (...[{ pointer }, { unknown }]: Parameters<typeof speaking.check>) => unknown(...of(pointer)),
  });
  const reasonsOf = (rule: AnyRule) => outcomes(examples.faultless(), [rule]).outcomes?.[0]?.reasons;

  test('are told once where they are equal, and counted', () => {
    expect(reasonsOf(asking(() => ['no-days']))).toEqual([{ code: 'no-days', values: {}, count: 3 }]);
    expect(reasonsOf(asking(() => ['no-days', { n: 1 }]))).toEqual([{ code: 'no-days', values: { n: 1 }, count: 3 }]);
  });

  test('are told apart by their code and by their values', () => {
    const numbered = asking((pointer) => ['no-days', { n: Number(pointer.at(-1)) }]);
    expect(reasonsOf(numbered)?.map(({ values, count }) => [values['n'], count])).toEqual([[0, 1], [1, 1], [2, 1]]);
    const coded = asking((pointer) => [pointer === '/phases/1' ? 'no-subject' : 'no-days', { n: 1 }]);
    expect(reasonsOf(coded)?.map(({ code, count }) => [code, count])).toEqual([['no-days', 2], ['no-subject', 1]]);
  }); // prettier-ignore

  test('name the rule that owns a subject, and no other value', () => {
    const owned = asking(() => ['owned-elsewhere', { rule: 'test/other' }]);
    expect(reasonsOf(owned)).toEqual([
      { code: 'owned-elsewhere', values: { rule: 'test/other' }, count: 3, because: 'test/other' },
    ]);
    expect(reasonsOf(asking(() => ['no-days', { rule: 'test/other' }]))?.[0]).not.toHaveProperty('because');
    expect(reasonsOf(asking(() => ['owned-elsewhere', { rule: 1 }]))?.[0]).not.toHaveProperty('because');
  });
});

test('a subject that a rule leaves aside is told with the reason that the rule gives', () => {
  const picky = (fits: boolean | ReasonCode): AnyRule => ({ ...speaking, applies: () => fits });
  const endOf = (fits: boolean | ReasonCode) => outcomes(examples.faultless(), [picky(fits)]).outcomes?.[0];
  expect(endOf(true)?.status).toBe('broken');
  expect(endOf(false)?.reasons).toEqual([{ code: 'no-subject', values: {}, count: 3 }]);
  expect(endOf('no-days')?.reasons).toEqual([{ code: 'no-days', values: {}, count: 3 }]);
});

describe('what makes a finding itself:', () => {
  const printsOf = (...places: readonly string[]) => {
    const rule = defineRule({
      ...shell,
      id: 'test/places',
      on: 'plan',
      check: (_plan, { fault }) => {
        for (const at of places) fault('told', {}, { at });
      },
    });
    const { report } = outcomes(examples.faultless(), [rule]);
    return new Map(report.runs[0]?.findings.map(({ place, fingerprint }) => [place.pointer, fingerprint]));
  };

  test('the item that holds the place, and the way on from it without positions in inner lists', () => {
    const [first, moved] = ['/tasks/0/parties/0', '/tasks/0/parties/12'];
    expect(printsOf(first).get(first)).toBe(printsOf(moved).get(moved));
    const distinct = ['/tasks/0/parties/0', '/tasks/1/parties/0', '/tasks/0/parties/1a', '/tasks/0/parties/a1', '/tasks/0/parties', '/topics/0/parties/0'];
    const prints = distinct.map((place) => printsOf(place).get(place));
    expect(new Set(prints.slice(0, 4).concat(prints.slice(5))).size).toBe(5);
  }); // prettier-ignore

  test('and where all is the same, a number', () => {
    const rule = defineRule({
      ...shell,
      id: 'test/again',
      on: 'plan',
      check: (_plan, { fault }) => [1, 2, 3].forEach(() => fault('told', {})),
    });
    const findings = outcomes(examples.faultless(), [rule]).report.runs[0]?.findings ?? [];
    const [first, ...more] = findings;
    expect(more.map(({ fingerprint }) => fingerprint)).toEqual([`${first?.fingerprint}-2`, `${first?.fingerprint}-3`]);
    expect(more.map(({ rule: id, place }) => [id, place])).toEqual(more.map(() => ['test/again', first?.place]));
  });

  test('of the schema, the keyword, the sentence, the place and the property', () => {
    const fault: ShapeFault = { keyword: 'type', message: 'type', pointer: '/a', words, values: {} };
    const named = { ...fault, values: { property: 'p' } };
    const prints = [
      fault,
      named,
      { ...fault, pointer: '/b' },
      { ...fault, keyword: 'enum' as const },
      { ...fault, message: 'enum-nearest' as const },
    ].map((each) => shapeFindings([each])[0]?.fingerprint);
    expect(new Set(prints).size).toBe(prints.length);
    expect(prints[0]).toBe(fingerprintOf(['shape/type', 'type', '/a', '""']));
    expect(prints[1]).toBe(fingerprintOf(['shape/type', 'type', '/a', '"p"']));
  });
});

test('the words of a rule are the same object in every report, so that reports are merged by a glance', () => {
  const [one, other] = [checkPlan(examples.faultless()), checkPlan(examples.haiPhong())];
  expect(one.rules).toBe(other.rules);
  expect(wordsOf(speaking)).toBe(wordsOf(speaking));
});

test('the verdict is the gravest thing that is said', () => {
  const verdictOf = (severity: 'info' | 'warning' | 'error') => outcomes(examples.faultless(), [{ ...speaking, severity }]).report.verdict; // prettier-ignore
  expect((['info', 'warning', 'error'] as const).map(verdictOf)).toEqual(['info', 'warning', 'error']);
  expect(outcomes(examples.faultless(), []).report.verdict).toBe('clean');
});

describe('a rule that gives what no report can hold is named, and nothing else stops:', () => {
  test.each<[string, unknown]>([
    ['nothing', null],
    ['no number', NaN],
    ['a number without end', Infinity],
    ['a function', () => 1],
    ['a date', new Date(0)],
    ['a value of no kind', { kind: 'none' }],
    ['a day that is no text', { kind: 'day', day: 1 }],
    ['half a span', { kind: 'span', from: '2025-01-01' }],
    ['an item without an id', { kind: 'item', title: 'x' }],
    ['a word in one language', { kind: 'word', vi: 'x' }],
    ['a list of nothing', { kind: 'list' }],
    ['a list with such a thing in it', { kind: 'list', items: [1, { kind: 'none' }] }],
  ])('%s', (_what, value) => {
    const odd: AnyRule = {
      ...speaking,
      id: 'test/odd',
      // The facts that a rule names itself spare it no look at its values.
      check: (...[, { fault }]: Parameters<typeof speaking.check>) => fault('told', { n: value } as never, { facts: [] }),
    };
    const { report } = outcomes(examples.faultless(), [odd, speaking]);
    const error = 'TypeError: {n} was given what no report can hold.';
    expect(report.runs[0]?.failures).toEqual([{ rule: 'test/odd', pointer: '/phases/0', error }]);
    expect(report.runs[0]?.findings.map(({ rule }) => rule)).toEqual(Array(3).fill('test/speaks'));
  });

  test.each(['text', 1, false, { kind: 'list', items: [] }, { kind: 'day', day: '2025-01-01' }])('%j it can hold', (value) => {
    const fair: AnyRule = {
      ...speaking,
      check: (...[, { fault }]: Parameters<typeof speaking.check>) => fault('told', { n: value } as never),
    };
    expect(outcomes(examples.faultless(), [fair]).report.runs[0]?.failures).toEqual([]);
  });

  test('no values at all', () => {
    const bare: AnyRule = { ...speaking, check: (...[, { fault }]: Parameters<typeof speaking.check>) => fault('told', undefined as never) };
    const { report } = outcomes(examples.faultless(), [bare, { ...speaking, id: 'test/other' }]);
    expect(report.runs[0]?.failures).toEqual([expect.objectContaining({ rule: 'test/speaks' })]);
    expect(report.runs[0]?.findings).toHaveLength(3);
  });
}); // prettier-ignore

test('a value that a rule leaves undefined is not in its finding, and makes no part of what that is', () => {
  const vague = {
    ...speaking,
    check: (...[, { fault }]: Parameters<typeof speaking.check>) => fault('told', { none: undefined } as never),
  };
  const fingerprintsBy = (rule: AnyRule) =>
    outcomes(examples.faultless(), [rule]).report.runs[0]?.findings.map(({ fingerprint }) => fingerprint);
  expect(fingerprintsBy(vague)).toEqual(fingerprintsBy(speaking));
});

describe('the words of a report', () => {
  const ids = (options: CheckOptions) =>
    checkPlan(examples.faultless(), options)
      .rules.map(({ id }) => id)
      .filter((id) => !id.startsWith('shape/'));
  const setRule = { ...shippedSetRules[0], id: 'test/set' } as AnySetRule;

  test('are those of the rules that were asked for, over one plan and over sets', () => {
    const shipped = ids({});
    expect(shipped).toEqual(expect.arrayContaining([...shippedRules, ...shippedSetRules].map(({ id }) => id)));
    expect(ids({ rules: [speaking] })).toEqual([speaking.id, ...shippedSetRules.map(({ id }) => id)]);
    expect(ids({ rules: [speaking], setRules: [] })).toEqual([speaking.id]);
    expect(ids({ rules: [], setRules: [setRule] })).toEqual(['test/set']);
    const overOnePlan = shipped.filter((id) => shippedRules.some((rule) => rule.id === id));
    expect(overOnePlan).toHaveLength(shippedRules.length);
    expect(ids({ setRules: [setRule] })).toEqual([...overOnePlan, 'test/set']);
  });

  test('name the parents that the plan was held against, where there are any', () => {
    const parent = { ...examples.faultless(), id: 'parent' };
    const [under] = checkPlan(examples.faultless(), { parents: [{ plan: parent, file: 'parent.json' }] }).runs;
    expect(JSON.stringify(under?.parents)).toContain('parent');
    const [byTemplate] = checkPlan(examples.faultless(), { parents: [{ template: 'commemoration' }] }).runs;
    expect(JSON.stringify(byTemplate?.parents)).toContain('commemoration');
    const broken = failureOf(() => checkPlan(examples.faultless(), { parents: [{ plan: 7, file: 'parent.json' }] }));
    expect(broken.values).toMatchObject({ option: 'parent' });
    expect(checkPlan(examples.faultless()).runs[0]).not.toHaveProperty('parents');
  });
});

describe('a plan of another shape', () => {
  test.each([
    ['a list', [], 'shape/type'],
    ['a number', 42, 'shape/type'],
    ['an empty object', {}, 'shape/required'],
    ['nothing', null, 'shape/type'],
  ])('%s gets findings of the schema, and no rule pretends to have judged', (_what, value, rule) => {
    const report = checkPlan(value);
    expect(report.runs[0]?.findings.map((finding) => finding.rule)).toContain(rule);
    expect(report.verdict).toBe('error');
    const ends = report.runs[0]?.outcomes.filter((outcome) => outcome.rule.startsWith('shape/')) ?? [];
    for (const { rule: id, status, subjects, reasons } of ends) {
      const broken = report.runs[0]?.findings.filter((finding) => finding.rule === id).length;
      expect([status, reasons]).toEqual([broken === 0 ? 'kept' : 'broken', []]);
      expect(subjects).toEqual({ kept: broken === 0 ? 1 : 0, broken, notEvaluated: 0 });
    }
    expect(ends.map(({ status }) => status)).toContain('kept');
    expect(report.runs[0]?.findings.every((finding) => finding.rule.startsWith('shape/'))).toBe(true);
  });

  test('one bad topic leaves the rules that do not read topics at work', () => {
    const plan = examples.haiPhong();
    const topics = plan.topics?.map((topic, at) => (at === 0 ? { ...topic, title: 7 } : topic));
    const [run] = checkPlan({ ...plan, topics }).runs;
    expect(
      run?.findings.filter(({ rule }) => rule.startsWith('shape/')).map(({ rule, place }) => [rule, place.pointer]),
    ).toEqual([['shape/type', '/topics/0/title']]);
    expect(run?.findings.map(({ rule }) => rule)).toContain('phase/shares-anchor');
    expect(run?.outcomes.find(({ rule }) => rule === 'topic/unassigned')).toMatchObject({
      status: 'not-evaluated',
      reasons: [{ code: 'bad-shape' }],
    });
  });
});

describe('templates', () => {
  test('an unknown one is a failure with the nearest right word', () => {
    expect(() => checkPlan(examples.faultless(), { template: 'human-right-day' })).toThrow(/human-rights-day/);
  });

  test('one that names an unknown rule is a failure', () => {
    expect(() =>
      checkPlan(examples.faultless(), { template: settings([{ rule: 'phase/overlapp', severity: 'info' }]) }),
    ).toThrow(/phase\/overlap/);
  });

  test('without one, the plan is held to core in the first year that it names', () => {
    const { template: _template, ...plan } = examples.haiPhong();
    expect(checkPlan(plan).runs[0]?.template).toMatchObject({ id: 'core', year: 2024 });
    const { issued: _issued, windows: _windows, occasions: _occasions, ...bare } = examples.faultless();
    expect(checkPlan(bare, { template: 'core' }).runs[0]?.template.year).toBe(2025);
    const yearOf = (more: object) => checkPlan({ ...bare, ...more }, { template: 'core' }).runs[0]?.template.year;
    const { template: _claim, ...nameless } = bare;
    expect(checkPlan(nameless).runs[0]?.template).toMatchObject({ id: 'core', year: 2000 });
    const window = (when: object) => ({ template: undefined, windows: [{ id: 'w', kind: 'campaign', when }] });
    expect(yearOf(window({ kind: 'range', from: '2031-01-01', to: '2032-12-31' }))).toBe(2031);
    expect(yearOf({ template: undefined, occasions: [{ id: 'o', title: 'Ngày kỷ niệm', day: '2033-05-01' }] })).toBe(
      2033,
    );
    expect(yearOf({ template: undefined, issued: { year: 2034 } })).toBe(2034);
  });
});

test('a failure of reading is a report of its own, with as much of its place as is known', () => {
  const entryOf = (place: Place, file?: string) => {
    const { verdict, failures } = wholeReport(reportFailure(new InputFailure('json/empty', {}, place), file));
    expect(verdict).toBe('failed');
    const [{ words: _words, advice: _advice, ...entry } = { words: 0, advice: 0 }] = failures;
    return entry;
  };
  const known = { code: 'json/empty', exit: 3 };
  expect(entryOf({ line: 1, column: 2 }, 'a.json')).toEqual({ ...known, file: 'a.json', line: 1, column: 2 });
  expect(entryOf({ file: 'b.json', pointer: '/x' })).toEqual({ ...known, file: 'b.json', pointer: '/x' });
  expect(entryOf({ file: 'b.json' }, 'a.json')).toEqual({ ...known, file: 'a.json' });
  expect(entryOf({})).toEqual(known);
});

describe('the list of shipped rules', () => {
  const entries = ruleCatalogue();

  test('has every rule once, by id, those over sets and versions among them', () => {
    const ids = entries.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)].toSorted());
    for (const id of ['phase/overlap', 'citation/conflict-across', 'change/lead-replaced']) expect(ids).toContain(id);
    expect(ids).toHaveLength(shippedRules.length + shippedSetRules.length + shippedChangeRules.length);
  });

  test('has the words, the rank and the page of each', () => {
    const byId = new Map(
      [...shippedRules, ...shippedSetRules, ...shippedChangeRules].map((rule: RuleHead) => [rule.id, rule]),
    );
    for (const { id, severity, since, summary, basis, docs } of entries) {
      const rule = byId.get(id);
      expect([severity, since, summary, basis.length]).toEqual([
        rule?.severity,
        rule?.since,
        rule?.summary,
        rule?.basis.length,
      ]);
      expect(docs).toBe(`src/rules/${id}/rule.md`);
    }
  });
});

describe('two reports', () => {
  const [before, after] = [examples.haiPhong(), examples.bacNinh()].map((plan) => checkPlan(plan));
  if (!before || !after) throw new Error('Two plans give two reports.');
  const ids = (found: readonly { readonly finding: { readonly fingerprint: string } }[]) =>
    found.map(({ finding }) => finding.fingerprint);
  const own = (report: Report) => report.runs.flatMap(({ findings }) => findings.map(({ fingerprint }) => fingerprint));

  test('on one plan at two times: what appeared, what is gone, what stayed, with the words of all', () => {
    const [later] = before.runs;
    const mended: Report = {
      ...before,
      runs: later ? [{ ...later, findings: later.findings.slice(1) }] : [],
      rules: before.rules.slice(1),
    };
    const [first = '', ...rest] = own(before);
    const there = diffReports(before, mended);
    expect([ids(there.appeared), ids(there.gone), ids(there.unchanged)]).toEqual([[], [first], rest]);
    expect(there.rules.map(({ id }) => id)).toEqual(before.rules.map(({ id }) => id).toSorted());
    const back = diffReports(mended, before);
    expect([ids(back.appeared), ids(back.gone), ids(back.unchanged)]).toEqual([[first], [], rest]);
    expect(there.unchanged[0]?.plan?.id).toBe(later?.plan.id);
  });

  test('on two plans share nothing, whatever their findings are called', () => {
    const both = diffReports(before, after);
    expect(validateReportChanges(both)).toBe(true);
    expect([ids(both.appeared), ids(both.gone), ids(both.unchanged)]).toEqual([own(after), own(before), []]);
  });

  test('findings of a report that are of no plan are held against each other too', () => {
    const waivers: Waivers = { schema: '1', waivers: [{ fingerprint: 'a1', reason: 'x', approver: 'y' }] };
    const waived = checkPlan(examples.haiPhong(), { waivers });
    const { appeared } = diffReports(before, waived);
    expect(appeared.map(({ plan, finding }) => [plan, finding.rule])).toEqual([[undefined, 'waiver/unused']]);
  });
});

test('the tool says the version of the package', () => {
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
    version: string;
  };
  expect(tool.version).toBe(version);
});
