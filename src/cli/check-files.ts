import { InputFailure, openSet, type CheckOptions, type FailureCode, type Report, type SetPart } from '#index.js';
import { inFile } from './failure.js';
import type { Io } from './io.js';
import { readPlan, type PlanFile } from './plan-file.js';
import type { Packs } from './shared.js';

/** Files to be checked, here or in a thread. */
export interface Task {
  readonly files: readonly string[];
  readonly checks: CheckOptions;
  readonly packs: Packs;
  /** Whether the plans are wanted back, and the texts that they stand in. */
  readonly isKept: boolean;
}

/** What became of the files: plain data, for no thread can hand over an object of a class. */
export interface Done {
  readonly part: SetPart;
  /** What rules beside the shipped ones say, a report for each plan. */
  readonly beside: readonly Report[];
  readonly unread: readonly Unread[];
  readonly kept: readonly Kept[];
}

/** A plan that was read, and the JSON that it stands in where it does. */
export interface Kept extends PlanFile {
  readonly file: string;
}

/** A file that cannot be read, and why. */
export interface Unread {
  readonly file: string;
  readonly code: FailureCode;
  readonly values: InputFailure['values'];
  readonly place: InputFailure['place'];
}

/** Checks files one after the other. One that cannot be read is told, and the others are checked all the same. */
export async function checkFiles({ files, checks, packs, isKept }: Task, io: Pick<Io, 'stdin'>): Promise<Done> {
  const set = openSet(checks);
  const beside: Report[] = [];
  const unread: Unread[] = [];
  const kept: Kept[] = [];
  for (const file of files) {
    try {
      const read = await readPlan(file, io);
      set.add({ plan: read.plan, file });
      if (packs.files.length > 0) {
        const { askPacks } = await import('./rule-packs.js');
        beside.push(await askPacks(packs, read.plan, { ...checks, file }));
      }
      if (isKept) kept.push({ file, ...read });
    } catch (error) {
      if (!(error instanceof InputFailure)) throw error;
      const { code, values, place } = inFile(error, file, checks);
      unread.push({ file, code, values, place });
    }
  }
  return { part: set.part(), beside, unread, kept };
}

export function failureOf({ code, values, place }: Unread): InputFailure {
  return new InputFailure(code, values, place);
}
