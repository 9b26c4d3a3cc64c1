import { importPlan, type Imported } from '#import/index.js';
import { InputFailure } from '#index.js';

/** A document on its way into a thread. */
export interface Given {
  readonly bytes: Uint8Array;
  readonly file?: string;
}

/** What comes back: plain data, for no thread can hand over an object of a class. */
export type Answer =
  { readonly imported: Imported } | { readonly failure: Pick<InputFailure, 'code' | 'values' | 'place'> };

/** What the thread does that reads documents. */
export async function readApart({ bytes, file }: Given): Promise<Answer> {
  try {
    return { imported: await importPlan(bytes, file === undefined ? {} : { file }) };
  } catch (error) {
    if (!(error instanceof InputFailure)) throw error;
    const { code, values, place } = error as InputFailure;
    return { failure: { code, values, place } };
  }
}
