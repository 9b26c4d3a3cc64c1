import { parseDay } from '#base/day.js';
import { groupBy } from '#base/group.js';
import type { Report, Run, Waiver as JudgedWaiver } from '#generated/report.types.js';
import type { Waiver } from '#generated/waivers.types.js';
import { keepsBack } from '#template/profiles.js';
import { shippedChangeRules, shippedRules, shippedSetRules } from './catalogue.js';
import { isExpired, isFor } from './waive.js';
import { sortWaivers } from './waiver-list.js';

/** What a report holds of plans and rules. */
export type Account = Pick<Report, 'runs' | 'failures' | 'rules'>;

const shippedIds: readonly string[] = [...shippedRules, ...shippedSetRules, ...shippedChangeRules].map(({ id }) => id);

/**
 * What became of each waiver over all plans of a report. It follows from the runs alone, so that the waivers of a merged
 * report are judged anew: what no plan of the one needed, a plan of the other may.
 */
export function judgeWaivers(waivers: readonly Waiver[], account: Account): JudgedWaiver[] {
  if (waivers.length === 0) return [];
  const statusOf = openCase(account);
  return sortWaivers(waivers.map(bare)).map((waiver) => ({ ...waiver, status: statusOf(waiver) }));
}

function openCase({ runs, failures, rules }: Account): (waiver: Waiver) => JudgedWaiver['status'] {
  const asOf = lastDayOfCheck(runs);
  const known = knownRules({ rules });
  const byPlan = groupBy(runs, ({ plan }) => plan.id);
  const found = groupBy(
    runs.flatMap(({ plan, findings }) => findings.map((finding) => ({ plan: plan.id, finding }))),
    ({ finding }) => finding.fingerprint,
  );
  return (waiver) => {
    const { fingerprint, plan: meant, rule } = waiver;
    if (runs.length === 0) return 'not-evaluated';
    if (rule !== undefined && !known.has(rule)) return 'unknown-rule';
    if (isExpired(waiver, asOf)) return 'expired';
    if (found.get(fingerprint)?.some(({ finding, plan }) => isFor(waiver, finding, plan))) return 'used';
    // Its finding may be in a plan that was not checked or not read, or of a rule that did not judge: nobody can say.
    const among = meant === undefined ? runs : (byPlan.get(meant) ?? []);
    const isOpen = among.length === 0 || (meant === undefined && failures.length > 0);
    return isOpen || among.some((run) => !hasJudged(run, rule)) ? 'not-evaluated' : 'unused';
  };
}

function hasJudged({ outcomes, profile }: Run, rule: string | undefined): boolean {
  if (rule === undefined) return true;
  if (profile !== undefined && keepsBack(profile, rule)) return false;
  const outcome = outcomes.find((each) => each.rule === rule);
  if (!outcome || outcome.status === 'off' || outcome.status === 'not-evaluated') return false;
  // A rule over sets of plans says nothing of a plan that stands alone.
  return outcome.reasons.every(({ code }) => code !== 'alone');
}

/** The latest day of a check among runs; nothing where none was told. */
export function lastDayOfCheck(runs: readonly Run[]): string | undefined {
  return runs
    .flatMap(({ asOf }) => (asOf !== undefined && parseDay(asOf) !== undefined ? [asOf] : []))
    .toSorted()
    .at(-1);
}

/** The ids of all rules that a waiver may name: those that ran, and those that come with the library. */
export function knownRules({ rules }: Pick<Report, 'rules'>): ReadonlySet<string> {
  return new Set([...shippedIds, ...rules.map(({ id }) => id)]);
}

/** A waiver without what a report once said of it. */
function bare({ status: _status, ...waiver }: Waiver & Partial<JudgedWaiver>): Waiver {
  return waiver;
}
