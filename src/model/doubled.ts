import { wordsOf, type Word } from './words.js';

/** Words that Vietnamese never says twice in a row. Others it does: "xa xa", "ngày ngày", "luôn luôn", "đời đời". */
export const neverDoubled: readonly string[] =
  'các của cho trong để và với về được những là tại theo hoặc trên nhằm đã sẽ'.split(' ');

/** A word that is written twice, and where in the text it stands, from the first to the end of the second. */
export interface Doubled {
  readonly actual: string;
  readonly expected: string;
  readonly from: number;
  readonly to: number;
}

/** The doubled words of a text: "để để", "số số 46", "quyền các quyền". */
export function doubledIn(text: string): Doubled[] {
  const words = wordsOf(text);
  return words.flatMap((word, at) => {
    const kept = keptOf(words, at);
    if (!kept) return [];
    const { from, to } = { from: word.from, to: kept.to };
    return [{ actual: text.slice(from, to), expected: text.slice(kept.from, to), from, to }];
  });
}

/** What should be left of the doubling that begins here: the span of the words that stay. */
function keptOf(words: readonly Word[], at: number): { readonly from: number; readonly to: number } | undefined {
  const [first, second, third] = words.slice(at, at + 3);
  if (!first || !second?.isNext) return undefined;
  if (first.lower === second.lower) {
    const isNumbered = first.lower === 'số' && third?.isNext === true && /^\d/.test(third.text);
    return isNumbered || (neverDoubled.includes(first.lower) && isOneWord(first, second)) ? second : undefined;
  }
  const isEcho = /^(?:các|những)$/.test(second.text) && third?.isNext === true && third.text === first.text;
  return isEcho && first.text === first.lower ? { from: second.from, to: third.to } : undefined;
}

/** "Các các", not the end of a name in capitals and the word after it ("… VÀ và"). */
function isOneWord(first: Word, second: Word): boolean {
  return second.text === second.lower || first.text === second.text;
}
