import {
  extendReport,
  isAtLeast,
  mergeReports,
  openSet,
  reportFailure,
  type CheckOptions,
  type InputFailure,
  type Report,
} from '#index.js';
import { checkFiles, failureOf, type Done, type Task } from './check-files.js';
import { isOfCall, tell } from './failure.js';
import { filesNamed } from './paths.js';
import { parentsOf } from './parent-files.js';
import { progressOn } from './progress.js';
import { textsFor } from './texts.js';
import type { Io } from './io.js';
import { checksOf, emit, isShown, jobsOf, keepSheetsApart, packsOf } from './options.js';
import { renderSheet } from './report-sheet.js';
import type { Checking, FailOn } from './shared.js';

/**
 * Checks every file once, and what was read against each other; a file that cannot be read becomes a failure of the report,
 * and the others are checked all the same.
 */
export async function check(named: readonly string[], options: Checking, io: Io): Promise<number> {
  const { files, failures: unnamed } = await filesNamed(named);
  const above = options.parent ?? [];
  const packs = packsOf(options);
  keepSheetsApart(options, [...files, ...above, ...packs.files]);
  const checks = { ...checksOf(options), ...(await parentsOf(above, io)) };
  const set = openSet(checks);
  const beside = packs.files.length === 0 ? [] : [await (await import('./rule-packs.js')).headOf(packs)];
  const failures = new Map(unnamed);
  const texts = textsFor(options.sheets);
  const task = { files, checks, packs, isKept: texts.areWanted };
  await checkAll(task, jobsOf(options), io, ({ part, beside: said, unread, kept }) => {
    set.join(part);
    beside.push(...said);
    for (const one of unread) failures.set(one.file, failureOf(one));
    for (const { file, plan, text } of kept) texts.keep(file, plan, text);
  });
  const count = files.length + unnamed.size;
  const fault = faultOfCall([...failures.values()], count, checks);
  if (fault) throw fault;
  const unread = [...failures].map(([file, failure]) => reportFailure(failure, file));
  const [first] = unread;
  const judged = withBeside(set.report(), beside);
  const report = unread.length === 0 ? judged : first && count === 1 ? first : mergeReports(judged, ...unread);
  await emit(options, io, (format, rendering) => renderSheet(report, format, { ...rendering, ...texts.options }));
  if (!isShown(options)) await tell(report.failures, options.lang, io);
  return exitOf(report, options.failOn);
}

/** The report with what rules beside the shipped ones say of the same plans. */
function withBeside(report: Report, beside: readonly Report[]): Report {
  if (beside.length === 0) return report;
  const extended = extendReport(report, mergeReports(...beside));
  return report.runs.length === 1 ? extended : mergeReports(extended);
}

/** Checks files here, or in threads where the call asks for them and there is more than one. */
async function checkAll(task: Task, jobs: number, io: Io, take: (done: Done) => void): Promise<void> {
  const progress = progressOn(io, task.files.length);
  const isHere = (file: string) => jobs === 1 || file === '-';
  for (const file of task.files.filter(isHere)) {
    take(await checkFiles({ ...task, files: [file] }, io));
    progress.add(1);
  }
  const files = task.files.filter((file) => !isHere(file));
  if (files.length > 0) {
    const { checkInThreads } = await import('./threads.js');
    await checkInThreads({ ...task, files }, Math.min(jobs, files.length), (done, count) => {
      take(done);
      progress.add(count);
    });
  }
  progress.end();
}

/** A template that the call names and that suits none of its files is one fault of the call, not one of each file. */
function faultOfCall(failures: readonly InputFailure[], count: number, checks: CheckOptions): InputFailure | undefined {
  const [fault, ...others] = failures.filter((failure) => isOfCall(failure, checks));
  const isOne = others.every(({ message }) => message === fault?.message);
  return isOne && others.length + 1 === count ? fault : undefined;
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
