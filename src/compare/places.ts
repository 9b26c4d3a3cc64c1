import { groupBy } from '#base/group.js';
import { onceEach, oncePer } from '#base/once.js';
import type { Place } from '#generated/comparison.types.js';
import { placeOfItem } from '#model/place.js';
import type { PlanIndex } from '#model/plan-index.js';
import type { Side } from './open.js';

/** The place of a side, with its position among its likes: the fifth topic of its phase, the second task of its unit. */
export function placeOf(index: PlanIndex, { item, pointer }: Pick<Side<object>, 'item' | 'pointer'>): Place {
  const list = pointer.slice(1, pointer.indexOf('/', 1));
  const group = groupOf(item);
  const position = positionsIn(index)(list).get(item);
  const place: Writable<Place> = placeOfItem(index.plan, pointer, item);
  if (group !== undefined) place.group = group;
  if (position !== undefined) place.position = position;
  return place;
}

type Writable<Thing> = { -readonly [Key in keyof Thing]: Thing[Key] };

const positionsIn = oncePer((index: PlanIndex) =>
  onceEach((list: string): ReadonlyMap<unknown, number> => {
    const items = index.plan[list as keyof typeof index.plan];
    const positions = new Map<unknown, number>();
    for (const likes of groupBy(Array.isArray(items) ? (items as readonly unknown[]) : [], keyOfGroup).values())
      likes.forEach((item, at) => positions.set(item, positions.get(item) ?? at + 1));
    return positions;
  }),
);

/** What belongs to no phase and no unit is a group as well. */
function keyOfGroup(item: unknown): string {
  const group = groupOf(item);
  return group === undefined ? '' : `in ${group}`;
}

/** The phase of a topic, the first unit of a task. */
export function groupOf(item: unknown): string | undefined {
  const { phase, parties } = item as {
    readonly phase?: string;
    readonly parties?: readonly { readonly unit?: string }[];
  };
  return phase ?? parties?.find(({ unit }) => unit !== undefined)?.unit;
}
