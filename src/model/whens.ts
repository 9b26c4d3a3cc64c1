import type { When } from '#generated/plan.types.js';
import type { Placed } from './placed.js';

/** The item that a time expression belongs to, as far as rules about time know it. */
export interface WhenOwner {
  readonly id: string;
  readonly title?: string;
  readonly label?: string;
  readonly section?: string;
  /** The times of a task or a route, of which this is one. */
  readonly when?: readonly When[];
}

/** The item to which a time expression of an index belongs. */
export function ownerOfWhen(when: Placed<When>): Placed<WhenOwner> {
  // The index places every expression together with its owner (PlacedWhen); only the list of subjects has forgotten it.
  // Tasks and routes list their times; of the other items `when` is the expression itself and no rule reads it here.
  return (when as Placed<When> & { readonly owner: Placed<WhenOwner> }).owner;
}
