import { isDocument, readJson } from '#index.js';
import { readBytes, readStream } from './files.js';
import type { Io } from './io.js';

/** A plan, and the JSON that it stands in where it does. */
export interface PlanFile {
  readonly plan: unknown;
  readonly text?: string;
}

/**
 * Reads a plan from a file, or from standard input where the file is "-": from JSON, or from a document in Word, PDF, HTML or
 * plain text, which becomes a plan on the way.
 * @throws InputFailure, for a document ImportFailure, that names the file.
 */
export async function readPlan(file: string, { stdin }: Pick<Io, 'stdin'>): Promise<PlanFile> {
  const bytes = file === '-' ? await readStream(stdin) : readBytes(file);
  const name = file === '-' ? undefined : file;
  if (!isDocument(file, bytes))
    return {
      plan: readJson(bytes, name === undefined ? {} : { file: name }),
      text: Buffer.from(bytes).toString('utf8'),
    };
  const { readDocument } = await import('./document.js');
  return { plan: (await readDocument(bytes, name)).plan };
}
