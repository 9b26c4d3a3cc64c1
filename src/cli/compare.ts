import {
  InputFailure,
  checkPlan,
  comparePlans,
  compareVersions,
  comparisonFormats,
  renderComparison,
  type CheckOptions,
  type ComparisonFormat,
  type Language,
  type VersionOptions,
} from '#index.js';
import { inFile, isOfCall, tell } from './failure.js';
import { write, type Io } from './io.js';
import { renderSheet } from './report-sheet.js';
import { askForDecisions, decisionsOf, underDecisions } from './decisions.js';
import { checksOf, emit, keepFormats, keepSheetsApart } from './options.js';
import { readPlan } from './plan-file.js';
import { exitOf } from './check.js';
import type { Checking, Deciding } from './shared.js';
import { shown } from './usage.js';
import { words } from './words.js';

/**
 * Compares two files. Differences are no findings: the exit code is 0 whenever both are plans that could be read. Where one
 * is not shaped like a plan, only a part could be compared, and the exit code is 1.
 */
export async function compare(files: readonly [string, string], options: Comparing, io: Io): Promise<number> {
  keepSheetsApart(options, files);
  const checks = checksOf(options);
  const decided = decisionsOf(options, files);
  const [left, right] = [await readSide(files[0], checks, io), await readSide(files[1], checks, io)];
  if (left instanceof InputFailure || right instanceof InputFailure) {
    const failures = [left, right].filter((side) => side instanceof InputFailure);
    // The template of the call is one, and its fault is told once.
    await tell(
      failures.every((failure) => isOfCall(failure, checks)) ? failures.slice(0, 1) : failures,
      options.lang,
      io,
    );
    return Math.max(...failures.map(({ exit }) => exit));
  }
  if (options.versions)
    return await judgeVersions([left.plan, right.plan], { ...checks, ...decided, files }, options, io);
  keepFormats(options, comparisonFormats, {
    vi: `một trong: ${comparisonFormats.join(', ')}; các dạng khác cần --versions`,
    en: `one of: ${comparisonFormats.join(', ')}; the others need --versions`,
  });
  const comparison = underDecisions(options, () =>
    comparePlans(left.plan, right.plan, { ...checks, ...decided, files }),
  );
  await askForDecisions(comparison, decided.alignment, options, io);
  await emit(options, io, (format, rendering) =>
    renderComparison(comparison, { ...rendering, format: format as ComparisonFormat }),
  );
  const misshapen = files.filter((_, at) => ![left, right][at]?.isShaped);
  await tellMisshapen(misshapen, options.lang, io);
  return misshapen.length > 0 ? 1 : 0;
}

/** What `compare` is told. */
export interface Comparing extends Checking, Deciding {
  /** Whether the files are two versions of one plan, to be judged. */
  readonly versions?: boolean;
}

/** Judges a version by the one before: a report like that of `check`, with its formats and its exit codes. */
async function judgeVersions(
  [older, newer]: readonly [unknown, unknown],
  settings: VersionOptions,
  options: Comparing,
  io: Io,
): Promise<number> {
  const report = underDecisions(options, () => compareVersions(older, newer, settings));
  if (options.writeAlignment !== undefined) {
    // The report tells findings alone; which pairs a person should look at, the comparison behind it tells.
    const { waivers: _waivers, ...compared } = settings;
    const found = comparePlans(older, newer, { ...compared, byIdentity: true });
    await askForDecisions(found, settings.alignment, options, io);
  }
  await emit(options, io, (format, rendering) => renderSheet(report, format, rendering));
  return exitOf(report, options.failOn);
}

/** Says of files that only a part of them could be compared. */
export async function tellMisshapen(files: readonly string[], language: Language, io: Io): Promise<void> {
  for (const file of files)
    await write(io.stderr, `${words.misshapen[language].replace('{file}', () => shown(file))}\n`);
}

/** A plan that was read, and whether all of it is one. */
export interface Side {
  readonly plan: unknown;
  readonly isShaped: boolean;
}

/** Reads a plan to be compared; what keeps it from being read is a failure that names the file. */
export async function readSide(file: string, checks: CheckOptions, io: Io): Promise<Side | InputFailure> {
  try {
    const { plan } = await readPlan(file, io);
    const { findings } = checkPlan(plan, { ...checks, rules: [] }).counts;
    return { plan, isShaped: findings.error === 0 };
  } catch (error) {
    if (error instanceof InputFailure) return inFile(error, file, checks);
    throw error;
  }
}
