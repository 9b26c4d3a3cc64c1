import { describe, expect, test } from 'vitest';
import { comparePlans } from '#engine/compare.js';
import type { Plan } from '#generated/plan.types.js';
import { examples } from '../plans.js';

type Editable = { -readonly [Key in keyof Plan]: Plan[Key] };

/** The faultless plan and another office's that differs from it by one edit. */
function edited(edit: (plan: Editable) => void, prepare: (plan: Editable) => void = () => undefined) {
  const [left, right] = [examples.faultless(), { ...examples.faultless(), id: 'another-office' }];
  prepare(left);
  prepare(right);
  edit(right);
  return comparePlans(left, right);
}

const told = (comparison: ReturnType<typeof edited>) =>
  comparison.changes.map(({ thing, kind, aspect }) => [thing, kind, aspect].filter(Boolean).join(' '));

describe('what was edited is told', () => {
  test('another letter of the same office is another document, however alike the lines that cite them', () => {
    const letter = (number: string, date: string) => ({
      id: 'letter',
      text: `Công văn số ${number} ngày ${date} của Công ty cổ phần Sông Xanh`,
      where: 'opening' as const,
      relation: 'proposal' as const,
      kind: 'official-letter' as const,
      number,
    });
    const comparison = edited(
      (plan) => (plan.citations = [...(plan.citations ?? []).slice(0, -1), letter('20/CV-SX', '01/6/2024')]),
      (plan) => (plan.citations = [...(plan.citations ?? []), letter('02/CV-SX', '01/4/2024')]),
    );
    expect(told(comparison)).toEqual(['citation removed', 'citation added']);
  });

  test('another hour of the same day', () => {
    const at = (time: string) => (plan: Editable) => {
      plan.windows = [
        ...(plan.windows ?? []),
        { id: 'peak', title: 'Ngày cao điểm', kind: 'peak', when: { kind: 'day', on: '2024-12-10', time } },
      ];
    };
    const comparison = edited((plan) => {
      plan.windows = plan.windows?.slice(0, -1) ?? [];
      at('07:30')(plan);
    }, at('13:30'));
    expect(comparison.changes).toMatchObject([
      { thing: 'window', aspect: 'when', was: { items: ['13:30', {}] }, now: { items: ['07:30', {}] } },
    ]);
  });

  test('another person in charge who is no unit of the list', () => {
    const named = (as: string) => (plan: Editable) => {
      plan.tasks = plan.tasks?.map((task, at) => (at === 0 ? { ...task, parties: [{ as, role: 'do' }] } : task)) ?? [];
    };
    const comparison = edited(named('Tổ trưởng tổ hai'), named('Tổ trưởng tổ một'));
    expect(comparison.changes).toMatchObject([
      { thing: 'task', aspect: 'lead', was: { items: ['Tổ trưởng tổ một'] }, now: { items: ['Tổ trưởng tổ hai'] } },
    ]);
  });

  test('another day of issue is a fact, and so is a month where the day is blank', () => {
    const issuedOf = (comparison: ReturnType<typeof edited>) => comparison.facts.find(({ fact }) => fact === 'issued');
    expect(issuedOf(edited((plan) => (plan.issued = { place: 'Hà Nội', on: '2024-10-30' })))).toMatchObject({
      same: false,
      right: { kind: 'day', day: '2024-10-30' },
    });
    expect(
      issuedOf(
        edited(
          (plan) => (plan.issued = { place: 'Hà Nội', month: '2024-10' }),
          (plan) => (plan.issued = { place: 'Hà Nội', month: '2024-10' }),
        ),
      ),
    ).toEqual({ fact: 'issued', same: true, left: '2024-10', right: '2024-10' });
  });
});

describe('what was not edited is not told', () => {
  test('a bare number goes by what stands under it, whatever number it is', () => {
    const under = (label: string) => (plan: Editable) => {
      const first = plan.sections.find(({ level }) => level === 1);
      const statement = {
        id: 'bare',
        section: 'bare-number',
        title: 'Một câu của mục không tên',
        kind: 'note' as const,
      };
      plan.sections = [...plan.sections, { id: 'bare-number', label, level: 2, role: first?.role ?? 'other' }];
      plan.statements = [...(plan.statements ?? []), statement];
    };
    const comparison = edited((plan) => {
      plan.sections = plan.sections.map((section) =>
        section.id === 'bare-number' ? { ...section, label: '1.' } : section,
      );
    }, under('2.'));
    expect(told(comparison)).toEqual([]);
    expect(comparison.matches.find(({ left }) => left.id === 'bare-number')).toMatchObject({ rung: 'bytes' });
  });

  test('a dot at the end of the archive line', () => {
    const comparison = edited(
      (plan) => (plan.archive = { text: 'Lưu: VT, CVP' }),
      (plan) => (plan.archive = { text: 'Lưu: VT, CVP.' }),
    );
    expect(comparison.facts.find(({ fact }) => fact === 'archive')?.same).toBe(true);
  });
});
