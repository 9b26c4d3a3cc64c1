import type { Finding, Report, Suggestion } from '#generated/report.types.js';

/** A suggestion with the finding that it is to put right. */
export interface Mending {
  readonly finding: Finding;
  readonly suggestion: Suggestion;
}

/**
 * A suggestion that does not do what it promises, which is a fault of its rule and not of the plan: its finding stays, others
 * as severe come up, a rule breaks down over what it leaves, or it names a place that the plan does not have.
 */
export interface FailedMending extends Mending {
  readonly why: 'stays' | 'adds' | 'crashes' | 'misplaced';
  /** The findings that came up. */
  readonly added: readonly Finding[];
}

/** What became of a plan when its suggestions were applied. */
export interface Fixes {
  /** The plan as it is now; the one that was handed in stays as it was. */
  readonly plan: unknown;
  /** What was applied, in this order. */
  readonly applied: readonly Mending[];
  /** What a person has to decide on, in the order of the document. */
  readonly offered: readonly Mending[];
  readonly failed: readonly FailedMending[];
  /** The check of the plan as it is now. */
  readonly report: Report;
}
