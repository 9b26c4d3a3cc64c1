import { excerptOf } from '#base/escape.js';
import { pointer } from '#base/path.js';
import type { Bilingual } from '#base/slots.js';
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

/** A list of one layer: `['phases']`, `['each', 'task']`. */
export interface PlacedList {
  readonly layer: string;
  readonly list: readonly string[];
  /** The id of the template that was asked for. */
  readonly template: string;
}

/** The items of a list. An id that stands there twice would hide an item, and is a fault. */
export function partsOf<Item>(
  { layer, list, template }: PlacedList,
  items: readonly Item[],
  keyOf: (item: Item) => string,
): readonly Part<Item>[] {
  const known = new Map<string, string>();
  return items.map((item, at) => {
    const key = keyOf(item);
    const place = { layer, pointer: pointer(...list, at) };
    const first = known.get(key);
    if (first !== undefined) failTemplate(place, twice(key, first, place.pointer), { template });
    known.set(key, place.pointer);
    return { item, path: [...list, key].join('/'), ...place };
  });
}

function twice(key: string, first: string, second: string): Bilingual {
  const name = excerptOf(key);
  return {
    vi: `“${name}” có hai lần trong cùng một danh sách, ở ${first} và ${second}`,
    en: `“${name}” stands twice in one list, at ${first} and ${second}`,
  };
}

/**
 * Parts of several layers laid over one another: a later part takes the place of the earlier one of the same path, a new
 * one comes last. Every replacement in every template happens here, and what `final` forbids is refused here by `hold`.
 */
export function lay<Item>(
  parts: readonly Part<Item>[],
  hold: (before: Part<Item>, after: Part<Item>) => void,
): readonly Part<Item>[] {
  const laid = new Map<string, Part<Item>>();
  for (const part of parts) {
    const before = laid.get(part.path);
    if (before) hold(before, part);
    laid.set(part.path, part);
  }
  return [...laid.values()];
}
