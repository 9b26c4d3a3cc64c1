import { excerptOf } from '#base/escape.js';
import { pointer } from '#base/path.js';
import { failTemplate } from './problem.js';

/** One thing that a layer says. */
export interface Part<Item> {
  readonly item: Item;
  /** Which thing it is, whatever layer says it: `phases/before`. */
  readonly path: string;
  /** The id of the layer that says it. */
  readonly layer: string;
  /** Where in that layer it stands. */
  readonly pointer: string;
}

/** The items of one list of one layer. An id that stands there twice would hide an item, and is a fault. */
export function partsOfList<Item>(
  { layer, list, asked }: { readonly layer: string; readonly list: string; readonly asked: string },
  items: readonly Item[],
  keyOf: (item: Item) => string,
): readonly Part<Item>[] {
  const firsts = new Map<string, string>();
  return items.map((item, at) => {
    const key = keyOf(item);
    const place = pointer(list, at);
    const first = firsts.get(key);
    if (first !== undefined) {
      const name = excerptOf(key);
      failTemplate(
        { layer, pointer: place },
        {
          vi: `“${name}” có hai lần trong một danh sách, ở ${first} và ở ${place}`,
          en: `“${name}” stands twice in one list, at ${first} and at ${place}`,
        },
        { template: asked },
      );
    }
    firsts.set(key, place);
    return { item, path: `${list}/${key}`, layer, pointer: place };
  });
}

/**
 * Parts of several layers laid over one another: a later part takes the place of the earlier one of the same path, a new
 * one comes last. Every replacement in every template happens here; what `final` forbids is to be refused here.
 */
export function lay<Item>(parts: readonly Part<Item>[]): readonly Part<Item>[] {
  const laid = new Map<string, Part<Item>>();
  for (const part of parts) laid.set(part.path, part);
  return [...laid.values()];
}
