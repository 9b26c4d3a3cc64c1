import { parseDay } from '#base/day.js';
import { groupBy } from '#base/group.js';
import type { Finding } from '#generated/report.types.js';
import type { Waiver, Waivers } from '#generated/waivers.types.js';
import { sortWaivers } from './waiver-list.js';

/** The findings of a run, those marked that a waiver in force accepts. None is taken away, and nothing else is changed. */
export function waive(
  findings: readonly Finding[],
  { waivers }: Waivers,
  plan: string,
  asOf: string | undefined,
): Finding[] {
  const inForce = sortWaivers(waivers.filter((waiver) => !isExpired(waiver, asOf)));
  const byFingerprint = groupBy(inForce, ({ fingerprint }) => fingerprint);
  return findings.map((finding) => {
    const waiver = byFingerprint.get(finding.fingerprint)?.find((each) => isFor(each, finding, plan));
    return waiver ? { ...finding, waived: groundsOf(waiver) } : finding;
  });
}

/** Whether a waiver is meant for a finding of a plan. What it leaves open, rule or plan, may be any. */
export function isFor(waiver: Waiver, finding: Pick<Finding, 'fingerprint' | 'rule'>, plan: string): boolean {
  const { fingerprint, rule = finding.rule, plan: meant = plan } = waiver;
  return fingerprint === finding.fingerprint && rule === finding.rule && meant === plan;
}

/** Whether the last day of a waiver has passed. Without a day of the check nobody can tell, and the waiver holds. */
export function isExpired({ until }: Waiver, asOf: string | undefined): boolean {
  if (until === undefined || asOf === undefined) return false;
  const [last, today] = [parseDay(until), parseDay(asOf)];
  // A list that nobody read (readWaivers) may name a day that there is not: such a waiver has never held.
  return last === undefined || (today !== undefined && last < today);
}

function groundsOf({ reason, approver, decision, until }: Waiver): NonNullable<Finding['waived']> {
  return {
    reason,
    approver,
    ...(decision !== undefined && { decision }),
    ...(until !== undefined && { until }),
  };
}
