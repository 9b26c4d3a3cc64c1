// That a place was reckoned from the list it is in, or that a key was put in before, is known to us and not to the compiler.
// A fallback that nobody can reach would hide our own mistake, where these would tell of it.

/**
 * What stands at a place of a list.
 * @throws RangeError where nothing does, which is a fault of ours and never one of a plan.
 */
export function entryAt<Entry>(list: readonly Entry[], at: number): Entry {
  const entry = list[at];
  if (entry === undefined) throw new RangeError(`Nothing stands at ${at} of ${list.length}.`);
  return entry;
}

/**
 * What a map has under a key.
 * @throws RangeError where it has nothing, which is a fault of ours and never one of a plan.
 */
export function entryOf<Key, Entry>(map: ReadonlyMap<Key, Entry>, key: Key): Entry {
  const entry = map.get(key);
  if (entry === undefined) throw new RangeError(`Nothing is kept under ${String(key)}.`);
  return entry;
}

/** The number at a place of a row; outside it there is none, and what is reckoned with it is none either. */
export function numberAt(row: Readonly<Float64Array>, at: number): number {
  return row[at] ?? NaN;
}

/** The same of whole numbers: by itself, for the engine reads fastest where it has always read rows of one kind. */
export function indexAt(row: Readonly<Int32Array>, at: number): number {
  return row[at] ?? NaN;
}
