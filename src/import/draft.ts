import { foldWords } from '#base/text.js';
import type { Place, Plan } from '#generated/plan.types.js';
import type { Passage } from './passage.js';
import { placesOf } from './source-place.js';
import type { LinePlace, SourceLine, SourceText } from './source-line.js';

/** What was seen and not understood, or understood with a doubt. */
export interface ImportNote {
  /** What it is about, for programs: `not-understood`, `stamp`, `table` … */
  readonly code: string;
  readonly text?: string;
  readonly place?: LinePlace & { readonly lineEnd?: number; readonly from?: number; readonly to?: number };
}

type ListName = Exclude<
  {
    [Key in keyof Plan]-?: NonNullable<Plan[Key]> extends readonly { readonly id: string }[] ? Key : never;
  }[keyof Plan],
  'units'
>;

type Lists = { readonly [Name in ListName]: NonNullable<Plan[Name]>[number][] };

/** A plan in the making: its lists, the ids that are taken, and where everything stands. */
export interface Draft extends Lists {
  readonly lines: readonly SourceLine[];
  readonly places: Place[];
  readonly notes: ImportNote[];
  readonly taken: Set<string>;
  /** The next number to try for each id that was asked for. */
  readonly counts: Map<string, number>;
  /** For each character of the lines, one after another, whether an item, a note or the furniture holds it. */
  readonly held: Uint8Array;
  /** Where each line begins in it. */
  readonly starts: readonly number[];
  readonly planId: string;
}

export function openDraft(source: SourceText, planId: string): Draft {
  const starts: number[] = [];
  let length = 0;
  for (const { text } of source.lines) {
    starts.push(length);
    length += text.length;
  }
  return {
    lines: source.lines,
    places: [],
    notes: [],
    taken: new Set([planId]),
    counts: new Map(),
    held: new Uint8Array(length),
    starts,
    planId,
    sections: [],
    claims: [],
    citations: [],
    occasions: [],
    windows: [],
    phases: [],
    topics: [],
    statements: [],
    goals: [],
    tasks: [],
    generalClauses: [],
    routes: [],
    budget: [],
    recipients: [],
    appendices: [],
    shortNames: [],
    references: [],
  };
}

const longestSlug = 48;

/** An id that tells what it is of: `topic-thanh-tuu-bao-dam-quyen`. The second of its like ends in `-2`. */
export function newId(draft: Draft, kind: string, words: string): string {
  const slug = slugOf(words);
  const base = slug === '' ? kind : `${kind}-${slug}`;
  let n = draft.counts.get(base) ?? 1;
  let id = n === 1 ? base : `${base}-${n}`;
  while (draft.taken.has(id)) id = `${base}-${++n}`;
  draft.counts.set(base, n + 1);
  draft.taken.add(id);
  return id;
}

/** The first six words; so many stand in the first line of a text, and what lies beyond it is folded for few. */
function slugOf(words: string): string {
  const head = foldWords(words.slice(0, usualHead));
  const isEnough = words.length <= usualHead || (head.length > longestSlug + 12 && isPlain(head));
  const folded = isEnough ? head : foldWords(words.slice(0, longestHead));
  const plain = isPlain(folded) ? folded.split(' ', 6) : folded.split(' ').filter(isPlain).slice(0, 6);
  return plain.join('-').slice(0, longestSlug);
}

const usualHead = 80;
const longestHead = 120;

function isPlain(words: string): boolean {
  return /^[a-z0-9 ]+$/.test(words);
}

/** Notes where an item stands, or one of its fields, and that its characters are accounted for. */
export function hold(draft: Draft, id: string, passage: Passage, field?: string): void {
  markHeld(draft, passage);
  for (const place of placesOf(draft.lines, passage))
    draft.places.push({ id, ...(field !== undefined && { field }), ...place });
}

export function markHeld({ held, starts }: Draft, { pieces }: Passage): void {
  for (const { line, from, length } of pieces) {
    const start = (starts[line] ?? held.length) + from;
    held.fill(1, start, Math.min(start + length, starts[line + 1] ?? held.length));
  }
}

/** Puts on record what is kept as a note and belongs to no item. */
export function note(draft: Draft, code: string, passage: Passage): void {
  if (passage.pieces.length === 0) return;
  markHeld(draft, passage);
  for (const place of placesOf(draft.lines, passage)) {
    const { line = 1, ...rest } = place;
    draft.notes.push({
      code,
      text: passage.text.slice(0, 2000),
      place: { line, column: (place.from ?? 0) + 1, ...rest },
    });
  }
}

/** A text as the schema takes it: nothing beyond the length that the field has room for. */
export function within(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 1).trimEnd()}…`;
}
