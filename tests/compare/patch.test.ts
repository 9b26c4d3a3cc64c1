import fc from 'fast-check';
import process from 'node:process';
import { describe, expect, test } from 'vitest';
import { compared, type ComparedName } from '#compare/sides.js';
import { comparePlans } from '#engine/compare.js';
import type { Change, Comparison } from '#generated/comparison.types.js';
import type { Plan } from '#generated/plan.types.js';
import { arbitrariesWith } from '#testing/arbitraries.js';
import { examples } from '../plans.js';
import { lawRuns } from '../runs.js';
import { mirrorChange, sorted } from './mirror.js';

// The patch law: what is told between OLD and NEW is what was edited, and OLD with that taken over is NEW, but for noise on the
// rungs of the ladder. FAMILY_RUNS=10000 asks for many.
const numRuns = Number(process.env['FAMILY_RUNS'] ?? lawRuns(60));

type Item = { id: string } & Record<string, unknown>;
type Lists = Record<string, Item[]>;

const listOf: Readonly<Record<ComparedName, string>> = {
  occasion: 'occasions', citation: 'citations', section: 'sections', statement: 'statements', window: 'windows', phase: 'phases',
  topic: 'topics', goal: 'goals', unit: 'units', clause: 'generalClauses', task: 'tasks', route: 'routes', money: 'budget',
  recipient: 'recipients',
}; // prettier-ignore

const listsOf = (plan: Plan) => plan as unknown as Lists;
const itemsOf = (plan: Plan, thing: ComparedName) => listsOf(plan)[listOf[thing]] ?? [];

/** Words that no generated plan has. */
const foreign = (at: number) => `Nuôi ong lấy mật giữa rừng keo, khóa ${at}, vụ xuân hè trên đỉnh núi xa`;
/** The same text to a reader: letters in two pieces, more spaces, a stop that was or was not there. */
const noisy = (text: string) => `${text.replace(/[.;]$/, '').normalize('NFD').replaceAll(' ', '  ')} ;`;

type Edit = 'drop' | 'add' | 'reword' | 'noise' | 'redate' | 'hand over';

/** What each edit does to an item, and what a comparison has to tell of it; nothing where it cannot be done. */
function makeEdit(plan: Plan, thing: ComparedName, edit: Edit, at: number): string | undefined {
  const list = itemsOf(plan, thing);
  const item = list[at % Math.max(1, list.length)];
  if (!item) return undefined;
  const hasText = typeof item['text'] === 'string' && ['topic', 'statement', 'task'].includes(thing);
  switch (edit) {
    case 'drop':
      list.splice(list.indexOf(item), 1);
      return `${thing} removed ${item.id}`;
    case 'add': {
      if (!['topic', 'statement', 'task'].includes(thing)) return undefined;
      const { phase: _phase, subjects: _subjects, parent: _parent, topics: _topics, ...rest } = item;
      const id = `foreign-${list.length}-${at}`;
      list.splice(at % (list.length + 1), 0, { ...rest, id, title: foreign(at), text: foreign(at) });
      return `${thing} added ${id}`;
    }
    case 'reword':
      if (!hasText) return undefined;
      item['text'] = foreign(at);
      return `${thing} changed text ${item.id}`;
    case 'noise':
      if (!hasText) return undefined;
      item['text'] = noisy(item['text'] as string);
      return '';
    case 'redate':
      if (!['task', 'goal', 'route'].includes(thing)) return undefined;
      item['when'] = thing === 'goal' ? { kind: 'day', on: '1999-09-09' } : [{ kind: 'day', on: '1999-09-09' }];
      return `${thing} changed when ${item.id}`;
    case 'hand over':
      if (thing !== 'task') return undefined;
      item['parties'] = [{ as: foreign(at), role: 'lead' }, ...(item['parties'] as Item[]).filter(({ role }) => role === 'support')]; // prettier-ignore
      return `${thing} changed lead ${item.id}`;
    default:
      return edit satisfies never;
  }
}

/** Things that others name: without them the others would say something else as well. */
const named = new Set<ComparedName>(['occasion', 'unit', 'phase']);
const edits = fc.array(
  fc.record({
    thing: fc.constantFrom(...compared.filter((thing) => !named.has(thing) && thing !== 'section')),
    edit: fc.constantFrom<Edit[]>('drop', 'add', 'reword', 'noise', 'redate', 'hand over'),
    at: fc.nat(40),
  }),
  { minLength: 1, maxLength: 10 },
);

/** A plan, a version of it with some items edited, each at most once, and what was done. */
const versions = fc.tuple(arbitrariesWith(fc).plans(), edits).map(([older, wishes]) => {
  const newer = structuredClone(older);
  const touched = new Set<string>();
  const expected = wishes.flatMap(({ thing, edit, at }) => {
    const list = itemsOf(newer, thing);
    const id = list[at % Math.max(1, list.length)]?.id ?? '';
    if (touched.has(id) || id.startsWith('foreign')) return [];
    const told = makeEdit(newer, thing, edit, at);
    if (told !== undefined && edit !== 'add') touched.add(id);
    return told ?? [];
  });
  return { older: older, newer, expected: expected.filter((told) => told !== '') };
});

const idsOf = (places: Change['left']) => places.flatMap(({ id }) => id ?? []);
const toldOf = ({ changes }: Comparison) =>
  changes.map(({ thing, kind, aspect, left, right }) =>
    [thing, kind, aspect, ...idsOf(left.length > 0 ? left : right)].filter((part) => part !== undefined).join(' '),
  );

/** OLD with nothing taken over from NEW but what the comparison names. */
function patched(older: Plan, newer: Plan, { matches, changes }: Comparison): Plan {
  const result = { ...older } as Record<string, unknown>;
  for (const thing of compared) {
    const own = changes.filter((change) => change.thing === thing);
    const partner = new Map(
      matches.filter((match) => match.thing === thing).map(({ left, right }) => [left.id, right.id]),
    );
    const [olds, news] = [itemsOf(older, thing), itemsOf(newer, thing)];
    const inNewer = new Map(news.map((item) => [item.id, item]));
    const taken = new Set(own.filter(({ kind }) => kind !== 'changed').flatMap(({ left }) => idsOf(left)));
    const reworked = new Set(own.filter(({ kind }) => kind === 'changed').flatMap(({ left }) => idsOf(left)));
    const list = olds
      .filter(({ id }) => !taken.has(id))
      .map((item) => (reworked.has(item.id) ? (inNewer.get(partner.get(item.id) ?? '') ?? item) : item));
    const put = new Set(own.filter(({ kind }) => kind !== 'changed').flatMap(({ right }) => idsOf(right)));
    for (const [at, item] of news.entries()) {
      if (!put.has(item.id)) continue;
      // Behind what stands before it in NEW, which is there already.
      const before = news[at - 1]?.id;
      list.splice(list.findIndex(({ id }) => id === before) + 1, 0, item);
    }
    if (olds.length + list.length > 0) result[listOf[thing]] = list;
  }
  return result as unknown as Plan;
}

describe('two versions of a plan', () => {
  test('[P-39] differ in what was edited, each edit told once, and in nothing else', () => {
    fc.assert(
      fc.property(versions, ({ older, newer, expected }) => {
        expect(toldOf(comparePlans(older, newer)).toSorted()).toEqual(expected.toSorted());
      }),
      { numRuns },
    );
  });

  test('[P-38] are one when what is told is taken over, but for noise', () => {
    fc.assert(
      fc.property(versions, ({ older, newer }) => {
        const comparison = comparePlans(older, newer);
        const made = patched(older, newer, comparison);
        expect(comparePlans(made, newer).changes).toEqual([]);
        for (const thing of compared)
          expect(itemsOf(made, thing).map(({ id }) => id)).toEqual(itemsOf(newer, thing).map(({ id }) => id));
      }),
      { numRuns },
    );
  });

  test('[P-37] tell the same read from either side', () => {
    fc.assert(
      fc.property(versions, ({ older, newer }) => {
        const [there, back] = [comparePlans(older, newer), comparePlans(newer, older)];
        expect(sorted(back.changes)).toEqual(sorted(there.changes.map(mirrorChange)));
      }),
      { numRuns },
    );
  });
});

describe('every thing can be added, removed and moved', () => {
  test.each(compared)('%s', (thing) => {
    const whole = examples.faultless() as Plan;
    // Of what the plan has one of, a second is needed to change places.
    const list = itemsOf(whole, thing);
    const [first] = list;
    if (list.length === 1 && first) list.push({ ...first, id: `${first.id}-2`, ...second[thing] });
    const [id, short] = [list.at(-1)?.id ?? '', structuredClone(whole)];
    itemsOf(short, thing).pop();
    const own = (comparison: Comparison) => toldOf(comparison).filter((told) => told.startsWith(`${thing} `));
    expect(own(comparePlans(whole, short))).toEqual([`${thing} removed ${id}`]);
    expect(own(comparePlans(short, whole))).toEqual([`${thing} added ${id}`]);
    const turned = structuredClone(whole);
    itemsOf(turned, thing).reverse();
    const moves = own(comparePlans(whole, turned));
    expect(moves.length).toBeGreaterThan(0);
    expect(moves.filter((told) => !told.startsWith(`${thing} moved order`))).toEqual([]);
  });
});

/** What makes another of a thing of which the faultless plan has one. */
const second: Partial<Record<ComparedName, Readonly<Record<string, unknown>>>> = {
  occasion: { title: foreign(1), day: '2025-11-20' },
  window: { title: foreign(2), kind: 'peak' },
  clause: { title: foreign(3), text: foreign(3), covers: { scope: 'section', ref: 's-office' } },
  money: { text: foreign(4), source: 'sponsor' },
};
