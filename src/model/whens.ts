import { entryOf } from '#base/entry.js';
import { oncePer } from '#base/once.js';
import type { When } from '#generated/plan.types.js';
import type { Placed } from './placed.js';
import type { PlanIndex } from './plan-index.js';

/** The item that a time expression belongs to, as far as rules about time know it. */
export interface WhenOwner {
  readonly id: string;
  readonly title?: string;
  readonly label?: string;
  readonly section?: string;
}

/** The item to which a time expression of an index belongs. */
export function ownerOfWhen(when: Placed<When>): Placed<WhenOwner> {
  // The index places every expression together with its owner (PlacedWhen); only the list of subjects has forgotten it.
  return (when as Placed<When> & { readonly owner: Placed<WhenOwner> }).owner;
}

/** Whether the time of this pointer is one of a task or of a line of report, which fall due. */
export function isOfDuty(pointer: string): boolean {
  return pointer.startsWith('/tasks/') || pointer.startsWith('/routes/');
}

/** All time expressions of the item to which this one belongs. */
export function timesBeside(index: PlanIndex, when: Placed<When>): readonly When[] {
  return entryOf(timesByOwner(index), ownerOfWhen(when).pointer);
}

const timesByOwner = oncePer((index: PlanIndex): ReadonlyMap<string, readonly When[]> => {
  const times = new Map<string, When[]>();
  for (const { item, owner } of index.whens()) {
    const same = times.get(owner.pointer);
    if (same) same.push(item);
    else times.set(owner.pointer, [item]);
  }
  return times;
});
