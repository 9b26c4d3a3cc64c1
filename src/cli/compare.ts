import { comparePlans, readJson, renderComparison } from '#index.js';
import { readBytes } from './files.js';
import type { Io } from './io.js';
import { checksOf, emit, renderingOf } from './options.js';
import type { Shared } from './program.js';

/** Compares two files. Differences are no findings: the exit code is 0 whenever both could be read. */
export async function compare([left, right]: readonly [string, string], options: Shared, io: Io): Promise<number> {
  const [ours, theirs] = [left, right].map((file) => readJson(readBytes(file), { file }));
  const comparison = comparePlans(ours, theirs, { ...checksOf(options), files: [left, right] });
  await emit(renderComparison(comparison, renderingOf(options, io)), options, io);
  return 0;
}
