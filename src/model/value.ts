import { formatDay, type Day } from '#base/day.js';
import type { Span } from '#base/span.js';
import type { DayValue, ItemValue, ListValue, PlanName, SpanValue, Value, WordValue } from '#generated/report.types.js';

// Values stay raw until a reporter dresses them: a day is ISO here and 10/12/2024 on paper.

export function dayValue(day: Day): DayValue {
  return { kind: 'day', day: formatDay(day) };
}

export function spanValue(span: Span): SpanValue {
  return { kind: 'span', from: formatDay(span.from), to: formatDay(span.to) };
}

/** One day as a day, several as a span. */
export function daysValue(span: Span): DayValue | SpanValue {
  return span.from === span.to ? dayValue(span.from) : spanValue(span);
}

/** An item by its id, with the title by which people know it. Only the id counts for identity. */
export function itemValue(item: { readonly id: string; readonly title?: string; readonly label?: string }): ItemValue {
  const { id, title, label } = item;
  return { kind: 'item', id, ...(title !== undefined && { title }), ...(label !== undefined && { label }) };
}

export function wordValue(vi: string, en: string): WordValue {
  return { kind: 'word', vi, en };
}

export function listValue(items: ListValue['items']): ListValue {
  return { kind: 'list', items };
}

/**
 * What of a value makes a finding the one it is: days, numbers and ids do; titles, spellings and words do not, so that
 * translation and rewording leave fingerprints alone.
 */
export function factsOf(value: Value): readonly (string | number | boolean)[] {
  if (typeof value === 'number' || typeof value === 'boolean') return [value];
  if (typeof value === 'string') return [];
  switch (value.kind) {
    case 'day':
      return [value.day];
    case 'span':
      return [value.from, value.to];
    case 'item':
      return [value.id];
    case 'word':
      return [];
    case 'list':
      return value.items.flatMap(factsOf).toSorted((a, b) => (String(a) < String(b) ? -1 : 1));
    default:
      return value satisfies never;
  }
}

/**
 * What a rule gave, if a report can hold it. A slot that is left undefined is as good as not given.
 * @throws TypeError that names the slot.
 */
export function readValues(given: Readonly<Record<string, unknown>>): Readonly<Record<string, Value>> {
  const entries = Object.entries(given);
  const there = entries.filter(([, value]) => value !== undefined);
  const odd = there.find(([, value]) => !isValue(value));
  if (odd) throw new TypeError(`{${odd[0]}} was given what no report can hold.`);
  return (there.length === entries.length ? given : Object.fromEntries(there)) as Readonly<Record<string, Value>>;
}

function isValue(value: unknown): boolean {
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return true;
    case 'number':
      return Number.isFinite(value);
    case 'object':
      return value !== null && isDressed(value as Readonly<Record<string, unknown>>);
    default:
      return false;
  }
}

/** One of the values that reporters dress: every part that its kind needs is there. */
function isDressed({ kind, day, from, to, id, vi, en, items }: Readonly<Record<string, unknown>>): boolean {
  switch (kind) {
    case 'day':
      return areStrings(day);
    case 'span':
      return areStrings(from, to);
    case 'item':
      return areStrings(id);
    case 'word':
      return areStrings(vi, en);
    case 'list':
      return Array.isArray(items) && items.every(isValue);
    default:
      return false;
  }
}

function areStrings(...parts: readonly unknown[]): boolean {
  return parts.every((part) => typeof part === 'string');
}

/** Another plan as messages name it: by its issuer, and by its file where it came from one. */
export function planValue({ id, issuer, file }: PlanName): ItemValue {
  return itemValue({
    id,
    title: issuer === undefined ? (file ?? id) : file === undefined ? issuer : `${issuer} (${file})`,
  });
}
