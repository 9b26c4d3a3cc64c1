import {
  InputFailure,
  editJson,
  fixPlan,
  formatPlan,
  readJson,
  renderFixes,
  type CheckOptions,
  type Fixes,
  type FixOptions,
} from '#index.js';
import { exitOf } from './check.js';
import { diffTexts } from './diff.js';
import { inFile } from './failure.js';
import { readSource, writeWhole } from './files.js';
import { columnsOf, hasColour, write, type Io } from './io.js';
import { checksOf } from './options.js';
import { harmless } from './screen.js';
import type { Fixing } from './shared.js';

/**
 * Mends a file where no person need read it, in its text, so that everything else keeps its bytes. What was mended goes to
 * standard output, but for the diff of a trial and for a plan that came by standard input: they take its place, and the
 * rest goes to standard error.
 */
export async function fix(file: string, options: Fixing, io: Io): Promise<number> {
  const checks = checksOf(options);
  const { plan, text } = await readSource(file, io);
  const fixes = fixIn(file, plan, { ...checks, ...(options.only !== undefined && { only: options.only }) });
  const mended = mend(text, fixes);
  const isApart = options.dryRun === true || file === '-';
  if (options.dryRun) await write(io.stdout, harmless(diffTexts(harmless(file, io), text, mended), io));
  else if (file === '-') await write(io.stdout, mended);
  else if (mended !== text) writeWhole(file, mended);
  const told = renderFixes(fixes, {
    language: options.lang,
    width: columnsOf(io),
    colour: !isApart && hasColour(io),
    isTrial: options.dryRun === true,
  });
  await write(isApart ? io.stderr : io.stdout, told);
  return Math.max(exitOf(fixes.report, options.failOn), fixes.failed.length > 0 ? 4 : 0);
}

function fixIn(file: string, plan: unknown, options: FixOptions & CheckOptions): Fixes {
  try {
    return fixPlan(plan, { ...options, ...(file !== '-' && { file }) });
  } catch (error) {
    if (error instanceof InputFailure) throw error.code === 'rule/unknown' ? error : inFile(error, file, options);
    throw error;
  }
}

/** The text with everything applied that was applied to the plan; the two are held together before anything is written. */
function mend(text: string, { plan, applied }: Fixes): string {
  const mended = applied.reduce((current, { suggestion }) => editJson(current, suggestion.patch), text);
  if (formatPlan(readJson(mended)) !== formatPlan(plan))
    throw new Error('The text and the plan were mended otherwise.');
  return mended;
}
