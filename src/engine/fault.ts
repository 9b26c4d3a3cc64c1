import type { Value } from '#generated/report.types.js';
import type { Placed } from '#model/placed.js';
import type { AnyRule, Where } from '#rule/rule.js';

/** What a rule said of a subject, before it is a finding: no rank, no words, no fingerprint yet. */
export interface Fault {
  readonly rule: AnyRule;
  readonly key: string;
  readonly values: Readonly<Record<string, Value>>;
  readonly where: Where;
  readonly subject: Placed<unknown>;
}

/** The pointer at which the fault stands. */
export function pointerOf({ where, subject }: Fault): string {
  return pointerTo(where.at ?? subject);
}

/** The pointers of everything else that the fault concerns. */
export function relatedOf({ where }: Fault): string[] {
  return (where.related ?? []).map(pointerTo);
}

function pointerTo(place: string | Placed<unknown>): string {
  return typeof place === 'string' ? place : place.pointer;
}
