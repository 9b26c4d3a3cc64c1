import { piecesIn } from '#base/match.js';
import { onceEach, oncePer, onceText } from '#base/once.js';
import { foldTone } from '#base/text.js';
import type { Unit } from '#generated/plan.types.js';
import type { PlanIndex } from './plan-index.js';

/** The words of a name. Where a tone is written, dashes, commas and spaces do not count; capitals do. */
export const nameWords: (name: string) => readonly string[] = onceText((name) =>
  piecesIn(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu, foldTone(name)),
);

/** The words of each spelling of a unit. */
export function wordsOfNames(index: PlanIndex, unit: Unit): readonly (readonly string[])[] {
  return namesInWords(index)(unit);
}

const namesInWords = oncePer((_index: PlanIndex) =>
  onceEach(({ names }: Unit) => names.map(({ text }): readonly string[] => nameWords(text))),
);

/** Whether two names have the same words, capitals aside. */
export function isSameName(name: string, other: string): boolean {
  return sameWords(nameWords(name), nameWords(other));
}

/** Whether a name may be one of the unit's: the same, or one cut short of the other. */
export function isNameOf(index: PlanIndex, unit: Unit, name: readonly string[]): boolean {
  return wordsOfNames(index, unit).some((own) => isShortFor(own, name) || isShortFor(name, own));
}

/** Whether the words are the same, capitals aside. */
export function sameWords(words: readonly string[], others: readonly string[]): boolean {
  return words.length === others.length && words.every((word, at) => lower(word) === lower(others[at]));
}

/**
 * Whether one name is the other cut short, as officials do: the end left out ("Phòng Lãnh sự"), or words told by their
 * first letters ("UBND tỉnh", "Sở KH&CN").
 */
export function isShortFor(short: readonly string[], long: readonly string[]): boolean {
  // Most names part at the first letter, and nobody has to look further.
  if (lower(short[0]).charAt(0) !== lower(long[0]).charAt(0)) return false;
  let ends = [0];
  for (const word of short) {
    const [only = 0] = ends;
    ends =
      ends.length === 1 ? endsAfter(word, long, only) : [...new Set(ends.flatMap((at) => endsAfter(word, long, at)))];
    if (ends.length === 0) return false;
  }
  return true;
}

/** Where one can be in the long name after a word of the short one. */
function endsAfter(word: string, long: readonly string[], at: number): number[] {
  const ends = lower(word) === lower(long[at]) ? [at + 1] : [];
  const end = isCapitals(word) ? endOfInitials(word, long, at) : undefined;
  return end === undefined ? ends : [...ends, end];
}

const and = foldTone('và');

/** "và" has no letter in an abbreviation: KH&CN is "Khoa học và Công nghệ". */
function endOfInitials(letters: string, long: readonly string[], start: number): number | undefined {
  let at = start;
  for (const letter of letters) {
    if (lower(long[at]) === and) at++;
    if (!long[at] || lower(long[at]).charAt(0) !== letter.toLowerCase()) return undefined;
    at++;
  }
  return at;
}

/** Whether a word is written in capitals throughout. */
export function isCapitals(word: string): boolean {
  return word === word.toUpperCase() && word !== word.toLowerCase();
}

function lower(word: string | undefined): string {
  return word?.toLowerCase() ?? '';
}
