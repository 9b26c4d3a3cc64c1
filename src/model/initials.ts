import { onceText } from '#base/once.js';
import { foldMarks } from '#base/text.js';

/**
 * Whether letters stand for the words of a name: "BCĐQG1237" for "Ban Chỉ đạo quốc gia 1237", "SNgV" for "Sở Ngoại vụ". A word
 * gives its first letter or more of it, a number the whole of it, and "và" may give none.
 */
export function isInitialsOf(letters: string, name: string): boolean {
  return isSpelledBy(bareLetters(letters), partsOfName(name).flat());
}

/** "CN" for "Phòng Quản lý Công nghiệp": the letters of the words with which the name ends. */
export function isTailOf(letters: string, name: string): boolean {
  const [bare, parts] = [bareLetters(letters), partsOfName(name)];
  return parts.some(
    ([first], at) => first !== undefined && mayBegin(bare, first) && isSpelledBy(bare, parts.slice(at).flat()),
  );
}

/** The words of a name, without marks, by the parts between its spaces: "Phòng", "GD&ĐT". */
const partsOfName: (name: string) => readonly (readonly string[])[] = onceText((name) =>
  foldMarks(name)
    .split(/\s+/)
    .map((part) => part.match(/[a-z0-9]+/g) ?? []),
);

const bareLetters = onceText((letters) => foldMarks(letters).replace(/[^a-z0-9]/g, ''));

function isSpelledBy(letters: string, words: readonly string[]): boolean {
  const [first = ''] = words;
  return words.length > 1 && mayBegin(letters, first) && fits(letters, words);
}

/** Most names part from the letters at the first of them. */
function mayBegin(letters: string, word: string): boolean {
  return word === 'va' || letters.charAt(0) === word.charAt(0);
}

function fits(letters: string, words: readonly string[]): boolean {
  let rest = [letters];
  for (const word of words) {
    rest = [...new Set(rest.flatMap((left) => [...withoutHead(left, word), ...(word === 'va' ? [left] : [])]))];
    if (rest.length === 0) return false;
  }
  return rest.includes('');
}

/** What is left when a word has given its first letter, or two of them ("Ng", "Th"), or its number. */
function withoutHead(letters: string, word: string): string[] {
  if (/^\d/.test(word)) return letters.startsWith(word) ? [letters.slice(word.length)] : [];
  return [1, 2].flatMap((count) =>
    count <= word.length && letters.startsWith(word.slice(0, count)) ? [letters.slice(count)] : [],
  );
}
