import {
  InputFailure,
  checkPlan,
  emptyReport,
  isAtLeast,
  mergeReports,
  readJson,
  renderReport,
  reportFailure,
  type CheckOptions,
  type Report,
} from '#index.js';
import { readBytes, readStream } from './files.js';
import { write, type Io } from './io.js';
import { checksOf, emit, renderingOf } from './options.js';
import type { FailOn, Shared } from './program.js';

/** Checks every file; one that cannot be read becomes a failure of the report, and the others are checked all the same. */
export async function check(files: readonly string[], options: Shared, io: Io): Promise<number> {
  const checks = checksOf(options);
  const reports: Report[] = [];
  for (const file of files)
    reports.push(checkBytes(file, file === '-' ? await readStream(io.stdin) : undefined, checks));
  const report = reports.length === 1 ? (reports[0] ?? emptyReport()) : mergeReports(...reports);
  await emit(renderReport(report, renderingOf(options, io)), options, io);
  if (options.format === 'json') await tellFailures(report, options, io);
  return exitOf(report, options.failOn);
}

function checkBytes(file: string, bytes: Uint8Array | undefined, checks: CheckOptions): Report {
  try {
    return checkPlan(readJson(bytes ?? readBytes(file), { file }), { ...checks, file });
  } catch (error) {
    if (error instanceof InputFailure) return reportFailure(error, file);
    throw error;
  }
}

/** Where the report is for machines, people still learn on the side what could not be read. */
async function tellFailures({ failures }: Report, { lang }: Shared, io: Io): Promise<void> {
  for (const { words, advice } of failures) await write(io.stderr, `${words[lang]}\n  ${advice[lang]}\n`);
}

/** The gravest applies: a rule that broke down, an input that was not read, a usage fault, findings at the threshold. */
function exitOf({ runs, failures, counts }: Report, failOn: FailOn): number {
  const crashed = runs.some((run) => run.failures.length > 0) ? 4 : 0;
  const unread = Math.max(0, ...failures.map(({ exit }) => exit));
  const isFound = (['error', 'warning', 'info'] as const).some(
    (severity) => failOn !== 'never' && counts.findings[severity] > 0 && isAtLeast(severity, failOn),
  );
  return Math.max(crashed, unread, isFound ? 1 : 0);
}
