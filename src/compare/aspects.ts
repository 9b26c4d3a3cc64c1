import { canonicalJson } from '#base/digest.js';
import { formatDay, parseDay } from '#base/day.js';
import type { Bilingual } from '#base/slots.js';
import type { Span } from '#base/span.js';
import type { Change } from '#generated/comparison.types.js';
import type { Party, When } from '#generated/plan.types.js';
import type { ListValue, WordValue } from '#generated/report.types.js';
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
  whenKinds,
  windowKinds,
} from '#model/kind-words.js';
import type { Subjects } from '#model/placed.js';
import { nameOf } from '#model/unit.js';
import { dayValue, itemValue, listValue, spanValue, wordValue } from '#model/value.js';
import { Unread, type Aspect } from './aspect.js';
import type { Read } from './reader.js';
import type { ComparedName } from './sides.js';

export type AspectName = NonNullable<Change['aspect']>;

/** What the template calls its subjects, by id. */
export type SubjectNames = ReadonlyMap<string, Bilingual>;

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

/** A code of the schema: equal as a code, shown in words. */
function coded<Code extends string>(table: Readonly<Record<Code, WordValue>>, code: Code): Aspect {
  return { key: code, value: table[code] };
}

/** Texts are told apart by what is left on the last rung of the ladder; without text there is nothing to tell. */
function text({ reader }: Read, value: string | undefined): Aspect {
  return new Unread(value, () => ({ key: value === undefined ? '' : reader.keyOf(value), value }));
}

/** A real day is shown as one in the language of the reader; anything else as it is written. */
function dayOrText(written: string | undefined): Aspect {
  const day = written === undefined ? undefined : parseDay(written);
  return { key: written ?? '', value: day === undefined ? written : dayValue(day) };
}

function number(value: number | undefined): Aspect {
  return { key: String(value ?? ''), value };
}

/** A name with the plan's own place and issuer taken out: "Sở Nội vụ tỉnh A" and "Sở Nội vụ tỉnh B" are one slot. */
function named({ reader }: Read, name: string | undefined): Aspect {
  if (name === undefined) return { key: '', value: undefined };
  return new Unread(name, () => ({ key: reader.slotOf(name), value: name }));
}

/** The same for the name of a body: "Công an tỉnh" and "Công an thành phố" are one slot as well. */
function body({ reader }: Read, name: string | undefined): Aspect {
  if (name === undefined) return { key: '', value: undefined };
  return new Unread(name, () => ({ key: reader.bodyOf(name), value: name }));
}

function words({ reader }: Read, list: readonly string[] | undefined): Aspect {
  return new Unread(list, () => {
    const sorted = [...new Set(list)].toSorted();
    return { key: sorted.map(reader.keyOf).join('|'), value: sorted.length > 0 ? listValue(sorted) : undefined };
  });
}

function subjectsBy(names: SubjectNames, subjects: readonly string[] | undefined): Aspect {
  const sorted = [...new Set(subjects)].toSorted();
  const shown = sorted.map((id) => {
    const name = names.get(id);
    return name ? wordValue(name.vi, name.en) : id;
  });
  return { key: sorted.join('|'), value: shown.length > 0 ? listValue(shown) : undefined };
}

/** Parties by name, whether they are units of the list or only called something. */
function units(read: Read, parties: readonly Party[]): Aspect {
  return bodies(
    read,
    parties.flatMap(({ unit }) => unit ?? []),
    parties.flatMap(({ unit, as }) => (unit === undefined ? (as ?? []) : [])),
  );
}

/** Bodies by name; a class by its sort, so that "các phòng, ban" and "các phòng, đơn vị" are one. */
function bodies(read: Read, ids: readonly string[], called: readonly string[] = []): Aspect {
  return new Unread([ids, called], () => readBodies(read, ids, called));
}

function readBodies({ index, reader }: Read, ids: readonly string[], called: readonly string[]): Aspect {
  const listed = [...new Set(ids)].map((id) => {
    const unit = index.findUnit(id)?.item;
    const title = unit ? nameOf(unit) : id;
    const key = (unit?.sort ?? unit?.kind === 'unnamed') ? `${unit?.kind}:${unit?.sort ?? ''}` : reader.bodyOf(title);
    return { key, value: itemValue({ id, title }) };
  });
  const others = [...new Map(called.map((name) => [reader.bodyOf(name), name]))];
  const found = [...listed, ...others.map(([key, value]) => ({ key, value }))];
  const sorted = found.toSorted((a, b) => (a.key < b.key ? -1 : 1));
  return {
    key: sorted.map(({ key }) => key).join('|'),
    value: sorted.length > 0 ? listValue(sorted.map(({ value }) => value)) : undefined,
  };
}

/** Times by the days that they resolve to, with the hour where one is said; what does not resolve goes by its kind and its data. */
function time(read: Read, whens: readonly When[]): Aspect {
  return new Unread(whens, () => readTime(read, whens));
}

function readTime({ index }: Read, whens: readonly When[]): Aspect {
  const found = whens.map((when) => {
    const resolved = index.resolve(when);
    if (resolved.kind === 'span') {
      const { from, to } = resolved.span;
      return { key: [`${from}..${to}`, when.time].join(' ').trim(), values: hourAndDays(when.time, resolved.span) };
    }
    const { text: written, inferred: _inferred, ...data } = when;
    if (resolved.kind === 'unresolved') return { key: canonicalJson(data), values: [written ?? whenKinds[when.kind]] };
    const { from, to } = resolved.side;
    const shown = `${from === undefined ? '…' : formatDay(from)}–${to === undefined ? '…' : formatDay(to)}`;
    return { key: shown, values: [written ?? shown] };
  });
  return {
    key: found.map(({ key }) => key).join('|'),
    value: found.length > 0 ? listValue(found.flatMap(({ values }) => values)) : undefined,
  };
}

function hourAndDays(hour: string | undefined, span: Span): ListValue['items'] {
  return hour === undefined ? [spanValue(span)] : [hour, spanValue(span)];
}
