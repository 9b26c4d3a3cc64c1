import type { Side } from './open.js';

/** Things by their ids; nothing under an id that several bear. */
export function byId<Thing>(sides: Iterable<Side<Thing>>): Map<string, Side<Thing> | undefined> {
  const found = new Map<string, Side<Thing> | undefined>();
  for (const side of sides) found.set(side.id, found.has(side.id) ? undefined : side);
  return found;
}

/** Things by the keys that they alone bear; nothing under a key that several bear. */
export function soleBearers<Thing extends object>(
  things: Iterable<Thing>,
  keysOf: (thing: Thing) => readonly string[],
): Map<string, Thing | undefined> {
  const bearers = new Map<string, Thing | undefined>();
  for (const thing of things)
    for (const key of keysOf(thing))
      if (key !== '' && bearers.get(key) !== thing) bearers.set(key, bearers.has(key) ? undefined : thing);
  return bearers;
}
