import { readDocx } from './docx.js';
import { failureIn, ImportFailure } from './failure.js';
import { readHtml } from './html.js';
import { kindOf } from './kind.js';
import { checkSize, importLimitsWith, type ImportLimits } from './limits.js';
import { readPdf } from './pdf.js';
import type { SourceText } from './source-line.js';

export interface SourceHints {
  /** The name of the file, for messages. What the file is, its content says. */
  readonly file?: string;
  readonly limits?: Partial<ImportLimits>;
  /** Reads what is neither Word, PDF nor HTML. */
  readonly readText: (bytes: Uint8Array) => SourceText;
}

/** Reads a file of any kind into lines. */
export async function readSource(bytes: Uint8Array, hints: SourceHints): Promise<SourceText> {
  try {
    return await readByKind(bytes, hints);
  } catch (error) {
    if (hints.file === undefined || !(error instanceof ImportFailure)) throw error;
    throw failureIn(error, hints.file);
  }
}

async function readByKind(bytes: Uint8Array, { limits, readText }: SourceHints): Promise<SourceText> {
  const allowed = importLimitsWith(limits);
  checkSize('file', bytes.length, allowed);
  switch (kindOf(bytes, allowed)) {
    case 'docx':
      return readDocx(bytes, limits);
    case 'html':
      return readHtml(bytes, limits);
    case 'pdf':
      return readPdf(bytes, limits);
    case 'text':
      // THE ONE PLACE OF PLAIN TEXT: src/import/text.ts is written elsewhere; index.ts hands in its reader.
      return readText(bytes);
  }
}
