import type { Finding } from '#generated/report.types.js';
import type { Placed } from '#model/placed.js';
import type { AnyRule, Where } from '#rule/rule.js';

/** What a rule said, and of which places of which subject. */
export interface Told {
  readonly rule: AnyRule;
  readonly where: Where;
  readonly subject: Placed<unknown>;
}

/** The same with the finding that it is in a report. */
export interface Fault extends Told {
  readonly finding: Finding;
}

/** The pointer at which the fault stands. */
export function pointerOf({ where, subject }: Told): string {
  return pointerTo(where.at ?? subject);
}

/** The pointers of everything else that the fault concerns. */
export function relatedOf({ where }: Told): string[] {
  return (where.related ?? []).map(pointerTo);
}

function pointerTo(place: string | Placed<unknown>): string {
  return typeof place === 'string' ? place : place.pointer;
}
