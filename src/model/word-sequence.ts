import { oncePer } from '#base/once.js';
import { neverDoubled, seldomDoubled } from './doubled.js';
import { isCased, mayBegin } from './phrases.js';
import { slipForms } from './slips.js';
import { letterTable, shapeAt } from './syllable.js';
import type { ResolvedTemplate } from './template.js';

type Phrases = ResolvedTemplate['phrases'];

/** What stands in a text, as a number: the shape of a syllable (0 and more), another word that is asked for, or these. */
export const stands = { unknown: -1, comma: -2, number: -3, sign: -4 } as const;
const firstOdd = -5;

/** A wording as the numbers of its words, to be held against what was just read of a text, from the last one backwards. */
export interface Sequence {
  readonly shapes: readonly number[];
  /** Which words have a capital, where that counts. */
  readonly capitals: readonly boolean[] | undefined;
  /** Whether the first word may have one although it is written small. */
  readonly mayBegin: boolean;
  /** Longer wordings that end in this one and are right ("Ngày Nhân quyền"), letter by letter. */
  readonly except: readonly string[];
}

/** The wordings to which some rule objects. */
export interface Suspects {
  /** By the number of the last word. */
  readonly sequences: ReadonlyMap<number, readonly Sequence[]>;
  /** A quick answer for most words, by `slotOf` them and the word before: no wording ends so. */
  readonly endings: Uint8Array;
  /** The words among them that are no syllables ("phhosi"). */
  readonly odd: ReadonlyMap<string, number>;
  /** "các", "những": what stands between a word and its echo. */
  readonly links: readonly number[];
  /** Whether some wording can be told by nothing that it begins with; then no text is beyond suspicion. */
  readonly isBlind: boolean;
}

/** Known slips, doubled words, the blank day, and the slips of the fixed phrases of a template. */
export const suspectsUnder: (phrases: Phrases) => Suspects = oncePer((phrases) => {
  const odd = new Map<string, number>();
  const sequences = new Map<number, Sequence[]>();
  const endings = new Uint8Array(slots);
  let isBlind = false;
  const add = (wording: string, more: Partial<Omit<Sequence, 'shapes'>> = {}) => {
    const sequence = { capitals: undefined, mayBegin: true, except: [], ...more, shapes: shapesOf(wording, odd) };
    const [last, before] = [sequence.shapes.at(-1), sequence.shapes.at(-2)];
    if (last === undefined) isBlind = true;
    else {
      sequences.set(last, [...(sequences.get(last) ?? []), sequence]);
      endings[slotOf(last, before ?? alone)] = 1;
    }
  };
  for (const slip of slipForms()) add(slip);
  for (const word of [...neverDoubled, ...seldomDoubled]) add(`${word} ${word}`);
  add('ngày tháng 1');
  for (const phrase of phrases)
    for (const wording of phrase.wrong)
      add(wording, {
        mayBegin: mayBegin(phrase, wording),
        ...(isCased(phrase, wording) && {
          capitals: capitalsOf(wording),
          except: (phrase.except ?? []).filter((longer) => longer.endsWith(` ${wording}`)),
        }),
      });
  return { sequences, endings, odd, links: ['các', 'những'].map(shapeOf), isBlind };
});

/** Of a longer wording the beginning is enough. */
export const longestSequence = 32;

const slots = 1 << 15;
/** Stands for the word before where a wording is one word, and any may stand there. */
const alone = 0;

/** Whether some wording may end in a word that follows another; for nearly all that do not, the answer is no. */
export function mayEnd({ endings }: Suspects, last: number, before: number): boolean {
  return endings[slotOf(last, before)] === 1 || endings[slotOf(last, alone)] === 1;
}

/** A place for each pair of numbers in a table; several share one. */
function slotOf(last: number, before: number): number {
  const mixed = Math.imul(last, 0x9e3779b1) ^ Math.imul(before, 0x85ebca6b);
  return (mixed ^ (mixed >>> 15)) & (slots - 1);
}

/** The words and commas of a wording. */
function piecesOf(wording: string): string[] {
  return wording
    .split(' ')
    .flatMap((piece) => (piece.endsWith(',') ? [piece.slice(0, -1), ','] : [piece]))
    .slice(0, longestSequence);
}

/** The numbers of a wording up to the first sign that a text may surround in more than one way. */
function shapesOf(wording: string, odd: Map<string, number>): number[] {
  const shapes: number[] = [];
  for (const piece of piecesOf(wording)) {
    const found = piece === ',' ? stands.comma : numberOf(piece, odd);
    if (found === undefined) break;
    shapes.push(found);
  }
  return shapes;
}

function capitalsOf(wording: string): boolean[] {
  return piecesOf(wording).map((piece) => piece.charAt(0) !== piece.charAt(0).toLowerCase());
}

function numberOf(word: string, odd: Map<string, number>): number | undefined {
  if (/^[0-9]+$/.test(word)) return stands.number;
  const shape = shapeOf(word);
  if (shape >= 0) return shape;
  const table = letterTable();
  if (word === '' || Array.from(word).some((letter) => !table[letter.charCodeAt(0)])) return undefined;
  const lower = word.toLowerCase();
  const known = odd.get(lower) ?? firstOdd - odd.size;
  odd.set(lower, known);
  return known;
}

function shapeOf(word: string): number {
  return shapeAt(word, 0, word.length);
}
