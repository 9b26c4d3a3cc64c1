import { onceText } from '#base/once.js';
import { foldWords, wordsIn } from '#base/text.js';
import { foldSynonyms, foldWord } from './ladder.js';

/** A word of a plan as comparing reads it. */
export interface Word {
  /** As the rungs of the ladder leave it, with its tone behind it. */
  readonly key: string;
  /** Without case and marks. */
  readonly bare: string;
}

/** Vietnamese has some seven thousand syllables, each in small letters and with a capital; a plan has some hundreds of them. */
const mostWords = 4000;

// Plans say the same words over and over, and what was found for one holds in every text.
const readWord = onceText((word): Word => ({ key: foldWord(word), bare: foldWords(word) }), mostWords);

/** The words of a text in their order; dashes, spaces and punctuation are none. */
export function readWords(text: string): readonly Word[] {
  return wordsIn(text).map((word) => readWord(word));
}

/** Words folded through all rungs of the ladder: texts with equal keys are equal to a reader. */
export function keyOfWords(words: readonly Word[]): string {
  return foldSynonyms(words.map(({ key }) => key).join(' '));
}

/** The words of a key. */
export function wordsOfKey(key: string): readonly Word[] {
  return key === '' ? [] : key.split(' ').map(readWord);
}

/** A text folded through all rungs of the ladder. */
export function keyOfText(text: string): string {
  return keyOfWords(readWords(text));
}
