import { kindUnder, sortNames } from '#model/plan-order.js';

/** How a file of JSON is laid out. */
export interface Layout {
  /** What a level is indented by. */
  readonly unit: string;
  readonly eol: string;
  /** Columns that an object or a list may fill to stand on one line; with 0 none that holds anything does, without end all do. */
  readonly width: number;
  /** What stands inside the braces of an object on one line. */
  readonly pad: string;
  readonly colon: string;
  readonly comma: string;
}

/** Two spaces, lines of at most 120 columns, line ends of Unix. Prettier leaves what is laid out so as it is. */
export const canonicalLayout: Layout = { unit: '  ', eol: '\n', width: 120, pad: ' ', colon: ': ', comma: ', ' };

/** Where a value begins: what its line is indented by, and how much of the line is taken by what stands around it. */
export interface Spot {
  readonly indent: string;
  readonly taken: number;
}

/**
 * A value as JSON. An object or a list stands on one line where that line is not too long; a list of several objects has
 * a line for each. Names stand in the order of the schema, texts and names in NFC.
 * @param kind the kind of object that it is, or that the objects of the list are: see `kindUnder`.
 */
export function layOut(value: unknown, kind: string, layout: Layout, spot: Spot): string {
  const flat = flatten(value, kind, layout);
  if (flat !== undefined && spot.taken + flat.length <= layout.width) return flat;
  const isList = Array.isArray(value);
  const parts = partsOf(value, kind);
  if (parts.length === 0) return flat ?? '';
  return openUp(parts, isList ? '[]' : '{}', layout, spot.indent);
}

/** The same with a line for each of its members, however short they are. */
export function layOutOpen(value: unknown, kind: string, layout: Layout): string {
  const parts = partsOf(value, kind);
  return parts.length === 0
    ? layOut(value, kind, layout, { indent: '', taken: 0 })
    : openUp(parts, Array.isArray(value) ? '[]' : '{}', layout, '');
}

interface Part {
  /** The name of a member; an item of a list has none. */
  readonly name?: string;
  readonly value: unknown;
  readonly kind: string;
}

function openUp(parts: readonly Part[], braces: string, layout: Layout, outer: string): string {
  const { eol, unit } = layout;
  const indent = outer + unit;
  const last = parts.length - 1;
  const lines = parts.map(({ name, value, kind }, at) => {
    const start = name === undefined ? '' : textOf(name) + layout.colon;
    const comma = at === last ? '' : ',';
    const taken = indent.length + start.length + comma.length;
    return `${indent}${start}${layOut(value, kind, layout, { indent, taken })}${comma}${eol}`;
  });
  return `${braces.charAt(0)}${eol}${lines.join('')}${outer}${braces.charAt(1)}`;
}

/** The value on one line; nothing where it has to have several. */
function flatten(value: unknown, kind: string, layout: Layout): string | undefined {
  if (typeof value !== 'object' || value === null) return textOf(value);
  const parts = partsOf(value, kind);
  const isList = Array.isArray(value);
  if (parts.length === 0) return isList ? '[]' : '{}';
  if (layout.width === 0 || (layout.width < Infinity && isList && isListOfObjects(value))) return undefined;
  const texts: string[] = [];
  for (const part of parts) {
    const text = flatten(part.value, part.kind, layout);
    if (text === undefined) return undefined;
    texts.push(part.name === undefined ? text : textOf(part.name) + layout.colon + text);
  }
  const inside = texts.join(layout.comma);
  return isList ? `[${inside}]` : `{${layout.pad}${inside}${layout.pad}}`;
}

/** Several objects of several members, or several such lists: each has a line of its own. */
function isListOfObjects(list: readonly unknown[]): boolean {
  return list.length > 1 && [true, false].some((isList) => list.every((item) => isLarge(item, isList)));
}

function isLarge(item: unknown, isList: boolean): boolean {
  return typeof item === 'object' && item !== null && Array.isArray(item) === isList && Object.keys(item).length > 1;
}

function partsOf(value: unknown, kind: string): Part[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.map((item: unknown) => ({ value: item, kind }));
  const members = value as Readonly<Record<string, unknown>>;
  const names = Object.keys(members).filter((name) => members[name] !== undefined);
  return sortNames(kind, names).map((name) => ({ name, value: members[name], kind: kindUnder(kind, name) }));
}

function textOf(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.normalize('NFC'));
  if (typeof value !== 'number') return JSON.stringify(value) ?? 'null';
  // JSON.stringify would make another value of these: a number too large for a double, and a zero with its sign.
  if (!Number.isFinite(value)) return value < 0 ? '-1e999' : '1e999';
  return Object.is(value, -0) ? '-0' : JSON.stringify(value);
}
