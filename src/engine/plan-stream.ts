import type { Report } from '#generated/report.types.js';
import { checkAlone, wordsUnder } from './check.js';
import { buildReport } from './merge.js';
import type { CheckOptions } from './options.js';
import type { PlanInput } from './plan-set.js';

/** Plans without end, each judged by itself. Nothing of them is kept. */
export interface PlanStream {
  /** What all reports of the stream share, said once: the words of the rules, and the waivers that were handed in. */
  readonly head: Report;
  /**
   * The report on one plan, without what the head says.
   * @throws InputFailure when its template is unknown or unsound.
   */
  readonly check: (input: PlanInput) => Report;
}

/**
 * Opens a stream of plans, for those too many to be held. `mergeReports` of its head and of the reports of its plans, in
 * whatever order and however often each, is that of the reports that `checkPlan` gives; hence parts of a stream may be checked
 * by different machines, and again where one of them failed. Rules over sets of plans judge nothing here.
 */
export function openStream(options: Omit<CheckOptions, 'file'> = {}): PlanStream {
  const waivers = options.waivers?.waivers ?? [];
  return {
    head: buildReport({ runs: [], failures: [], waivers, rules: wordsUnder(options) }),
    check: ({ plan, file }) => {
      const run = checkAlone(plan, { ...options, ...(file !== undefined && { file }) });
      return buildReport({ runs: [run], failures: [], waivers: [], rules: [] });
    },
  };
}
