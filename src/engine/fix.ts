import { InputFailure } from '#base/failure.js';
import { nearestWord } from '#base/nearest.js';
import type { Report } from '#generated/report.types.js';
import type { FailedMending, Fixes, Mending } from '#model/mending.js';
import { checkPlan } from './check.js';
import { tryMending, type Checked } from './mend-trial.js';
import type { CheckOptions } from './options.js';

export interface FixOptions extends CheckOptions {
  /** The rule whose suggestions are meant; those of every rule unless told. */
  readonly only?: string;
}

// Each is followed by a check, so that a plan with more slips than this would keep its reader waiting.
const mostApplied = 1000;

/**
 * Applies the suggestions that no person need read, one at a time with a new check after each, until none is left. Whatever
 * a suggestion promises is held against that check, and one that breaks its word is left out and told. Each that is applied
 * takes a finding away and adds none as severe, so that there is an end, and doing it again changes nothing.
 * @param plan any JSON value; it stays as it is.
 * @throws InputFailure when the template is unknown or unsound, or no rule has the name that was given.
 */
export function fixPlan(plan: unknown, { only, ...checks }: FixOptions = {}): Fixes {
  let now: Checked = { plan, report: checkPlan(plan, checks) };
  if (only !== undefined) demandRule(only, now.report);
  const applied: Mending[] = [];
  let failed: FailedMending[] = [];
  for (let isMoved = true; isMoved && applied.length < mostApplied;) {
    isMoved = false;
    failed = [];
    for (const mending of mendingsIn(now.report, only).filter(({ suggestion }) => suggestion.safe)) {
      const tried = tryMending(now, mending, checks);
      if ('why' in tried) failed.push(tried);
      else {
        now = tried;
        applied.push(mending);
        isMoved = true;
        break;
      }
    }
  }
  const hasFailed = new Set(failed.map(({ suggestion }) => suggestion));
  const offered = mendingsIn(now.report, only).filter(({ suggestion }) => !hasFailed.has(suggestion));
  return { ...now, applied, offered, failed };
}

/** What could be put right, waived findings aside: somebody decided to let them be. */
function mendingsIn({ runs }: Report, only: string | undefined): Mending[] {
  return runs
    .flatMap(({ findings }) => findings)
    .filter(({ rule, waived }) => !waived && (only === undefined || rule === only))
    .flatMap((finding) => finding.suggestions.map((suggestion) => ({ finding, suggestion })));
}

function demandRule(rule: string, { rules }: Report): void {
  const ids = rules.map(({ id }) => id);
  if (ids.includes(rule)) return;
  const nearest = nearestWord(rule, ids);
  throw new InputFailure('rule/unknown', { rule, ...(nearest !== undefined && { nearest }) });
}
