import fc from 'fast-check';
import process from 'node:process';
import { describe, expect, test } from 'vitest';
import { compareAll, renderMatrix } from '#index.js';
import type { Matrix, Row } from '#generated/matrix.types.js';
import type { Plan } from '#generated/plan.types.js';
import type { Draft } from '#rule/cases.js';
import { arbitrariesWith } from '#testing/arbitraries.js';
import type { Family } from '#testing/family.js';
import { examples } from '../plans.js';
import { wholeMatrix } from '../engine/whole.js';

// A few families in the gate; FAMILY_RUNS=10000 asks for many.
const numRuns = Number(process.env['FAMILY_RUNS'] ?? 40);
const families = arbitrariesWith(fc).families({ most: 5 });

const inputs = (plans: readonly unknown[]) => plans.map((plan) => ({ plan }));
const bytes = (matrix: Matrix) => JSON.stringify(matrix);

/** The cells of a row by the ids of plans, for the columns of two matrices differ. */
function cellsById({ plans }: Matrix, { cells }: Row): Record<string, unknown> {
  return Object.fromEntries(cells.map(({ plan, ...cell }) => [plans[plan]?.plan.id ?? '', cell]));
}

describe('laws of the matrix', () => {
  test('the order of the plans changes no byte', () => {
    fc.assert(
      fc.property(families, ({ members }) => {
        const there = bytes(compareAll(inputs(members)));
        expect(bytes(compareAll(inputs(members.toReversed())))).toBe(there);
        expect(bytes(compareAll(inputs([...members.slice(1), ...members.slice(0, 1)])))).toBe(there);
      }),
      { numRuns },
    );
  });

  test('a plan added costs no other row: every row is still there, with the same cells', () => {
    fc.assert(
      fc.property(families, fc.boolean(), ({ central, members }, isBelow) => {
        const options = isBelow ? { parent: { plan: central } } : {};
        const [few, all] = [compareAll(inputs(members.slice(1)), options), compareAll(inputs(members), options)];
        const rows = new Map(all.rows.map((row) => [row.key, row]));
        for (const row of few.rows) {
          const later = rows.get(row.key);
          const { [members[0]?.id ?? '']: _added, ...rest } = later ? cellsById(all, later) : {};
          expect(rest).toEqual(cellsById(few, row));
        }
      }),
      { numRuns },
    );
  });

  test('the same plan twice is one column; under two ids it has no outlier and nothing is missing', () => {
    fc.assert(
      fc.property(families, ({ central }) => {
        expect(compareAll(inputs([central, structuredClone(central)])).plans).toHaveLength(1);
        const twin = { ...central, id: 'twin' };
        const { rows, counts } = compareAll(inputs([central, twin]));
        expect([counts.outliers, counts.full]).toEqual([0, rows.filter(({ cells }) => cells.length > 0).length]);
        expect(rows.flatMap(({ aspects }) => aspects).filter(({ variants }) => variants.length > 1)).toEqual([]);
      }),
      { numRuns },
    );
  });

  test('it fits the published schema', () => {
    fc.assert(
      fc.property(families, ({ members }) => {
        const matrix: unknown = JSON.parse(bytes(compareAll(inputs(members))));
        wholeMatrix(matrix as Matrix);
      }),
      { numRuns: Math.min(numRuns, 20) },
    );
  });
});

describe('what was planted in a family', () => {
  // Reports, citations and the days of goals go by the issuer and the day of issue, and differ within every family.
  const ofContent: Readonly<Record<string, readonly string[]>> = {
    topic: ['added', 'removed'],
    goal: ['added', 'removed'],
    phase: ['added', 'removed', 'changed'],
  };

  /** What the matrix below the central plan shows, in the words of the truth. */
  function shownIn({ central, members }: Family): string[] {
    const { plans, rows } = compareAll(inputs([central, ...members]), { parent: { plan: central } });
    const idOf = (plan: number) => plans[plan]?.plan.id ?? '';
    const centralAt = plans.findIndex(({ plan }) => plan.id === central.id);
    const told = rows.flatMap(({ thing, by, key, missing, aspects, cells }): readonly (readonly string[])[] => {
      if (by !== 'parent')
        return cells.flatMap(({ plan, places }) => places.map(({ id = '' }) => [idOf(plan), thing, 'added', id]));
      const id = key.slice(`${thing} parent: `.length);
      const whens = aspects.find(({ aspect }) => aspect === 'when')?.variants ?? [];
      const changed = whens.flatMap(({ plans: own }) => (own.includes(centralAt) ? [] : own));
      return [
        ...missing.map((plan) => [idOf(plan), thing, 'removed', id]),
        ...changed.map((plan) => [idOf(plan), thing, 'changed', id]),
      ];
    });
    return told
      .filter(([, thing = '', kind = '']) => ofContent[thing]?.includes(kind) === true)
      .map((words) => words.join(' '));
  }

  const truthOf = ({ truth }: Family) =>
    truth
      .filter(({ thing, kind }) => ofContent[thing]?.includes(kind))
      .map(({ plan, thing, kind, id }) => [plan, thing, kind, id].join(' '));

  test('is found, and nothing else', () => {
    fc.assert(
      fc.property(families, (family) => {
        expect(shownIn(family).toSorted()).toEqual(truthOf(family).toSorted());
      }),
      { numRuns },
    );
  });

  test('is found where the plans below were issued in the year after', () => {
    const yearOf = ({ issued }: Plan) => issued?.on?.slice(0, 4);
    const across = fc
      .sample(arbitrariesWith(fc).families({ template: 'law-rollout', year: 2027, most: 1 }), {
        seed: 20241210,
        numRuns: 2000,
      })
      .filter(({ central, members }) => members.some((member) => yearOf(member) !== yearOf(central)));
    expect(across.length).toBeGreaterThan(0);
    for (const family of across) expect(shownIn(family).toSorted()).toEqual(truthOf(family).toSorted());
  });
});

describe('thirty-four places', () => {
  const places = ['Bình Minh', 'Hoàng Hôn', 'Sông Xanh'];

  const idOf = (place = '') => `plan-${places.indexOf(place) + 1}`;

  function planOf(place: string, rank: string, edit?: (plan: Draft) => void): Draft {
    const text = JSON.stringify(examples.faultless())
      .replaceAll('tỉnh Bình Minh', `${rank} ${place}`)
      .replaceAll('Bình Minh', place);
    const plan = { ...(JSON.parse(text) as Draft), id: idOf(place) };
    edit?.(plan);
    return plan;
  }

  test('a city and a province are one slot', () => {
    const plans = places.map((place, at) => planOf(place, at === 0 ? 'thành phố' : 'tỉnh'));
    const { rows } = compareAll(inputs(plans));
    const units = rows.filter(({ thing }) => thing === 'unit' || thing === 'recipient');
    expect(units.length).toBeGreaterThan(3);
    expect(units.filter(({ missing }) => missing.length > 0).map(({ key }) => key)).toEqual([]);
  });

  const planted = places.map((place, at) =>
    planOf(place, 'tỉnh', (plan) => {
      if (at === 1)
        for (const phase of plan.phases ?? [])
          if (phase.id === 'after') phase.when = { kind: 'range', from: '2025-12-10', to: '2025-12-31' };
      if (at === 2) plan.topics?.splice(0, 1);
    }),
  );

  test('who differs is an outlier, and who has it not is missing', () => {
    const { rows, plans } = compareAll(inputs(planted));
    const nameOf = (plan: number) => plans[plan]?.plan.id;
    const after = rows.find(({ thing, key }) => thing === 'phase' && key.includes('after'));
    expect(after?.aspects.find(({ aspect }) => aspect === 'when')?.outliers.map(nameOf)).toEqual([idOf(places[1])]);
    const topics = rows.filter(
      ({ thing, missing, cells }) => thing === 'topic' && missing.length > 0 && cells.length > 0,
    );
    expect(topics.flatMap(({ missing }) => missing.map(nameOf))).toEqual(topics.map(() => idOf(places[2])));
    expect(topics.length).toBeGreaterThan(0);
  });

  test('a defect that two have is told once, with the document that both carry out', () => {
    const faulty = places.map((place) =>
      planOf(place, 'tỉnh', (plan) => {
        for (const phase of plan.phases ?? [])
          if (phase.id === 'after' && place !== places[0])
            phase.when = { kind: 'range', from: '2025-12-10', to: '2025-12-31' };
        for (const citation of plan.citations ?? [])
          if (citation.relation === 'carries-out')
            Object.assign(citation, { number: '05/KH-BCĐNQ', issuer: 'Ban Chỉ đạo Nhân quyền Chính phủ' });
      }),
    );
    const { shared, rules } = compareAll(inputs(faulty));
    const told = shared.filter(({ rule }) => rule === 'phase/shares-anchor');
    expect(told.map(({ sightings, parents }) => [sightings.length, parents])).toEqual([[2, ['05/KH-BCĐNQ']]]);
    expect(rules.map(({ id }) => id)).toContain('phase/shares-anchor');
  });

  test.each([60, 80, 140])('no line is wider than a terminal of %i columns', (width) => {
    const text = renderMatrix(compareAll(inputs(planted)), { format: 'text', language: 'vi', width });
    expect(text.split('\n').filter((line) => line.length > width)).toEqual([]);
  });

  test('the table for a spreadsheet begins with the mark that Excel asks for, and no cell is a formula', () => {
    const plans = planted.map((plan) => ({ ...plan, title: '=1+1 Tuyên truyền' }));
    const csv = renderMatrix(compareAll(inputs(plans)), { format: 'csv', language: 'vi' });
    expect(csv.startsWith('\uFEFF"Loại","Điều đối chiếu"')).toBe(true);
    expect(csv).toContain('Tuyên ngôn thế giới về quyền con người');
    expect(csv).not.toMatch(/(?:^|,)"[=+@]/mu);
    expect(
      new Set(
        csv
          .trimEnd()
          .split('\r\n')
          .map((line) => line.split('","').length),
      ).size,
    ).toBe(1);
  });
});
