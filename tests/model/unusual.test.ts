import { describe, expect, test } from 'vitest';
import { parseDay } from '#base/day.js';
import { checkPlan } from '#engine/check.js';
import type { Change } from '#generated/comparison.types.js';
import type { Plan, When } from '#generated/plan.types.js';
import { marksOf, markedLinesOf, wrongMarkOf } from '#model/authority.js';
import { after, before } from '#model/changed.js';
import { hasAnswering, isWithinLed } from '#model/charge.js';
import { ownNumber } from '#model/cited.js';
import { numberedTwin } from '#model/citing.js';
import { padMonth } from '#model/date-line.js';
import { occasionOfEdge } from '#model/edge.js';
import { idsOf } from '#model/identity.js';
import { indexPlan } from '#model/index-plan.js';
import { writeLabel } from '#model/label.js';
import { bearersOf } from '#model/load.js';
import { ordinalIn, ordinalsOf } from '#model/mention.js';
import { symbolMended } from '#model/number-letters.js';
import { slipIn } from '#model/number-slip.js';
import { dateValue } from '#model/odd-dates.js';
import { readOpening } from '#model/opening.js';
import { ancestorsOf, childrenOf, headingsOver, isSectionWithin, parentOf } from '#model/outline.js';
import { parentOfPlan } from '#model/parent.js';
import { applyPatch } from '#model/patch.js';
import { placeAt } from '#model/place.js';
import { followPointer } from '#model/pointing.js';
import { isSortAddressed } from '#model/recipient.js';
import { sendersValue, unitsValue, wordsOfLoose } from '#model/route.js';
import { describeShapeFault, firstShapeFault } from '#model/shape-fault.js';
import { nameOfPlace } from '#model/shape-values.js';
import { heldSubjects } from '#model/subject.js';
import { nameOf } from '#model/unit.js';
import { planValue } from '#model/value.js';
import { patchOfDay } from '#model/when-patch.js';
import { countDaysOf, resolveWhen } from '#model/when.js';
import type { Draft } from '#rule/cases.js';
import { resolveTemplate } from '#template/resolve.js';
import { planAs } from '../plans.js';

// What the schema allows and few plans have, asked of the model itself.

type Signature = NonNullable<Plan['signature']>;

const indexOf = (edit: (plan: Draft) => void) => indexPlan(planAs('unusual', edit));
const plain = indexOf(() => undefined);

describe('a signature', () => {
  const signed = (authority: Signature['authority'], ...lines: string[]): Signature => ({ authority, lines });

  test('by the acting head bears Q., short or in full', () => {
    const marks = ['Q. GIÁM ĐỐC', 'QUYỀN GIÁM ĐỐC'].map((line) => markedLinesOf(signed('Q', line))[0]?.mark);
    expect(marks).toEqual(['Q', 'Q']);
  });

  test('without lines has the marks that the data says', () => {
    expect(marksOf(signed('none'))).toEqual([]);
    expect(marksOf(signed('TM+KT'))).toEqual(['TM', 'KT']);
  });

  test('of a deputy by order or by authorisation is none of a deputy who forgot KT.', () => {
    expect(wrongMarkOf(signed('TL', 'TL. GIÁM ĐỐC', 'PHÓ CHÁNH VĂN PHÒNG'))).toBeUndefined();
    expect(wrongMarkOf(signed('TUQ', 'TUQ. GIÁM ĐỐC', 'PHÓ CHÁNH VĂN PHÒNG'))).toBeUndefined();
    expect(wrongMarkOf(signed('none', 'PHÓ GIÁM ĐỐC'))?.kind).toBe('deputy');
  });
});

describe('a number', () => {
  test('of the plan is put together of its serial and its symbol where its line is not kept', () => {
    const numbered = (number: NonNullable<Draft['number']>) => ownNumber(planAs('n', (plan) => (plan.number = number)));
    expect(numbered({ serial: '16', symbol: 'KH-BCĐ' })).toBe('16/KH-BCĐ');
    expect(numbered({ symbol: 'KH-BCĐ' })).toBeUndefined();
  });

  test('of a firm, or of two numerals alone, is judged by what it is cited as', () => {
    const kind = 'official-letter';
    expect(slipIn({ number: '05/CV-SX', kind, issuer: 'Trường Tiểu học Sông Xanh' })).toBeUndefined();
    expect(slipIn({ number: '12', kind: 'decision' })).toMatchObject({ kind: 'bodyless' });
    expect(slipIn({ number: '12', kind: 'project' })).toBeUndefined();
    expect(slipIn({ kind })).toBeUndefined();
  });

  test('of a sitting of the National Assembly is written in capitals', () => {
    expect(symbolMended('72/NQ-qh15', 'resolution')?.mended).toBe('72/NQ-QH15');
  });

  test('of an earlier mention is that of a later one, unless two documents of that kind have the day', () => {
    const twinIn = (...numbers: string[]) => {
      const cited = (id: string, number?: string) => ({
        id,
        where: 'body' as const,
        relation: 'mention' as const,
        kind: 'decision' as const,
        date: '2025-03-20',
        ...(number !== undefined && { number }),
      });
      const index = indexOf((plan) => {
        plan.citations = [...numbers.map((number, n) => cited(`a${n}`, number)), cited('z')];
      });
      const later = index.all('citation').at(-1);
      return later && numberedTwin(index, later)?.item.number;
    };
    expect(twinIn('15/QĐ-UBND', '15 /QĐ-UBND')).toBe('15/QĐ-UBND');
    expect(twinIn('15/QĐ-UBND', '16/QĐ-UBND')).toBeUndefined();
    expect(twinIn()).toBeUndefined();
  });

  test('past the end of an alphabet, or of what Romans wrote, is written in figures', () => {
    expect([writeLabel({ style: 'letter', path: [99] }), writeLabel({ style: 'roman', path: [4, 2] })]).toEqual([
      '99',
      'IV.2',
    ]);
    expect([ordinalIn('roman', 14), ordinalIn('roman', 0), ordinalIn('arabic', 14)]).toEqual(['XIV', '0', '14']);
  });

  test('of a congress that is not written is told in the script of the others, else in Roman', () => {
    const template = resolveTemplate('core', { year: 2025 });
    const textsOf = (...mentions: NonNullable<NonNullable<Draft['topics']>[number]['mentions']>) => {
      const index = indexOf(({ topics = [] }) => {
        for (const topic of topics) delete topic.mentions;
        for (const topic of topics.slice(0, 1)) topic.mentions = mentions;
      });
      return ordinalsOf(index, template).map(({ text }) => text);
    };
    const unwritten = { kind: 'congress', name: 'Đại hội', ordinal: 14 } as const;
    expect(textsOf(unwritten)).toEqual(['XIV']);
    expect(textsOf({ ...unwritten, written: '14' })).toEqual(['14']);
  });
});

describe('an outline', () => {
  const index = indexOf((plan) => {
    plan.sections = [
      { id: 'one', level: 1, role: 'content', heading: 'NỘI DUNG' },
      { id: 'bare', level: 2, role: 'content', label: '1.' },
      { id: 'deep', level: 3, role: 'content', heading: 'Sâu' },
      { id: 'two', level: 1, role: 'other', heading: 'KHÁC' },
      { id: 'bare', level: 2, role: 'other', label: '2.' },
    ];
  });
  const ids = (sections: readonly { readonly item: { readonly id: string } }[]) => sections.map(({ item }) => item.id);

  test('is told by levels; of two sections of one id the first is meant', () => {
    expect(ids(ancestorsOf(index, 'deep'))).toEqual(['bare', 'one']);
    expect(ids(ancestorsOf(index, 'bare'))).toEqual(['one']);
    expect([parentOf(index, 'bare')?.item.id, parentOf(index, 'one'), parentOf(index, 'gone')]).toEqual([
      'one',
      undefined,
      undefined,
    ]);
    expect(ids(childrenOf(index, undefined))).toEqual(['one', 'two']);
    expect(isSectionWithin(index, 'deep', 'one')).toBe(true);
    expect(isSectionWithin(index, 'deep', 'two')).toBe(false);
  });

  test('has no section that is not in it, and no heading over a line without one', () => {
    expect([ancestorsOf(index, 'gone'), ancestorsOf(index, undefined), headingsOver(index, 'gone')]).toEqual([
      [],
      [],
      [],
    ]);
    expect(headingsOver(index, 'deep')).toEqual(['Sâu', 'NỘI DUNG']);
  });
});

describe('who is in charge', () => {
  const tasksAre = (tasks: NonNullable<Draft['tasks']>) => indexOf((plan) => (plan.tasks = tasks));

  test('of all is whoever leads a task that covers all, and nobody where that is no unit', () => {
    const leadBy = (party: { unit: string } | { as: string }) =>
      tasksAre([
        {
          id: 't',
          title: 'Chủ trì chung',
          origin: 'sentence',
          parties: [{ ...party, role: 'lead' }],
          covers: { scope: 'all' },
        },
      ]);
    const office = [{ unit: 'office', role: 'support' as const }];
    expect(hasAnswering(leadBy({ unit: 'office' }), office)).toBe(true);
    expect(hasAnswering(leadBy({ as: 'một phòng' }), office)).toBe(false);
  });

  test('of a part is not told where tasks hold each other', () => {
    const part = (id: string, parent: string) => ({ id, title: id, origin: 'sentence' as const, parties: [], parent });
    const index = tasksAre([part('a', 'b'), part('b', 'c'), part('c', 'b')]);
    const [first] = index.all('task');
    expect(first && isWithinLed(index, first.item)).toBe(false);
  });

  test('of a topic is no unit where its task is given to somebody who is none', () => {
    const topic = plain.all('topic')[0]?.item;
    const index = tasksAre([
      {
        id: 't',
        title: 'Việc',
        origin: 'sentence',
        parties: [{ as: 'mọi người', role: 'lead' }],
        topics: [topic?.id ?? ''],
      },
    ]);
    expect(topic && bearersOf(index, topic)).toEqual([]);
  });

  test('a task that covers a subject is about it', () => {
    const about = (ref?: string, subjects?: string[]) =>
      heldSubjects(
        indexOf((plan) => {
          plan.topics = [];
          const covers = { scope: 'subject' as const, ...(ref !== undefined && { ref }) };
          plan.tasks = [
            { id: 't', title: 'Việc', origin: 'sentence', parties: [], covers, ...(subjects && { subjects }) },
          ];
        }),
      );
    expect([...about('amnesty')]).toEqual(['amnesty']);
    expect([...about('amnesty', ['treaties'])].toSorted()).toEqual(['amnesty', 'treaties']);
    expect([...about(undefined, ['treaties'])]).toEqual(['treaties']);
  });

  test('a section that a task covers has to be there', () => {
    const covering = (ref: string) =>
      planAs('covering', ({ tasks = [] }) =>
        tasks.slice(0, 1).forEach((task) => (task.covers = { scope: 'section', ref })),
      );
    const dangling = (plan: Draft) =>
      checkPlan(plan)
        .runs[0]?.findings.filter(({ rule }) => rule === 'reference/dangling')
        .map(({ place }) => place.pointer);
    expect(dangling(covering('s-time'))).toEqual([]);
    expect(dangling(covering('s-nowhere'))).toEqual(['/tasks/0/covers/ref']);
  });
});

describe('a reference', () => {
  const appended = (appendices: NonNullable<Draft['appendices']>) => indexOf((plan) => (plan.appendices = appendices));
  const lead = (index: typeof plain, text: string, kind: 'section' | 'appendix' | 'form') =>
    followPointer(index, { id: 'r', text, kind });

  test('to sections without a number leads nowhere that can be told', () => {
    expect(lead(plain, 'mục trên', 'section')).toBe('unknown');
    expect(lead(plain, 'Mục II', 'section')).toBe('found');
  });

  test('to an appendix or a form finds it by label, by title or alone', () => {
    const nameless = appended([{ id: 'a', kind: 'list' }]);
    expect(lead(nameless, 'Phụ lục I', 'appendix')).toBe('found');
    const form = appended([
      { id: 'a', kind: 'list', title: 'Mẫu số 2' },
      { id: 'b', kind: 'list', label: 'Phụ lục I' },
    ]);
    expect([lead(form, 'Mẫu số 2', 'form'), lead(form, 'Mẫu số 3', 'form')]).toEqual(['found', 'lost']);
    expect(lead(appended([]), 'kèm theo', 'appendix')).toBe('lost');
  });

  test('may mean an appendix or a short name by its id', () => {
    const index = indexOf((plan) => {
      plan.appendices = [{ id: 'appendix-1', kind: 'list' }];
      plan.shortNames = [{ id: 'short-1', short: 'BCĐ', long: 'Ban Chỉ đạo' }];
    });
    expect(idsOf(index, ['appendix', 'short-name'])).toEqual(['appendix-1', 'short-1']);
    const bare = indexOf((plan) => (delete plan.appendices, delete plan.shortNames));
    expect(idsOf(bare, ['appendix', 'short-name'])).toEqual([]);
  });

  test('to units that no list has names none of them', () => {
    expect(unitsValue(plain, ['nobody-knows']).items).toEqual([]);
    const route = plain.all('route')[0]?.item;
    expect(route && sendersValue(plain, { ...route, from: ['nobody-knows'] }).items).toHaveLength(1);
    const addressed = indexOf(
      (plan) => (plan.recipients = [{ id: 'r', text: 'Như trên', to: [{ unit: 'nobody-knows' }] }]),
    );
    expect(isSortAddressed(addressed, 'communes')).toBe(false);
    expect(nameOf({ id: 'nameless', kind: 'internal', names: [] })).toBe('nameless');
  });

  test('to an occasion by more than an id is told as it is written', () => {
    expect(['@world-day:+1', '@ngày lễ', '2025-12-10'].map(occasionOfEdge)).toEqual([
      'world-day',
      'ngày lễ',
      undefined,
    ]);
  });

  test('to a line without an id is a place without a name', () => {
    const index = indexOf((plan) => (plan.unseen = ['signature']));
    expect(placeAt(index.plan, '/unseen/0')).toEqual({ pointer: '/unseen/0' });
  });
});

describe('words', () => {
  test('stand for what is not stated on one side of a change', () => {
    const place = { pointer: '/phases/0', id: 'before' };
    const change: Change = { thing: 'phase', kind: 'changed', aspect: 'when', left: [place], right: [place] };
    for (const told of [before(change), after(change)]) expect(told).toMatchObject({ kind: 'word', vi: 'không nêu' });
    expect(before({ ...change, was: 'cũ' })).toBe('cũ');
  });

  test('name a plan by its issuer and its file, as far as these are known', () => {
    const id = 'plan-1';
    const titles = [{ id }, { id, file: 'a.json' }, { id, issuer: 'Sở A' }, { id, issuer: 'Sở A', file: 'a.json' }];
    expect(titles.map((name) => planValue(name).title)).toEqual(['plan-1', 'a.json', 'Sở A', 'Sở A (a.json)']);
  });

  test('of a time that is neither kept nor loose are its kind', () => {
    expect(wordsOfLoose({ kind: 'month', month: '2025-12' })).toBe('month');
    expect(wordsOfLoose({ kind: 'ongoing' })).toMatchObject({ kind: 'word', en: 'all the time' });
  });

  test('of a document that a validator refused without a reason, or for one without words, are our own fault', () => {
    expect(() => firstShapeFault(null, {})).toThrow('did not say why');
    expect(() => firstShapeFault([], {})).toThrow('did not say why');
    const unknown = { keyword: 'notAKeyword', instancePath: '', schemaPath: '', params: {} };
    expect(() => describeShapeFault(unknown, {})).toThrow('"notAKeyword"');
  });

  test('of a schema that nobody has translated are shown as they are', () => {
    const at = { instancePath: '/id', schemaPath: '' };
    const said = (keyword: string, params: Record<string, string>) =>
      describeShapeFault({ ...at, keyword, params }, { id: 7 }).words.en;
    expect(said('type', { type: 'date' })).toContain('date');
    expect(said('pattern', { pattern: '^z+$' })).toContain('the form ^z+$');
    expect(nameOfPlace('no pointer')).toMatchObject({ kind: 'word', en: 'document' });
  });

  test('of an opening stand in paragraphs, whatever blank lines are between', () => {
    expect(readOpening('Căn cứ Luật A;\n\nCăn cứ Luật B.').map(({ text }) => text)).toEqual([
      'Căn cứ Luật A;',
      'Căn cứ Luật B.',
    ]);
  });
});

describe('days', () => {
  test('months 1 and 2 have a zero before them, no other has', () => {
    expect(['1', '2', '3', '03', '12'].map(padMonth)).toEqual(['01', '02', '3', '3', '12']);
  });

  test('that are listed are counted one by one, working days among them alone where these are meant', () => {
    const marks = { issuedOn: undefined, dayOfOccasion: () => undefined };
    const listed = resolveWhen({ kind: 'days', days: ['2025-11-14', '2025-11-15', '2025-11-17'] }, marks);
    if (listed.kind !== 'span') throw new Error('These are days.');
    expect([countDaysOf(listed), countDaysOf(listed, true)]).toEqual([3, 2]);
  });

  test('of a month cannot be changed one by one, and a document of a month is dated by all of it', () => {
    const day = parseDay('2025-11-15');
    if (day === undefined) throw new Error('This is a day.');
    const patch = (item: When) => patchOfDay(plain.plan, { item, pointer: '/phases/1/when' }, day)?.patch;
    expect(patch({ kind: 'month', month: '2025-12' })).toBeUndefined();
    expect(patch({ kind: 'day', on: '2025-12-10' })?.[0]).toMatchObject({ value: '2025-11-15' });
    const dated = { document: '15 qd', hasYear: false, matter: '', isOwn: false };
    const month = { ...dated, from: '2024-11-01', to: '2024-11-30' };
    expect(dateValue(month)).toEqual({ kind: 'span', from: month.from, to: month.to });
    expect(dateValue({ ...month, to: month.from })).toEqual({ kind: 'day', day: month.from });
  });

  test('of a parent are left out where it gives none', () => {
    const vague = { kind: 'vague', word: 'other' } as const;
    const index = indexOf(({ windows = [], phases = [] }) => {
      for (const window of windows) window.when = vague;
      for (const phase of phases.slice(0, 1)) phase.when = vague;
    });
    const { window, phases } = parentOfPlan(index);
    expect([window, phases.map(({ id }) => id)]).toEqual([undefined, ['on', 'after']]);
  });

  test('are tested for and put behind others by a patch as RFC 6902 has it', () => {
    const plan = { days: ['a'] };
    const added = applyPatch(plan, [{ op: 'add', path: '/days/-', value: 'b' }]);
    expect(added).toEqual({ days: ['a', 'b'] });
    expect(applyPatch(plan, [{ op: 'test', path: '/days/0', value: 'a' }])).toEqual(plan);
  });
});
