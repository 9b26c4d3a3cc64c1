import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { InputFailure } from '#base/failure.js';
import { checkPlan } from '#engine/check.js';
import { fixPlan } from '#engine/fix.js';
import type { CheckOptions } from '#engine/options.js';
import type { Plan } from '#generated/plan.types.js';
import type { Finding, Operation, Run } from '#generated/report.types.js';
import { applyPatch, putAt, removeAt } from '#model/patch.js';
import { editJson } from '#read/edit.js';
import { formatPlan } from '#read/format.js';
import type { Draft } from '#rule/cases.js';
import { defineRule, type AnyRule, type Context, type Mend } from '#rule/rule.js';
import { rules as shipped } from '#rules/registry.js';
import { cases, examples, frozen, spoiledPlans } from '../plans.js';
import { failureOf } from '../read/failing.js';
import { filesOf } from '../texts.js';

const rules: readonly AnyRule[] = shipped;
const weight = { info: 1, warning: 2, error: 3 };

function runOf(plan: unknown, options: CheckOptions): Run {
  return checkPlan(plan, options).runs[0] as Run;
}

const sortOf = ({ rule, severity }: Finding) => `${rule} ${severity}`;

function countOf({ findings }: Run, sort: string): number {
  return findings.filter((finding) => sortOf(finding) === sort).length;
}

/**
 * What may come up when a finding goes: rules that wait for the one that spoke (`after`), since they could not judge before;
 * and any rule at all once ids lead somewhere again.
 */
function isUncovered(rule: string, owner: string): boolean {
  // Words that were glued together say more once they are apart.
  if (owner === 'text/known-typo' && rule.startsWith('text/')) return true;
  return owner.startsWith('reference/') || (rules.find(({ id }) => id === rule)?.after ?? []).includes(owner);
}

/** Holds every suggestion of a plan to what a suggestion promises. */
function hold(plan: Draft, options: CheckOptions = {}): number {
  const before = runOf(plan, options);
  const files = filesOf(plan);
  let count = 0;
  for (const finding of before.findings)
    for (const { message, patch, inverse } of finding.suggestions) {
      const what = `${finding.rule} (${finding.message}), mend “${message}” ${JSON.stringify(patch)}`;
      const mended = applyPatch(plan, patch);
      const after = runOf(mended, options);
      expect(after.failures, what).toEqual([]);
      expect(countOf(after, sortOf(finding)), `${what} leaves its finding`).toBeLessThan(
        countOf(before, sortOf(finding)),
      );
      const added = after.findings.filter(
        (other) =>
          weight[other.severity] >= weight[finding.severity] &&
          countOf(after, sortOf(other)) > countOf(before, sortOf(other)) &&
          !isUncovered(other.rule, finding.rule),
      );
      expect(added.map(sortOf), `${what} adds others`).toEqual([]);
      expect(applyPatch(mended, inverse), `${what} is not undone by its inverse`).toEqual(plan);
      // One file after another: all of them with every suggestion would take long.
      const text = files[count++ % files.length] ?? '';
      const edited = editJson(text, patch);
      expect(formatPlan(JSON.parse(edited.replace('\uFEFF', ''))), what).toBe(formatPlan(mended));
      expect(editJson(edited, inverse), `${what} leaves traces in the file`).toBe(text);
    }
  return count;
}

describe('a suggestion takes its finding away, adds none as severe, and its inverse restores every byte', () => {
  test.each(Object.entries(cases))('%s, injected into the faultless plan', (_id, { spoil, template }) => {
    const plan = examples.faultless();
    spoil(plan);
    hold(plan, template === undefined ? {} : { template });
  });

  test.each(Object.entries(cases))('%s, in each of its cases', (_id, { cases: own }) => {
    for (const { edit, template, asOf } of Object.values(own)) {
      const plan = examples.faultless();
      edit(plan);
      hold(plan, { ...(template !== undefined && { template }), ...(asOf !== undefined && { asOf }) });
    }
  });

  test('in plans with up to six faults injected', () => {
    let count = 0;
    fc.assert(
      fc.property(spoiledPlans, (plan) => {
        count += hold(plan);
      }),
      { numRuns: 60 },
    );
    expect(count).toBeGreaterThan(100);
  });
});

describe('fixing', () => {
  test('a plan twice is fixing it once, and the plan that was handed in stays as it was', () => {
    fc.assert(
      fc.property(spoiledPlans, (plan) => {
        const before = JSON.stringify(plan);
        const once = fixPlan(frozen(plan));
        expect(JSON.stringify(plan)).toBe(before);
        expect(once.failed).toEqual([]);
        expect(once.offered.filter(({ suggestion }) => suggestion.safe)).toEqual([]);
        const twice = fixPlan(once.plan);
        expect(twice).toEqual({ ...once, applied: [] });
      }),
      { numRuns: 60 },
    );
  });

  test('ends with what a check of the fixed plan finds', () => {
    fc.assert(
      fc.property(spoiledPlans, (plan) => {
        const { plan: fixed, applied, report } = fixPlan(plan);
        expect(report).toEqual(checkPlan(fixed));
        const patches = applied.flatMap(({ suggestion }) => suggestion.patch);
        expect(applyPatch(plan, patches)).toEqual(fixed);
      }),
      { numRuns: 40 },
    );
  });

  test('the faultless plan changes nothing', () => {
    const plan = examples.faultless();
    const { plan: fixed, applied, offered, failed } = fixPlan(plan);
    expect([fixed, applied, offered, failed]).toEqual([plan, [], [], []]);
  });

  test('by one rule leaves the slips of others', () => {
    const plan = examples.faultless();
    for (const id of ['form/archive-line', 'form/number-syntax']) cases[id]?.spoil(plan);
    const { applied, offered, report } = fixPlan(plan, { only: 'form/archive-line' });
    expect(new Set([...applied, ...offered].map(({ finding }) => finding.rule))).toEqual(
      new Set(['form/archive-line']),
    );
    expect(report.runs[0]?.findings.map(({ rule }) => rule)).toContain('form/number-syntax');
  });

  test('by a rule that there is not names the nearest one', () => {
    expect(() => fixPlan(examples.faultless(), { only: 'form/archive-lime' })).toThrow(InputFailure);
    expect(() => fixPlan(examples.faultless(), { only: 'form/archive-lime' })).toThrow(/form\/archive-line/u);
    const far = failureOf(() => fixPlan(examples.faultless(), { only: 'q' }));
    expect(far.words.en).toContain('“q”');
    expect(JSON.stringify([far.words, far.advice])).not.toMatch(/undefined|\{nearest\}/u);
    expect(far.values).toStrictEqual({ rule: 'q' });
  });

  test('leaves alone what was waived', () => {
    const plan = examples.faultless();
    cases['form/archive-line']?.spoil(plan);
    const waivers = runOf(plan, {}).findings.map(({ fingerprint }) => ({
      fingerprint,
      reason: 'đã duyệt',
      approver: 'Văn phòng',
    }));
    const { applied, offered, plan: fixed } = fixPlan(plan, { waivers: { schema: '1', waivers } });
    expect([applied, offered, fixed]).toEqual([[], [], plan]);
  });

  test('a value that is no plan changes nothing', () => {
    for (const value of [undefined, null, 'KẾ HOẠCH', [], {}])
      expect(fixPlan(value)).toMatchObject({ plan: value, applied: [] });
  });
});

describe('a suggestion that breaks its word is not applied, and is told', () => {
  /** A rule that wants no title but "đúng", and suggests something. */
  function lying(mend: Partial<Mend<'mend'>> & { readonly patch: readonly Operation[] }): AnyRule {
    return defineRule({
      id: 'test/lying',
      on: 'plan',
      severity: 'warning',
      since: '0.1.0',
      summary: { vi: 'x', en: 'x' },
      kept: { vi: 'x', en: 'x' },
      basis: [{ source: 'logic' }],
      reads: ['title'],
      messages: { wrong: { vi: 'x', en: 'x' }, mend: { vi: 'x', en: 'x' } },
      check: ({ item: plan }, { fault }) => {
        if (plan.title === 'sập') throw new Error('boom');
        if (plan.title === 'đúng') return;
        fault('wrong', {}, { mends: [{ message: 'mend', values: {}, safe: true, inverse: [], ...mend }] });
      },
    });
  }
  const plan = examples.faultless();
  const tried = (patch: readonly Operation[]) => fixPlan(plan, { rules: [...rules, lying({ patch })] });

  test('since its finding stays', () => {
    const { failed, plan: fixed } = tried(putAt(plan, '/title', 'sai nữa').patch);
    expect(failed.map(({ why, added }) => [why, added])).toEqual([['stays', []]]);
    expect(fixed).toEqual(plan);
  });

  test('since others as severe come up', () => {
    const { failed } = tried([...putAt(plan, '/title', 'đúng').patch, ...removeAt(plan, '/archive').patch]);
    expect(failed.map(({ why, added }) => [why, added.map(({ rule }) => rule)])).toEqual([
      ['adds', ['form/archive-line']],
    ]);
  });

  test('since a rule breaks down over what it leaves', () => {
    expect(tried(putAt(plan, '/title', 'sập').patch).failed.map(({ why }) => why)).toEqual(['crashes']);
  });

  test.each(['/none/title', '/phases/99/title', 'title', '/title/deep'])('since there is no place %s', (path) => {
    const { failed } = tried([{ op: 'replace', path, value: 'đúng' }]);
    expect(failed.map(({ why }) => why)).toEqual(['misplaced']);
  });

  test('while one that keeps its word is applied', () => {
    const { failed, applied, plan: fixed } = tried(putAt(plan, '/title', 'đúng').patch);
    expect(failed).toEqual([]);
    expect(applied.map(({ finding }) => finding.rule)).toEqual(['test/lying']);
    expect(fixed).toMatchObject({ title: 'đúng' });
  });
});

describe('suggestions of rules that wait for each other', () => {
  const said = { vi: 'x', en: 'x' };
  const told = { wrong: said, mend: said } as const;
  type Speak = Context<typeof told>['fault'];

  /** A rule on topics that speaks of those whose title begins with a mark, and may suggest to take it away. */
  function marked(id: string, mark: string, more: Partial<AnyRule> & { readonly mends?: boolean } = {}): AnyRule {
    const { mends = false, ...rest } = more;
    const rule = defineRule({
      id,
      on: 'topic',
      severity: 'warning',
      since: '0.1.0',
      summary: said,
      kept: said,
      basis: [],
      reads: ['topics'],
      messages: told,
      check: ({ item, pointer }, { fault, plan: whole }: { fault: Speak; plan: Plan }) => {
        if (!item.title.startsWith(mark)) return;
        const edit = putAt(whole, `${pointer}/title`, item.title.slice(mark.length));
        fault('wrong', {}, mends ? { mends: [{ message: 'mend', values: {}, safe: true, ...edit }] } : {});
      },
    });
    return { ...(rule as AnyRule), ...rest };
  }
  const titled = (...titles: readonly string[]) => {
    const plan = examples.faultless();
    plan.topics = titles.map((title, at) => ({ id: `t${at}`, kind: 'work', title }));
    return plan;
  };
  const fixed = (plan: unknown, ...own: readonly AnyRule[]) => fixPlan(plan, { rules: own, setRules: [] });
  const titlesOf = (plan: unknown) => (plan as Draft).topics?.map(({ title }) => title);

  test('are applied one after the other until none is left', () => {
    const done = fixed(titled('!một', 'hai', '!ba'), marked('test/a', '!', { mends: true }));
    expect(titlesOf(done.plan)).toEqual(['một', 'hai', 'ba']);
    expect(done.applied).toHaveLength(2);
    expect([done.offered, done.failed]).toEqual([[], []]);
  });

  test.each([
    ['a rule that waited for the one that spoke', 'test/a', { after: ['test/a'] }],
    ['any rule, once ids lead somewhere', 'reference/a', {}],
    ['any rule, once the shape is right', 'shape/a', {}],
  ])('may bring up what was there before: %s', (_what, owner, more) => {
    const bad = marked('test/b', 'một', more);
    const done = fixed(titled('!một', '!hai'), marked(owner, '!', { mends: true }), bad);
    expect(titlesOf(done.plan)).toEqual(['một', 'hai']);
    expect(done.report.runs[0]?.findings.map(({ rule }) => rule)).toEqual(['test/b']);
  });

  test.each([
    ['a rule that waited for none', {}],
    ['a rule that waited for another', { after: ['test/c'] }],
    ['a graver rule', { severity: 'error' as const }],
  ])('may not bring up %s: that one is left out, told, and not offered; the others are applied', (_what, more) => {
    const bad = marked('test/b', 'một', more);
    const done = fixed(titled('!một', '!hai'), marked('test/a', '!', { mends: true }), bad, marked('test/c', '?', { after: ['test/a'] })); // prettier-ignore
    expect(titlesOf(done.plan)).toEqual(['!một', 'hai']);
    expect(done.failed.map(({ why, added }) => [why, added.map(({ rule }) => rule)])).toEqual([['adds', ['test/b']]]);
    expect(done.applied).toHaveLength(1);
    expect(done.offered).toEqual([]);
  });

  test('may bring up what is less severe', () => {
    const done = fixed(titled('!một'), marked('test/a', '!', { mends: true }), marked('test/b', 'một', { severity: 'info' })); // prettier-ignore
    expect(titlesOf(done.plan)).toEqual(['một']);
  });

  test('that are not safe are offered, and those that failed are not', () => {
    const unsafe = marked('test/u', '?');
    const asking: AnyRule = {
      ...unsafe,
      check: ({ item, pointer }: { item: { title: string }; pointer: string }, { fault, plan: whole }: { fault: Speak; plan: Plan }) => {
        if (!item.title.startsWith('?')) return;
        fault('wrong', {}, { mends: [{ message: 'mend', values: {}, safe: false, ...putAt(whole, `${pointer}/title`, 'khác') }] });
      },
    }; // prettier-ignore
    const done = fixed(titled('?một', '!hai'), asking, marked('test/a', '!', { mends: true }), marked('test/b', 'hai'));
    expect(titlesOf(done.plan)).toEqual(['?một', '!hai']);
    expect(done.offered.map(({ finding }) => finding.rule)).toEqual(['test/u']);
    expect(done.failed.map(({ finding }) => finding.rule)).toEqual(['test/a']);
  });
});
