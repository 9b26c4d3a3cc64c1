import { once } from '#base/once.js';
import { canonicalJson } from '#base/digest.js';
import { formatDay, parseDay } from '#base/day.js';
import type { Side } from '#base/side.js';
import type { Bilingual } from '#base/slots.js';
import type { Span } from '#base/span.js';
import type { Party, When } from '#generated/plan.types.js';
import type { ListValue, Value, WordValue } from '#generated/report.types.js';
import { whenKinds } from '#model/kind-words.js';
import { nameOf } from '#model/unit.js';
import { dayValue, itemValue, listValue, spanValue, wordValue } from '#model/value.js';
import type { Read } from './reader.js';

/** What a face shows; no face is a bare yes or no. */
type Shown = Exclude<Value, boolean>;

/** One face of a thing: a key by which two sides are held equal, and the value to show when they are not. */
export interface Aspect {
  readonly key: string;
  readonly value: Shown | undefined;
  /** What of the item it is told from. In plans of one ground the same source tells the same, and need not be read. */
  readonly source?: unknown;
}

/** A face that is not read until somebody asks; most are alike, and nobody asks for what they show. */
class Unread implements Aspect {
  readonly source: unknown;
  readonly #readKey: () => string;
  readonly #readValue: () => Shown | undefined;
  #key: string | undefined;

  constructor(source: unknown, readKey: () => string, readValue: () => Shown | undefined) {
    this.source = source;
    this.#readKey = readKey;
    this.#readValue = readValue;
  }

  get key() {
    return (this.#key ??= this.#readKey());
  }
  get value() {
    return this.#readValue();
  }
}

/** What the template calls its subjects, by id. */
export type SubjectNames = ReadonlyMap<string, Bilingual>;

/** A code of the schema: equal as a code, shown in words. */
export function coded<Code extends string>(table: Readonly<Record<Code, WordValue>>, code: Code): Aspect {
  return { key: code, value: table[code] };
}

/** Texts are told apart by what is left on the last rung of the ladder; without text there is nothing to tell. */
export function text({ reader }: Read, value: string | undefined): Aspect {
  return inKey(reader.keyOf, value);
}

function inKey(keyOf: (text: string) => string, value: string | undefined): Aspect {
  return value === undefined
    ? nothing
    : new Unread(
        value,
        () => keyOf(value),
        () => value,
      );
}

const nothing: Aspect = { key: '', value: undefined };

/** A real day is shown as one in the language of the reader; anything else as it is written. */
export function dayOrText(written: string | undefined): Aspect {
  const day = written === undefined ? undefined : parseDay(written);
  return { key: written ?? '', value: day === undefined ? written : dayValue(day) };
}

export function number(value: number | undefined): Aspect {
  return { key: String(value ?? ''), value };
}

/** A name with the plan's own place and issuer taken out: "Sở Nội vụ tỉnh A" and "Sở Nội vụ tỉnh B" are one slot. */
export function named({ reader }: Read, name: string | undefined): Aspect {
  return inKey(reader.slotOf, name);
}

/** The same for the name of a body: "Công an tỉnh" and "Công an thành phố" are one slot as well. */
export function body({ reader }: Read, name: string | undefined): Aspect {
  return inKey(reader.bodyOf, name);
}

export function words({ reader }: Read, list: readonly string[] | undefined): Aspect {
  if (list === undefined) return nothing;
  const sorted = once(() => [...new Set(list)].toSorted());
  return new Unread(
    list,
    () => sorted().map(reader.keyOf).join('|'),
    () => listed(sorted()),
  );
}

function listed(items: ListValue['items']): ListValue | undefined {
  return items.length > 0 ? listValue(items) : undefined;
}

export function subjectsBy(names: SubjectNames, subjects: readonly string[] | undefined): Aspect {
  const sorted = [...new Set(subjects)].toSorted();
  const shown = sorted.map((id) => {
    const name = names.get(id);
    return name ? wordValue(name.vi, name.en) : id;
  });
  return { key: sorted.join('|'), value: listed(shown) };
}

/** Parties by name, whether they are units of the list or only called something. */
export function units(read: Read, parties: readonly Party[]): Aspect {
  return bodies(
    read,
    parties.flatMap(({ unit }) => unit ?? []),
    parties.flatMap(({ unit, as }) => (unit === undefined ? (as ?? []) : [])),
  );
}

/** Bodies by name; a class by its sort, so that "các phòng, ban" and "các phòng, đơn vị" are one. */
export function bodies(read: Read, ids: readonly string[], called: readonly string[] = []): Aspect {
  if (ids.length + called.length === 0) return nothing;
  const sorted = once(() => bodiesIn(read, ids, called).toSorted((a, b) => (a.key < b.key ? -1 : 1)));
  return new Unread(
    [ids, called],
    () =>
      sorted()
        .map(({ key }) => key)
        .join('|'),
    () => listed(sorted().map(({ id, title }) => (id === undefined ? title : itemValue({ id, title })))),
  );
}

interface Body {
  readonly key: string;
  readonly id?: string;
  readonly title: string;
}

function bodiesIn({ index, reader }: Read, ids: readonly string[], called: readonly string[]): Body[] {
  const listedUnits = [...new Set(ids)].map((id): Body => {
    const unit = index.findUnit(id)?.item;
    const title = unit ? nameOf(unit) : id;
    const goesByKind = unit !== undefined && (unit.sort !== undefined || unit.kind === 'unnamed');
    return { key: goesByKind ? `${unit.kind}:${unit.sort ?? ''}` : reader.bodyOf(title), id, title };
  });
  const others = new Map(called.map((title) => [reader.bodyOf(title), title]));
  return [...listedUnits, ...Array.from(others, ([key, title]) => ({ key, title }))];
}

/** Times by the days that they resolve to, with the hour where one is said; what does not resolve goes by its kind and its data. */
export function time(read: Read, whens: readonly When[]): Aspect {
  if (whens.length === 0) return nothing;
  return new Unread(
    whens,
    () => whens.map((when) => keyOfTime(read, when)).join('|'),
    () => listed(whens.flatMap((when) => valuesOfTime(read, when))),
  );
}

function keyOfTime({ index }: Read, when: When): string {
  const resolved = index.resolve(when);
  if (resolved.kind === 'span') return [`${resolved.span.from}..${resolved.span.to}`, when.time].join(' ').trim();
  if (resolved.kind === 'side') return shownSide(resolved.side);
  const { text: _text, inferred: _inferred, ...data } = when;
  return canonicalJson(data);
}

function valuesOfTime({ index }: Read, when: When): ListValue['items'] {
  const resolved = index.resolve(when);
  if (resolved.kind === 'span') return hourAndDays(when.time, resolved.span);
  return [when.text ?? (resolved.kind === 'side' ? shownSide(resolved.side) : whenKinds[when.kind])];
}

function shownSide({ from, to }: Side): string {
  return `${from === undefined ? '…' : formatDay(from)}–${to === undefined ? '…' : formatDay(to)}`;
}

function hourAndDays(hour: string | undefined, span: Span): ListValue['items'] {
  return hour === undefined ? [spanValue(span)] : [hour, spanValue(span)];
}
