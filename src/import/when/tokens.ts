import { oncePer } from '#base/once.js';
import { wordUnits } from '#base/letters.js';
import { findDocumentNumbers, type FoundNumber } from '../cite/number-finder.js';

/** A word, a number or a mark of a text, with its place. */
export interface Token {
  readonly kind: 'word' | 'number' | 'mark';
  /** In lower case. */
  readonly text: string;
  readonly from: number;
  readonly to: number;
  /** The number that digits make; not a number where there are none. */
  readonly value: number;
}

const shape = /\d+|[\p{L}\p{M}]+|[^\s\d\p{L}\p{M}]/gu;

/**
 * Words, numbers and marks in order. Letters and digits part even where nothing stands between them ("tháng10"), and
 * what is inside a document number (163/2024/QH15) is no date: it becomes one mark that nothing reads.
 */
export function tokensOf(text: string): readonly Token[] {
  const numbers = findDocumentNumbers(text);
  const lower = text.toLowerCase();
  // A letter that has another length when it is small would shift all that follow.
  const pieces = (lower.length === text.length && scan(lower)) || match(text);
  return numbers.length === 0 ? pieces : withoutInside(pieces, numbers);
}

/** Vietnamese and ASCII by the lists of letters, in one pass; nothing where another letter stands in the text. */
function scan(lower: string): Token[] | undefined {
  const tokens: Token[] = [];
  for (let at = 0; at < lower.length;) {
    const from = at;
    const kind = kindAt(lower, at++);
    if (kind === undefined) return undefined;
    if (kind === 'blank') continue;
    if (kind !== 'mark') while (at < lower.length && kindAt(lower, at) === kind) at++;
    // What follows a word may belong to it, and only the pattern tells.
    if (kind === 'word' && at < lower.length && kindAt(lower, at) === undefined) return undefined;
    tokens.push(tokenOf(kind, lower.slice(from, at), from, at));
  }
  return tokens;
}

function kindAt(lower: string, at: number): Token['kind'] | 'blank' | undefined {
  const code = lower.charCodeAt(at);
  const unit = wordUnits[code] ?? 0;
  if (unit > 1) return unit >= 0x30 && unit <= 0x39 ? 'number' : 'word';
  if (unit === 0) return undefined;
  return code === 0x20 || code === 0xa0 || (code >= 9 && code <= 13) ? 'blank' : 'mark';
}

/** The same by what Unicode knows of letters. */
function match(text: string): Token[] {
  return [...text.matchAll(shape)].map(({ 0: piece, index }) => {
    const kind = /^\d/.test(piece) ? 'number' : /^[\p{L}\p{M}]/u.test(piece) ? 'word' : 'mark';
    return tokenOf(kind, piece.toLowerCase(), index, index + piece.length);
  });
}

function tokenOf(kind: Token['kind'], text: string, from: number, to: number): Token {
  const value = kind === 'number' && text.length <= 9 ? Number(text) : NaN;
  return { kind, text, from, to, value };
}

/** The tokens without those that stand inside a document number. */
function withoutInside(pieces: readonly Token[], numbers: readonly FoundNumber[]): Token[] {
  let next = 0;
  return pieces.flatMap((piece) => {
    while ((numbers[next]?.to ?? Infinity) <= piece.from) next++;
    const number = numbers[next];
    if (!number || number.from > piece.from) return piece;
    return piece.from === number.from ? { kind: 'mark', text: '№', from: number.from, to: number.to, value: NaN } : [];
  });
}

/** The spellings of each word of a phrase: "hằng|hàng năm" is two words, the first in two spellings. */
type Spellings = readonly (readonly string[])[];

/** Whether the words of a phrase stand at a place, in any of their spellings; how many tokens they take. */
export function phraseAt(tokens: readonly Token[], at: number, phrase: string): number {
  return lengthAt(tokens, at, spellingsOf(phrase));
}

function lengthAt(tokens: readonly Token[], at: number, words: Spellings): number {
  for (let n = 0; n < words.length; n++) {
    const text = tokens[at + n]?.text;
    if (text === undefined || !words[n]?.includes(text)) return 0;
  }
  return words.length;
}

type Phrase<Meaning> = readonly [string, Meaning];

/** The first of some phrases that stands at a place. */
export function firstPhraseAt<Meaning>(
  tokens: readonly Token[],
  at: number,
  phrases: readonly Phrase<Meaning>[],
): { readonly meaning: Meaning; readonly to: number } | undefined {
  const first = tokens[at]?.text;
  const near = first === undefined ? undefined : byFirstWord(phrases).get(first);
  for (const { words, phrase } of near ?? []) {
    const length = lengthAt(tokens, at, words);
    if (length > 0) return { meaning: phrase[1], to: at + length };
  }
  return undefined;
}

interface Known<Meaning> {
  readonly words: Spellings;
  readonly phrase: Phrase<Meaning>;
}

/** Some phrases by the words with which they begin, each list in the order of the phrases. */
const byFirstWord: <Meaning>(phrases: readonly Phrase<Meaning>[]) => ReadonlyMap<string, readonly Known<Meaning>[]> =
  oncePer(listByFirstWord);

function listByFirstWord<Meaning>(phrases: readonly Phrase<Meaning>[]): ReadonlyMap<string, readonly Known<Meaning>[]> {
  const lists = new Map<string, Known<Meaning>[]>();
  for (const phrase of phrases) {
    const words = spellingsOf(phrase[0]);
    for (const first of words[0] ?? []) lists.set(first, [...(lists.get(first) ?? []), { words, phrase }]);
  }
  return lists;
}

/** All phrases are constants of this room, and each is taken apart once. */
const taken = new Map<string, Spellings>();

function spellingsOf(phrase: string): Spellings {
  let words = taken.get(phrase);
  if (!words) taken.set(phrase, (words = phrase.split(' ').map((word) => word.split('|'))));
  return words;
}

const dashes: ReadonlySet<string> = new Set(['-', '–', '—', '−', '‐', '‑', '‒', '―']);

export function isDash(token: Token | undefined): boolean {
  return token !== undefined && dashes.has(token.text);
}
