import type { Language } from './language.js';
import type { Paint } from './paint.js';
import type { Lexicon } from './sentence.js';
import type { TextWords } from './text-words.js';

/** How the parts of a report are written: for whom, how wide, how much and in what colours. */
export interface Layout {
  readonly language: Language;
  readonly width: number;
  readonly verbose: boolean;
  readonly paint: Paint;
  readonly words: TextWords;
  readonly lexicon: Lexicon;
  /** Whether a list of waivers was handed in: then every summary tells their number. */
  readonly hasWaivers: boolean;
}
