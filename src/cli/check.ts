import {
  InputFailure,
  checkPlan,
  isAtLeast,
  mergeReports,
  renderReport,
  reportFailure,
  type CheckOptions,
  type Report,
} from '#index.js';
import { inFile, isOfCall, tell } from './failure.js';
import { readPlan } from './files.js';
import type { Io } from './io.js';
import { checksOf, emit, renderingOf } from './options.js';
import type { FailOn, Shared } from './shared.js';

/** Checks every file once; one that cannot be read becomes a failure of the report, and the others are checked all the same. */
export async function check(files: readonly string[], options: Shared, io: Io): Promise<number> {
  const checks = checksOf(options, files);
  const results = new Map<string, Report | InputFailure>();
  for (const file of new Set(files)) results.set(file, await checkFile(file, checks, io));
  const fault = faultOfCall([...results.values()], checks);
  if (fault) throw fault;
  const reports = [...results].map(([file, result]) =>
    result instanceof InputFailure ? reportFailure(result, file) : result,
  );
  const [first] = reports;
  const report = first && reports.length === 1 ? first : mergeReports(...reports);
  await emit(renderReport(report, renderingOf(options, io)), options, io);
  if (options.format === 'json' || options.output !== undefined) await tell(report.failures, options.lang, io);
  return exitOf(report, options.failOn);
}

async function checkFile(file: string, checks: CheckOptions, io: Io): Promise<Report | InputFailure> {
  try {
    return checkPlan(await readPlan(file, io), { ...checks, file });
  } catch (error) {
    if (error instanceof InputFailure) return inFile(error, file, checks);
    throw error;
  }
}

/** A template that the call names and that suits none of its files is one fault of the call, not one of each file. */
function faultOfCall(results: readonly (Report | InputFailure)[], checks: CheckOptions): InputFailure | undefined {
  const faults = results.filter((result) => result instanceof InputFailure && isOfCall(result, checks));
  const [fault, ...others] = faults.filter((result) => result instanceof InputFailure);
  const isOne = others.every(({ message }) => message === fault?.message);
  return isOne && faults.length === results.length ? fault : undefined;
}

/** The gravest applies: a rule that broke down, an input that was not read, a usage fault, findings at the threshold. */
export function exitOf({ runs, failures, counts }: Report, failOn: FailOn): number {
  const crashed = runs.some((run) => run.failures.length > 0) ? 4 : 0;
  const unread = Math.max(0, ...failures.map(({ exit }) => exit));
  const isFound = (['error', 'warning', 'info'] as const).some(
    (severity) => failOn !== 'never' && counts.findings[severity] > 0 && isAtLeast(severity, failOn),
  );
  return Math.max(crashed, unread, isFound ? 1 : 0);
}
