import { once } from '#base/once.js';
import { planOrder } from '#generated/plan.order.js';

/** The kind of the whole plan, from which the kinds of all its parts follow. */
export const wholePlan = 'plan';

/** The kind of object that stands under a name of an object, or in the list there; '' where none does. */
export function kindUnder(kind: string, name: string): string {
  return namesOf(kind).get(name) ?? '';
}

/** Where a name stands among those of its object; a name that the schema does not know comes last. */
export function rankOfName(kind: string, name: string): number {
  return ranksOf(kind).get(name) ?? Number.MAX_SAFE_INTEGER;
}

/** The names of an object in the order of the schema; those that it does not know follow, in the order that they have. */
export function sortNames(kind: string, names: readonly string[]): string[] {
  return names.toSorted((a, b) => rankOfName(kind, a) - rankOfName(kind, b));
}

const ranks = new Map<string, ReadonlyMap<string, number>>();

function ranksOf(kind: string): ReadonlyMap<string, number> {
  let known = ranks.get(kind);
  if (!known) ranks.set(kind, (known = new Map([...namesOf(kind).keys()].map((name, at) => [name, at]))));
  return known;
}

const kinds = once(
  (): ReadonlyMap<string, ReadonlyMap<string, string>> =>
    new Map(Object.entries(planOrder).map(([kind, names]) => [kind, new Map(Object.entries(names))])),
);

const noNames: ReadonlyMap<string, string> = new Map();

function namesOf(kind: string): ReadonlyMap<string, string> {
  return kinds().get(kind) ?? noNames;
}
