import type { Change } from '#generated/comparison.types.js';
import {
  citationKinds,
  citationRelations,
  coverScopes,
  moneySources,
  phaseTracks,
  recipientPurposes,
  sectionRoles,
  statementKinds,
  topicKinds,
  unitKinds,
  windowKinds,
} from '#model/kind-words.js';
import type { Subjects } from '#model/placed.js';
import {
  bodies, body, coded, dayOrText, named, number, subjectsBy, text, time, units, words, type Aspect, type SubjectNames,
} from './aspect.js'; // prettier-ignore
import type { Read } from './reader.js';
import type { ComparedName } from './sides.js';

export type AspectName = NonNullable<Change['aspect']>;

type Faces = Partial<Record<AspectName, Aspect>>;

/** The faces of a thing that count as substance. Wording is not among them where the items bear own words only. */
export const facesOf: {
  readonly [Name in ComparedName]: (item: Subjects[Name], read: Read, names: SubjectNames) => Faces;
} = {
  occasion: ({ day, ordinal }) => ({ date: dayOrText(day), count: number(ordinal) }),
  citation: ({ number: symbol, date, issuer, relation, kind }, read) => ({
    number: text(read, symbol),
    date: dayOrText(date),
    issuer: named(read, issuer),
    kind: coded(citationKinds, kind),
    role: coded(citationRelations, relation),
  }),
  section: ({ heading, role }, read) => ({
    title: named(read, heading),
    role: coded(sectionRoles, role),
  }),
  statement: ({ kind, text: written }, read) => ({ kind: coded(statementKinds, kind), text: text(read, written) }),
  window: ({ when, kind }, read) => ({ when: time(read, [when]), kind: coded(windowKinds, kind) }),
  phase: ({ when, track }, read) => ({ when: time(read, [when]), kind: coded(phaseTracks, track) }),
  topic: ({ subjects, text: written, when, kind }, read, names) => ({
    subjects: subjectsBy(names, subjects),
    text: text(read, written),
    when: time(read, when ? [when] : []),
    kind: coded(topicKinds, kind),
  }),
  goal: ({ target, when }, read) => ({ target: text(read, target), when: time(read, when ? [when] : []) }),
  unit: ({ names, kind }, read) => ({ names: body(read, names[0]?.text), kind: coded(unitKinds, kind) }),
  clause: ({ covers, parties }, read) => ({
    covers: coded(coverScopes, covers.scope),
    parties: units(read, parties),
  }),
  task: ({ parties, when, outputs, text: written }, read) => ({
    lead: units(
      read,
      parties.filter(({ role }) => role !== 'support'),
    ),
    support: units(
      read,
      parties.filter(({ role }) => role === 'support'),
    ),
    when: time(read, when ?? []),
    outputs: words(read, outputs),
    text: text(read, written),
  }),
  route: ({ from, to, when }, read) => ({
    sender: bodies(read, from),
    addressee: bodies(read, to),
    when: time(read, when ?? []),
  }),
  money: ({ source, amount }) => ({ source: coded(moneySources, source), count: number(amount) }),
  recipient: ({ purpose, to }, read) => ({
    purpose: purpose === undefined ? { key: '', value: undefined } : coded(recipientPurposes, purpose),
    names: bodies(
      read,
      to.flatMap(({ unit }) => unit ?? []),
    ),
  }),
};
