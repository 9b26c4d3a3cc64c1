import { onceText } from './once.js';

/** A text in both languages. They are equals: neither is a translation left for later. */
export interface Bilingual {
  readonly vi: string;
  readonly en: string;
}

/**
 * The names between braces in a text: `SlotsOf<'{phase} starts on {from}'>` is `'phase' | 'from'`. A slot may bring the noun
 * that it counts, for one and for many: `{days|day|days}` becomes "1 day" or "2 days".
 */
export type SlotsOf<Template extends string> = string extends Template
  ? string
  : Template extends `${string}{${infer Name}}${infer Rest}`
    ? NameOf<Name> | SlotsOf<Rest>
    : never;

type NameOf<Slot extends string> = Slot extends `${infer Name}|${string}` ? Name : Slot;

/**
 * Puts values into the `{slots}` of a text, in one pass: a value that itself holds braces stays as it is. A slot without
 * a value stays visible, so that a message is never silently wrong.
 */
export function fillSlots<Template extends string>(
  template: Template,
  values: Readonly<Record<SlotsOf<Template>, string | number>>,
): string {
  const known: Readonly<Record<string, string | number>> = values;
  return fillSlotsBy(template, (name) => (Object.hasOwn(known, name) ? String(known[name]) : undefined));
}

/** The same with values that are asked for one by one, so that none is made that the text does not show. */
export function fillSlotsBy(template: string, valueOf: (name: string) => string | undefined): string {
  let filled = '';
  for (const { before, slot, name, one, many } of piecesOf(template)) {
    filled += before;
    if (slot === '') continue;
    const value = valueOf(name);
    if (value === undefined) filled += slot;
    else filled += many === undefined ? value : `${value} ${value === '1' ? one : many}`;
  }
  return filled;
}

/** A slot of a text and what stands before it; the last piece is the end of the text and has no slot. */
interface Piece {
  readonly before: string;
  readonly slot: string;
  readonly name: string;
  readonly one?: string | undefined;
  readonly many?: string | undefined;
}

/** A message is filled as often as its rule speaks, and taken apart once. */
const piecesOf = onceText((template): readonly Piece[] => {
  const pieces: Piece[] = [];
  let from = 0;
  for (const { index, 0: slot, 1: name = '', 2: one, 3: many } of template.matchAll(SLOT)) {
    pieces.push({ before: template.slice(from, index), slot, name, one, many });
    from = index + slot.length;
  }
  return [...pieces, { before: template.slice(from), slot: '', name: '' }];
});

/** A slot: its name, and where it counts something the noun for one and for many. */
const SLOT = /\{([A-Za-z]+)(?:\|([^{}|]*)\|([^{}|]*))?\}/g;

/** The names of the slots of a text, each once and in the order of letters. */
export function slotsIn(text: string): string[] {
  return [...new Set(Array.from(text.matchAll(SLOT), ([, name = '']) => name))].toSorted();
}
