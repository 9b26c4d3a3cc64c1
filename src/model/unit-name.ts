import { foldTone } from '#base/text.js';

/** The words of a name. Where a tone is written, dashes, commas and spaces do not count; capitals do. */
export function nameWords(name: string): readonly string[] {
  return foldTone(name).match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu) ?? [];
}

/** Whether two names have the same words, capitals aside. */
export function isSameName(name: string, other: string): boolean {
  return sameWords(nameWords(name), nameWords(other));
}

/** Whether two names may be of one body: the same, or one the other cut short. */
export function isLikeName(name: string, other: string): boolean {
  const [one, two] = [nameWords(name), nameWords(other)];
  return isShortFor(one, two) || isShortFor(two, one);
}

/** Whether a name holds another as a run of whole words; capitals do not count. */
export function holdsName(words: readonly string[], part: readonly string[]): boolean {
  const last = words.length - part.length;
  for (let at = 0; at <= last && part.length > 0; at++)
    if (part.every((word, n) => lower(word) === lower(words[at + n]))) return true;
  return false;
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
  let ends = new Set([0]);
  for (const word of short) ends = new Set([...ends].flatMap((at) => endsAfter(word, long, at)));
  return ends.size > 0;
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
