import type { InputFailure } from '#base/failure.js';
import type { Report } from '#generated/report.types.js';
import { buildReport } from './merge.js';

/** The report of an input that could not be read: nothing is known of it, and the verdict says so. */
export function reportFailure(failure: InputFailure, file?: string): Report {
  const { code, words, advice, exit, place } = failure;
  const name = file ?? place.file;
  const entry = {
    code,
    ...(name !== undefined && { file: name }),
    ...(place.line !== undefined && { line: place.line }),
    ...(place.column !== undefined && { column: place.column }),
    ...(place.pointer !== undefined && { pointer: place.pointer }),
    words,
    advice,
    exit,
  };
  return buildReport({ runs: [], failures: [entry], waivers: [], rules: [] });
}
