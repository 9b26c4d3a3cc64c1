import { entryOf } from '#base/entry.js';
import type { Finding, Report } from '#generated/report.types.js';
import type { FailedMending, Mending } from '#model/mending.js';
import { applyPatch } from '#model/patch.js';
import { shippedRules } from './catalogue.js';
import { checkPlan } from './check.js';
import type { CheckOptions } from './options.js';
import { isAtLeast } from './settings.js';

/** A plan with its check. */
export interface Checked {
  readonly plan: unknown;
  readonly report: Report;
}

/** The plan with a suggestion applied, checked anew, when the suggestion does what it promises; else why it does not. */
export function tryMending(before: Checked, mending: Mending, checks: CheckOptions): Checked | FailedMending {
  const fail = (why: FailedMending['why'], added: readonly Finding[] = []) => ({ ...mending, why, added });
  const { finding, suggestion } = mending;
  const plan = patched(before.plan, suggestion.patch);
  if (plan === undefined) return fail('misplaced');
  const after = { plan, report: checkPlan(plan, checks) };
  if (crashesIn(after.report) > crashesIn(before.report)) return fail('crashes');
  const [had, has] = [countsIn(before.report), countsIn(after.report)];
  if ((has.get(sortOf(finding)) ?? 0) >= (had.get(sortOf(finding)) ?? 0)) return fail('stays');
  const added = findingsIn(after.report).filter(
    (other) =>
      isAtLeast(other.severity, finding.severity) &&
      entryOf(has, sortOf(other)) > (had.get(sortOf(other)) ?? 0) &&
      !isUncovered(other.rule, finding.rule, checks),
  );
  return added.length > 0 ? fail('adds', added) : after;
}

/** The plan with the patch applied; nothing where it does not fit, which is a fault of the rule that wrote it. */
function patched(plan: unknown, patch: Mending['suggestion']['patch']): unknown {
  try {
    return applyPatch(plan, patch);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** Findings are counted by rule and rank: a text that is mended in one place changes how the rule's other findings read. */
function countsIn(report: Report): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const finding of findingsIn(report)) counts.set(sortOf(finding), (counts.get(sortOf(finding)) ?? 0) + 1);
  return counts;
}

function sortOf({ rule, severity }: Finding): string {
  return `${rule} ${severity}`;
}

function findingsIn({ runs }: Report): readonly Finding[] {
  return runs.flatMap(({ findings }) => findings);
}

function crashesIn({ runs }: Report): number {
  return runs.flatMap(({ failures }) => failures).length;
}

/**
 * Whether a rule could not judge as long as the other spoke: it waits for the other, or the other speaks of ids or of the
 * shape of the data. What it finds then was there before, and is not the doing of the mend.
 */
function isUncovered(rule: string, owner: string, { rules = shippedRules }: CheckOptions): boolean {
  if (owner.startsWith('reference/') || owner.startsWith('shape/')) return true;
  return rules.some(({ id, after = [] }) => id === rule && after.includes(owner));
}
