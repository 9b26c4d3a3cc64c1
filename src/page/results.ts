import {
  InputFailure,
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
import { isSubject, type Handed } from './handed.js';

/** How to check: what the fields of the page say. */
export type Choice = Pick<CheckOptions, 'template' | 'year' | 'profile' | 'asOf'>;

/** What the page can save, and the ending of the file. */
export const savedFormats = ['html', 'json', 'csv'] as const;
export type SavedFormat = (typeof savedFormats)[number];

/**
 * Everything handed in with its report. Only with a plan it shows whether a template holds together, such as that what it
 * extends is there: one that does not is told as a file that cannot be read, and the rest is checked without it.
 */
export function checkedOf(handed: readonly Handed[], choice: Choice): readonly [readonly Handed[], Report] {
  try {
    return [handed, checkHanded(handed, choice)];
  } catch (error) {
    const bad = handed.findLast(({ template }) => template);
    if (!bad || !(error instanceof InputFailure)) throw error;
    const told = handed.map((each) => (each === bad ? { file: bad.file, failure: error } : each));
    return checkedOf(told, choice);
  }
}

/** Everything handed in, checked as one set; what could not be read is a failure of the report. */
function checkHanded(handed: readonly Handed[], choice: Choice): Report {
  const plans = handed.filter(isSubject).flatMap(({ file, plan, failure }) => (failure ? [] : [{ file, plan }]));
  const unread = handed.flatMap(({ file, failure }) => (failure ? [reportFailure(failure, file)] : []));
  const lists = handed.flatMap(({ waivers }) => waivers?.waivers ?? []);
  const waivers = lists.length > 0 ? { waivers: { schema: '1' as const, waivers: lists } } : {};
  const report = checkPlans(plans, { ...choice, ...waivers, ...ownTemplate(handed) });
  return unread.length === 0 ? report : mergeReports(report, ...unread);
}

export function compareHanded(
  [left, right]: readonly [Handed, Handed],
  choice: Choice,
  handed: readonly Handed[],
): Comparison {
  return comparePlans(left.plan, right.plan, { ...choice, ...ownTemplate(handed), files: [left.file, right.file] });
}

/** A template that was handed in goes before the chosen one, the latest before the others. */
function ownTemplate(handed: readonly Handed[]): Pick<CheckOptions, 'template'> {
  const template = handed.findLast((each) => each.template)?.template;
  return template ? { template } : {};
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
