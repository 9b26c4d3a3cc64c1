import type { Span } from './span.js';

/**
 * The thirteen ways in which two spans can lie (J. F. Allen, "Maintaining knowledge about temporal intervals", 1983),
 * read for whole days with both ends included. To *meet* is to end on the eve of the other's start; phases that share
 * one day at the boundary therefore *overlap*, and a one-day phase on the first day of the next *starts* it.
 */
export type Relation = (typeof relations)[number];

/** All thirteen, from the earliest to the latest position. */
export const relations = [
  'before',
  'meets',
  'overlaps',
  'starts',
  'during',
  'finishes',
  'equals',
  'finished-by',
  'contains',
  'started-by',
  'overlapped-by',
  'met-by',
  'after',
] as const;

/** How `a` lies to `b`: exactly one of the thirteen. */
export function relate(a: Span, b: Span): Relation {
  if (a.to < b.from) return a.to + 1 === b.from ? 'meets' : 'before';
  if (b.to < a.from) return b.to + 1 === a.from ? 'met-by' : 'after';
  if (a.from === b.from) return relateEnds(a, b, 'starts', 'equals', 'started-by');
  if (a.from < b.from) return relateEnds(a, b, 'overlaps', 'finished-by', 'contains');
  return relateEnds(a, b, 'during', 'finishes', 'overlapped-by');
}

/** How `b` lies to `a` where `a` lies so to `b`. */
export function inverse(relation: Relation): Relation {
  return inverses[relation];
}

const inverses: Record<Relation, Relation> = {
  before: 'after',
  meets: 'met-by',
  overlaps: 'overlapped-by',
  starts: 'started-by',
  during: 'contains',
  finishes: 'finished-by',
  equals: 'equals',
  'finished-by': 'finishes',
  contains: 'during',
  'started-by': 'starts',
  'overlapped-by': 'overlaps',
  'met-by': 'meets',
  after: 'before',
};

function relateEnds(a: Span, b: Span, earlier: Relation, same: Relation, later: Relation): Relation {
  if (a.to === b.to) return same;
  return a.to < b.to ? earlier : later;
}
