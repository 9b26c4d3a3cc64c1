import { findDocumentNumbers } from '../cite/number-finder.js';

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
  const tokens: Token[] = [];
  let next = 0;
  for (const match of text.matchAll(shape)) {
    while ((numbers[next]?.to ?? Infinity) <= match.index) next++;
    const number = numbers[next];
    if (number && number.from <= match.index) {
      if (match.index === number.from)
        tokens.push({ kind: 'mark', text: '№', from: number.from, to: number.to, value: NaN });
      continue;
    }
    tokens.push(tokenOf(match[0], match.index));
  }
  return tokens;
}

function tokenOf(text: string, from: number): Token {
  const to = from + text.length;
  if (/^\d/.test(text)) return { kind: 'number', text, from, to, value: text.length > 9 ? NaN : Number(text) };
  const isWord = /^[\p{L}\p{M}]/u.test(text);
  return { kind: isWord ? 'word' : 'mark', text: text.toLowerCase(), from, to, value: NaN };
}

/** Whether the words of a phrase stand at a place, in any of their spellings ("hằng|hàng năm"); how many tokens they take. */
export function phraseAt(tokens: readonly Token[], at: number, phrase: string): number {
  const words = wordsOf(phrase);
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
  if (first === undefined) return undefined;
  for (const [phrase, meaning] of phrases) {
    if (!wordsOf(phrase)[0]?.includes(first)) continue;
    const length = phraseAt(tokens, at, phrase);
    if (length > 0) return { meaning, to: at + length };
  }
  return undefined;
}

/** The spellings of each word of a phrase. All phrases are constants of this room, and each is taken apart once. */
const taken = new Map<string, readonly (readonly string[])[]>();

function wordsOf(phrase: string): readonly (readonly string[])[] {
  let words = taken.get(phrase);
  if (!words) taken.set(phrase, (words = phrase.split(' ').map((word) => word.split('|'))));
  return words;
}

const dashes: ReadonlySet<string> = new Set(['-', '–', '—', '−', '‐', '‑', '‒', '―']);

export function isDash(token: Token | undefined): boolean {
  return token !== undefined && dashes.has(token.text);
}
