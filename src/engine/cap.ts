import { limitsWith, type Limits } from '#base/limits.js';
import type { Finding, Outcome, Run } from '#generated/report.types.js';
import type { ReasonCode } from '#model/reason.js';
import { isAtLeast } from './settings.js';
import { noValues } from './tally.js';

/** How many findings of a plan a report lists. */
export type FindingLimits = Partial<Pick<Limits, 'findingsPerFile' | 'findingsPerRule'>>;

/**
 * A run that lists no more findings than the limits allow: the gravest stay, those that were waived go first, and the outcome of
 * each rule says how many of its findings are not listed.
 */
export function capFindings<Told extends Pick<Run, 'findings' | 'outcomes'>>(run: Told, moved?: FindingLimits): Told {
  const { findingsPerFile, findingsPerRule } = limitsWith(moved);
  if (run.findings.length <= Math.min(findingsPerFile, findingsPerRule)) return run;
  const ofRule = new Map<string, number>();
  const kept = new Set<Finding>();
  for (const finding of run.findings.toSorted(byGravity)) {
    const count = ofRule.get(finding.rule) ?? 0;
    if (kept.size >= findingsPerFile || count >= findingsPerRule) continue;
    ofRule.set(finding.rule, count + 1);
    kept.add(finding);
  }
  if (kept.size === run.findings.length) return run;
  return {
    ...run,
    findings: run.findings.filter((finding) => kept.has(finding)),
    outcomes: run.outcomes.map((outcome) => withCount(outcome, run.findings, ofRule)),
  };
}

function withCount(outcome: Outcome, findings: readonly Finding[], ofRule: ReadonlyMap<string, number>): Outcome {
  const all = findings.filter(({ rule }) => rule === outcome.rule).length;
  const listed = ofRule.get(outcome.rule) ?? 0;
  if (all === listed) return outcome;
  const reason = { code: 'over-limit' satisfies ReasonCode, values: noValues, count: all - listed };
  return { ...outcome, reasons: [...outcome.reasons, reason] };
}

/** Sorting is stable, so that equally grave ones stay in the order of the document. */
function byGravity(one: Finding, other: Finding): number {
  const waived = Number(one.waived !== undefined) - Number(other.waived !== undefined);
  if (waived !== 0 || one.severity === other.severity) return waived;
  return isAtLeast(one.severity, other.severity) ? -1 : 1;
}
