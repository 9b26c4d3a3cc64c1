import {
  InputFailure,
  compareAll,
  renderMatrix,
  type CheckOptions,
  type MatrixFormat,
  type MatrixOptions,
} from '#index.js';
import { readSide, tellMisshapen, type Side } from './compare.js';
import { isOfCall, tell } from './failure.js';
import type { Io } from './io.js';
import { askForDecisions, decisionsOf, underDecisions } from './decisions.js';
import { checksOf, emit, keepSheetsApart } from './options.js';
import type { Deciding } from './shared.js';

/** What `matrix` is told. */
export interface Aligning extends Deciding {
  readonly parent?: string;
}

/**
 * Sets the plans of files side by side. A file that cannot be read is told of and the others are set side by side all the
 * same; the exit code is then that of the gravest, and 1 where a plan is only partly one.
 */
export async function matrix(files: readonly string[], options: Aligning, io: Io): Promise<number> {
  const all = options.parent === undefined ? files : [...files, options.parent];
  keepSheetsApart(options, all);
  const checks = checksOf(options);
  const decided = decisionsOf(options, all);
  const sides = new Map<string, Side | InputFailure>();
  for (const file of new Set(all)) sides.set(file, await readSide(file, checks, io));
  const failures = [...sides.values()].filter((side) => side instanceof InputFailure);
  const fault = failures.find((failure) => isOfCall(failure, checks));
  if (fault) throw fault;
  await tell(failures, options.lang, io);
  const given = inputsOf(files, sides);
  const [parent] = options.parent === undefined ? [] : inputsOf([options.parent], sides);
  const exit = Math.max(0, ...failures.map((failure) => failure.exit));
  if (given.length === 0 || (options.parent !== undefined && !parent)) return exit;
  const found = underDecisions(options, () => compareAll(given, { ...settingsOf(checks, parent), ...decided }));
  await askForDecisions(found, decided.alignment, options, io);
  await emit(options, io, (format, rendering) => renderMatrix(found, { ...rendering, format: format as MatrixFormat }));
  const misshapen = [...sides].flatMap(([file, side]) => (side instanceof InputFailure || side.isShaped ? [] : [file]));
  await tellMisshapen(misshapen, options.lang, io);
  return Math.max(exit, misshapen.length > 0 ? 1 : 0);
}

function settingsOf({ waivers: _waivers, ...checks }: CheckOptions, parent: MatrixOptions['parent']): MatrixOptions {
  return { ...checks, ...(parent && { parent }) };
}

function inputsOf(files: readonly string[], sides: ReadonlyMap<string, Side | InputFailure>) {
  return [...new Set(files)].flatMap((file) => {
    const side = sides.get(file);
    return side === undefined || side instanceof InputFailure ? [] : [{ plan: side.plan, file }];
  });
}
