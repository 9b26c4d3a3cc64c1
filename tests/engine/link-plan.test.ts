import { describe, expect, test } from 'vitest';
import { linkPlan } from '#engine/link-plan.js';
import { applyPatch } from '#model/patch.js';
import { digestOfClause } from '#model/clause-link.js';
import type { Draft } from '#rule/cases.js';
import { examples } from '../plans.js';
import { failureOf } from '../read/failing.js';

/** A plan and one that carries it out: the same topics and tasks, under another id. */
function pair(edit: (child: Draft) => void = () => undefined): { child: Draft; parent: Draft } {
  const [child, parent] = [examples.faultless(), examples.faultless()];
  parent.id = 'parent';
  edit(child);
  return { child, parent };
}

function linked(edit?: (child: Draft) => void) {
  const { child, parent } = pair(edit);
  return { child, parent, ...linkPlan({ plan: child }, { plan: parent }) };
}

const { topics = [], tasks = [] } = examples.faultless();

describe('linking a plan to its parent', () => {
  test('links every task and topic of the same words to its clause, with the digest that it has now', () => {
    const { child, parent, links, patch } = linked();
    expect(links.map(({ item, clause, how }) => [item, clause, how])).toEqual(
      [...tasks, ...topics].map(({ id }) => [id, id, 'words']),
    );
    const after = applyPatch(child, patch) as Draft;
    for (const list of ['tasks', 'topics'] as const)
      for (const [at, item] of (after[list] ?? []).entries()) {
        const clause = parent[list]?.[at];
        expect(item.carriesOut).toEqual([
          { plan: 'parent', clause: item.id, digest: clause && digestOfClause(clause) },
        ]);
      }
    expect(linkPlan({ plan: after }, { plan: parent })).toEqual({ patch: [], links: [] });
  });

  test('keeps a link that is there, even to another plan; an empty list of links is none', () => {
    const kept = [{ plan: 'elsewhere', clause: 'x', digest: 'a'.repeat(16) }];
    const { links } = linked((child) => {
      const [one, two] = child.topics ?? [];
      if (one) one.carriesOut = kept;
      if (two) two.carriesOut = [];
    });
    expect(links.map(({ item }) => item)).not.toContain(topics[0]?.id);
    expect(links.map(({ item }) => item)).toContain(topics[1]?.id);
  });

  test('goes by a subject that only one thing of each has, and leaves what is only alike to a person', () => {
    const { links } = linked((child) => {
      for (const topic of child.topics ?? []) {
        topic.title = `${topic.title} trên địa bàn toàn tỉnh`;
        delete topic.text;
        delete topic.subjects;
      }
      const [first] = child.topics ?? [];
      if (first) first.subjects = ['only-here'];
    });
    const told = links.filter(({ item }) => topics.some(({ id }) => id === item));
    expect(told).toEqual([]);
    const { child, parent } = pair();
    for (const plan of [child, parent]) {
      for (const topic of plan.topics ?? []) delete topic.subjects;
      const [first] = plan.topics ?? [];
      if (first) first.subjects = ['only-here'];
    }
    const [own] = child.topics ?? [];
    if (own) {
      own.title = 'Việc gọi bằng tên khác';
      delete own.text;
    }
    expect(linkPlan({ plan: child }, { plan: parent }).links.find(({ item }) => item === own?.id)).toEqual({
      item: own?.id,
      clause: own?.id,
      how: 'subject',
    });
  });

  test('of one thing that carries out two clauses of the same words is one list of two', () => {
    const { child, parent } = pair();
    const [clause] = parent.topics ?? [];
    if (clause) parent.topics?.push({ ...structuredClone(clause), id: 'again' });
    const { patch, links } = linkPlan({ plan: child }, { plan: parent });
    const own = patch.find(({ path }) => path === '/topics/0/carriesOut');
    expect(own).toMatchObject({ op: 'add', value: [{ clause: clause?.id }, { clause: 'again' }] });
    expect(links.filter(({ item }) => item === clause?.id)).toHaveLength(2);
  });

  test.each([
    ['plan', 0, 'child.json/topics'],
    ['parent', 1, 'parent.json/topics'],
  ])('is refused with a bad %s, with the place of the first fault', (option, at, place) => {
    const { child, parent } = pair();
    const inputs = [
      { plan: child, file: 'child.json' },
      { plan: parent, file: 'parent.json' },
    ].map((input, n) => (n === at ? { ...input, plan: { ...input.plan, topics: 7 } } : input));
    const failure = failureOf(() => linkPlan(inputs[0] ?? { plan: 0 }, inputs[1] ?? { plan: 0 }));
    expect(failure.code).toBe('option/invalid');
    expect(failure.values).toMatchObject({ option });
    expect(failure.words.en).toContain(place);
    expect(failure.words.vi).toContain(place);
    const nameless = failureOf(() => linkPlan({ plan: 7 }, { plan: parent }));
    expect(nameless.words.en).toContain('the first fault is at  (');
  });
});
