import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { align } from '#compare/align.js';
import { readBoth } from '#compare/reader.js';
import { jaccard, ownNamesOf, syllableSet } from '#compare/likeness.js';
import type { Plan } from '#generated/plan.types.js';
import { indexPlan } from '#model/index-plan.js';

// The full texts of the two source plans lie beside the repository where there is ../shared; the examples hold facts only.
const seedOf = { hp: '../shared/seeds/hai-phong-2024.txt', bn: '../shared/seeds/bac-ninh-2024.txt' };
const isHere = existsSync(seedOf.hp);

/** The plan with every topic's text as the seed writes it, found by the source map; subjects taken off. */
function withTexts(example: string, seed: string): Plan {
  const plan = JSON.parse(readFileSync(example, 'utf8')) as Plan;
  const lines = readFileSync(seed, 'utf8').normalize('NFC').split('\n');
  const topics = plan.topics?.map(({ subjects: _subjects, ...topic }) => {
    const place = plan.source?.places?.find(({ id, field }) => id === topic.id && field === undefined);
    const text = lines.slice((place?.line ?? 1) - 1, place?.lineEnd ?? place?.line).join(' ');
    return { ...topic, text: text.replace(/\s+/g, ' ').trim() };
  });
  return { ...plan, ...(topics && { topics }) };
}

describe.runIf(isHere)('the full texts of the two source plans (needs ../shared)', () => {
  const hp = isHere ? withTexts('examples/plans/hai-phong-2024.plan.json', seedOf.hp) : ({} as Plan);
  const bn = isHere ? withTexts('examples/plans/bac-ninh-2024.plan.json', seedOf.bn) : ({} as Plan);
  const inPhase = (plan: Plan, at: number) => plan.topics?.filter(({ phase }) => phase === plan.phases?.[at]?.id) ?? [];
  const likeness = (phase: number, left: number, right: number) => {
    const [one, other] = [inPhase(hp, phase)[left - 1], inPhase(bn, phase)[right - 1]];
    return jaccard(syllableSet(one?.text ?? '', ownNamesOf(hp)), syllableSet(other?.text ?? '', ownNamesOf(bn)));
  };

  // Measured once by hand; place and issuer names are out of the texts.
  test.each([
    [0, 1, 1, 0.897], [0, 2, 2, 0.982], [0, 3, 3, 0.938], [0, 4, 6, 0.513], [0, 5, 4, 0.417], [0, 6, 5, 0.576], [0, 7, 7, 0.889], [0, 8, 8, 0.744],
    [1, 1, 1, 1.0], [1, 2, 2, 0.895], [1, 4, 5, 1.0], [1, 3, 3, 0.19], [1, 3, 4, 0.167],
    [2, 1, 1, 0.429], [2, 2, 2, 0.333], [2, 3, 3, 0.718],
  ])('in phase %i topic %i of the one and %i of the other are alike by %f', (phase, left, right, expected) => {
    expect(likeness(phase, left, right)).toBeCloseTo(expected, 2);
  }); // prettier-ignore

  test('topics are paired by likeness alone as a reader pairs them', () => {
    const { topic } = align(...readBoth(indexPlan(hp), indexPlan(bn)));
    const positionOf = (plan: Plan, id: string) => {
      const phase = plan.topics?.find((each) => each.id === id)?.phase;
      return (plan.topics?.filter((each) => each.phase === phase).findIndex((each) => each.id === id) ?? -1) + 1;
    };
    expect(topic.pairs.map(({ left, right }) => `${positionOf(hp, left.id)}-${positionOf(bn, right.id)}`)).toEqual([
      '1-1', '2-2', '3-3', '4-6', '5-4', '6-5', '7-7', '8-8', '1-1', '2-2', '4-5', '1-1', '2-2', '3-3',
    ]); // prettier-ignore
    expect(topic.left).toHaveLength(1);
    expect(topic.right).toHaveLength(2);
  });
});
