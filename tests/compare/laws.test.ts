import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assign, type Candidate } from '#compare/assignment.js';
import { rungOf } from '#compare/ladder.js';
import { keyOfText } from '#compare/words.js';
import { movedAmong } from '#compare/order.js';
import { comparePlans } from '#engine/compare.js';
import { drawnPlans, examples } from '../plans.js';
import { lawRuns } from '../runs.js';
import { mirrorChange, mirrorMatch, sorted } from './mirror.js';

describe('laws of comparison', () => {
  test('[P-36] a plan against itself shows nothing', () => {
    fc.assert(
      fc.property(drawnPlans, (plan) => {
        expect(comparePlans(plan, plan).changes).toEqual([]);
      }),
      { numRuns: lawRuns(60) },
    );
  });

  test('[P-37] swapping the plans mirrors matches and changes', () => {
    fc.assert(
      fc.property(drawnPlans, drawnPlans, (a, b) => {
        const there = comparePlans(a, b, { template: 'core', year: 2024 });
        const back = comparePlans(b, a, { template: 'core', year: 2024 });
        expect(sorted(back.changes)).toEqual(sorted(there.changes.map(mirrorChange)));
        expect(sorted(back.matches)).toEqual(sorted(there.matches.map(mirrorMatch)));
      }),
      { numRuns: lawRuns(60) },
    );
  });

  test('of several answers that are equally good, swapping the plans gives the same', () => {
    // Of three lines as like to a fourth as each other one stays over.
    const lines = [
      'Chủ tịch, các Phó Chủ tịch Ủy ban nhân dân xã Bình Minh (để chỉ đạo)',
      'Sở Văn hóa, Thể thao và Du lịch (để phối hợp)',
      'Hội Nông dân tỉnh Bình Minh (để phối hợp)',
      'Hội Cựu chiến binh tỉnh Bình Minh (để phối hợp)',
      'Hội Luật gia tỉnh Bình Minh (để phối hợp)',
      'Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã (để thực hiện)',
      'Phòng Kinh tế (để thực hiện)',
    ];
    const a = {
      ...examples.faultless(),
      id: 'a',
      recipients: lines.map((text, n) => ({ id: `r-${n}`, text, to: [] })),
    };
    const b = examples.faultless();
    const there = comparePlans(a, b).changes.map(mirrorChange);
    expect(sorted(comparePlans(b, a).changes)).toEqual(sorted(there));
  });

  test('reordering a list shows as moves and nothing else', () => {
    fc.assert(
      fc.property(drawnPlans, fc.constantFrom('topics', 'tasks', 'units', 'recipients', 'statements'), (plan, list) => {
        const ids = plan[list]?.map(({ id }) => id) ?? [];
        fc.pre(new Set(ids).size === ids.length);
        const turned = { ...plan, [list]: plan[list]?.toReversed() };
        expect(new Set(comparePlans(plan, turned).changes.map(({ kind }) => kind)).size).toBeLessThanOrEqual(1);
        expect(comparePlans(plan, turned).changes.every(({ kind }) => kind === 'moved')).toBe(true);
      }),
      { numRuns: lawRuns(60) },
    );
  });
});

describe('the equality ladder', () => {
  test.each([
    ['Kế hoạch', 'Kế hoạch', 'bytes'],
    ['Kế hoạch', 'Kế hoạch'.normalize('NFD'), 'nfc'],
    ['2023 – 2025', '2023-2025', 'space'],
    ['kinh tế, xã hội', 'kinh tế; xã hội.', 'punctuation'],
    ['văn hóa', 'văn hoá', 'tone'],
    ['Ban Chỉ đạo', 'ban chỉ đạo', 'case'],
    ['lần thứ XIV', 'lần thứ 14', 'ordinal'],
    ['mục v, khóa XIV', 'mục v, khóa 14', 'ordinal'],
    ['Ủy ban nhân dân tỉnh', 'UBND tỉnh', 'synonym'],
    ['đảm bảo an toàn', 'bảo đảm an toàn', 'synonym'],
  ])('%s and %s meet on the rung %s', (a, b, rung) => {
    expect(rungOf(a, b)).toBe(rung);
    expect(rungOf(b, a)).toBe(rung);
  });

  test('what differs in a mark that changes the word meets on no rung', () => {
    expect(rungOf('dân', 'dẫn')).toBeUndefined();
    expect(rungOf('lần thứ IV', 'lần thứ XIV')).toBeUndefined();
    // A lone letter may be one of the alphabet.
    expect(rungOf('mục v, khóa XIV', 'mục 5, khóa XIV')).toBeUndefined();
  });

  test('two texts meet on some rung exactly when their keys are equal', () => {
    const texts = fc.constantFrom('hóa', 'hoá', 'Hóa', 'UBND', 'Ủy ban nhân dân', 'a - b', 'a–b', 'XIV', '14', 'x');
    fc.assert(
      fc.property(texts, texts, (a, b) => {
        expect(rungOf(a, b) !== undefined).toBe(keyOfText(a) === keyOfText(b));
      }),
    );
  });
});

describe('optimal assignment', () => {
  const candidates = fc
    .uniqueArray(fc.record({ left: fc.nat(4), right: fc.nat(4), score: fc.integer({ min: 1, max: 20 }) }), {
      selector: ({ left, right }) => left * 10 + right,
      maxLength: 14,
    })
    .map((list) => list as Candidate[]);

  test('no other set of pairs is worth more', () => {
    fc.assert(
      fc.property(candidates, (list) => {
        const worth = (pairs: readonly Candidate[]) => pairs.reduce((sum, { score }) => sum + score, 0);
        const best = (rest: readonly Candidate[]): number => {
          const [first, ...others] = rest;
          if (!first) return 0;
          const compatible = others.filter(({ left, right }) => left !== first.left && right !== first.right);
          return Math.max(first.score + best(compatible), best(others));
        };
        const chosen = assign(list);
        expect(new Set(chosen.map(({ left }) => left)).size).toBe(chosen.length);
        expect(new Set(chosen.map(({ right }) => right)).size).toBe(chosen.length);
        expect(worth(chosen)).toBe(best(list));
      }),
      { numRuns: lawRuns(2000) },
    );
  });

  test('does not depend on the order of the candidates', () => {
    fc.assert(
      fc.property(candidates, (list) => {
        expect(assign(list.toReversed())).toEqual(assign(list));
      }),
    );
  });
});

describe('what has moved', () => {
  test('is nothing when the order is kept, and the same read from either side', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(20), { maxLength: 8 }), (order) => {
        const positions = order.map((right, left) => ({ left, right }));
        const mirrored = positions.map(({ left, right }) => ({ left: right, right: left }));
        const moved = [...movedAmong(positions)].map(({ left, right }) => `${left}-${right}`).toSorted();
        expect([...movedAmong(mirrored)].map(({ left, right }) => `${right}-${left}`).toSorted()).toEqual(moved);
        const inOrder = order.every((right, at) => at === 0 || right > (order[at - 1] ?? -1));
        expect(moved.length === 0).toBe(inOrder);
      }),
    );
  });

  test('one topic that went from fourth to sixth place moved alone', () => {
    const rights = [1, 2, 3, 6, 4, 5, 7, 8];
    const moved = movedAmong(rights.map((right, at) => ({ left: at + 1, right })));
    expect([...moved].map(({ left }) => left)).toEqual([4]);
  });
});
