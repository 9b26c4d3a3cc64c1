import { groupBy } from '#base/group.js';
import { once } from '#base/once.js';
import { foldWords } from '#base/text.js';
import type { Plan } from '#generated/plan.types.js';

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
export function ownNamesOf(plan: Plan, fold: (name: string) => string = (name) => name): OwnNames {
  const { name, superior, place } = plan.issuer;
  const places = [place, plan.issued?.place].filter((text) => text !== undefined);
  const ranked = places.flatMap((bare) => placeRanks.map((rank) => `${rank} ${bare}`));
  const names = [name, superior, ...places, ...ranked]
    .filter((text) => text !== undefined)
    .map((text) => syllablesIn(fold(text)))
    .filter((syllables) => syllables.length > 0)
    .toSorted((a, b) => b.length - a.length);
  return { names, byFirst: groupBy(names, ([first]) => first) };
}

function syllablesIn(text: string): string[] {
  const words = foldWords(text);
  return words === '' ? [] : words.split(' ');
}

/** The syllables of a text in their order, folded, with the plan's own names taken out. */
export function foldedSyllables(text: string, { names, byFirst }: OwnNames): readonly string[] {
  const syllables = syllablesIn(text);
  // Most texts name neither place nor issuer, and nothing has to be taken out.
  const isNamed = syllables.some((first, at) => byFirst.get(first)?.some((name) => standsAt(syllables, at, name)));
  return isNamed ? names.reduce<readonly string[]>(without, syllables) : syllables;
}

/** The set of a text's syllables for `jaccard`. */
export function syllableSet(text: string, ownNames: OwnNames): Syllables {
  return setOf(foldedSyllables(text, ownNames));
}

export function setOf(syllables: readonly string[]): Syllables {
  const set = new Set(syllables);
  return { set, sorted: once(() => [...set].sort()) };
}

/** Shared syllables over all syllables: 1 for equal sets, 0 for disjoint ones, and for two empty ones. */
export function jaccard({ set: a }: Syllables, { set: b }: Syllables): number {
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

function without(syllables: readonly string[], name: readonly string[]): string[] {
  const kept: string[] = [];
  for (let at = 0; at < syllables.length; at++) {
    if (standsAt(syllables, at, name)) at += name.length - 1;
    else kept.push(syllables[at] ?? '');
  }
  return kept;
}

function standsAt(syllables: readonly string[], at: number, name: readonly string[]): boolean {
  return name.every((syllable, n) => syllables[at + n] === syllable);
}
