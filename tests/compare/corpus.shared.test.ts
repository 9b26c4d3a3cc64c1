import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { comparePlans } from '#engine/compare.js';
import type { Change, Comparison } from '#generated/comparison.types.js';
import type { Plan } from '#generated/plan.types.js';
import { importPlan } from '../../src/import/index.js';
import { corpus } from '../import/corpus.js';

// Three plans of one office after one template, issued anew in April, May and July 2026. What was edited was found by an
// ordinary diff of the texts, line by line and word by word; what follows are its facts.

const original = (name: string) => new URL(`../../../shared/corpus/originals/${name}.docx`, import.meta.url);
const april = original('03-laocai-sct-2026-kh2242');
const may = original('04-laocai-sct-2026-kh3024');

async function textOf(key: string): Promise<Plan> {
  const found = corpus.find((each) => each.key === key);
  return (await importPlan(found?.text ?? '', { file: found?.name ?? '' })).plan;
}

async function documentAt(file: URL): Promise<Plan> {
  return (await importPlan(readFileSync(file))).plan;
}

/** In plain text the borders of cells are lost, and with them the rows of the table that hold several lines. */
function withoutTable(plan: Plan): Plan {
  return { ...plan, tasks: (plan.tasks ?? []).filter(({ origin }) => origin !== 'table') };
}

/** The letters that asked for the examination, as far as they bear a serial and a symbol: 23 of 28 in April, 16 of 19 in July. */
const letters = {
  april: [
    '05/2026/VLN/CV-LV', '26/CV-DC', '19/GĐN-VK', '12/CV-LH', '01/GĐN-TH', '36/CV-GTYB', '05/CV-SCT', '02/GĐN-SB', '12/2026/HĐS-GĐN',
    '33/GĐN', '30/ĐN-TKS', '20/2026/GĐN-TP', '27/ĐN-Cty', '11/GĐN-CNLY', '02/GĐN-ĐD', '02/2026/VLN/CV-TA', '1504/GĐN-HT', '16/GĐN-TDTL',
    '305/QLTC', '69/KHHT', '01-GCN-MT', '21.4/GĐN', '31.1/YP',
  ],
  may: ['1230/MĐV-ATMT'],
  july: [
    '2416/HCMTBa-ATBV', '24/ST-PL', '12/YH/KT-TC', '2306/GĐN-SFC', '20/GĐN-SB', '03/2026/VLN/CV-TA', '1906/2026/GĐN-DCG', '05/GĐN-ĐD',
    '05/ĐN-Cty', '219/GĐN-XMYB', '28/CV-LH', '93/CT-05', '01/GĐN-AP', '146/2026/ĐN-ĐT', '02.06/GĐN-HT', '24.6/GĐN',
  ],
} as const; // prettier-ignore

const gone = (numbers: readonly string[]) => numbers.map((number) => `citation removed ${number}`);
const come = (numbers: readonly string[]) => numbers.map((number) => `citation added ${number}`);
const times = (count: number, what: string) => Array.from({ length: count }, () => what);

/** Changes in short: of citations the number, of rows of the table the label, of the rest what kind of change it is. */
function told({ changes }: Comparison): string[] {
  return changes
    .map((change) => [change.thing, change.kind, change.aspect, nameOf(change)].filter(Boolean).join(' '))
    .toSorted();
}

function nameOf({ thing, left, right }: Change): string | undefined {
  const [place] = [...left, ...right];
  if (thing === 'citation') return place?.title;
  return thing === 'task' ? place?.label : undefined;
}

const different = ({ facts }: Comparison) => facts.filter(({ same }) => !same).map(({ fact }) => fact);
const fact = ({ facts }: Comparison, name: string) => facts.find((each) => each.fact === name);
const day = (on: string) => ({ kind: 'span', from: on, to: on });

describe.runIf(corpus.length > 0)('the plan of April and that of July (needs ../shared)', () => {
  test('differ by the letters, the day, the number of one item, the month of issue and the drafter, and by nothing else', async () => {
    const comparison = comparePlans(await textOf('03'), await textOf('06'));
    expect(told(comparison)).toEqual(
      [...gone(letters.april), ...come(letters.july), 'section removed', 'window changed when'].toSorted(),
    );
    expect(comparison.changes.find(({ thing }) => thing === 'window')).toMatchObject({
      was: { items: ['13:30', day('2026-04-29')] },
      now: { items: ['13:30', day('2026-07-07')] },
    });
    expect(different(comparison).toSorted()).toEqual(['archive', 'issued', 'window']);
    expect(fact(comparison, 'issued')).toMatchObject({ left: '2026-04', right: '2026-07' });
    expect(fact(comparison, 'topics')).toMatchObject({ same: true, left: '5' });
  });
});

describe.runIf(existsSync(april) && existsSync(may))('the plan of April and that of May (needs ../shared)', () => {
  // Of the nine rows of the table the first, third, fifth and eighth went to other people.
  const rows = ['1.', '3.', '5.', '8.'];
  const edited = [
    ...gone(letters.april),
    ...come(letters.may),
    // One day became two rounds, each with a list of a hundred people in four groups.
    'window removed',
    ...times(2, 'phase added'),
    ...times(2, 'section added'),
    ...times(2, 'statement added'),
    ...times(8, 'topic added'),
    'section changed title',
    // The item on who is examined went, and the division's item lost its number.
    ...times(2, 'section removed'),
    'topic removed',
    // Two words of the purpose, one of the address, two of the sentence that gives the division its work.
    'statement changed text',
    'topic changed text',
    'task changed text',
    ...rows.map((row) => `task changed lead ${row}`),
  ];

  test('differ by exactly what was edited, and not by a semicolon, a bracket or a capital', async () => {
    const comparison = comparePlans(await documentAt(april), await documentAt(may));
    expect(told(comparison)).toEqual(edited.toSorted());
    expect(different(comparison).toSorted()).toEqual(['issued', 'phases', 'topics', 'window']);
    expect(fact(comparison, 'phases')?.right).toEqual({ kind: 'list', items: [day('2026-06-02'), day('2026-06-03')] });
    expect(fact(comparison, 'topics')).toMatchObject({ left: '5', right: '4 + 4 + 4' });
    expect(fact(comparison, 'tasks')).toMatchObject({ same: true, left: 10 });
    expect(fact(comparison, 'recipients')?.same).toBe(true);
  });
});

describe.runIf(corpus.length > 0)('the plan of May and that of July (needs ../shared)', () => {
  test('differ by exactly what was edited back, and by their letters', async () => {
    const comparison = comparePlans(withoutTable(await textOf('04')), withoutTable(await textOf('06')));
    expect(told(comparison)).toEqual(
      [
        ...gone(letters.may),
        ...come(letters.july),
        'window added',
        ...times(2, 'phase removed'),
        ...times(2, 'section removed'),
        ...times(2, 'statement removed'),
        ...times(8, 'topic removed'),
        'section changed title',
        'section added',
        'topic added',
        'statement changed text',
        'topic changed text',
        'task changed text',
      ].toSorted(),
    );
    expect(different(comparison).toSorted()).toEqual(['archive', 'issued', 'phases', 'topics', 'window']);
  });
});
