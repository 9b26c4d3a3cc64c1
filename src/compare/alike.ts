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
  if (depth === deepest || Array.isArray(left) !== Array.isArray(right)) return false;
  // Both are objects or both are lists, and a list is an object whose names are numbers.
  const [ours, theirs] = [left as Readonly<Record<string, unknown>>, right as Readonly<Record<string, unknown>>];
  const names = Object.keys(ours);
  if (names.length !== Object.keys(theirs).length) return false;
  for (const name of names)
    if (!Object.hasOwn(theirs, name) || !isEqual(ours[name], theirs[name], depth + 1)) return false;
  return true;
}
