import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { align } from '#compare/align.js';
import { readBoth } from '#compare/reader.js';
import { jaccard, ownNamesOf, syllableSet } from '#compare/likeness.js';
import { readWords } from '#compare/words.js';
import { comparePlans } from '#engine/compare.js';
import type { Comparison } from '#generated/comparison.types.js';
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
    return jaccard(
      syllableSet(readWords(one?.text ?? ''), ownNamesOf(hp)),
      syllableSet(readWords(other?.text ?? ''), ownNamesOf(bn)),
    );
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

  // The table "A against B" of domain.md §2, row by row; numbers of lines are those of the seeds.
  describe('the table of the two plans', () => {
    const comparison = isHere ? comparePlans(hp, bn) : ({ facts: [], matches: [], changes: [] } as never as Comparison);
    const fact = (name: string) => comparison.facts.find((row) => row.fact === name);
    const listed = (value: unknown) => (value as { readonly items: readonly unknown[] } | undefined)?.items ?? [];
    const lineOf = ({ source }: { readonly source?: { readonly line?: number } }) => source?.line;

    test('basis: an official letter as Căn cứ against a plan of the board under Thực hiện', () => {
      expect(fact('basis')).toMatchObject({ same: false, left: { items: ['7581/VP-NCKTGS'] } });
      expect(fact('basis')?.right).toBeUndefined();
      expect(fact('carries-out')).toMatchObject({ same: false, right: { items: ['3401/KH-BCĐNQ-CAT'] } });
      expect(fact('carries-out')?.left).toBeUndefined();
    });

    test('purposes: three dashes against three numbers, neither split', () => {
      expect(fact('statements')).toEqual({ fact: 'statements', same: true, left: 3, right: 3 });
      const labels = (plan: Plan) =>
        plan.statements
          ?.filter(({ kind }) => kind === 'purpose' || kind === 'requirement')
          .map(({ label, section }) => label ?? plan.sections.find(({ id }) => id === section)?.label);
      expect(labels(hp)).toEqual(['-', '-', '-']);
      expect(labels(bn)).toEqual(['1.', '2.', '3.']);
    });

    test('campaign and phases: the same days', () => {
      const span = (from: string, to: string) => ({ kind: 'span', from, to });
      const campaign = span('2024-11-01', '2024-12-31');
      expect(fact('window')).toEqual({ fact: 'window', same: true, left: campaign, right: campaign });
      const three = [
        span('2024-11-01', '2024-12-09'),
        span('2024-12-10', '2024-12-10'),
        span('2024-12-10', '2024-12-31'),
      ];
      expect(fact('phases')).toMatchObject({ same: true, left: { items: three }, right: { items: three } });
      expect([hp, bn].map((plan) => plan.source?.places?.find(({ id }) => id === plan.windows?.[0]?.id)?.line)).toEqual(
        [71, 51],
      );
    });

    test('bullets per phase: 8, 4, 3 against 8, 5, 3', () => {
      expect(fact('topics')).toMatchObject({ same: false, left: '8 + 4 + 3', right: '8 + 5 + 3' });
    });

    test('only in Hải Phòng: social programmes as a topic, law-making and the vulnerable groups within one', () => {
      const gone = comparison.changes.filter(({ thing, kind }) => thing === 'topic' && kind === 'removed');
      expect(gone.flatMap(({ left }) => left.map(lineOf))).toEqual([155]);
      expect(onlyLeftAt(120)).toEqual(expect.arrayContaining(['hoan', 'thien', 'phap', 'luat']));
      expect(onlyLeftAt(106)).toEqual(expect.arrayContaining(['phu', 'ngheo', 'khuyet', 'hiv', 'aids']));
    });

    test('only in Bắc Ninh: two topics, and a decision and the local economy within others', () => {
      const come = comparison.changes.filter(({ thing, kind }) => thing === 'topic' && kind === 'added');
      expect(come.flatMap(({ right }) => right.map(lineOf))).toEqual([122, 126]);
      expect(onlyRightAt(136)).toEqual(expect.arrayContaining(['190', 'qd', 'tw']));
      expect(onlyRightAt(148)).toEqual(expect.arrayContaining(['2024', '2025']));
    });

    test('units with tasks: four against two, and a general clause in both', () => {
      expect([listed(fact('units')?.left).length, listed(fact('units')?.right).length]).toEqual([4, 2]);
      expect(fact('general-clause')).toEqual({ fact: 'general-clause', same: true, left: 1, right: 1 });
    });

    test('reporting: one collects when asked, the other by rule; difficulties have a way in one only; no money in either', () => {
      const said = (value: unknown) => (listed(value)[0] as { readonly vi: string } | undefined)?.vi ?? '';
      expect(said(fact('report')?.left)).toMatch(/^Phòng Lãnh sự.* · khi có yêu cầu$/);
      expect(said(fact('report')?.right)).toMatch(/^Văn phòng Sở → cấp có thẩm quyền · định kỳ; theo quy định$/);
      expect(said(fact('difficulty')?.left)).toContain('(qua Phòng Lãnh sự');
      expect(fact('difficulty')?.right).toBeUndefined();
      expect(fact('budget')).toBeUndefined();
      expect(comparison.sharedFindings.map(({ rule }) => rule)).toContain('budget/missing');
    });

    test('recipients: with the archive three lines inside against five, one of them outside; head against deputy', () => {
      const lines = (['left', 'right'] as const).map(
        (side) => listed(fact('recipients')?.[side]).length + (fact('archive')?.[side] === undefined ? 0 : 1),
      );
      expect(lines).toEqual([3, 5]);
      const outside = (plan: Plan) =>
        plan.recipients?.filter(({ to }) =>
          to.some(({ unit }) => plan.units?.find(({ id }) => id === unit)?.kind === 'outside'),
        );
      expect([outside(hp)?.length, outside(bn)?.length]).toEqual([0, 1]);
      expect([hp.signature?.authority, bn.signature?.authority]).toEqual(['none', 'KT']);
      expect(fact('signature')?.same).toBe(false);
    });

    const onlyLeftAt = (line: number) =>
      comparison.matches.find(({ thing, left }) => thing === 'topic' && lineOf(left) === line)?.evidence.onlyLeft;
    const onlyRightAt = (line: number) =>
      comparison.matches.find(({ thing, right }) => thing === 'topic' && lineOf(right) === line)?.evidence.onlyRight;
  });
});
