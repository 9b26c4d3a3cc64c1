import type { SourceLine } from './source-line.js';

/** A stretch of one source line inside a passage. */
export interface Piece {
  /** The line in the list of lines. */
  readonly line: number;
  /** The first character of the stretch in the text of its line. */
  readonly from: number;
  /** Where it begins in the passage. */
  readonly at: number;
  readonly length: number;
}

/** Text joined from lines, with the way back to where each character stands. */
export interface Passage {
  readonly text: string;
  readonly pieces: readonly Piece[];
}

/** A line, or a part of one, with its place in the list of lines. */
export interface Fragment {
  readonly line: number;
  readonly text: string;
  /** Where the text begins in its line. */
  readonly from: number;
}

export function fragmentOf(lines: readonly SourceLine[], line: number): Fragment {
  return { line, text: lines[line]?.text ?? '', from: 0 };
}

/**
 * Fragments as one text: a space where a line ends, none where a symbol is broken behind its hyphen ("NĐ-" / "CP"). Runs
 * of space become one, and signs of mark-up ("**") go.
 */
export function joinFragments(fragments: readonly Fragment[]): Passage {
  const pieces: Piece[] = [];
  let text = '';
  for (const { line, text: whole, from } of fragments) {
    if (isPlain(whole)) {
      const gap = text === '' || isBrokenSymbol(text, whole) ? '' : ' ';
      text += gap;
      pieces.push({ line, from, at: text.length, length: whole.length });
      text += whole;
      continue;
    }
    for (const word of whole.matchAll(words)) {
      const isNewLine = pieces.at(-1)?.line !== line;
      const gap = text === '' || (isNewLine && isBrokenSymbol(text, word[0])) ? '' : ' ';
      const isTight = !isNewLine && pieces.at(-1) !== undefined && endOf(pieces.at(-1)) === from + word.index;
      text += isTight ? '' : gap;
      pieces.push({ line, from: from + word.index, at: text.length, length: word[0].length });
      text += word[0];
    }
  }
  return { text, pieces: merged(pieces) };
}

/** Whether a line needs no mending: single spaces, none at its ends, no mark-up. */
function isPlain(text: string): boolean {
  return text !== '' && !/[*\t\u00a0]|\s\s|^\s|\s$/u.test(text);
}

// "**" is bold and "*" is italic in Markdown, and lines of text from the web keep them; a bullet has a space behind it.
const words = /(?:[^\s*]|(?<![*\p{L}\d.,;:)”"])\*(?![*\p{L}(“"]))+/gu;

function endOf(piece: Piece | undefined): number {
  return piece ? piece.from + piece.length : -1;
}

/** "217/2025/NĐ-" / "CP", "SGDĐT-" / "KTKĐCLGD". */
function isBrokenSymbol(text: string, next: string): boolean {
  const end = text.charAt(text.length - 1);
  return (
    (end === '-' || end === '–') &&
    /[\p{Lu}\d&][-–]$/u.test(text.slice(-2)) &&
    /^\p{Lu}{2}/u.test(next) &&
    /\/[^\s/]{1,20}$/u.test(text.slice(-24))
  );
}

/** Words with one space between are one piece. */
function merged(pieces: readonly Piece[]): Piece[] {
  const whole: Piece[] = [];
  for (const piece of pieces) {
    const last = whole.at(-1);
    const goesOn = last?.line === piece.line && last.at + (piece.from - last.from) === piece.at;
    if (last && goesOn) whole[whole.length - 1] = { ...last, length: piece.from + piece.length - last.from };
    else whole.push(piece);
  }
  return whole;
}

/** A part of a passage, without the spaces at its ends. */
export function cut(passage: Passage, start: number, end: number = passage.text.length): Passage {
  let [from, to] = [start, Math.min(end, passage.text.length)];
  while (from < to && passage.text.charAt(from) === ' ') from++;
  while (to > from && passage.text.charAt(to - 1) === ' ') to--;
  const pieces: Piece[] = [];
  for (const piece of passage.pieces) {
    const first = Math.max(piece.at, from);
    const length = Math.min(piece.at + piece.length, to) - first;
    if (length > 0) pieces.push({ line: piece.line, from: piece.from + (first - piece.at), at: first - from, length });
  }
  return { text: passage.text.slice(from, to), pieces };
}
