import type { Counts, Finding, Report, Run } from '#generated/report.types.js';

/**
 * Counts over all runs, and over findings that are of no run. Waived findings are counted apart; the outcomes of a run add
 * up to the rules of its pack.
 */
export function countsOf(runs: readonly Run[], others: readonly Finding[]): Counts {
  const findings = { error: 0, warning: 0, info: 0, waived: 0 };
  const outcomes = { kept: 0, broken: 0, notEvaluated: 0, notApplicable: 0, off: 0 };
  for (const found of [others, ...runs.map((run) => run.findings)])
    for (const finding of found) findings[finding.waived ? 'waived' : finding.severity]++;
  for (const run of runs) for (const { status } of run.outcomes) outcomes[nameOf[status]]++;
  return { plans: runs.length, findings, outcomes };
}

const nameOf = {
  kept: 'kept',
  broken: 'broken',
  'not-evaluated': 'notEvaluated',
  'not-applicable': 'notApplicable',
  off: 'off',
} as const;

/** The gravest thing that is said; `failed` when something could not be read or a rule broke down. */
export function verdictOf(runs: readonly Run[], counts: Counts, failures: Report['failures']): Report['verdict'] {
  if (failures.length > 0 || runs.some((run) => run.failures.length > 0)) return 'failed';
  const { error, warning, info } = counts.findings;
  if (error > 0) return 'error';
  if (warning > 0) return 'warning';
  return info > 0 ? 'info' : 'clean';
}
