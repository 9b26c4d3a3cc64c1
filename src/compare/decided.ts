import type { Decision } from '#generated/alignment.types.js';

/** What people decided about things of one name in two plans, by their ids. */
export interface Decided {
  readonly same: readonly (readonly [left: string, right: string])[];
  /** One thing on the one side that is several on the other. */
  readonly parts: readonly { readonly left: readonly string[]; readonly right: readonly string[] }[];
  readonly isApart: (left: string, right: string) => boolean;
}

/** Decisions on the things of two plans, read from the left one to the right one; those on other plans are left out. */
export function decidedOn(
  decisions: readonly Decision[],
  name: Decision['thing'],
  [left, right]: readonly [left: string, right: string],
): Decided | undefined {
  if (decisions.length === 0) return undefined;
  const own = decisions.flatMap(({ thing, verdict, one, other }) => {
    if (thing !== name || verdict === 'undecided') return [];
    if (one.plan === left && other.plan === right) return [{ verdict, left: one.items, right: other.items }];
    return one.plan === right && other.plan === left ? [{ verdict, left: other.items, right: one.items }] : [];
  });
  if (own.length === 0) return undefined;
  const apart = new Set(
    own.flatMap((each) => (each.verdict === 'different' ? [cellOf(each.left[0], each.right[0])] : [])),
  );
  return {
    same: own.flatMap((each) =>
      each.verdict === 'same' && each.left[0] !== undefined && each.right[0] !== undefined
        ? [[each.left[0], each.right[0]] as const]
        : [],
    ),
    parts: own.filter(({ verdict }) => verdict === 'split' || verdict === 'merged'),
    isApart: (one, other) => apart.has(cellOf(one, other)),
  };
}

function cellOf(left = '', right = ''): string {
  return JSON.stringify([left, right]);
}
