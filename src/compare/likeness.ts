import { foldMarks, syllablesOf } from '#base/text.js';
import type { Plan } from '#generated/plan.types.js';

/** What is known of a text for likeness: the set of its syllables, folded, without the names of place and issuer. */
export type Syllables = ReadonlySet<string>;

/** "thành phố A" and "tỉnh B" fill one slot, so the word for the kind of place goes with its name. */
const placeRanks = ['tỉnh', 'thành phố', 'huyện', 'quận', 'thị xã', 'xã', 'phường', 'đặc khu'];

/** Names that make two plans differ without a difference: the issuing body, its superior and its place. */
export function ownNamesOf(plan: Plan): string[][] {
  const { name, superior, place } = plan.issuer;
  const places = [place, plan.issued?.place].filter((text) => text !== undefined);
  const ranked = places.flatMap((bare) => placeRanks.map((rank) => `${rank} ${bare}`));
  return [name, superior, ...places, ...ranked]
    .filter((text) => text !== undefined)
    .map((text) => syllablesOf(foldMarks(text)))
    .filter((syllables) => syllables.length > 0)
    .toSorted((a, b) => b.length - a.length);
}

/** The syllables of a text in their order, folded, with the plan's own names taken out. */
export function foldedSyllables(text: string, ownNames: readonly (readonly string[])[]): string[] {
  const syllables = syllablesOf(foldMarks(text));
  return ownNames.reduce<string[]>(without, syllables);
}

/** The set of a text's syllables for `jaccard`. */
export function syllableSet(text: string, ownNames: readonly (readonly string[])[]): Syllables {
  return new Set(foldedSyllables(text, ownNames));
}

/** Shared syllables over all syllables: 1 for equal sets, 0 for disjoint ones, and for two empty ones. */
export function jaccard(a: Syllables, b: Syllables): number {
  let shared = 0;
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  for (const syllable of small) if (large.has(syllable)) shared++;
  const all = a.size + b.size - shared;
  return all === 0 ? 0 : shared / all;
}

function without(syllables: readonly string[], name: readonly string[]): string[] {
  const kept: string[] = [];
  for (let at = 0; at < syllables.length; at++) {
    if (name.every((syllable, n) => syllables[at + n] === syllable)) at += name.length - 1;
    else kept.push(syllables[at] ?? '');
  }
  return kept;
}
