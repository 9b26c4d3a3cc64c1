import { canonicalJson } from '#base/digest.js';
import { entryAt } from '#base/entry.js';
import { compareCodeUnits } from '#base/text.js';

/** The items of all lists, equal ones once, sorted by a key and then by their canonical text. */
export function union<Item>(lists: readonly (readonly Item[])[], keyOf: (item: Item) => readonly string[]): Item[] {
  const byText = new Map(lists.flat().map((item) => [canonicalJson(item), item] as const));
  return [...byText]
    .map(([text, item]) => ({ item, key: [...keyOf(item), text] }))
    .sort((a, b) => compareLists(a.key, b.key))
    .map(({ item }) => item);
}

/** Lists of one length. */
function compareLists(a: readonly string[], b: readonly string[]): number {
  for (const [at, left] of a.entries()) {
    const order = compareCodeUnits(left, entryAt(b, at));
    if (order !== 0) return order;
  }
  return 0;
}
