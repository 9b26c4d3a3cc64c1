import { fullNameOf } from '#model/full-name.js';
import { nameWords } from '#model/unit-name.js';
import { hold, newId, within, type Draft } from '../draft.js';
import type { Passage } from '../passage.js';
import type { FoundName } from './name-reader.js';
import { isCalled, isOne, isTornOf, keyOf, plural, type Known } from './same-body.js';

/** The bodies named so far. */
export interface Registry {
  readonly draft: Draft;
  readonly known: Known[];
}

export function openRegistry(draft: Draft): Registry {
  return { draft, known: [] };
}

/** The id of the body that a name means, new where nobody has named it before. */
export function meet(
  registry: Registry,
  name: Pick<FoundName, 'text' | 'kind'>,
  section: string | undefined,
  passage: Passage | undefined,
): string {
  const text = within(name.text.replace(/\s+/g, ' ').trim(), 500);
  const words = nameWords(text);
  const key = keyOf(text);
  const full = fullNameOf(plural(text));
  const same = registry.known.find((known) => isOne(known, words, key, name.kind));
  const called = same ?? registry.known.find((known) => isCalled(known, full, name.kind));
  const spelling = { text, ...(section !== undefined && { section }) };
  if (same) {
    // What a scan has torn apart is no spelling of anybody's.
    if (!same.keys.includes(key) && isTornOf(same, key)) return same.id;
    const isTold = same.names.some((each) => each.text === text && each.section === section);
    if (!isTold && same.names.length < 200) {
      same.names.push(spelling);
      learn(same, words, key);
    }
    return same.id;
  }
  // Letters for words are no other spelling of a name.
  if (called) return called.id;
  const id = newId(registry.draft, 'unit', text);
  registry.known.push({
    id,
    names: [spelling],
    words: [words],
    keys: [key],
    fullNames: new Set([full]),
    kind: name.kind,
  });
  if (passage) hold(registry.draft, id, passage);
  return id;
}

/** One more way to call a body. */
export function learn(known: Known, words: readonly string[], key: string): void {
  if (known.keys.includes(key)) return;
  known.words.push(words);
  known.keys.push(key);
}
