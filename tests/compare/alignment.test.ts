import fc from 'fast-check';
import process from 'node:process';
import { describe, expect, test } from 'vitest';
import { InputFailure, compareAll, comparePlans, compareVersions, draftAlignment, readAlignment } from '#index.js';
import { decisionsFor } from '#engine/decisions.js';
import { indexPlan } from '#model/index-plan.js';
import { compared, type ComparedName } from '#compare/sides.js';
import type { Alignment, Decision } from '#generated/alignment.types.js';
import type { Plan } from '#generated/plan.types.js';
import { arbitrariesWith } from '#testing/arbitraries.js';
import { examples } from '../plans.js';

const numRuns = Number(process.env['FAMILY_RUNS'] ?? 12);
// Plans that word the same topics otherwise, so that likeness links what nothing else joins.
const families = arbitrariesWith(fc)
  .families({ most: 3 })
  .map(({ members }) => ({ members: members.map(reworded) }));

function reworded(plan: Plan, at: number): Plan {
  const said = [' tại cơ sở', ' trên toàn tỉnh', ' ở địa phương'][at] ?? '';
  const topics = plan.topics?.map(({ subjects: _subjects, title, text, ...topic }) => ({
    ...topic,
    title: `${title}${said}`,
    ...(text !== undefined && { text: `${text}${said}` }),
  }));
  return { ...plan, ...(topics && { topics }) };
}

const options = { template: 'human-rights-day', year: 2024 };
const [hp, bn] = [examples.haiPhong(), examples.bacNinh()];
const topicOf = (plan: Plan, at: number) => plan.topics?.[at]?.id ?? '';
const inputs = (plans: readonly unknown[]) => plans.map((plan) => ({ plan }));

type Ids = string | readonly string[];

/** A decision on topics of the two source plans. */
function decision(verdict: Decision['verdict'], one: Ids, other: Ids): Decision {
  return {
    thing: 'topic',
    verdict,
    one: { plan: hp.id, items: [one].flat() },
    other: { plan: bn.id, items: [other].flat() },
  };
}

const fileOf = (...decisions: Decision[]): Alignment => ({ schema: '1', decisions });
const pairsIn = (alignment?: Alignment) =>
  comparePlans(hp, bn, { ...options, ...(alignment && { alignment }) })
    .matches.filter(({ thing }) => thing === 'topic')
    .map(({ left, right, rung }) => [left.id, right.id, rung]);

/** Why a value is no file of decisions, or does not fit the plans. */
function refused(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    if (error instanceof InputFailure) return error.words.en;
    throw error;
  }
  return 'taken';
}

describe('of two plans', () => {
  test('what people say is one is a pair, on the rung of a decision, whatever else speaks for others', () => {
    const [one, other] = [topicOf(hp, 0), topicOf(bn, 7)];
    expect(pairsIn()).not.toContainEqual([one, other, 'decision']);
    const pairs = pairsIn(fileOf(decision('same', one, other)));
    expect(pairs.filter(([left, right]) => left === one || right === other)).toEqual([[one, other, 'decision']]);
  });

  test('what people say is not one is no pair on any rung', () => {
    for (const [left = '', right = ''] of pairsIn()) {
      const pairs = pairsIn(fileOf(decision('different', left, right)));
      expect(pairs.filter(([one, other]) => one === left && other === right)).toEqual([]);
    }
  });

  test('what was split is one change with both places, and neither removed nor added; read the other way it was merged', () => {
    const [whole, parts] = [topicOf(hp, 0), [topicOf(bn, 0), topicOf(bn, 1)]];
    const alignment = fileOf(decision('split', whole, parts));
    const there = comparePlans(hp, bn, { ...options, alignment });
    const split = there.changes.find(({ kind }) => kind === 'split');
    expect(split?.left.map(({ id }) => id)).toEqual([whole]);
    expect(split?.right.map(({ id }) => id)).toEqual(parts);
    expect(there.counts.split).toBe(1);
    const topics = there.changes.filter(({ thing, kind }) => thing === 'topic' && kind !== 'split');
    expect(topics.flatMap(({ left }) => left).map(({ id }) => id)).not.toContain(whole);
    for (const id of parts) expect(topics.flatMap(({ right }) => right).map((place) => place.id)).not.toContain(id);
    const back = comparePlans(bn, hp, { ...options, alignment });
    expect(back.changes.find(({ kind }) => kind === 'merged')?.left.map(({ id }) => id)).toEqual(parts);
  });

  test('of two versions as well, and a topic that was merged is not lost', () => {
    const older = examples.faultless();
    const newer = structuredClone(older);
    const [first, second] = older.topics ?? [];
    newer.topics?.splice(1, 1);
    const merged: Decision = {
      thing: 'topic',
      verdict: 'merged',
      one: { plan: older.id, items: [first?.id ?? '', second?.id ?? ''] },
      other: { plan: older.id, items: [first?.id ?? ''] },
    };
    const rules = (alignment?: Alignment) =>
      compareVersions(older, newer, { ...(alignment && { alignment }) }).runs.flatMap(({ findings }) =>
        findings.map(({ rule }) => rule),
      );
    expect(rules()).toContain('change/topic-lost');
    expect(rules(fileOf(merged))).not.toContain('change/topic-lost');
  });

  test('only decisions on both plans are handed on', () => {
    const columns = [hp, bn].map((plan) => ({ index: indexPlan(plan), name: { id: plan.id } as never }));
    const within = decision('same', topicOf(hp, 0), topicOf(bn, 7));
    const half = { ...within, one: { plan: 'elsewhere', items: ['x'] } };
    const other = { ...within, other: { plan: 'elsewhere', items: ['x'] } };
    expect(decisionsFor(fileOf(half, within, other), columns)).toEqual([within]);
    expect(decisionsFor(fileOf(within), [])).toEqual([]);
    expect(decisionsFor(fileOf(), columns)).toEqual([]);
    expect(decisionsFor(undefined, columns)).toEqual([]);
  });

  test('an undecided pair, and a decision on other plans, change nothing', () => {
    const elsewhere = { ...decision('same', 'a', 'b'), other: { plan: 'elsewhere', items: ['x'] } };
    const one = { ...elsewhere, one: { plan: 'nowhere', items: ['y'] } };
    const undecided = decision('undecided', topicOf(hp, 0), topicOf(bn, 7));
    expect(pairsIn(fileOf(undecided, one))).toEqual(pairsIn());
  });
});

describe('of many plans', () => {
  const aloneIn = (matrix: ReturnType<typeof compareAll>, thing: ComparedName) =>
    matrix.rows.filter((row) => row.thing === thing && row.by === 'words' && row.cells.length === 1);

  test('two rows that people say are one are one row, with all that went by either', () => {
    fc.assert(
      fc.property(families, ({ members }) => {
        const plain = compareAll(inputs(members));
        const [a] = aloneIn(plain, 'topic');
        const b = aloneIn(plain, 'topic').find(({ cells }) => cells[0]?.plan !== a?.cells[0]?.plan);
        fc.pre(a !== undefined && b !== undefined);
        const partyOf = (row: typeof a) => ({
          plan: plain.plans[row?.cells[0]?.plan ?? 0]?.plan.id ?? '',
          items: [row?.cells[0]?.places[0]?.id ?? ''],
        });
        const same: Decision = { thing: 'topic', verdict: 'same', one: partyOf(a), other: partyOf(b) };
        const decided = compareAll(inputs(members), { alignment: fileOf(same) });
        expect(decided.rows).toHaveLength(plain.rows.length - 1);
        const joined = decided.rows.find(({ key }) => key === a?.key || key === b?.key);
        expect(joined?.cells.map(({ plan }) => plan).toSorted((x, y) => x - y)).toEqual(
          [a, b].map((row) => row?.cells[0]?.plan ?? -1).toSorted((x, y) => x - y),
        );
        // The order of plans still changes no byte.
        expect(JSON.stringify(compareAll(inputs(members.toReversed()), { alignment: fileOf(same) }))).toBe(
          JSON.stringify(decided),
        );
        // What is put apart again stands as it stood.
        const apart = compareAll(inputs(members), { alignment: fileOf({ ...same, verdict: 'different' }) });
        expect(apart.rows).toEqual(plain.rows);
        expect(apart.links.length).toBeLessThanOrEqual(plain.links.length);
      }),
      { numRuns },
    );
  });

  test('an item that people say is another thing leaves the row for one of its own', () => {
    const plain = compareAll(inputs([hp, bn]), options);
    const shared = plain.rows.find(({ thing, cells }) => thing === 'topic' && cells.length === 2);
    const [one, other] = (shared?.cells ?? []).map(({ plan, places }) => ({
      plan: plain.plans[plan]?.plan.id ?? '',
      items: [places[0]?.id ?? ''],
    }));
    const apart = { thing: 'topic', verdict: 'different', one, other } as Decision;
    const { rows } = compareAll(inputs([hp, bn]), { ...options, alignment: fileOf(apart) });
    const own = rows.filter(({ by }) => by === 'decision');
    expect(own.map(({ key }) => key)).toEqual([`topic decision: ${other?.plan}/${other?.items[0]}`]);
    expect(rows.find(({ key }) => key === shared?.key)?.cells).toHaveLength(1);
  });

  test('below a parent plan a decision goes before its words', () => {
    const [row, item] = [topicOf(hp, 0), topicOf(bn, 7)];
    const alignment = fileOf(decision('same', row, item));
    const { rows } = compareAll([{ plan: bn }], { ...options, parent: { plan: hp }, alignment });
    const places = rows.find(({ key }) => key === `topic parent: ${row}`)?.cells.flatMap((cell) => cell.places);
    expect(places?.map(({ id }) => id)).toEqual([item]);
  });

  test('below a parent plan a decision on two others is none on the parent', () => {
    const [one, other] = [examples.faultless(), { ...examples.faultless(), id: 'twin' }];
    const ids = { one: { plan: bn.id, items: [topicOf(bn, 0)] }, other: { plan: one.id, items: [topicOf(one, 10)] } };
    const under = (...decisions: Decision[]) =>
      compareAll(inputs([bn, one, other]), { parent: { plan: hp }, alignment: fileOf(...decisions) }).rows;
    expect(under({ thing: 'topic', verdict: 'undecided', ...ids })).toEqual(under());
    expect(under({ thing: 'topic', verdict: 'same', ...ids })).not.toEqual(under());
  });

  test('what was decided on a plan holds for that one of its versions which has the item', () => {
    const [older, newer] = [bn, { ...bn, topics: bn.topics?.slice(2) ?? [] }];
    const versions = [
      { plan: older, file: 'older.json' },
      { plan: newer, file: 'newer.json' },
    ];
    const cellsUnder = (verdict: 'same' | 'split', ...items: string[]) => {
      const alignment = fileOf(decision(verdict, topicOf(hp, 5), items));
      const { plans, rows } = compareAll(versions, { ...options, parent: { plan: hp }, alignment });
      const row = rows.find(({ key }) => key === `topic parent: ${topicOf(hp, 5)}`);
      return row?.cells.map(({ plan, places }) => [plans[plan]?.plan.file, ...places.map(({ id }) => id)]);
    };
    const [first, second] = [topicOf(bn, 0), topicOf(bn, 1)];
    expect(cellsUnder('same', first)).toContainEqual(['older.json', first]);
    expect(cellsUnder('split', first, second)).toContainEqual(['older.json', first, second]);
    for (const cell of cellsUnder('split', first, second) ?? [])
      if (cell[0] === 'newer.json') expect(cell).not.toContain(first);
  });

  test('of two rows that are one the stronger stays: a subject, a role, then words; what is one already stays as it is', () => {
    const [left, right] = [examples.faultless(), { ...examples.faultless(), id: 'twin' }];
    const bare = { id: 'bare', kind: 'message' as const, title: 'Một điều chưa ai nói' };
    const { topics = [] } = right;
    const plans = inputs([left, { ...right, topics: [...topics, bare] }]);
    const on = (verdict: 'same' | 'merged', one: string, other: string): Decision => ({
      thing: 'topic',
      verdict,
      one: { plan: right.id, items: [one] },
      other: { plan: left.id, items: [other] },
    });
    const withBare = (decided: Decision) =>
      compareAll(plans, { alignment: fileOf(decided) }).rows.find(({ cells }) =>
        cells.some(({ places }) => places.some(({ id }) => id === bare.id)),
      )?.key;
    expect(withBare(on('same', bare.id, 'topic-treaties'))).toBe('topic subject: treaties');
    // Of two subjects the first stays, and only the item that was decided on changes over.
    const moved = compareAll(plans, { alignment: fileOf(on('same', 'topic-treaties', 'topic-religion')) }).rows;
    const cellsOf = (subject: string) => moved.find(({ key }) => key === `topic subject: ${subject}`)?.cells.length;
    expect([cellsOf('religion'), cellsOf('treaties')]).toEqual([2, 1]);
    const same = compareAll(plans, { alignment: fileOf(on('same', 'topic-treaties', 'topic-treaties')) });
    expect(same.rows).toEqual(compareAll(plans).rows);
  });

  test('a document that is only mentioned has no row, whatever people say it is one with', () => {
    const mention = {
      id: 'm',
      where: 'body' as const,
      relation: 'mention' as const,
      kind: 'law' as const,
      title: 'Luật',
    };
    const [left, right] = ['left', 'right'].map((id) => {
      const plan = examples.faultless();
      return { ...plan, id, citations: [...(plan.citations ?? []), mention] };
    });
    const same: Decision = {
      thing: 'citation',
      verdict: 'same',
      one: { plan: 'left', items: ['m'] },
      other: { plan: 'right', items: ['m'] },
    };
    const plans = inputs([left, right]);
    expect(compareAll(plans, { alignment: fileOf(same) }).rows).toEqual(compareAll(plans).rows);
  });
});

describe('a file to begin with', () => {
  test('asks for every pair that only likeness made, is a file, and keeps what was decided when it is written again', () => {
    const [left, right] = [examples.faultless(), { ...examples.faultless(), id: 'other' }];
    for (const topic of right.topics ?? []) {
      topic.id = `other-${topic.id}`;
      topic.title = `${topic.title} trên địa bàn`;
      delete topic.subjects;
      if (topic.text !== undefined) topic.text = `${topic.text} trên địa bàn tỉnh`;
    }
    for (const topic of left.topics ?? []) delete topic.subjects;
    const found = comparePlans(left, right);
    const alike = found.matches.filter(
      ({ rung, thing }) => rung === 'likeness' && compared.some((name) => name === thing),
    );
    const first = draftAlignment(found);
    expect(first.decisions.length).toBe(alike.length);
    expect(alike.length).toBeGreaterThan(2);
    expect(new Set(first.decisions.map(({ verdict }) => verdict))).toEqual(new Set(['undecided']));
    const edited = readAlignment({
      ...first,
      decisions: first.decisions.map((each, at) => ({ ...each, verdict: at % 2 === 0 ? 'same' : 'different' })),
    });
    const again = comparePlans(left, right, { alignment: edited });
    const second = draftAlignment(again, edited);
    expect(second.decisions.slice(0, edited.decisions.length)).toEqual(edited.decisions);
    const rungs = again.matches.filter(({ rung }) => rung === 'decision');
    expect(rungs).toHaveLength(edited.decisions.filter(({ verdict }) => verdict === 'same').length);
  });

  test('of many plans asks for every link between plans, and an answered one is not asked again', () => {
    fc.assert(
      fc.property(families, ({ members }) => {
        const plain = compareAll(inputs(members));
        const first = draftAlignment(plain);
        readAlignment(first);
        fc.pre(first.decisions.length > 0);
        const answered = {
          ...first,
          decisions: first.decisions.map((each) => ({ ...each, verdict: 'different' as const })),
        };
        const found = compareAll(inputs(members), { alignment: answered });
        expect(draftAlignment(found, answered)).toEqual(answered);
        expect(found.rows.length).toBeGreaterThanOrEqual(plain.rows.length);
      }),
      { numRuns },
    );
  });
});

describe('is refused in one sentence', () => {
  const [a, b, c] = ['a', 'b', 'c'].map((name) => ({ plan: name, items: [`${name}-1`] }));
  const on = (verdict: string, one: unknown, other: unknown) => ({ thing: 'topic', verdict, one, other });
  const two = (plan: string) => ({ plan, items: [`${plan}-1`, `${plan}-2`] });

  test.each([
    ['a verdict that there is not', [on('sam', a, b)], ['/decisions/0/verdict', 'same']],
    ['a split into one', [on('split', a, b)], ['/decisions/0/other/items', 'two items or more']],
    ['a split of two', [on('split', two('a'), two('b'))], ['/decisions/0/one/items', 'exactly one']],
    ['one pair decided in two ways', [on('same', a, b), on('different', b, a)], ['/decisions/0', '/decisions/1']],
    ['one item that is two', [on('same', a, b), on('same', a, { plan: 'b', items: ['b-2'] })], ['/decisions/0', '/decisions/1', 'split']],
    ['a part that is the same', [on('split', a, two('b')), on('same', a, b)], ['/decisions/0', '/decisions/1']],
    ['a round that does not close', [on('same', a, b), on('same', b, c), on('different', c, a)], ['/decisions/2', '/decisions/0', '/decisions/1']],
  ])('%s', (_, decisions, parts) => {
    const told = refused(() => readAlignment({ schema: '1', decisions }, { file: 'alignment.json' }));
    for (const part of ['alignment.json', ...parts]) expect(told).toContain(part);
  }); // prettier-ignore

  test('a decision twice is none', () => {
    expect(refused(() => readAlignment({ schema: '1', decisions: [on('same', a, b), on('same', b, a)] }))).toBe(
      'taken',
    );
  });

  test('an item that its plan has not, with the nearest that it has', () => {
    const near = `${topicOf(bn, 0)}x`;
    const told = refused(() => pairsIn(fileOf(decision('same', topicOf(hp, 0), near))));
    for (const part of ['/decisions/0/other/items/0', near, topicOf(bn, 0), bn.id]) expect(told).toContain(part);
  });

  test('a file that names none of the plans', () => {
    const told = refused(() => comparePlans(hp, bn, { alignment: fileOf({ ...on('same', a, b) } as Decision) }));
    expect(told).toContain('no decision is about the plans');
    expect(told).toContain('/decisions/0/one/plan');
    expect(told).toContain(`“${hp.id}”`);
    const near = { ...a, plan: `${bn.id}x` };
    const slip = refused(() => comparePlans(hp, bn, { alignment: fileOf({ ...on('same', near, b) } as Decision) }));
    expect(slip).toContain(`one of those compared is “${bn.id}”`);
    expect(compareAll([], { alignment: fileOf({ ...on('same', a, b) } as Decision) }).rows).toEqual([]);
  });
});
