import { foldSpaces } from '#base/text.js';

/** A word or number of a text, and where it stands. */
export interface Word {
  readonly text: string;
  /** In lower case. */
  readonly lower: string;
  readonly from: number;
  readonly to: number;
  /** Whether nothing but white space lies between it and the word before. */
  readonly isNext: boolean;
}

// The letters of Vietnamese and its neighbours as a few ranges first: going through all that \p{L} stands for takes thrice
// as long.
const word =
  /(?:[A-Za-zªµºÀ-ÖØ-öø-\u02af\u1e00-\u1eff]|(?=[^\0-\u02af])\p{L})(?:[A-Za-zªµºÀ-ÖØ-öø-\u02af\u1e00-\u1eff]|[\u0300-\u036f]|(?=[^\0-\u02af])[\p{L}\p{M}])*|\d+/gu;

/** The words and numbers of a text in order. A hyphen, a full stop or a bracket parts words without joining them. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let end = 0;
  word.lastIndex = 0;
  for (let match = word.exec(text); match; match = word.exec(text)) {
    const { 0: found, index: from } = match;
    const isNext = words.length > 0 && isBlank(text, end, from);
    end = from + found.length;
    words.push({ text: found, lower: found.toLowerCase(), from, to: end, isNext });
  }
  return words;
}

function isBlank(text: string, from: number, to: number): boolean {
  if (to === from + 1 && text.charCodeAt(from) === 0x20) return true;
  return to > from && text.slice(from, to).trim() === '';
}

const reach = 48;
const wordsAround = 3;

/** A place of a text with a few words on each side, as a message quotes it. */
export function excerptAround(text: string, from: number, to: number): string {
  const start = Math.max(0, from - reach);
  const end = Math.min(text.length, to + reach);
  // The last piece before and the first one after are what is glued to the place, mostly nothing or a bracket.
  const before = text.slice(start, from).split(/\s+/);
  const after = text.slice(to, end).split(/\s+/);
  const head = before.slice(-wordsAround - 1);
  const tail = after.slice(0, wordsAround + 1);
  const isCutBefore = start > 0 || head.length < before.length;
  const isCutAfter = end < text.length || tail.length < after.length;
  const words = `${head.join(' ')}${text.slice(from, to)}${tail.join(' ')}`;
  return `${isCutBefore ? '… ' : ''}${foldSpaces(words)}${isCutAfter ? ' …' : ''}`;
}

/** The same words with the capitals of what stands there. */
export function inCaseOf(actual: string, words: string): string {
  if (actual.length > 1 && actual === actual.toUpperCase()) return words.toUpperCase();
  const first = actual.charAt(0);
  return first === first.toUpperCase() ? words.charAt(0).toUpperCase() + words.slice(1) : words;
}
