import type { Plan } from '#generated/plan.types.js';

// A plan and its revision agree in nearly everything, and what is the same data need not be read to be found alike.

/**
 * Whether equal items say the same in both plans: what they point at for their meaning is equal too, the units by id and
 * the days from which times are counted, and so are the names that are taken out of texts.
 */
export function hasSameGround(left: Plan, right: Plan): boolean {
  return (['issuer', 'issued', 'occasions', 'units'] as const).every((part) => isEqual(left[part], right[part], 0));
}

/** Whether two items are the same data, position aside. */
export function isSameItem(left: unknown, right: unknown): boolean {
  return isEqual(left, right, 0);
}

/** Items are shallow; what a vendor's own fields hold below that is not worth a walk, and is taken for different. */
const deepest = 8;

function isEqual(left: unknown, right: unknown, depth: number): boolean {
  if (left === right) return true;
  if (typeof left !== 'object' || typeof right !== 'object' || left === null || right === null) return false;
  if (depth === deepest) return false;
  if (Array.isArray(left) || Array.isArray(right))
    return Array.isArray(left) && Array.isArray(right) && isEqualList(left, right, depth);
  const [ours, theirs] = [left as Fields, right as Fields];
  let count = 0;
  // A walk takes no list of the names, as `Object.keys` does; what a plan is made of inherits nothing that is walked.
  for (const name in ours) {
    if (!Object.hasOwn(theirs, name) || !isEqual(ours[name], theirs[name], depth + 1)) return false;
    count++;
  }
  return count === Object.keys(theirs).length;
}

type Fields = Readonly<Record<string, unknown>>;

function isEqualList(ours: readonly unknown[], theirs: readonly unknown[], depth: number): boolean {
  if (ours.length !== theirs.length) return false;
  for (let at = 0; at < ours.length; at++) if (!isEqual(ours[at], theirs[at], depth + 1)) return false;
  return true;
}
