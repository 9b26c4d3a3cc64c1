import { describe, expect, test } from 'vitest';
import type { Plan, Recipient, Unit } from '#generated/plan.types.js';
import { indexPlan } from '#model/index-plan.js';
import { classLeftOut, isReached } from '#model/reach.js';
import { variantsOf } from '#model/spelling-variants.js';
import { isShortFor, nameWords } from '#model/unit-name.js';
import { involvementsWith, isPartOf } from '#model/unit.js';
import { examples } from '../plans.js';

function planWith(units: readonly Partial<Unit>[], addressees: Recipient['to'] = [], more: Partial<Plan> = {}) {
  const named = units.map((unit, n): Unit => ({
    id: `u${n}`,
    names: [{ text: `Đơn vị ${n}` }],
    kind: 'outside',
    ...unit,
  }));
  const recipients = [{ id: 'to', text: 'Nơi nhận', to: addressees }];
  const index = indexPlan({
    ...examples.faultless(),
    sections: [],
    tasks: [],
    generalClauses: [],
    routes: [],
    ...more,
    units: named,
    recipients,
  });
  return { index, units: named };
}

function isFirstReached(
  units: readonly Partial<Unit>[],
  addressees: Recipient['to'],
  more: Partial<Plan> = {},
): boolean {
  const {
    index,
    units: [unit],
  } = planWith(units, addressees, more);
  return unit !== undefined && isReached(index, unit);
}

describe('who is reached by the recipients', () => {
  test.each<readonly [string, readonly Partial<Unit>[]]>([
    ['the body itself', [{ id: 'x' }]],
    ['the body to which it belongs', [{ of: 'x' }, { id: 'x' }]],
    ['a body two steps above', [{ of: 'm' }, { id: 'm', of: 'x' }, { id: 'x' }]],
    ['the standing office of a board', [{ id: 'board' }, { id: 'x', holds: ['board'] }]],
    ['a class of which it is a member', [{ id: 'member' }, { id: 'x', kind: 'class', members: ['member'] }]],
    ['the usual class of its kind', [{ kind: 'internal' }, { id: 'x', kind: 'class', sort: 'internal-units' }]],
    [
      'the class of its own sort',
      [
        { kind: 'outside', sort: 'media' },
        { id: 'x', kind: 'class', sort: 'media' },
      ],
    ],
    ['all', [{ kind: 'peer' }, { id: 'x', kind: 'class', sort: 'all' }]],
  ])('through %s', (_title, units) => {
    expect(isFirstReached(units, [{ unit: 'x' }])).toBe(true);
  });

  test.each<readonly [string, readonly Partial<Unit>[]]>([
    ['another body', [{}, { id: 'x' }]],
    ['a part of it', [{ id: 'whole' }, { id: 'x', of: 'whole' }]],
    [
      'a class that leaves it out',
      [
        { id: 'out', kind: 'internal' },
        { id: 'x', kind: 'class', sort: 'internal-units', except: ['out'] },
      ],
    ],
    ['a class of another sort', [{ kind: 'peer' }, { id: 'x', kind: 'class', sort: 'communes' }]],
    [
      'bodies that hold each other in a circle',
      [{ id: 'a', of: 'b' }, { id: 'b', of: 'c' }, { id: 'c', of: 'a' }, { id: 'x' }],
    ],
  ])('not through %s', (_title, units) => {
    expect(isFirstReached(units, [{ unit: 'x' }])).toBe(false);
  });

  test('a class is reached where each of its members is', () => {
    const units: Partial<Unit>[] = [{ kind: 'class', members: ['a', 'b'] }, { id: 'a' }, { id: 'b' }];
    expect(isFirstReached(units, [{ unit: 'a' }, { unit: 'b' }])).toBe(true);
    expect(isFirstReached(units, [{ unit: 'a' }])).toBe(false);
  });

  test('"the bodies concerned" are those with something to do, not those who are reported to', () => {
    const related: Partial<Unit> = { id: 'x', kind: 'class', sort: 'related' };
    const tasks: Plan['tasks'] = [{ id: 't', title: 'Việc', parties: [{ unit: 'u0', role: 'support' }] }];
    const routes: Plan['routes'] = [{ id: 'r', kind: 'report', from: [], to: ['u0'] }];
    expect(isFirstReached([{}, related], [{ unit: 'x' }], { tasks })).toBe(true);
    expect(isFirstReached([{}, related], [{ unit: 'x' }], { routes })).toBe(false);
  });
});

test('of two classes that stand for each other, one is told', () => {
  const { index, units } = planWith(
    [
      { id: 'heads', kind: 'class', sort: 'internal-units' },
      { id: 'divisions', kind: 'class', sort: 'internal-units' },
    ],
    [],
    {
      generalClauses: [
        {
          id: 'c',
          title: 'Chung',
          parties: ['heads', 'divisions'].map((unit) => ({ unit, role: 'do' })),
          covers: { scope: 'all' },
        },
      ],
    },
  );
  expect(units.map((unit) => classLeftOut(index, unit)?.item.id)).toEqual(['divisions', undefined]);
});

test('a unit of a task is involved in the parts that take their parties from it', () => {
  const tasks: Plan['tasks'] = [
    { id: 'whole', title: 'Việc', parties: [{ unit: 'u0', role: 'lead', via: 'u1' }] },
    { id: 'part', title: 'Việc con', parties: [], parent: 'whole' },
  ];
  const { index, units } = planWith([{}, {}], [], { tasks });
  const told = units.map((unit) => involvementsWith(index, unit).map(({ as, where }) => `${as} ${where.item.id}`));
  expect(told).toEqual([
    ['lead whole', 'lead part'],
    ['via whole', 'via part'],
  ]);
});

test('a unit is part of itself, whatever its class leaves out', () => {
  const {
    index,
    units: [unit],
  } = planWith([{ except: ['u0'] }]);
  expect(unit && isPartOf(index, unit, unit)).toBe(true);
});

describe('names cut short', () => {
  test.each([
    ['UBND tỉnh', 'Ủy ban nhân dân tỉnh'],
    ['UBND', 'Uỷ ban nhân dân các xã, phường'],
    ['Sở KH&CN', 'Sở Khoa học và Công nghệ'],
    ['Sở GDĐT', 'Sở Giáo dục và Đào tạo'],
    ['BCĐ Chuyển đổi số', 'Ban Chỉ đạo Chuyển đổi số tỉnh'],
    ['Phòng Lãnh sự', 'phòng Lãnh sự - Người Việt Nam ở nước ngoài'],
    ['CA tỉnh', 'Công an tỉnh'],
  ])('%s is short for %s', (short, long) => {
    expect(isShortFor(nameWords(short), nameWords(long))).toBe(true);
  });

  test.each([
    ['Trung tâm đối ngoại', 'Trung tâm Thông tin đối ngoại'],
    ['HĐND tỉnh', 'Ủy ban nhân dân tỉnh'],
    ['Sở TT&TT', 'Sở Khoa học và Công nghệ'],
    ['Ủy ban nhân dân tỉnh', 'UBND tỉnh'],
  ])('%s is not short for %s', (short, long) => {
    expect(isShortFor(nameWords(short), nameWords(long))).toBe(false);
  });

  test('a name of letters that fit in many ways takes no longer for it', () => {
    const long = Array.from({ length: 300 }, () => 'a');
    expect(
      isShortFor(
        Array.from({ length: 299 }, () => 'A'),
        long,
      ),
    ).toBe(true);
    expect(isShortFor([...Array.from({ length: 299 }, () => 'A'), 'b'], long)).toBe(false);
  });
});

describe('spellings of one body', () => {
  const spelled = (...texts: string[]) => {
    const {
      index,
      units: [unit],
    } = planWith([{ names: texts.map((text) => ({ text })) }]);
    return unit && variantsOf(index, unit);
  };

  test('dashes, spaces, the place of a tone, a capital at the start and the place are nothing', () => {
    expect(
      spelled('Ban Hòa giải - Tư vấn', 'ban Hoà giải – Tư vấn', 'Ban Hòa giải-Tư vấn tỉnh Bình Minh'),
    ).toBeUndefined();
    expect(spelled('Văn phòng Sở', 'VĂN PHÒNG SỞ', 'Văn phòng')).toBeUndefined();
  });

  test('other words come before other capitals', () => {
    expect(spelled('Ban Hòa giải', 'Ban hòa giải')).toEqual({
      kind: 'case',
      spellings: ['Ban Hòa giải', 'Ban hòa giải'],
    });
    expect(spelled('Ban về Hòa giải', 'Ban hòa giải', 'Ban')).toEqual({
      kind: 'words',
      spellings: ['Ban về Hòa giải', 'Ban hòa giải'],
    });
  });

  test('a name that is all place keeps a word', () => {
    expect(spelled('Thành phố', 'Tỉnh')?.kind).toBe('words');
  });
});
