import { describe, expect, test } from 'vitest';
import { compareAll, comparePlans, draftAlignment, readAlignment } from '#index.js';
import type { Matrix } from '#generated/matrix.types.js';
import type { Draft } from '#rule/cases.js';
import { defineRule, type AnyRule, type Severity } from '#rule/rule.js';
import { examples, openGap, planAs } from '../plans.js';
import { shell } from './trial.js';

const inputs = (...plans: readonly unknown[]) => plans.map((plan) => ({ plan }));
const idsOf = ({ plans }: Matrix) => plans.map(({ plan }) => plan.id);

describe('columns', () => {
  test('stand in the order of files and ids, and tell both', () => {
    const { plans } = compareAll([
      { plan: planAs('a'), file: 'z.json' },
      { plan: planAs('c'), file: 'B.json' },
      { plan: planAs('b') },
    ]);
    expect(plans.map(({ plan }) => [plan.file, plan.id])).toEqual([
      [undefined, 'b'],
      ['B.json', 'c'],
      ['z.json', 'a'],
    ]);
    expect(Object.keys(plans[0]?.plan ?? {})).not.toContain('file');
  });

  test('of one id and file are one where the plans are the same, else two in an order of their own', () => {
    const [one, other] = [planAs('a'), planAs('a', (plan) => plan.topics?.pop())];
    expect(idsOf(compareAll(inputs(one, structuredClone(one))))).toEqual(['a']);
    const both = compareAll(inputs(one, other, one));
    expect(idsOf(both)).toEqual(['a', 'a']);
    expect(JSON.stringify(compareAll(inputs(other, one)))).toBe(JSON.stringify(both));
  });

  test('tell the template that each goes by, and the parent above them', () => {
    const matrix = compareAll(inputs(examples.haiPhong(), planAs('a')), {
      parent: { plan: planAs('above'), file: 'above.json' },
    });
    expect(matrix.parent).toMatchObject({ id: 'above', file: 'above.json' });
    expect(compareAll(inputs(planAs('a')))).not.toHaveProperty('parent');
    const templates = new Map(matrix.plans.map(({ plan, template }) => [plan.id, template.id]));
    expect(templates.get('hai-phong-2024')).toBe(examples.haiPhong().template?.id ?? 'core');
  });

  test('are counted, with rows, rows that are full, outliers and shared defects', () => {
    const matrix = compareAll(
      inputs(
        planAs('a'),
        planAs('b'),
        planAs('c', (plan) => plan.recipients?.shift()),
      ),
    );
    const { rows, counts } = matrix;
    expect(counts).toMatchObject({
      plans: 3,
      rows: rows.length,
      links: matrix.links.length,
      shared: matrix.shared.length,
    });
    expect(counts.full).toBe(rows.filter(({ missing }) => missing.length === 0).length);
    expect(counts.full).toBeLessThan(rows.length);
  });
});

describe('no plan at all', () => {
  test('has no row, no defect and no words', () => {
    const { rows, links, shared, rules } = compareAll([]);
    expect([rows, links, shared, rules]).toEqual([[], [], [], []]);
  });
});

describe('defects that several plans share', () => {
  test('are told once, with the row, the places and the documents that all carry out', () => {
    const { shared, plans, rows } = compareAll(inputs(planAs('a', openGap), planAs('b', openGap), planAs('c')));
    const gaps = shared.filter(({ rule }) => rule === 'phase/gap');
    expect(gaps).toHaveLength(1);
    const [gap] = gaps;
    expect(gap?.sightings.map(({ plan }) => plans[plan]?.plan.id)).toEqual(['a', 'b']);
    expect(gap?.sightings.every(({ place, fingerprint }) => place.pointer.startsWith('/phases/') && fingerprint !== '')).toBe(true); // prettier-ignore
    expect(rows.map(({ key }) => key)).toContain(gap?.row);
    expect(gap?.parents.length).toBeGreaterThan(0);
  });

  test('name no document where the plans carry out none in common', () => {
    const own = (plan: Draft) => {
      openGap(plan);
      plan.citations = [];
    };
    const { shared } = compareAll(inputs(planAs('a', own), planAs('b', openGap)));
    const gap = shared.find(({ rule }) => rule === 'phase/gap');
    expect(gap?.parents).toEqual([]);
  });

  test('are those of two plans, not two of one plan, and the gravest number comes first', () => {
    const twice = (plan: Draft) => {
      for (const recipient of plan.recipients ?? []) recipient.text = `${recipient.text ?? ''} ;`;
    };
    expect(compareAll(inputs(planAs('a', openGap), planAs('b'))).shared).toEqual([]);
    expect(compareAll(inputs(planAs('a', twice), planAs('b'))).shared).toEqual([]);
    const { shared } = compareAll(inputs(planAs('a', openGap), planAs('b', openGap), planAs('c', openGap)));
    const counts = shared.map(({ sightings }) => sightings.length);
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
  });

  /** Says one sentence of each plan that is named, at a place. */
  const saying = (id: string, at: string | ((plan: string) => string), ids: readonly string[], severity: Severity = 'warning') =>
    defineRule({
      ...shell,
      id,
      severity,
      on: 'plan',
      check: (_plan, { fault, plan }) => {
        if (ids.includes(plan.id)) fault('told', {}, { at: typeof at === 'string' ? at : at(plan.id) });
      },
    }); // prettier-ignore
  const sharedUnder = (...rules: AnyRule[]) =>
    compareAll(inputs(planAs('a'), planAs('b'), planAs('c')), { rules, setRules: [] }).shared;

  test('are told the most common first, then by rule, and hints are no defects', () => {
    const told = sharedUnder(
      saying('test/z', '/title', ['a', 'b', 'c']),
      saying('test/b', '', ['a', 'b']),
      saying('test/a', '/signature', ['b', 'c']),
      saying('test/hint', '/title', ['a', 'b'], 'info'),
    );
    expect(told.map(({ rule, sightings }) => [rule, sightings.length])).toEqual([
      ['test/z', 3],
      ['test/a', 2],
      ['test/b', 2],
    ]);
  });

  test('stand at the same place of a plan, where that is no row', () => {
    const isShared = (at: string | ((plan: string) => string)) => sharedUnder(saying('test/x', at, ['a', 'b'])).length > 0;
    for (const at of ['', '/title', '/signature', '/signature/name']) expect(isShared(at)).toBe(true);
    const byPlan = (a: string, b: string) => (plan: string) => (plan === 'a' ? a : b);
    expect(isShared(byPlan('/signature', '/archive'))).toBe(false);
    expect(isShared(byPlan('/signature/name', '/signature'))).toBe(true);
    expect(isShared(byPlan('', '/title'))).toBe(false);
    expect(isShared(byPlan('/topics/0', '/topics/1'))).toBe(false);
    expect(isShared(byPlan('/topics/0', '/topics/0/title'))).toBe(true);
  }); // prettier-ignore

  test('name the documents that all of these plans carry out, and no others', () => {
    const citing = (id: string, ...numbers: readonly string[]) =>
      planAs(id, (plan) => {
        plan.citations = numbers.map((number) => ({ id: `c-${number}`, text: `Thực hiện Kế hoạch số ${number}/KH-BCĐNQ ngày 02 tháng 01 năm 2025,`, where: 'opening', relation: 'carries-out', kind: 'plan', number: `${number}/KH-BCĐNQ`, issuer: 'Ban Chỉ đạo Nhân quyền tỉnh Bình Minh',
          dateText: 'ngày 02 tháng 01 năm 2025', date: '2025-01-02' })); // prettier-ignore
      });
    const under = (...plans: readonly Draft[]) =>
      compareAll(inputs(...plans), { rules: [saying('test/x', '/title', ['a', 'b'])], setRules: [] }).shared[0]
        ?.parents;
    expect(under(citing('a', '1', '2', '3'), citing('b', '4', '3', '2'))).toEqual(['2/KH-BCĐNQ', '3/KH-BCĐNQ']);
    expect(under(citing('a', '1'), citing('b', '2'))).toEqual([]);
    expect(under(citing('a', '1'), citing('b', '1'), citing('c', '9'))).toEqual(['1/KH-BCĐNQ']);
  });

  test('at places that are no rows are told by their list, and two different places are two defects', () => {
    const blank = (plan: Draft) => {
      if (plan.signature) plan.signature.name = '';
      delete plan.archive;
    };
    const told = compareAll(inputs(planAs('a', blank), planAs('b', blank))).shared;
    expect(told.length).toBeGreaterThan(0);
    for (const { row, sightings } of told) {
      expect(row).toBeUndefined();
      expect(sightings).toHaveLength(2);
    }
    expect(told.every((defect) => !('row' in defect))).toBe(true);
  });

  test('come with the words of their rules, and of no others', () => {
    const { rules, shared } = compareAll(inputs(planAs('a', openGap), planAs('b', openGap)));
    expect(rules.map(({ id }) => id).toSorted()).toEqual([...new Set(shared.map(({ rule }) => rule))].toSorted());
  });
});

describe('a file of decisions to begin with', () => {
  const noEvidence = { by: 'words', shared: [], onlyLeft: [], onlyRight: [] } as const;

  /** A plan whose topics say the same in more words, under other ids. */
  const reworded = planAs('other', ({ topics = [] }) => {
    for (const topic of topics) {
      topic.id = `other-${topic.id}`;
      topic.title = `${topic.title} trên địa bàn`;
      delete topic.subjects;
      if (topic.text !== undefined) topic.text = `${topic.text} trên địa bàn tỉnh`;
    }
  });
  const own = planAs('own', ({ topics = [] }) => {
    for (const topic of topics) delete topic.subjects;
  });

  test('says how alike each pair is, and names both items as they stand in their plans', () => {
    const found = comparePlans(own, reworded);
    const { decisions } = draftAlignment(found);
    const topics = decisions.filter(({ thing }) => thing === 'topic');
    expect(topics.length).toBeGreaterThan(1);
    for (const { one, other, score } of topics) {
      expect([one.plan, other.plan]).toEqual(['own', 'other']);
      expect(other.items).toEqual(one.items.map((id) => `other-${id}`));
      expect(other.titles).toEqual(
        reworded.topics?.filter(({ id }) => other.items.includes(id)).map(({ title }) => title),
      );
      expect(score).toBeGreaterThan(0);
      const match = found.matches.find(({ left }) => left.id === one.items[0]);
      expect(score).toBe(match?.score);
    }
  });

  test('of many plans too', () => {
    const matrix = compareAll(inputs(own, reworded));
    const { decisions } = draftAlignment(matrix);
    expect(decisions).toHaveLength(matrix.links.length);
    expect(decisions.map(({ score }) => score)).toEqual(matrix.links.map(({ score }) => score));
  });

  test('asks nothing about rows that were left out of a matrix, or items that a comparison does not name', () => {
    const matrix = compareAll(inputs(own, reworded));
    const { schema, tool, plans, links, shared, rules, counts } = matrix;
    expect(draftAlignment({ schema, tool, plans, links, shared, rules, counts, rows: [] }).decisions).toEqual([]);
    const found = comparePlans(own, reworded);
    const unnamed = found.matches.map((match) => ({ ...match, left: { pointer: match.left.pointer } }));
    expect(draftAlignment({ ...found, matches: unnamed }).decisions).toEqual([]);
    const half = found.matches.map((match) => ({ ...match, right: { pointer: match.right.pointer } }));
    expect(draftAlignment({ ...found, matches: half }).decisions).toEqual([]);
  });

  test('asks about what is compared item by item, and says no score and no title where there is none', () => {
    const found = comparePlans(own, reworded);
    const match = { thing: 'topic', rung: 'likeness', relation: 'none', evidence: noEvidence, left: { pointer: '/topics/0', id: 'a' }, right: { pointer: '/topics/1', id: 'b', title: '' } } as const; // prettier-ignore
    expect(draftAlignment({ ...found, matches: [match] }).decisions).toStrictEqual([
      {
        thing: 'topic',
        verdict: 'undecided',
        one: { plan: 'own', items: ['a'] },
        other: { plan: 'other', items: ['b'] },
      },
    ]);
    for (const odd of [{ ...match, rung: 'subject' } as const, { ...match, thing: 'signature' } as const])
      expect(draftAlignment({ ...found, matches: [odd] }).decisions).toEqual([]);
  });

  test('asks about two plans where a row of each holds them, and never about one plan', () => {
    const matrix = compareAll(inputs(own, reworded));
    const cell = (plan: number, id: string) => ({ plan, places: [{ pointer: `/topics/${plan}`, id }], facts: {} });
    const row = (key: string, ...cells: ReturnType<typeof cell>[]) =>
      ({ ...matrix.rows[0], key, cells }) as unknown as Matrix['rows'][number];
    const links = [{ thing: 'topic' as const, rows: ['one', 'two'], score: 0.5 }] as unknown as Matrix['links'];
    const parties = (...rows: Matrix['rows'][number][]) =>
      draftAlignment({ ...matrix, rows, links }).decisions.map(({ one, other }) => [one.plan, other.plan]);
    expect(parties(row('one', cell(0, 'a')), row('two', cell(0, 'b')))).toEqual([]);
    const [first, second] = idsOf(matrix);
    expect(parties(row('one', cell(0, 'a')), row('two', cell(0, 'b'), cell(1, 'c')))).toEqual([[first, second]]);
  });

  test('that is drawn up again asks nothing twice', () => {
    const found = comparePlans(own, reworded);
    const first = draftAlignment(found);
    expect(draftAlignment(found, first)).toEqual(first);
    const [one] = first.decisions;
    if (one) expect(draftAlignment(found, { schema: '1', decisions: [one] }).decisions).toHaveLength(first.decisions.length); // prettier-ignore
  });

  test('is a file however long what the items say is', () => {
    const found = comparePlans(own, reworded);
    const title = '\u0007'.repeat(20_000);
    const match = { thing: 'task', rung: 'likeness', relation: 'none', evidence: noEvidence, left: { pointer: '/tasks/0', id: 'a', title }, right: { pointer: '/tasks/1', id: 'b' } } as const; // prettier-ignore
    const file = draftAlignment({ ...found, matches: [match] });
    expect(file.decisions).toHaveLength(1);
    expect(readAlignment(file)).toEqual(file);
  });
});
