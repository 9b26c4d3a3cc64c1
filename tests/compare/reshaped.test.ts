import fc from 'fast-check';
import process from 'node:process';
import { describe, expect, test } from 'vitest';
import { comparePlans } from '#index.js';
import { validateComparison } from '#generated/validators.js';
import type { Comparison } from '#generated/comparison.types.js';
import { arbitrariesWith } from '#testing/arbitraries.js';
import type { ReshapedPlans } from '#testing/reshaped.js';
import { mirrorChange, mirrorMatch, sorted } from './mirror.js';

// Topics that another plan has reworded, moved, split and merged, and what became of each. FAMILY_RUNS=10000 asks for many.
const numRuns = Number(process.env['FAMILY_RUNS'] ?? 60);
const pairs = arbitrariesWith(fc).reshaped();

type Kind = 'pair' | 'moved' | 'split' | 'merged';
type Told = Readonly<Record<Kind, readonly string[]>>;

const wordsOf = (left: readonly string[], right: readonly string[]) =>
  `${left.toSorted().join('+')} ${right.toSorted().join('+')}`;

/** What really became of the topics. */
function planted({ truth }: ReshapedPlans): Told {
  const of = (kind: string) =>
    truth.filter((each) => each.kind === kind).map(({ left, right }) => wordsOf(left, right));
  return {
    pair: truth.flatMap(({ left, right }) => left.flatMap((one) => right.map((other) => wordsOf([one], [other])))),
    moved: of('moved'),
    split: of('split'),
    merged: of('merged'),
  };
}

/** What the comparison says of them. */
function found({ matches, changes }: Comparison): Told {
  const ids = (places: readonly { readonly id?: string }[]) => places.flatMap(({ id }) => id ?? []);
  const of = (kind: string, aspect?: string) =>
    changes
      .filter((change) => change.thing === 'topic' && change.kind === kind && change.aspect === aspect)
      .map(({ left, right }) => wordsOf(ids(left), ids(right)));
  return {
    pair: matches.filter(({ thing }) => thing === 'topic').map(({ left, right }) => wordsOf(ids([left]), ids([right]))),
    moved: of('moved', 'phase'),
    split: of('split'),
    merged: of('merged'),
  };
}

describe('topics that were reworded, moved, split and merged', () => {
  const counts = new Map<Kind, { right: number; found: number; planted: number }>();
  test('are found at an F1 of 0.95 or more, each kind by itself', () => {
    fc.assert(
      fc.property(pairs, (plans) => {
        const [truth, told] = [planted(plans), found(comparePlans(plans.left, plans.right))];
        for (const kind of ['pair', 'moved', 'split', 'merged'] as const) {
          const known = new Set(truth[kind]);
          const count = counts.get(kind) ?? { right: 0, found: 0, planted: 0 };
          count.right += told[kind].filter((each) => known.has(each)).length;
          count.found += told[kind].length;
          count.planted += known.size;
          counts.set(kind, count);
        }
      }),
      { numRuns },
    );
    const scores = [...counts].map(([kind, count]) => ({
      kind,
      f1: (2 * count.right) / (count.found + count.planted),
    }));
    if (process.env['FAMILY_RUNS']) console.log(numRuns, scores, [...counts]);
    expect(scores.filter(({ f1 }) => !(f1 >= 0.95))).toEqual([]);
    for (const { planted: all } of counts.values()) expect(all).toBeGreaterThan(numRuns / 4);
  });

  test('swapping the plans mirrors pairs and changes, and each plan against itself shows nothing', () => {
    fc.assert(
      fc.property(pairs, ({ left, right }) => {
        const [there, back] = [comparePlans(left, right), comparePlans(right, left)];
        expect(sorted(back.changes)).toEqual(sorted(there.changes.map(mirrorChange)));
        expect(sorted(back.matches)).toEqual(sorted(there.matches.map(mirrorMatch)));
        expect([...comparePlans(left, left).changes, ...comparePlans(right, right).changes]).toEqual([]);
      }),
      { numRuns: Math.min(numRuns, 1000) },
    );
  });

  test('a relation of parts is told with its evidence, and the comparison fits the published schema', () => {
    fc.assert(
      fc.property(pairs, ({ left, right }) => {
        const comparison: unknown = JSON.parse(JSON.stringify(comparePlans(left, right)));
        expect(validateComparison(comparison) || validateComparison.errors).toBe(true);
        const { matches, changes } = comparison as Comparison;
        for (const { left: wholes, right: parts } of changes.filter(({ kind }) => kind === 'split'))
          for (const { id } of parts) {
            const match = matches.find((each) => each.left.id === wholes[0]?.id && each.right.id === id);
            expect(['superset', 'intersects']).toContain(match?.relation);
            expect(match?.evidence.shared.length).toBeGreaterThan(match?.evidence.onlyRight.length ?? 0);
          }
      }),
      { numRuns: Math.min(numRuns, 30) },
    );
  });
});
