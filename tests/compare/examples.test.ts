import { describe, expect, test } from 'vitest';
import { comparePlans } from '#engine/compare.js';
import type { Change, Comparison, Match } from '#generated/comparison.types.js';
import { examples } from '../plans.js';
import { wholeComparison } from '../engine/whole.js';

const options = { template: 'human-rights-day', year: 2024 };
const comparison = comparePlans(examples.haiPhong(), examples.bacNinh(), options);
const fact = (name: string) => comparison.facts.find((row) => row.fact === name);
const topicsIn = (phase: string) =>
  comparison.matches.filter(({ thing, left }) => thing === 'topic' && left.group === phase);
const numbered = ({ left, right }: Match) => `${left.position}-${right.position}`;
const alone = (kind: Change['kind'], phase: string) =>
  comparison.changes
    .filter((change) => change.thing === 'topic' && change.kind === kind)
    .flatMap(({ left, right }) => [...left, ...right])
    .filter(({ group }) => group === phase)
    .map(({ position }) => position);

describe('the plans of Hải Phòng and Bắc Ninh side by side', () => {
  test('have the same window and the same three phases', () => {
    expect(fact('window')?.same).toBe(true);
    expect(fact('phases')?.same).toBe(true);
    const spans = comparison.changes.filter(
      ({ thing, aspect }) => (thing === 'phase' || thing === 'window') && aspect === 'when',
    );
    expect(spans).toEqual([]);
  });

  test('share one defect, told once for both', () => {
    expect(comparison.sharedFindings.map(({ rule, left, right }) => [rule, left.id, right.id])).toContainEqual([
      'phase/shares-anchor',
      'after',
      'after',
    ]);
    expect(comparison.sharedFindings.filter(({ rule }) => rule === 'phase/shares-anchor')).toHaveLength(1);
  });

  test('before the day eight topics answer eight', () => {
    expect(topicsIn('before').map(numbered)).toEqual(['1-1', '2-2', '3-3', '4-6', '5-4', '6-5', '7-7', '8-8']);
    expect([...alone('removed', 'before'), ...alone('added', 'before')]).toEqual([]);
  });

  test('the fifth topic of Hải Phòng holds the law and amnesty, the fourth of Bắc Ninh amnesty alone', () => {
    const pair = topicsIn('before').find((match) => numbered(match) === '5-4');
    expect(pair).toMatchObject({
      relation: 'superset',
      rung: 'subject',
      evidence: { by: 'subjects', shared: ['amnesty'], onlyLeft: ['law-making'], onlyRight: [] },
    });
  });

  test('on the day three topics answer three, and each plan has its own besides', () => {
    expect(topicsIn('on').map(numbered)).toEqual(['1-1', '2-2', '4-5']);
    expect(alone('removed', 'on')).toEqual([3]);
    expect(alone('added', 'on')).toEqual([3, 4]);
  });

  test('after the day three topics answer three', () => {
    expect(topicsIn('after').map(numbered)).toEqual(['1-1', '2-2', '3-3']);
  });

  test('each pair tells its rung: short titles are own words, so subjects decide', () => {
    expect(comparison.matches.filter(({ thing }) => thing === 'topic').every(({ rung }) => rung === 'subject')).toBe(
      true,
    );
  });

  test('four units have tasks against two', () => {
    const count = (side: 'left' | 'right') => {
      const value = fact('units')?.[side];
      return typeof value === 'object' && value.kind === 'list' ? value.items.length : 0;
    };
    expect([count('left'), count('right')]).toEqual([4, 2]);
  });

  test('say who collects reports for whom, and that only Hải Phòng has a route for difficulties', () => {
    expect(JSON.stringify(fact('report')?.left)).toContain('Phòng Lãnh sự');
    expect(JSON.stringify(fact('report')?.right)).toContain('Văn phòng Sở');
    expect(fact('difficulty')).toMatchObject({ same: false, left: expect.anything() });
    expect(fact('difficulty')?.right).toBeUndefined();
  });

  test('the one is signed by the head, the other by a deputy', () => {
    expect(fact('signature')?.same).toBe(false);
    expect(JSON.stringify(fact('signature')?.left)).toContain('signed by the head');
    expect(JSON.stringify(fact('signature')?.right)).toContain('KT.');
  });

  test('fit the published schema', () => {
    wholeComparison(comparison);
  });
});

describe('noise is never a difference', () => {
  test.each([
    ['tone placement', (text: string) => text.replaceAll('hóa', 'hoá').replaceAll('ủy', 'uỷ')],
    ['dashes', (text: string) => text.replaceAll(' - ', ' – ').replaceAll('-', '–')],
    ['dots and spaces at the end', (text: string) => `${text} .`],
    ['decomposed letters', (text: string) => text.normalize('NFD')],
  ])('%s', (_name, noise) => {
    const plan = examples.faultless();
    const other = { ...examples.faultless(), id: 'another-office' };
    for (const topic of other.topics ?? []) {
      topic.title = noise(topic.title);
      if (topic.text !== undefined) topic.text = noise(topic.text);
    }
    for (const unit of other.units ?? []) for (const name of unit.names) name.text = noise(name.text);
    const changed = substance(comparePlans(plan, other));
    expect(changed).toEqual([]);
  });
});

/** Changes with what they are about, for a failing test to show. */
function substance({ changes }: Comparison): string[] {
  return changes.map(
    ({ thing, kind, aspect, left, right }) => `${thing} ${kind} ${aspect ?? ''} ${(left[0] ?? right[0])?.id}`,
  );
}
