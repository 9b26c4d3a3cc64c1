import { describe, expect, test } from 'vitest';
import { compareAll, type Template } from '#index.js';
import { isSameItem } from '#compare/alike.js';
import { jaccard } from '#compare/likeness.js';
import { comparePlans } from '#engine/compare.js';
import type { Comparison } from '#generated/comparison.types.js';
import type { Draft } from '#rule/cases.js';
import { planAs } from '../plans.js';

// What the schema allows and few plans have: items without a name, a day, a unit or an end.

type Topics = NonNullable<Draft['topics']>;
type Citations = NonNullable<Draft['citations']>;

/** Two offices' plans that are one but for what is done to each. */
function side(left: (plan: Draft) => void, right: (plan: Draft) => void = left): Comparison {
  return comparePlans(planAs('one-office', left), planAs('another-office', right));
}

const told = ({ changes }: Comparison) =>
  changes.map(({ thing, kind, aspect }) => [thing, kind, aspect].filter(Boolean).join(' '));
const factOf = ({ facts }: Comparison, name: string) => facts.find(({ fact }) => fact === name);
const shown = (value: unknown) => (value as { items?: readonly unknown[] } | undefined)?.items;

describe('two plans side by side', () => {
  test('show the side of a time that is open as open', () => {
    const peak = (from: string, to: string) => (plan: Draft) =>
      void plan.windows?.push({ id: 'peak', title: 'Cao điểm', kind: 'peak', when: { kind: 'range', from, to } });
    const comparison = side(peak('open', '2025-12-10'), peak('2025-12-10', 'open'));
    expect(told(comparison)).toEqual(['window changed when']);
    const [change] = comparison.changes;
    expect([shown(change?.was), shown(change?.now)]).toEqual([['…–2025-12-10'], ['2025-12-10–…']]);
  });

  test('tell of a recipient that was a body and is now whoever has a task', () => {
    const comparison = side(
      () => undefined,
      ({ recipients = [] }) => recipients.slice(2, 3).forEach((line) => (line.to = [{ as: 'tasked-units' }])),
    );
    expect(told(comparison)).toEqual(['recipient changed names']);
  });

  test('have the same recipients where only the words of the lines differ', () => {
    const comparison = side(
      () => undefined,
      ({ recipients = [] }) =>
        recipients.slice(2, 3).forEach((line) => (line.text = 'Công an tỉnh Bình Minh (để cùng phối hợp)')),
    );
    expect([told(comparison), factOf(comparison, 'recipients')?.same]).toEqual([[], true]);
  });

  test('call a basis without number and title by its kind, in words', () => {
    const comparison = side(({ citations = [] }) => citations.slice(0, 1).forEach((cited) => delete cited.title));
    const { left, right } = factOf(comparison, 'basis') ?? {};
    expect(shown(left)?.[0]).toEqual({ kind: 'word', vi: 'luật', en: 'law' });
    expect(right).toEqual(left);
  });

  test('have the same phases where one adds what has no days', () => {
    const comparison = side(
      () => undefined,
      ({ phases = [] }) =>
        void phases.push({
          id: 'later',
          title: 'Giai đoạn tiếp theo',
          track: 'follow-up',
          when: { kind: 'vague', word: 'other', text: 'trong thời gian tới' },
        }),
    );
    expect([told(comparison), factOf(comparison, 'phases')?.same]).toEqual([['phase added'], true]);
  });

  test('call a unit that no list has by its id', () => {
    const comparison = side(({ tasks = [], routes = [] }) => {
      for (const { parties } of tasks.slice(0, 1)) parties.splice(0, 1, { unit: 'nobody-knows', role: 'lead' });
      for (const route of routes.slice(0, 1)) route.to = ['nobody-knows'];
    });
    expect(shown(factOf(comparison, 'units')?.left)).toContainEqual({
      kind: 'item',
      id: 'nobody-knows',
      title: 'nobody-knows',
    });
    expect(JSON.stringify(factOf(comparison, 'report')?.left)).toContain('→ nobody-knows');
  });

  test('name an occasion without day, year and number by its title', () => {
    const comparison = side((plan) => (plan.occasions = [{ id: 'world-day', title: 'Ngày hội đọc sách' }]));
    expect(shown(factOf(comparison, 'occasion')?.right)).toEqual(['Ngày hội đọc sách']);
    expect(comparison.matches.find(({ thing }) => thing === 'occasion')?.rung).toBe('bytes');
    const titled = (title: string) => (plan: Draft) => (plan.occasions = [{ id: 'world-day', title }]);
    expect(told(side(titled('Ngày hội đọc sách'), titled('Tuần lễ nước sạch'))).slice(0, 2)).toEqual([
      'occasion removed',
      'occasion added',
    ]);
  });

  test('pair general clauses on one subject, whatever their words, and leave those on others apart', () => {
    const clause = (title: string, ref?: string) => (plan: Draft) =>
      void plan.generalClauses?.push({
        id: `clause-${ref ?? 'any'}`,
        title,
        parties: [{ as: 'mọi đơn vị', role: 'do' }],
        covers: { scope: 'subject', ...(ref !== undefined && { ref }) },
      });
    const rungs = ({ matches }: Comparison) =>
      matches.filter(({ thing }) => thing === 'clause').map(({ rung }) => rung);
    const [amnesty, other] = [clause('Niêm yết công khai', 'amnesty'), clause('Báo chí đưa tin', 'amnesty')];
    expect(rungs(side(amnesty, other))).toEqual(['bytes', 'role']);
    expect(rungs(side(clause('Niêm yết công khai'), clause('Báo chí đưa tin')))).toEqual(['bytes', 'role']);
    expect(rungs(side(amnesty, clause('Báo chí đưa tin', 'treaties')))).toEqual(['bytes']);
  });

  test('pair a line without words by its role', () => {
    const bare = (plan: Draft) => void plan.sections.push({ id: 's-bare', label: 'IX.', level: 1, role: 'slogans' });
    const comparison = side(bare);
    expect(told(comparison)).toEqual([]);
    expect(comparison.matches.find(({ left }) => left.id === 's-bare')).toMatchObject({
      right: { id: 's-bare' },
      rung: 'role',
    });
  });

  test('do not differ by a party that is nobody', () => {
    const comparison = side(
      () => undefined,
      ({ tasks = [] }) => tasks.slice(0, 1).forEach(({ parties }) => parties.push({ role: 'lead' })),
    );
    expect(told(comparison)).toEqual([]);
  });
});

describe('what a topic has become', () => {
  const topic = (id: string, title: string, subjects?: readonly string[]): Topics[number] => ({
    id,
    kind: 'message',
    title,
    ...(subjects && { subjects: [...subjects] }),
  });
  const only =
    (...topics: Topics) =>
    (plan: Draft) => {
      plan.topics = topics;
      for (const task of plan.tasks ?? []) delete task.topics;
    };

  test('is not told where two could have become the same parts', () => {
    const parts = only(topic('p', 'Đọc sách', ['reading']), topic('q', 'Viết thư', ['writing']));
    const both = ['reading', 'writing'];
    expect(told(side(only(topic('w', 'Trau dồi chữ nghĩa', both)), parts))).toEqual(['topic split']);
    const two = only(topic('w', 'Trau dồi chữ nghĩa', both), topic('v', 'Nâng cao văn hóa', both));
    const unpaired = ['topic added', 'topic added', 'topic removed', 'topic removed'];
    expect(told(side(two, parts)).toSorted()).toEqual(unpaired);
  });

  test('is not two things that say but half of it', () => {
    const whole = only(topic('w', 'một hai ba bốn năm sáu bảy tám chín mười trăm nghìn'));
    const most = only(topic('p', 'một hai ba bốn năm'), topic('q', 'sáu bảy tám chín'));
    const half = only(topic('p', 'một hai ba'), topic('q', 'sáu bảy tám'));
    expect(told(side(whole, most))).toEqual(['topic split']);
    expect(told(side(whole, half)).toSorted()).toEqual(['topic added', 'topic added', 'topic removed']);
  });
});

describe('rows of many plans', () => {
  const keysIn = (edit: (plan: Draft) => void, thing: string, template: string | Template = 'human-rights-day') => {
    const { rows } = compareAll([{ plan: planAs('one-office', edit) }], { template, year: 2025 });
    return rows.filter((row) => row.thing === thing && row.cells.length > 0).map(({ key }) => key);
  };

  test('go by words where an occasion has no day', () => {
    const bare = (plan: Draft) => void (plan.occasions = [{ id: 'fair', title: 'Ngày hội đọc sách' }]);
    expect(keysIn(bare, 'occasion')).toEqual([
      expect.stringContaining('occasion words: ngay hoi đoc sach'.slice(0, 16)),
    ]);
  });

  test('go by what a basis has: its title, its text, a number that nobody can read, or its kind', () => {
    const basis: Citations[number] = { id: 'a', where: 'opening', relation: 'basis', kind: 'notice' };
    const cited = (more: Partial<Citations[number]>) => (plan: Draft) =>
      void (plan.citations = [{ ...basis, ...more }]);
    const keys = [{ title: 'Tên' }, { text: 'Lời' }, { number: 'không' }, {}].flatMap((more) =>
      keysIn(cited(more), 'citation'),
    );
    expect(new Set(keys).size).toBe(4);
    expect(keys.at(-1)).toBe('citation words: notice');
  });

  test('are one for general clauses on a subject, and for tasks on it with the topics of that subject', () => {
    const clause = (ref?: string) => (plan: Draft) => {
      const covers = { scope: 'subject' as const, ...(ref !== undefined && { ref }) };
      plan.generalClauses = [{ id: 'c', title: 'Mọi người', parties: [], covers }];
      plan.tasks = [{ id: 't', title: 'Niêm yết', parties: [], covers, origin: 'sentence' }];
    };
    expect(keysIn(clause('amnesty'), 'clause')).toEqual(['clause role: subject amnesty']);
    expect(keysIn(clause('amnesty'), 'task')).toEqual(['task subject: amnesty']);
    expect(keysIn(clause(), 'clause')).toEqual(['clause role: subject ']);
    expect(keysIn(clause(), 'task')).toEqual([expect.stringMatching(/^task words: /)]);
  });

  test('of recipients go by the bodies, by what they are, else by the words; one body named twice is one', () => {
    const to =
      (...bodies: NonNullable<Draft['recipients']>[number]['to']) =>
      (plan: Draft) =>
        void (plan.recipients = [{ id: 'r', text: 'Như trên', to: bodies }]);
    expect(keysIn(to({ as: 'tasked-units' }), 'recipient')).toEqual(['recipient role: tasked-units']);
    expect(keysIn(to({}), 'recipient')).toEqual(keysIn(to({ unit: 'nobody-knows' }), 'recipient'));
    const [plan, twice] = [planAs('one-office', to({ unit: 'police' }, { unit: 'police' })), 'recipient'];
    const row = compareAll([{ plan }]).rows.find(({ thing }) => thing === twice);
    expect(row?.cells.map(({ places }) => places.length)).toEqual([1]);
  });

  test('of a line that is nothing but signs, or nothing but the name of the place, are kept all the same', () => {
    const line = (text: string) => (plan: Draft) => void (plan.recipients = [{ id: 'r', text, to: [] }]);
    expect(keysIn(line('……'), 'recipient')).toEqual(['recipient words: ']);
    expect(keysIn(line('Tỉnh Bình Minh'), 'recipient')).toEqual(['recipient words: tinh binh minh']);
  });

  test('of phases that say nothing of the occasion go by the phase of the template that they stand for', () => {
    const silent = (plan: Draft) => plan.phases?.forEach((phase) => delete phase.occasion);
    expect(keysIn(silent, 'phase')).toEqual(['before', 'on', 'after'].map((role) => `phase role: stage ${role}`));
    const title = { vi: 'Đợt', en: 'Drive' };
    const phases = [{ id: 'all-along', title, from: '11-01', to: '12-31' }];
    const own: Template = { schema: '1', id: 'drive', version: '1', title, extends: 'core', phases };
    const one = (plan: Draft) => (silent(plan), plan.phases?.splice(1));
    expect(keysIn(one, 'phase', own)).toEqual(['phase role: template all-along']);
  });

  test('of phases without days stand behind those with days', () => {
    const later = {
      id: 'later',
      title: 'Bước đầu',
      track: 'follow-up' as const,
      when: { kind: 'vague' as const, word: 'other' as const, text: 'sau này' },
    };
    const keys = keysIn(({ phases = [] }) => void phases.unshift(later), 'phase', 'core');
    expect(keys).toHaveLength(4);
    expect(keys.at(-1)).toMatch(/^phase words: /);
  });
});

describe('beneath', () => {
  test('two texts without words are not alike', () => {
    const [none, some] = [{ set: new Set<string>() }, { set: new Set(['a', 'b', 'c']) }];
    expect([jaccard(none, none), jaccard(none, some), jaccard(some, some)]).toEqual([0, 0, 1]);
    expect(jaccard(some, { set: new Set(['b', 'c', 'd']) })).toBe(0.5);
  });

  test('items are the same data at any depth that a plan has; what lies deeper in fields of a vendor is taken for different', () => {
    const deep = (depth: number, value: string): unknown => (depth === 0 ? value : { x: deep(depth - 1, value) });
    expect([3, 8].map((depth) => isSameItem(deep(depth, 'a'), deep(depth, 'a')))).toEqual([true, true]);
    expect(isSameItem(deep(8, 'a'), deep(8, 'b'))).toBe(false);
    expect(isSameItem(deep(9, 'a'), deep(9, 'a'))).toBe(false);
  });
});
