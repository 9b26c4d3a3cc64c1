import { groupBy } from '#base/group.js';
import { once } from '#base/once.js';
import type { Plan } from '#generated/plan.types.js';
import { readWords, type Word } from './words.js';

/** What is known of a text for likeness: the set of its syllables, folded, without the names of place and issuer. */
export interface Syllables {
  readonly set: ReadonlySet<string>;
  /** In code-unit order. */
  readonly sorted: () => readonly string[];
}

/** Names in syllables, folded; the longest first, since one may hold another. */
export interface OwnNames {
  readonly names: readonly (readonly string[])[];
  readonly byFirst: ReadonlyMap<string | undefined, readonly (readonly string[])[]>;
}

/** "thành phố A" and "tỉnh B" fill one slot, so the word for the kind of place goes with its name. */
const placeRanks = ['tỉnh', 'thành phố', 'huyện', 'quận', 'thị xã', 'xã', 'phường', 'đặc khu'];

/** Names that make two plans differ without a difference: the issuing body, its superior and its place. */
export function ownNamesOf(plan: Plan, read: (name: string) => readonly Word[] = readWords): OwnNames {
  const { name, superior, place } = plan.issuer;
  const syllablesOf = (text: string | undefined) => (text === undefined ? [] : [bareOf(read(text))]);
  const places = [...new Set([place, plan.issued?.place])].flatMap(syllablesOf);
  const ranked = placeRanks.flatMap(syllablesOf).flatMap((rank) => places.map((bare) => [...rank, ...bare]));
  const names = [...[name, superior].flatMap(syllablesOf), ...places, ...ranked]
    .filter((syllables) => syllables.length > 0)
    .toSorted((a, b) => b.length - a.length);
  return { names, byFirst: groupBy(names, ([first]) => first) };
}

/** The syllables of words in their order, folded, with the plan's own names taken out. */
export function foldedSyllables(words: readonly Word[], ownNames: OwnNames): readonly string[] {
  const syllables = bareOf(words);
  return isNamedIn(words, ownNames) ? ownNames.names.reduce<readonly string[]>(without, syllables) : syllables;
}

function bareOf(words: readonly Word[]): string[] {
  return words.map(({ bare }) => bare);
}

/** Most texts name neither place nor issuer, and nothing has to be taken out. */
function isNamedIn(words: readonly Word[], { byFirst }: OwnNames): boolean {
  return words.some(({ bare: first }, at) =>
    byFirst.get(first)?.some((name) => name.every((syllable, n) => words[at + n]?.bare === syllable)),
  );
}

/** The set of the syllables of words, for `jaccard`. */
export function syllableSet(words: readonly Word[], ownNames: OwnNames): Syllables {
  const set = new Set<string>();
  if (isNamedIn(words, ownNames)) for (const syllable of foldedSyllables(words, ownNames)) set.add(syllable);
  else for (const { bare } of words) set.add(bare);
  return { set, sorted: once(() => [...set].sort()) };
}

/** Shared syllables over all syllables: 1 for equal sets, 0 for disjoint ones, and for two empty ones. */
export function jaccard({ set: a }: Pick<Syllables, 'set'>, { set: b }: Pick<Syllables, 'set'>): number {
  let shared = 0;
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  for (const syllable of small) if (large.has(syllable)) shared++;
  const all = a.size + b.size - shared;
  return all === 0 ? 0 : shared / all;
}

/** The most that the likeness of two texts can be, by the number of their syllables alone. */
export function mostAlike({ set: a }: Syllables, { set: b }: Syllables): number {
  const most = Math.max(a.size, b.size);
  return most === 0 ? 0 : Math.min(a.size, b.size) / most;
}

function without(syllables: readonly string[], name: readonly string[]): readonly string[] {
  let from = placeOfName(syllables, name, 0);
  if (from < 0) return syllables;
  const kept: string[] = [];
  for (let start = 0; ; from = placeOfName(syllables, name, start)) {
    kept.push(...syllables.slice(start, from < 0 ? undefined : from));
    if (from < 0) return kept;
    start = from + name.length;
  }
}

/** Where a name stands in syllables, from a place on; -1 where it does not. */
function placeOfName(syllables: readonly string[], name: readonly string[], from: number): number {
  const [first = ''] = name;
  let at = syllables.indexOf(first, from);
  while (at >= 0 && !name.every((syllable, n) => syllables[at + n] === syllable)) at = syllables.indexOf(first, at + 1);
  return at;
}
