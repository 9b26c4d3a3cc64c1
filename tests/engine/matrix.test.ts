import { describe, expect, test } from 'vitest';
import { compareAll, comparePlans, draftAlignment } from '#index.js';
import type { Matrix } from '#generated/matrix.types.js';
import type { Draft } from '#rule/cases.js';
import { examples, openGap, planAs } from '../plans.js';

const inputs = (...plans: readonly unknown[]) => plans.map((plan) => ({ plan }));
const idsOf = ({ plans }: Matrix) => plans.map(({ plan }) => plan.id);

describe('columns', () => {
  test('stand in the order of files and ids, and tell both', () => {
    const { plans } = compareAll([
      { plan: planAs('a'), file: 'z.json' },
      { plan: planAs('c'), file: 'b.json' },
      { plan: planAs('b') },
    ]);
    expect(plans.map(({ plan }) => [plan.file, plan.id])).toEqual([
      [undefined, 'b'],
      ['b.json', 'c'],
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
  });
});
