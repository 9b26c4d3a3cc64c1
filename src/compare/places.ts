import { entryAt } from '#base/entry.js';
import { onceEach, oncePer } from '#base/once.js';
import type { Writable } from '#base/writable.js';
import type { Place } from '#generated/comparison.types.js';
import { placeOfItem } from '#model/place.js';
import type { PlanIndex } from '#model/plan-index.js';
import type { Side } from './open.js';
import type { ComparedName } from './sides.js';

/** The place of a side, with its position among its likes: the fifth topic of its phase, the second task of its unit. */
export function placeOf(
  index: PlanIndex,
  name: ComparedName,
  side: Pick<Side<object>, 'item' | 'pointer' | 'position'>,
): Place {
  const group = groupOf(side.item);
  const place: Writable<Place> = placeOfItem(index.plan, side.pointer, side.item);
  if (group !== undefined) place.group = group;
  place.position = entryAt(positionsIn(index)(name), side.position);
  return place;
}

/** The position of each item of a list among those of its group, from 1; what belongs to no group is a group as well. */
const positionsIn = oncePer((index: PlanIndex) =>
  onceEach((name: ComparedName): readonly number[] => {
    const counts = new Map<string | undefined, number>();
    return index.all(name).map(({ item }: { readonly item: object }) => {
      const group = groupOf(item);
      const position = (counts.get(group) ?? 0) + 1;
      counts.set(group, position);
      return position;
    });
  }),
);

/** The phase of a topic, the first unit of a task. */
function groupOf(item: object): string | undefined {
  const { phase, parties } = item as {
    readonly phase?: string;
    readonly parties?: readonly { readonly unit?: string }[];
  };
  return phase ?? parties?.find(({ unit }) => unit !== undefined)?.unit;
}
