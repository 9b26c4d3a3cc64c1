import { importPlan } from '#import/index.js';
import { InputFailure, defaultLimits, isDocument, readJson } from '#index.js';

/** A file that was handed in: the plan it holds, or why it could not be read. */
export interface Handed {
  readonly file: string;
  readonly plan?: unknown;
  readonly isDocument?: boolean;
  /** How many places of a document were not fully understood. */
  readonly unclear?: number;
  readonly failure?: InputFailure;
}

/** Reads a file as the command line does. */
export async function readHanded(given: File): Promise<Handed> {
  const file = given.name;
  try {
    const limit = defaultLimits.fileBytes;
    if (given.size > limit) throw new InputFailure('json/too-large', { bytes: given.size, limit }, { file });
    const bytes = new Uint8Array(await given.arrayBuffer());
    if (!isDocument(file, bytes)) return { file, plan: readJson(bytes, { file }) };
    const { plan, notes } = await importPlan(bytes, { file });
    return { file, plan, isDocument: true, unclear: notes.length };
  } catch (error) {
    if (error instanceof InputFailure) return { file, failure: error };
    throw error;
  }
}
