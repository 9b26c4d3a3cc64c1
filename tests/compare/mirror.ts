import type { Change, Match } from '#generated/comparison.types.js';

const mirroredKind = {
  added: 'removed',
  removed: 'added',
  split: 'merged',
  merged: 'split',
  moved: 'moved',
  changed: 'changed',
} as const;
const mirroredRelation = {
  equal: 'equal',
  equivalent: 'equivalent',
  subset: 'superset',
  superset: 'subset',
  intersects: 'intersects',
  none: 'none',
} as const;

/** A change as it is read with the plans swapped. */
export function mirrorChange({ left, right, was, now, kind, ...rest }: Change): Change {
  return {
    ...rest,
    kind: mirroredKind[kind],
    left: right,
    right: left,
    ...(now !== undefined && { was: now }),
    ...(was !== undefined && { now: was }),
  };
}

/** A pair as it is read with the plans swapped. */
export function mirrorMatch({ left, right, relation, evidence, ...rest }: Match): Match {
  const { onlyLeft, onlyRight, ...same } = evidence;
  return {
    ...rest,
    left: right,
    right: left,
    relation: mirroredRelation[relation],
    evidence: { ...same, onlyLeft: onlyRight, onlyRight: onlyLeft },
  };
}

/** Values in an order that does not depend on theirs. */
export const sorted = (values: readonly unknown[]) => values.map((value) => JSON.stringify(sortKeys(value))).toSorted();

function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, item]) => [key, sortKeys(item)]),
  );
}
