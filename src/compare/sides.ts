import { oncePer } from '#base/once.js';
import type { Match } from '#generated/comparison.types.js';
import { numberKey } from '#model/document-key.js';
import { dutyOf } from '#model/duty.js';
import type { Placed, SubjectName, Subjects } from '#model/placed.js';
import type { PlanIndex } from '#model/plan-index.js';
import { titleOf } from '#model/place.js';
import type { Syllables } from './likeness.js';
import type { Side } from './open.js';
import type { Read, TextReader } from './reader.js';

export type Thing = Match['thing'];

/** What each thing goes by besides its words. Equal keys mean the same thing, whatever it is called. */
const keysOf: { readonly [Name in ComparedName]: (item: Subjects[Name], index: PlanIndex) => readonly string[] } = {
  section: ({ role, level, unit }) => (level === 1 && unit === undefined ? [role] : []),
  citation: ({ number, relation, where }) => [
    number ?? '',
    relation === 'carries-out' || relation === 'basis' ? `${where}:ordering` : '',
  ],
  occasion: ({ day, since }) => [(day ?? '').slice(5), since ?? ''],
  window: ({ kind }) => [kind],
  phase: ({ occasion, track }) => (occasion ? [`${track}:${occasion.relation}`] : []),
  statement: () => [],
  goal: () => [],
  topic: () => [],
  unit: ({ kind, sort }) =>
    kind === 'class' || kind === 'superior' || kind === 'unnamed' ? [`${kind}:${sort ?? ''}`] : [],
  task: () => [],
  clause: ({ covers }) => [[covers.scope, ...(covers.scope === 'subject' ? [covers.ref] : [])].join(':')],
  route: ({ kind, final }) => [`${kind}:${final === true}`],
  money: ({ source }) => [source],
  recipient: ({ to }, index) => to.map(({ unit }) => sortOfUnit(index, unit)),
};

/** The lists that are compared, in the order of the report. */
export const compared = [
  'occasion', 'citation', 'section', 'statement', 'window', 'phase', 'topic', 'goal', 'unit', 'clause', 'task', 'route',
  'money', 'recipient',
] as const satisfies readonly SubjectName[]; // prettier-ignore
export type ComparedName = (typeof compared)[number];

/** The things of one plan as sides of a comparison. */
export function sidesOf<Name extends ComparedName>(read: Read, name: Name): Side<Subjects[Name]>[] {
  return read.index.all(name).map((placed: Placed<Subjects[Name]>, at) => new ListedSide(placed, at, name, read));
}

/** A side that reads its item no further than it is asked: of a plan and its revision most things are paired by id. */
class ListedSide<Name extends ComparedName> implements Side<Subjects[Name]> {
  readonly item: Subjects[Name];
  readonly pointer: string;
  readonly position: number;
  readonly reader: TextReader;
  readonly #name: Name;
  readonly #index: PlanIndex;
  readonly #words: Wordy;
  #texts: readonly string[] | undefined;
  #keys: readonly string[] | undefined;
  #syllables: Syllables | undefined;

  constructor({ item, pointer }: Placed<Subjects[Name]>, position: number, name: Name, { index, reader }: Read) {
    this.item = item;
    this.pointer = pointer;
    this.position = position;
    this.reader = reader;
    this.#name = name;
    this.#index = index;
    this.#words = item;
  }

  get id() {
    return this.#words.id;
  }
  get written() {
    return this.#words.text;
  }
  get subjects() {
    return this.#words.subjects ?? noSubjects;
  }
  get texts() {
    return (this.#texts ??= textsOf(this.#words, this.#name, this.#index));
  }
  get keys() {
    return (this.#keys ??= keysOf[this.#name](this.item, this.#index).filter((key) => key !== ''));
  }
  get number() {
    const { number } = this.#words;
    return this.#name === 'citation' && number !== undefined ? numberKey(number) : undefined;
  }
  syllables() {
    return (this.#syllables ??= this.reader.syllablesOf(this.written ?? this.texts[0] ?? ''));
  }
}

const noSubjects: readonly string[] = [];

/** What any compared item may say of itself. */
interface Wordy {
  readonly id: string;
  readonly title?: string;
  readonly text?: string;
  readonly heading?: string;
  readonly number?: string;
  readonly names?: readonly { readonly text: string }[];
  readonly subjects?: readonly string[];
  readonly section?: string;
}

function textsOf(item: Wordy, thing: ComparedName, index: PlanIndex): string[] {
  const { text, title, heading, number, names } = item;
  const texts: string[] = [];
  const add = (one: string | undefined) => {
    if (one !== undefined && !texts.includes(one)) texts.push(one);
  };
  for (const one of [text, title, heading, number]) add(one);
  for (const name of names ?? []) add(name.text);
  add(titleOf(item));
  // A bare number ("2.") goes by what stands under it.
  if (thing === 'section' && heading === undefined) texts.push(...textUnder(index)(item.id));
  return texts;
}

/** The words of the first item of a section, as a list of one; none where nothing stands in it. */
const textUnder = oncePer((index: PlanIndex) => {
  const first = new Map<string, string[]>();
  for (const name of compared)
    for (const { item } of index.all(name)) {
      const { section, text, title }: Wordy = item;
      const words = text ?? title;
      if (section !== undefined && words !== undefined && !first.has(section)) first.set(section, [words]);
    }
  return (id: string): readonly string[] => first.get(id) ?? [];
});

function sortOfUnit(index: PlanIndex, id: string | undefined): string {
  return index.findUnit(id)?.item.sort ?? '';
}

/** Units that have a task of their own, by id: the first party of a task is the one to whom it is given. */
export function taskedUnits(index: PlanIndex): string[] {
  const ids = index.all('task').flatMap(({ item }) => dutyOf(index, item).parties.find(({ unit }) => unit)?.unit ?? []);
  return [...new Set(ids)].filter((id) => index.findUnit(id)?.item.kind !== 'class');
}
