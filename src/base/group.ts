/** A list of one item or more. */
export type Some<Item> = readonly [Item, ...Item[]];

/** Whether a list has an item. */
export function isSome<Item>(items: readonly Item[]): items is Some<Item> {
  return items.length > 0;
}

/** Items by key, keys and items in their first order; what has no key is left out. */
export function groupBy<Item, Key>(
  items: Iterable<Item>,
  keyOf: (item: Item) => Key | undefined,
): ReadonlyMap<Key, Some<Item>> {
  const groups = new Map<Key, [Item, ...Item[]]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
