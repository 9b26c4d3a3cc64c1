import { entryAt } from '#base/entry.js';
import { wordsOf, type Word } from './words.js';

/** Words that Vietnamese never says twice in a row. Others it does: "xa xa", "ngày ngày", "luôn luôn", "đời đời". */
export const neverDoubled: readonly string[] =
  'các của cho trong để và với về được những là tại theo hoặc trên nhằm đã sẽ'.split(' ');

/** Words that are doubled by mistake or not, as what follows tells: "số số 46"; "thành viên viên chức" is none. */
export const seldomDoubled: readonly string[] = ['số', 'viên'];

/** A word that is written twice or more, and where in the text all of it stands. */
export interface Doubled {
  readonly actual: string;
  readonly expected: string;
  readonly from: number;
  readonly to: number;
}

/** The doubled words of a text: "để để", "số số 46", "quyền các quyền". */
export function doubledIn(text: string): Doubled[] {
  const words = wordsOf(text);
  const found: Doubled[] = [];
  let at = 0;
  while (at < words.length) {
    const last = lastOfRun(words, at);
    const isMistake = last > at && isDoubledByMistake(words, last);
    if (isMistake) found.push(doubled(text, words.slice(at, last + 1), 1));
    const isEcho = !isMistake && echoes(words, last);
    if (isEcho) found.push(doubled(text, words.slice(last, last + 3), 2));
    at = last + (isEcho ? 2 : 1);
  }
  return found;
}

/** Words of which only so many should stand: the first of equal ones, the last two of "quyền các quyền". */
function doubled(text: string, words: readonly Word[], count: 1 | 2): Doubled {
  const [first, last] = [entryAt(words, 0), entryAt(words, words.length - 1)];
  const [from, to] = [first.from, last.to];
  const expected = count === 1 ? first.text : text.slice(entryAt(words, 1).from, to);
  return { actual: text.slice(from, to), expected, from, to };
}

/** Where the last of equal words stands that follow each other. */
function lastOfRun(words: readonly Word[], at: number): number {
  const first = entryAt(words, at).lower;
  let last = at;
  while (words[last + 1]?.isNext && words[last + 1]?.lower === first) last++;
  return last;
}

/** Whether the run of equal words that ends here should be one word, as the word itself or what follows tells. */
function isDoubledByMistake(words: readonly Word[], last: number): boolean {
  const [word, next] = [entryAt(words, last).lower, words[last + 1]];
  if (neverDoubled.includes(word)) return true;
  const follower = next?.isNext ? next.lower : '';
  if (word === 'số') return /^\d/.test(follower);
  return word === 'viên' && follower !== 'chức';
}

/** "quyền các quyền": the same word in small letters before and after the sign of its plural. */
function echoes(words: readonly Word[], at: number): boolean {
  const [first, link, echo] = words.slice(at, at + 3);
  if (!first || !link?.isNext || !echo?.isNext) return false;
  return /^(?:các|những)$/.test(link.text) && echo.text === first.text && first.text === first.lower;
}
