import type { Finding, PlanName, Report, RuleWords } from '#generated/report.types.js';

/** A finding and the plan that has it; a finding about the check as a whole is of none. */
export interface FoundIn {
  readonly plan?: PlanName;
  readonly finding: Finding;
}

/** What two reports find, held against each other. */
export interface ReportChanges {
  readonly schema: '1';
  readonly tool: Report['tool'];
  /** Found by the later report only. */
  readonly appeared: readonly FoundIn[];
  /** Found by the earlier report only. */
  readonly gone: readonly FoundIn[];
  readonly unchanged: readonly FoundIn[];
  readonly rules: readonly RuleWords[];
}
