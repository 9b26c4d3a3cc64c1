import { foldMarks } from '#base/text.js';

/**
 * Whether letters stand for the words of a name: "BCĐQG1237" for "Ban Chỉ đạo quốc gia 1237", "SNgV" for "Sở Ngoại vụ". A word
 * gives its first letter or more of it, a number the whole of it, and "và" may give none.
 */
export function isInitialsOf(letters: string, name: string): boolean {
  const words = foldMarks(name).match(/[a-z0-9]+/g) ?? [];
  return words.length > 1 && fits(foldMarks(letters).replace(/[^a-z0-9]/g, ''), words);
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
