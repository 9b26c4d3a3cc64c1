import { entryAt } from '#base/entry.js';
import { once } from '#base/once.js';
import { innocent, slipWords } from './slip-words.js';
import { isSyllable, isToneAlone, letterTable } from './syllable.js';
import { allPlacements } from './tone-placement.js';
import { inCaseOf, wordsOf, type Word } from './words.js';

/** A wording that is a slip of the pen or of the keyboard, and where in the text it stands. */
export interface Slip {
  /** A known slip, two words without a space, or a word that Vietnamese cannot have. */
  readonly kind: 'known' | 'glued' | 'impossible';
  readonly actual: string;
  readonly expected: string | undefined;
  readonly from: number;
  readonly to: number;
  /** Whether it can be nothing else. */
  readonly isSure: boolean;
}

interface Known {
  readonly words: readonly string[];
  readonly expected: string;
  readonly after: ReadonlySet<string>;
  readonly before: ReadonlySet<string>;
}

/** The known slips in lower case with both placements of their tones, by their first word; the longest first. */
const known = once((): ReadonlyMap<string, readonly Known[]> => {
  const byFirst = new Map<string, Known[]>();
  for (const [right, slips] of Object.entries(slipWords))
    for (const slip of slips.split(', '))
      for (const form of allPlacements(slip)) {
        const words = form.split(' ');
        const { after = '', before = '' } = innocent[slip] ?? {};
        const entry = { words, expected: right, after: new Set(after.split(' ')), before: new Set(before.split(' ')) };
        const [first = ''] = words;
        byFirst.set(
          first,
          [...(byFirst.get(first) ?? []), entry].toSorted((a, b) => b.words.length - a.words.length),
        );
      }
  return byFirst;
});

/** Every known slip, in lower case. */
export const slipForms: () => readonly string[] = once(() =>
  Object.values(slipWords).flatMap((slips) => slips.split(', ')),
);

/** The slips of a text in order; none overlaps another. */
export function slipsIn(text: string): Slip[] {
  const words = wordsOf(text);
  const slips: Slip[] = [];
  for (let at = 0; at < words.length; at++) {
    const entry = knownAt(words, at);
    const word = entryAt(words, at);
    const slip = entry ? slipOf(text, words, at, entry) : (gluedIn(word) ?? impossibleIn(text, words, at));
    if (!slip) continue;
    slips.push(slip);
    at += (entry?.words.length ?? 1) - 1;
  }
  return slips;
}

function knownAt(words: readonly Word[], at: number): Known | undefined {
  return known()
    .get(entryAt(words, at).lower)
    ?.find(
      (entry) =>
        entry.words.every((lower, n) => words[at + n]?.lower === lower && (n === 0 || words[at + n]?.isNext)) &&
        isPlain(words.slice(at, at + entry.words.length)) &&
        !entry.after.has(neighbour(words, at, -1)) &&
        !entry.before.has(neighbour(words, at + entry.words.length - 1, 1)),
    );
}

/** "Đại hổi", "ĐẠI HỔI": words, and not the name of somebody called Đại Hổi. A word without marks is one in lower case only. */
function isPlain(words: readonly Word[]): boolean {
  const rest = words.map(({ text }, n) => (n === 0 ? text.slice(1) : text)).join('');
  const isLower = rest === rest.toLowerCase();
  return words.length === 1 ? isLower : isLower || words.every(({ text }) => text === text.toUpperCase());
}

function neighbour(words: readonly Word[], at: number, step: 1 | -1): string {
  const other = words[at + step];
  const isJoined = step === 1 ? other?.isNext : words[at]?.isNext;
  return other && isJoined ? other.lower : '-';
}

function slipOf(text: string, words: readonly Word[], at: number, entry: Known): Slip {
  const { from } = entryAt(words, at);
  const { to } = entryAt(words, at + entry.words.length - 1);
  const actual = text.slice(from, to);
  const isSure = entry.after.size + entry.before.size === 2; // each holds one empty word where nothing is given
  return { kind: 'known', actual, expected: inCaseOf(actual, entry.expected), from, to, isSure };
}

/** "ThanhHà": a capital inside a word whose parts are both syllables and not both without marks. */
function gluedIn({ text, lower, from, to }: Word): Slip | undefined {
  if (text === lower) return undefined;
  const parts = text.split(/(?<=\p{Ll})(?=\p{Lu}\p{Ll})/u);
  if (parts.length === 1 || !isMarked(text) || isSyllable(text) || !parts.every(isSyllable)) return undefined;
  return { kind: 'glued', actual: text, expected: parts.join(' '), from, to, isSure: false };
}

const marked = /[^\0-\x7fđĐ]/u;
const toned = /[\u0300\u0301\u0303\u0309\u0323]/gu;

function isMarked(text: string): boolean {
  return marked.test(text);
}

/**
 * A word that no Vietnamese syllable is and no loan word can be: it bears a tone, or a vowel that only Vietnamese writes,
 * or it is a syllable that lost its tone before c, ch, p or t. Names, abbreviations, words with a hyphen and loan words
 * ("panô", "vắcxin") are left alone.
 */
function impossibleIn(text: string, words: readonly Word[], at: number): Slip | undefined {
  const { text: actual, lower, from, to } = entryAt(words, at);
  if (!isMarked(lower) || isSyllable(lower) || isForeign(text, words, at)) return undefined;
  const tones = lower.normalize('NFD').match(toned)?.length ?? 0;
  const parts = splitSyllables(lower);
  if (parts && tones < 2) return undefined;
  if (tones === 0 && !/[ăơư]/u.test(lower) && !isToneAlone(lower)) return undefined;
  const meant = parts?.join(' ') ?? respelt(lower);
  const expected = meant === undefined ? undefined : inCaseOf(actual, meant);
  return { kind: parts ? 'glued' : 'impossible', actual, expected, from, to, isSure: false };
}

/** What Vietnamese spelling has no say in. */
function isForeign(text: string, words: readonly Word[], at: number): boolean {
  const { text: word, lower, from, to, isNext } = entryAt(words, at);
  if (/[fjwz]/u.test(lower) || Array.from(lower).some((letter) => !letterTable()[letter.charCodeAt(0)])) return true;
  if (/[-'’/@.]/u.test(text.charAt(from - 1)) || /[-'’/@]/u.test(text.charAt(to))) return true;
  if (word === lower) return false;
  if (lower.endsWith('k')) return true; // "Đắk Lắk"
  if (word === word.toUpperCase()) return (lower.normalize('NFD').match(toned)?.length ?? 0) === 0;
  // A capital at the start of a sentence is one of a word, if a small letter follows; elsewhere it is one of a name.
  const isFirst = !isNext && /^$|[.;:!?\n]\s{0,3}$|[-+*•]\s$/u.test(text.slice(Math.max(0, from - 4), from));
  const next = words[at + 1];
  return !isFirst || !next?.isNext || next.text !== next.lower;
}

/** The word in two syllables of which the second begins with a consonant. */
function splitSyllables(lower: string): readonly string[] | undefined {
  for (let at = 1; at < lower.length; at++) {
    const parts = [lower.slice(0, at), lower.slice(at)];
    if (/^[bcdghklmnpqrstvxđ]/u.test(lower.slice(at)) && parts.every(isSyllable)) return parts;
  }
  return undefined;
}

const horn = '\u031b';

/** Mends of spelling by rule, of which exactly one must give a syllable. */
function respelt(lower: string): string | undefined {
  const letters = lower.normalize('NFD');
  const tries = [
    lower.replace(/^ngh/u, 'ng'),
    lower.replace(/^ng(?!h)/u, 'ngh'),
    lower.replace(/^gh/u, 'g'),
    lower.replace(/^g(?!h)/u, 'gh'),
    lower.replace(/^c(?!h)/u, 'k'),
    lower.replace(/^k(?!h)/u, 'c'),
    lower.replace(/(\p{L})\1/u, '$1'),
    letters.replace(/u(?=o\u031b)/u, `u${horn}`), // "đuợc"
    letters.replace(/(u\u031bo)(?!\u031b)/u, `$1${horn}`), // "phưong"
    letters.replace(/^(qu)([\u0300\u0301\u0303\u0309\u0323])(\p{L}[\u0302\u0306\u031b]?)/u, '$1$3$2'), // "qúa"
  ].map((word) => word.normalize('NFC'));
  const [only, ...others] = new Set(tries.filter((word) => word !== lower && isSyllable(word)));
  return others.length === 0 ? only : undefined;
}
