// The door of `plan-compliance/import`.
import { decodeText } from '#base/decode.js';
import { digestOfBytes } from '#base/digest.js';
import { assemble, type Imported } from './assemble.js';
import type { ImportHints } from './hints.js';
import { readText } from './read-text.js';
import type { SourceText } from './source-line.js';

export type { Imported } from './assemble.js';
export type { ImportHints } from './hints.js';
export type { ImportNote } from './draft.js';
export type { Cell, Furniture, LinePlace, ReadingNote, SourceLine, SourceText } from './source-line.js';
export { readText } from './read-text.js';

/**
 * Reads a document as a plan. A text is taken as plain text; bytes are decoded first.
 * @throws InputFailure when the bytes are no text that can be read.
 */
export async function importPlan(source: Uint8Array | string | SourceText, hints: ImportHints = {}): Promise<Imported> {
  if (typeof source === 'string') return assemble(readText(source), hints, undefined);
  if (!(source instanceof Uint8Array)) return assemble(source, hints, undefined);
  const text = decodeText(source, hints.file === undefined ? {} : { file: hints.file });
  return assemble(readText(text), hints, digestOfBytes(source));
}

/** The lines of a document that somebody else has read, as a plan. */
export function importLines(source: SourceText, hints: ImportHints = {}): Imported {
  return assemble(source, hints, undefined);
}
