import {
  checkPlans,
  comparePlans,
  coverageCube,
  mergeReports,
  reportFailure,
  renderComparison,
  renderReport,
  type CheckOptions,
  type Comparison,
  type Language,
  type Report,
} from '#index.js';
import type { Handed } from './handed.js';

/** How to check: what the fields of the page say. */
export type Choice = Pick<CheckOptions, 'template' | 'year' | 'profile' | 'asOf'>;

/** What the page can save, and the ending of the file. */
export const savedFormats = ['html', 'json', 'csv'] as const;
export type SavedFormat = (typeof savedFormats)[number];

/** Everything handed in, checked as one set; what could not be read is a failure of the report. */
export function checkHanded(handed: readonly Handed[], choice: Choice): Report {
  const plans = handed.flatMap(({ file, plan, failure }) => (failure ? [] : [{ file, plan }]));
  const unread = handed.flatMap(({ file, failure }) => (failure ? [reportFailure(failure, file)] : []));
  const report = checkPlans(plans, choice);
  return unread.length === 0 ? report : mergeReports(report, ...unread);
}

export function compareHanded(left: Handed, right: Handed, choice: Choice): Comparison {
  return comparePlans(left.plan, right.plan, { ...choice, files: [left.file, right.file] });
}

export function printed(
  shown: Report | Comparison,
  format: SavedFormat,
  language: Language,
  handed: readonly Handed[],
): string {
  const plans = new Map(handed.map(({ file, plan }) => [file, plan]));
  const cubeOf = ({ file = '' }) => (plans.has(file) ? coverageCube(plans.get(file)) : undefined);
  return 'runs' in shown
    ? renderReport(shown, { format, language, cubeOf })
    : renderComparison(shown, { format, language });
}
