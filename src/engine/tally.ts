import type { Writable } from '#base/writable.js';
import type { Outcome, Reason, Value } from '#generated/report.types.js';
import type { ReasonCode } from '#model/reason.js';

/** Why a subject was not judged. */
export interface Why {
  readonly code: ReasonCode;
  readonly values: Readonly<Record<string, Value>>;
  readonly because?: string;
}

/** How the subjects of a rule ended, and why those that were not judged were not. */
export interface Tally {
  kept: number;
  broken: number;
  notEvaluated: number;
  reasons: Writable<Reason>[] | undefined;
}

/** No values: one object for all reasons that have none, so that most reasons are told to be equal at a glance. */
export const noValues: Readonly<Record<string, Value>> = Object.freeze({});

export function openTally(): Tally {
  return { kept: 0, broken: 0, notEvaluated: 0, reasons: undefined };
}

/** Counts a reason; equal ones are told once. */
export function note(tally: Tally, { code, values, because }: Why): void {
  const reasons = (tally.reasons ??= []);
  const same = reasons.find((reason) => reason.code === code && isSame(reason.values, values));
  if (same) same.count++;
  else reasons.push({ code, values, count: 1, ...(because !== undefined && { because }) });
}

function isSame(values: Reason['values'], others: Reason['values']): boolean {
  return values === others || JSON.stringify(values) === JSON.stringify(others);
}

// broken > not-evaluated > kept; a rule that met no subject of its sort is not applicable.
export function statusOf({ kept, broken, notEvaluated }: Tally): Outcome['status'] {
  if (broken > 0) return 'broken';
  if (notEvaluated > 0) return 'not-evaluated';
  return kept > 0 ? 'kept' : 'not-applicable';
}

/** What most rules end with, of a plan that is in order. */
const noReasons: Outcome['reasons'] = Object.freeze([]);
const noSubject: Outcome['reasons'] = Object.freeze([
  Object.freeze({ code: 'no-subject', values: noValues, count: 1 }),
]);

export function outcomeOf(rule: string, status: Outcome['status'], tally: Tally): Outcome {
  const { kept, broken, notEvaluated, reasons } = tally;
  const isEmpty = status === 'not-applicable' && !reasons;
  return {
    rule,
    status,
    subjects: { kept, broken, notEvaluated },
    reasons: reasons ?? (isEmpty ? noSubject : noReasons),
  };
}
