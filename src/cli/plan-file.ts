import { readJson } from '#index.js';
import { readBytes, readStream } from './files.js';
import type { Io } from './io.js';

/** Names of files that are documents whatever they hold; what is no JSON and no such name is looked at. */
const documents = /\.(?:docx?|pdf|html?|txt|rtf|odt)$/i;
/** How files begin that are no text: zip, PDF, the compound files of older Word, RTF. */
const beginnings = ['PK', '%PDF', '\u00d0\u00cf\u0011\u00e0', '{\\rtf'];

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
export async function readPlan(file: string, { stdin }: Io): Promise<PlanFile> {
  const bytes = file === '-' ? await readStream(stdin) : readBytes(file);
  const named = file === '-' ? {} : { file };
  if (!isDocument(file, bytes)) return { plan: readJson(bytes, named), text: Buffer.from(bytes).toString('utf8') };
  const { importPlan } = await import('#import/index.js');
  return { plan: (await importPlan(bytes, named)).plan };
}

export function isDocument(file: string, bytes: Uint8Array): boolean {
  if (documents.test(file)) return true;
  if (/\.jsonc?$/i.test(file)) return false;
  const start = String.fromCharCode(...bytes.subarray(0, 5));
  return beginnings.some((beginning) => start.startsWith(beginning));
}
