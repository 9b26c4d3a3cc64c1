import { canonicalJson } from '#base/digest.js';
import { entryAt } from '#base/entry.js';
import { groupBy } from '#base/group.js';
import { compareCodeUnits } from '#base/text.js';

/**
 * The items of all lists, equal ones once, sorted by a key and then by their canonical text. An item that is alone with its
 * key is not written out: of a thousand reports of one program the words of the rules are the same objects.
 */
export function union<Item>(lists: readonly (readonly Item[])[], keyOf: (item: Item) => readonly string[]): Item[] {
  const byKey = groupBy(new Set(lists.flat()), (item) => JSON.stringify(keyOf(item)));
  return [...byKey.values()]
    .map((items) => ({ key: keyOf(entryAt(items, 0)), items: items.length === 1 ? items : distinct(items) }))
    .sort((a, b) => compareLists(a.key, b.key))
    .flatMap(({ items }) => items);
}

/** Copies mostly have their keys in one order too, and writing that out is much cheaper than sorting them. */
function distinct<Item>(items: readonly Item[]): Item[] {
  const written = new Map(items.map((item) => [JSON.stringify(item), item] as const));
  if (written.size === 1) return items.slice(-1);
  const byText = new Map([...written.values()].map((item) => [canonicalJson(item), item] as const));
  return [...byText].sort(([a], [b]) => compareCodeUnits(a, b)).map(([, item]) => item);
}

/** Lists of one length. */
function compareLists(a: readonly string[], b: readonly string[]): number {
  for (const [at, left] of a.entries()) {
    const order = compareCodeUnits(left, entryAt(b, at));
    if (order !== 0) return order;
  }
  return 0;
}
