import type { MutantResult } from '@stryker-mutator/api/core';

/** A change of the source that nobody can tell from outside, and why. */
export interface Equivalent {
  readonly file: string;
  /** The line as it is written, without the space around it. */
  readonly line: string;
  readonly mutator: string;
  readonly replacement: string;
  readonly why: string;
}

/** The entry of a mutant that was judged to change nothing; the line is the one that it changes, trimmed. */
export function entryOf(ledger: readonly Equivalent[], mutant: MutantResult, line: string): Equivalent | undefined {
  return ledger.find(
    (each) =>
      mutant.fileName.endsWith(each.file) &&
      each.mutator === mutant.mutatorName &&
      each.replacement === mutant.replacement &&
      each.line === line,
  );
}
