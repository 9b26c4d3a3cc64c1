import type { Side } from './open.js';

/** Things by their ids; nothing under an id that several bear. */
export function byId<Thing>(sides: Iterable<Side<Thing>>): Map<string, Side<Thing> | undefined> {
  const found = new Map<string, Side<Thing> | undefined>();
  for (const side of sides) if (side.id !== '') found.set(side.id, found.has(side.id) ? undefined : side);
  return found;
}

/** Things by the keys that they alone bear. */
export function soleBearers<Thing>(
  sides: Iterable<Side<Thing>>,
  keysOf: (side: Side<Thing>) => readonly string[],
): Map<string, Side<Thing>> {
  const bearers = new Map<string, Side<Thing> | undefined>();
  for (const side of sides)
    for (const key of keysOf(side))
      if (key !== '' && bearers.get(key) !== side) bearers.set(key, bearers.has(key) ? undefined : side);
  const sole = new Map<string, Side<Thing>>();
  for (const [key, side] of bearers) if (side) sole.set(key, side);
  return sole;
}
