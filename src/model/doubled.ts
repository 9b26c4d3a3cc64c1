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
  for (let at = 0; at < words.length; at++) {
    const last = lastOfRun(words, at);
    const isEcho = last === at && echoes(words, at);
    const [first, kept, end] = [words[at], words[isEcho ? at + 1 : last], words[isEcho ? at + 2 : last]];
    if (!first || !kept || !end || first === kept) continue;
    const [from, to] = [first.from, end.to];
    const expected = isEcho ? text.slice(kept.from, to) : first.text;
    found.push({ actual: text.slice(from, to), expected, from, to });
    at = isEcho ? at + 1 : last;
  }
  return found;
}

/** Where the last of equal words stands that should be one; at the first where it is doubled by right or not at all. */
function lastOfRun(words: readonly Word[], at: number): number {
  const first = words[at]?.lower ?? '';
  let last = at;
  while (words[last + 1]?.isNext && words[last + 1]?.lower === first) last++;
  if (last === at) return at;
  return neverDoubled.includes(first) || isMistaken(first, words[last + 1]) ? last : at;
}

function isMistaken(word: string, next: Word | undefined): boolean {
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
