import { bareLetters, bareUnits, wordUnits } from './letters.js';

export { escapeControl, excerptOf, isHarmless } from './escape.js';
export { parseRoman, romanOf } from './roman.js';
export { fillSlots, fillSlotsBy, slotsIn, type Bilingual } from './slots.js';
export { foldTone } from './tone.js';

// A fold makes of a text a key for comparing, and says by its name what no longer counts. Folds do not depend on the
// machine's language (`'I'.toLocaleLowerCase('tr')` is `ı`), and folding a fold changes nothing.

/** Order by code units, the same on every machine; for sorting what people do not read as a list of names. */
export function compareCodeUnits(a: string, b: string): -1 | 0 | 1 {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** Whether no letter of the text is small. Most texts have one of ASCII, and need not be written out in capitals to see it. */
export function isInCapitals(text: string): boolean {
  return !/[a-z]/.test(text) && text === text.toUpperCase();
}

/** Neither case nor marks: `Đảng ủy` gives `dang uy`. It makes "dân", "dẫn" and "dần" one, so it is the last resort. */
export function foldMarks(text: string): string {
  let folded = '';
  for (let at = 0; at < text.length; at++) {
    const unit = bareUnits[text.charCodeAt(at)] ?? 0;
    if (unit === 0) return foldAnyMarks(text);
    folded += String.fromCharCode(unit);
  }
  return folded;
}

/** The text in NFC. What plans are mostly made of is in it already, and a look at each letter tells. */
export function foldComposed(text: string): string {
  for (let at = 0; at < text.length; at++)
    if ((bareUnits[text.charCodeAt(at)] ?? 0) === 0) return text.normalize('NFC');
  return text;
}

/** The same for texts with letters of other languages, or in NFD; it takes three times as long. */
function foldAnyMarks(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\0-\x7f]/gu, bareOf)
    .normalize('NFC');
}

function bareOf(letter: string): string {
  return bareLetters.get(letter) ?? letter.normalize('NFD').replace(/\p{M}/gu, '');
}

/**
 * The words alone, without case and marks, one space between: `Phụ lục I, II` gives `phu luc i ii`. It is what
 * `syllablesOf` finds in the folded text, in a third of the time.
 */
export function foldWords(text: string): string {
  let words = '';
  let isParted = false;
  for (let at = 0; at < text.length; at++) {
    const unit = wordUnits[text.charCodeAt(at)] ?? 0;
    if (unit === 0) return syllablesOf(foldMarks(text)).join(' ');
    if (unit > 1) words += isParted && words !== '' ? ` ${String.fromCharCode(unit)}` : String.fromCharCode(unit);
    isParted = unit === 1;
  }
  return words;
}

/** The words as they are written but for NFC, marks and case kept: `Sở Y tế – TP.` gives Sở, Y, tế, TP. */
export function wordsIn(text: string): string[] {
  const words: string[] = [];
  let from = -1;
  for (let at = 0; at <= text.length; at++) {
    const unit = at < text.length ? (wordUnits[text.charCodeAt(at)] ?? 0) : 1;
    if (unit === 0) return text.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? [];
    if (unit > 1) from = from < 0 ? at : from;
    else if (from >= 0) {
      words.push(text.slice(from, at));
      from = -1;
    }
  }
  return words;
}

/** The words as they are written with one space between: `Sở Y tế – TP.` gives `Sở Y tế TP`. */
export function partWords(text: string): string {
  return wordsIn(text).join(' ');
}

/** Any hyphen or dash, with or without spaces around it, becomes `-`: `2026 – 2030` gives `2026-2030`. */
export function foldDashes(text: string): string {
  if (!/[\u2010-\u2015\u2212\ufe58\uff0d]|\s-|-\s/u.test(text)) return text;
  const pieces = text.split(/[-\u2010-\u2015\u2212\ufe58\uff0d]/u);
  const last = pieces.length - 1;
  return pieces.map((piece, index) => trimSides(piece, index > 0, index < last)).join('-');
}

function trimSides(piece: string, start: boolean, end: boolean): string {
  const cut = start ? piece.trimStart() : piece;
  return end ? cut.trimEnd() : cut;
}

/** Each run of white space, no-break spaces and line ends among it, becomes one space; none stays at the ends. */
export function foldSpaces(text: string): string {
  return oddSpace.test(text) ? text.replace(/\s+/g, ' ').trim() : text;
}

/** Two in a row, one of another kind, or one at an end; most texts have none. */
const oddSpace = /\s\s|[^\S ]|^\s|\s$/;

/** The text without the signs at its end that are to go. It looks at each once, where `/[…]+$/` begins anew at every one. */
export function withoutEnd(text: string, isDropped: (sign: string) => boolean): string {
  let end = text.length;
  while (end > 0 && isDropped(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}

/** Takes out what nobody sees and a match stumbles over: soft hyphens, zero-width signs, bidi controls, BOM, tags. */
export function foldInvisible(text: string): string {
  return text.replace(/[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\u{e0000}-\u{e007f}]/gu, '');
}

/**
 * The syllables and numbers of a text in lower case, in order: `Ủy ban, ngày 10/12` gives ủy, ban, ngày, 10, 12. Of a
 * folded text it gives the folded syllables, as many and in the same order, so that a word found folded can be looked at
 * as it is written.
 */
export function syllablesOf(text: string): string[] {
  const lower = text.toLowerCase();
  const syllables: string[] = [];
  let start = -1;
  for (let at = 0; at <= lower.length; at++) {
    const unit = at < lower.length ? (wordUnits[lower.charCodeAt(at)] ?? 0) : 1;
    if (unit === 0) return anySyllablesOf(lower);
    if (unit > 1 && start < 0) start = at;
    if (unit > 1 || start < 0) continue;
    syllables.push(lower.slice(start, at));
    start = -1;
  }
  return syllables;
}

/** The same for texts with letters of other languages, or in NFD: what Unicode knows of letters takes long to load. */
function anySyllablesOf(lower: string): string[] {
  return lower.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu) ?? [];
}
