import { canonicalJson } from '#base/digest.js';
import { formatDay } from '#base/day.js';
import type { Bilingual } from '#base/slots.js';
import type { Change } from '#generated/comparison.types.js';
import type { Party, When } from '#generated/plan.types.js';
import type { Value } from '#generated/report.types.js';
import type { Subjects } from '#model/placed.js';
import type { PlanIndex } from '#model/plan-index.js';
import { nameOf } from '#model/unit.js';
import { itemValue, listValue, spanValue, wordValue } from '#model/value.js';
import { keyOfText } from './ladder.js';
import { foldedSyllables, ownNamesOf } from './likeness.js';
import type { ComparedName } from './sides.js';

export type AspectName = NonNullable<Change['aspect']>;

/** One face of a thing: a key by which two sides are held equal, and the value to show when they are not. */
export interface Aspect {
  readonly key: string;
  readonly value: Value | undefined;
}

/** What the template calls its subjects, by id. */
export type SubjectNames = ReadonlyMap<string, Bilingual>;

type Faces = Partial<Record<AspectName, Aspect>>;

/** The faces of a thing that count as substance. Wording is not among them where the items bear own words only. */
export const facesOf: {
  readonly [Name in ComparedName]: (item: Subjects[Name], index: PlanIndex, names: SubjectNames) => Faces;
} = {
  occasion: ({ day, ordinal }) => ({ date: text(day), count: number(ordinal) }),
  citation: ({ number: symbol, date, issuer, relation, kind }, index) => ({
    number: text(symbol),
    date: text(date),
    issuer: named(index, issuer),
    kind: { key: kind, value: kind },
    role: { key: relation, value: relation },
  }),
  section: ({ heading, role, level }, index) => ({
    title: named(index, heading),
    role: { key: role, value: role },
    ...(level > 1 && {}),
  }),
  statement: ({ kind, text: written }) => ({ kind: { key: kind, value: kind }, text: wording(written) }),
  window: ({ when, kind }, index) => ({ when: time(index, [when]), kind: { key: kind, value: kind } }),
  phase: ({ when, track }, index) => ({ when: time(index, [when]), kind: { key: track, value: track } }),
  topic: ({ subjects, text: written, when, kind }, index, names) => ({
    subjects: subjectsBy(names, subjects),
    text: wording(written),
    when: time(index, when ? [when] : []),
    kind: { key: kind, value: kind },
  }),
  goal: ({ target, when }, index) => ({ target: text(target), when: time(index, when ? [when] : []) }),
  unit: ({ names, kind }, index) => ({ names: named(index, names[0]?.text), kind: { key: kind, value: kind } }),
  clause: ({ covers, parties }, index) => ({
    covers: { key: covers.scope, value: covers.scope },
    parties: units(index, parties),
  }),
  task: ({ parties, when, outputs, text: written }, index) => ({
    lead: units(
      index,
      parties.filter(({ role }) => role !== 'support'),
    ),
    support: units(
      index,
      parties.filter(({ role }) => role === 'support'),
    ),
    when: time(index, when ?? []),
    outputs: words(outputs),
    text: wording(written),
  }),
  route: ({ from, to, when }, index) => ({
    sender: bodies(index, from),
    addressee: bodies(index, to),
    when: time(index, when ?? []),
  }),
  money: ({ source, amount }) => ({ source: { key: source, value: source }, count: number(amount) }),
  recipient: ({ purpose, to }, index) => ({
    purpose: text(purpose),
    names: bodies(
      index,
      to.flatMap(({ unit }) => unit ?? []),
    ),
  }),
};

function text(value: string | undefined): Aspect {
  return { key: value === undefined ? '' : keyOfText(value), value };
}

function number(value: number | undefined): Aspect {
  return { key: String(value ?? ''), value };
}

/** Full texts are told apart by what is left on the last rung of the ladder; without text there is nothing to tell. */
function wording(written: string | undefined): Aspect {
  return { key: written === undefined ? '' : keyOfText(written), value: written };
}

/** A name with the plan's own place and issuer taken out: "Sở Nội vụ tỉnh A" and "Sở Nội vụ tỉnh B" are one slot. */
function named(index: PlanIndex, name: string | undefined): Aspect {
  if (name === undefined) return { key: '', value: undefined };
  return { key: foldedSyllables(keyOfText(name), ownNamesOf(index.plan)).join(' '), value: name };
}

function words(list: readonly string[] | undefined): Aspect {
  const sorted = [...new Set(list)].toSorted();
  return { key: sorted.map(keyOfText).join('|'), value: sorted.length > 0 ? listValue(sorted) : undefined };
}

function subjectsBy(names: SubjectNames, subjects: readonly string[] | undefined): Aspect {
  const sorted = [...new Set(subjects)].toSorted();
  const shown = sorted.map((id) => {
    const name = names.get(id);
    return name ? wordValue(name.vi, name.en) : id;
  });
  return { key: sorted.join('|'), value: shown.length > 0 ? listValue(shown) : undefined };
}

function units(index: PlanIndex, parties: readonly Party[]): Aspect {
  return bodies(
    index,
    parties.flatMap(({ unit }) => unit ?? []),
  );
}

/** Bodies by name; a class by its sort, so that "các phòng, ban" and "các phòng, đơn vị" are one. */
function bodies(index: PlanIndex, ids: readonly string[]): Aspect {
  const found = [...new Set(ids)].map((id) => {
    const unit = index.findUnit(id)?.item;
    const title = unit ? nameOf(unit) : id;
    const key =
      (unit?.sort ?? unit?.kind === 'unnamed') ? `${unit?.kind}:${unit?.sort ?? ''}` : named(index, title).key;
    return { key, value: itemValue({ id, title }) };
  });
  const sorted = found.toSorted((a, b) => (a.key < b.key ? -1 : 1));
  return {
    key: sorted.map(({ key }) => key).join('|'),
    value: sorted.length > 0 ? listValue(sorted.map(({ value }) => value)) : undefined,
  };
}

/** Times by the days that they resolve to; what does not resolve goes by its kind and its data. */
function time(index: PlanIndex, whens: readonly When[]): Aspect {
  const found = whens.map((when) => {
    const resolved = index.resolve(when);
    if (resolved.kind === 'span')
      return { key: `${resolved.span.from}..${resolved.span.to}`, value: spanValue(resolved.span) };
    const { text: written, inferred: _inferred, ...data } = when;
    if (resolved.kind === 'unresolved') return { key: canonicalJson(data), value: written ?? when.kind };
    const { from, to } = resolved.side;
    const shown = `${from === undefined ? '…' : formatDay(from)}–${to === undefined ? '…' : formatDay(to)}`;
    return { key: shown, value: written ?? shown };
  });
  return {
    key: found.map(({ key }) => key).join('|'),
    value: found.length > 0 ? listValue(found.map(({ value }) => value)) : undefined,
  };
}
