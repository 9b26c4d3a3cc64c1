import type { Finding, Report } from '#generated/report.types.js';
import type { Waiver, Waivers } from '#generated/waivers.types.js';
import { union } from './union.js';

/** On what grounds findings are accepted, and until which day, YYYY-MM-DD. */
export type Grounds = Pick<Waiver, 'reason' | 'approver' | 'decision' | 'until'>;

/** The list of nothing. */
export const noWaivers: Waivers = { schema: '1', waivers: [] };

/**
 * A waiver for each finding of a report that is asked for and has none yet, on the same grounds. Each names its rule and
 * its plan, so that it accepts nothing else and can be said to be unused.
 */
export function waiversFor(
  { runs }: Pick<Report, 'runs'>,
  grounds: Grounds,
  isMeant: (finding: Finding) => boolean = () => true,
): Waiver[] {
  return runs.flatMap(({ plan, findings }) =>
    findings
      .filter((finding) => !finding.waived && isMeant(finding))
      .map(({ fingerprint, rule }) => ({ fingerprint, rule, plan: plan.id, ...grounds })),
  );
}

/** The list with more waivers. A new one takes the place of the old one of the same finding; the order is always the same. */
export function addWaivers({ waivers, ...list }: Waivers, more: readonly Waiver[]): Waivers {
  const replaced = new Set(more.map(subjectOf));
  return { ...list, waivers: sortWaivers([...waivers.filter((waiver) => !replaced.has(subjectOf(waiver))), ...more]) };
}

/** Waivers by plan, rule and fingerprint, equal ones once. */
export function sortWaivers<Item extends Waiver>(waivers: readonly Item[]): Item[] {
  return union([waivers], ({ plan = '', rule = '', fingerprint }) => [plan, rule, fingerprint]);
}

/** What a waiver is about: a finding, of one plan or of any. */
function subjectOf({ plan = '', fingerprint }: Waiver): string {
  return JSON.stringify([plan, fingerprint]);
}

/** A list as its file: each waiver in the order in which one reads it, two spaces, a line end at the end. */
export function printWaivers({ $schema, waivers }: Waivers): string {
  const list = {
    ...($schema !== undefined && { $schema }),
    schema: '1',
    waivers: waivers.map(({ fingerprint, rule, plan, reason, approver, decision, until }) => ({
      fingerprint,
      rule,
      plan,
      reason,
      approver,
      decision,
      until,
    })),
  };
  return `${JSON.stringify(list, null, 2)}\n`;
}
