// The door of `plan-compliance/import`.
import { decodeText } from '#base/decode.js';
import { digestOfBytes } from '#base/digest.js';
import { assemble, type Imported } from './assemble.js';
import type { ImportHints } from './hints.js';
import { readText } from './read-text.js';
import type { SourceText } from './source-line.js';
import { readSource } from './source.js';

export type { Imported } from './assemble.js';
export type { ImportHints } from './hints.js';
export type { ImportNote } from './draft.js';
export type { Cell, Furniture, LinePlace, ReadingNote, SourceLine, SourceText } from './source-line.js';
export { ImportFailure } from './failure.js';
export { kindOf } from './kind.js';
export { defaultImportLimits, type ImportLimits } from './limits.js';
export { readDocx } from './docx.js';
export { readHtml } from './html.js';
export { readPdf } from './pdf.js';
export { readText } from './read-text.js';

/**
 * Reads a document as a plan: Word (.docx), PDF with text in it, HTML or plain text; its content says which, not its name. A
 * string is taken as plain text, lines that somebody else has read as they are. What was not understood is told in notes.
 * @throws ImportFailure when the document cannot be read, and says what to do instead.
 * @throws InputFailure when a plain text is in no encoding that can be read.
 */
export async function importPlan(source: Uint8Array | string | SourceText, hints: ImportHints = {}): Promise<Imported> {
  if (typeof source === 'string') return assemble(readText(source), hints, undefined);
  if (!(source instanceof Uint8Array)) return assemble(source, hints, undefined);
  const { file, limits } = hints;
  const named = file === undefined ? {} : { file };
  const lines = await readSource(source, {
    ...named,
    ...(limits && { limits }),
    readText: (bytes) => readText(decodeText(bytes, named)),
  });
  return assemble(lines, hints, digestOfBytes(source));
}

/** The lines of a document that somebody else has read, as a plan. */
export function importLines(source: SourceText, hints: ImportHints = {}): Imported {
  return assemble(source, hints, undefined);
}
