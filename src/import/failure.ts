import type { DocumentFailureValues } from '#base/document-failures.js';
import { InputFailure, type Place } from '#base/failure.js';

/** Why a document cannot be read. */
export type ImportFailureCode = keyof DocumentFailureValues | 'text/combining-run';

/** A document that cannot be read, as an `InputFailure`: what happened, where, and what to do now, in both languages. */
export class ImportFailure<Code extends ImportFailureCode = ImportFailureCode> extends InputFailure<Code> {
  override readonly name = 'ImportFailure';
}

/** Gives up on a document. */
export function failImport<Code extends ImportFailureCode>(
  code: Code,
  values: InputFailure<Code>['values'],
  place?: Place,
  cause?: unknown,
): never {
  throw new ImportFailure(code, values, place, cause);
}

/** The same failure, told with the name of the file. */
export function failureIn(failure: ImportFailure, file: string): ImportFailure {
  return new ImportFailure(failure.code, failure.values, { file, ...failure.place }, failure.cause);
}
