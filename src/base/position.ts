import { entryAt } from './entry.js';

/** A place in a text as editors show it: line and column from 1, the column in UTF-16 units; the offset from 0. */
export interface Position {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

/** The offsets at which the lines of a text begin. A line ends with LF, CR LF or a lone CR, as in editors. */
export function findLineStarts(text: string): number[] {
  const starts = [0];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x0a || (code === 0x0d && text.charCodeAt(at + 1) !== 0x0a)) starts.push(at + 1);
  }
  return starts;
}

/** The position of an offset, given where the lines begin. */
export function positionIn(lineStarts: readonly number[], offset: number): Position {
  let low = 0;
  let high = lineStarts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (entryAt(lineStarts, middle) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - entryAt(lineStarts, low) + 1, offset };
}

/** The position of one offset in a text. Whoever asks for many finds the lines once and uses `positionIn`. */
export function positionAt(text: string, offset: number): Position {
  return positionIn(findLineStarts(text), offset);
}
