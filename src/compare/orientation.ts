import { compareCodeUnits } from '#base/text.js';
import { assign, type Candidate } from './assignment.js';
import type { Side } from './open.js';

/**
 * The best pairs. Where several answers are equally good, the one that is found depends on which plan comes first, so the plans
 * come in an order of their own: read from the other side, the pairs are the same.
 */
export function assignSides<Thing>(
  lefts: readonly Side<Thing>[],
  rights: readonly Side<Thing>[],
  candidates: readonly Candidate[],
): Candidate[] {
  if (!comesFirst(rights, lefts)) return assign(candidates);
  return assign(candidates.map(turned)).map(turned);
}

function turned({ left, right, score }: Candidate): Candidate {
  return { left: right, right: left, score };
}

/** Whether some things go before others by their words and ids; the first that differ decide. */
function comesFirst<Thing>(sides: readonly Side<Thing>[], others: readonly Side<Thing>[]): boolean {
  for (const [at, side] of sides.entries()) {
    const other = others[at];
    if (!other) return false;
    const order =
      compareCodeUnits(side.texts.join('\n'), other.texts.join('\n')) || compareCodeUnits(side.id, other.id);
    if (order !== 0) return order < 0;
  }
  return sides.length < others.length;
}
