import { fingerprintOf } from '#base/digest.js';
import { foldWords } from '#base/text.js';
import type { Row } from '#generated/matrix.types.js';
import { numberKey } from '#model/document-key.js';
import { matchPhases } from '#model/phase-match.js';
import type { Subjects } from '#model/placed.js';
import { titleOf } from '#model/place.js';
import type { ResolvedTemplate } from '#model/template.js';
import { nameOf } from '#model/unit.js';
import type { Read } from './reader.js';

/** The things that have rows, in the order of the matrix. */
export const rowed = [
  'occasion', 'citation', 'window', 'phase', 'topic', 'goal', 'unit', 'clause', 'task', 'route', 'money', 'recipient',
] as const satisfies readonly Row['thing'][]; // prettier-ignore
export type RowedName = (typeof rowed)[number];

/** A plan as the matrix reads it. */
export interface RowRead extends Read {
  readonly template: ResolvedTemplate;
}

/** What a row goes by. It follows from the item and its plan alone, so that no other plan can change it. */
export interface RowKey {
  readonly by: Row['by'];
  readonly key: string;
}

/** The key of a row among rows of all things. */
export function fullKey(thing: RowedName, { by, key }: RowKey): string {
  return `${thing} ${by}: ${key}`;
}

type KeysOf = { readonly [Name in RowedName]: (item: Subjects[Name], read: RowRead) => readonly RowKey[] };

const byRole = (role: string): readonly RowKey[] => [{ by: 'role', key: role }];

const keysOf: KeysOf = {
  occasion: ({ day, title }, read) => (day === undefined ? inWords(read, title) : byRole(day.slice(5))),
  citation: ({ relation, number, title, text, kind }, read) => {
    if (relation === 'mention') return [];
    // Whom a plan obeys differs from place to place; that it obeys somebody does not.
    if (relation === 'carries-out') return byRole(relation);
    const key = number === undefined ? undefined : numberKey(number);
    return key === undefined ? inWords(read, title ?? text ?? number ?? kind) : [{ by: 'words', key: `no. ${key}` }];
  },
  window: ({ kind }) => byRole(kind),
  phase: (item, read) => {
    const role = roleOfPhase(item, read);
    return role === undefined ? inWords(read, item.title) : byRole(role);
  },
  topic: ({ subjects, text, title }, read) => bySubject(subjects) ?? inWords(read, text ?? title),
  goal: ({ text, title }, read) => inWords(read, text ?? title),
  unit: (item, read) => [bodyKey(item, read)],
  clause: ({ covers }) => byRole([covers.scope, ...(covers.scope === 'subject' ? [covers.ref] : [])].join(' ')),
  task: ({ subjects = [], covers, text, title }, read) => {
    const ref = covers?.scope === 'subject' ? covers.ref : undefined;
    return bySubject(ref === undefined ? subjects : [...subjects, ref]) ?? inWords(read, text ?? title);
  },
  route: ({ kind, final }) => byRole(final === true ? `${kind} final` : kind),
  money: () => byRole('money'),
  recipient: ({ to, text }, read) => {
    const bodies = to.flatMap(({ unit, as }): readonly RowKey[] => {
      const found = read.index.findUnit(unit)?.item;
      if (found) return [bodyKey(found, read)];
      return as === undefined ? [] : byRole(as);
    });
    return bodies.length > 0 ? bodies : inWords(read, text);
  },
};

/** The rows to which an item belongs; a topic on two subjects belongs to two. */
export function rowKeysOf<Name extends RowedName>(name: Name, item: Subjects[Name], read: RowRead): readonly RowKey[] {
  return keysOf[name](item, read);
}

function bySubject(subjects: readonly string[] | undefined): readonly RowKey[] | undefined {
  const distinct = [...new Set(subjects)];
  return distinct.length === 0 ? undefined : distinct.map((subject) => ({ by: 'subject', key: subject }));
}

/** What a phase is to the occasion, or the phase of the template that it stands for. */
function roleOfPhase({ id, occasion, track }: Subjects['phase'], { index, template }: RowRead): string | undefined {
  if (occasion) return `${track} ${occasion.relation}`;
  const match = matchPhases(index, template).pairs.find(({ stage }) => stage.item.id === id);
  return (
    match && (match.phase.relation === undefined ? `template ${match.phase.id}` : `${track} ${match.phase.relation}`)
  );
}

/** A class goes by its sort, any other body by its name without the place. */
function bodyKey(unit: Subjects['unit'], read: RowRead): RowKey {
  if (unit.kind === 'class' && unit.sort !== undefined) return { by: 'role', key: `class ${unit.sort}` };
  const name = read.reader.bodyOf(nameOf(unit));
  return name === '' ? { by: 'role', key: 'issuer' } : { by: 'words', key: shortened(name) };
}

/** The words on the last rung of the ladder, without the names of place and issuer. */
function inWords({ reader }: Read, text: string): readonly RowKey[] {
  const slot = reader.slotOf(text);
  return [{ by: 'words', key: shortened(slot === '' ? foldWords(text) : slot) }];
}

const longest = 100;

/** A key that people can read: of a long text the beginning, and what tells it from others that begin so. */
function shortened(words: string): string {
  return words.length <= longest ? words : `${words.slice(0, longest - 20)}… ${fingerprintOf([words])}`;
}

/** The words by which likeness is told. */
export function wordsOf(item: { readonly text?: string; readonly title?: string }): string {
  return item.text ?? titleOf(item) ?? '';
}
