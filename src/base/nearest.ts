import { compareCodeUnits, foldMarks } from './text.js';

/**
 * The known word that was probably meant by a mistyped one; nothing where none is near. One slip is allowed in a short
 * word and one for every three letters of a longer one. Case and marks do not count, and of equally near words the first
 * in code-unit order is taken.
 */
export function nearestWord(word: string, candidates: Iterable<string>): string | undefined {
  const meant = foldMarks(word);
  let nearest: string | undefined;
  let fewest = Math.min(Math.max(1, Math.floor(meant.length / 3)), mostSlips) + 1;
  for (const candidate of [...candidates].sort(compareCodeUnits)) {
    const known = foldMarks(candidate);
    if (Math.abs(known.length - meant.length) >= fewest) continue;
    const slips = countSlips(meant, known);
    if (slips >= fewest || slips >= known.length) continue;
    nearest = candidate;
    fewest = slips;
  }
  return nearest;
}

// More slips than this are another word, however long.
const mostSlips = 5;

/**
 * The Damerau–Levenshtein distance in its restricted form: letters left out, put in or replaced, and neighbours swapped,
 * where no letter is touched twice.
 */
export function countSlips(a: string, b: string): number {
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  let beforeLast = last;
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      const isSwap = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swapped = isSwap ? at(beforeLast, j - 2) + 1 : Infinity;
      row.push(Math.min(at(last, j) + 1, at(row, j - 1) + 1, at(last, j - 1) + (same ? 0 : 1), swapped));
    }
    beforeLast = last;
    last = row;
  }
  return at(last, b.length);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Infinity;
}
