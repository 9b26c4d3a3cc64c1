/** A question that is answered at most once: the first answer is kept. */
export function once<Answer>(ask: () => Answer): () => Answer {
  let known: { readonly answer: Answer } | undefined;
  return () => (known ??= { answer: ask() }).answer;
}

/**
 * A thing that keeps itself what is found out about it. A WeakMap keeps that until the next great collection of garbage;
 * where ten thousand things are looked at in a row, a third of the time went into carrying what nobody asks for again.
 */
export interface Mindful {
  readonly memory: Map<unknown, unknown>;
}

/** A question about a thing, answered at most once for each thing; an answer is kept no longer than its thing lives. */
export function oncePer<Thing extends object, Answer>(ask: (thing: Thing) => Answer): (thing: Thing) => Answer {
  const known = new WeakMap<Thing, Answer>();
  return (thing) =>
    'memory' in thing && thing.memory instanceof Map
      ? answerFrom(thing.memory, ask, ask, thing)
      : answerFrom(known, thing, ask, thing);
}

/** A question about each of some things, answered at most once for each for as long as the question itself is kept. */
export function onceEach<Thing, Answer>(ask: (thing: Thing) => Answer): (thing: Thing) => Answer {
  const known = new Map<Thing, Answer>();
  return (thing) => answerFrom(known, thing, ask, thing);
}

/** Where answers are kept: a Map or a WeakMap. */
interface Memory<Key, Answer> {
  has(key: Key): boolean;
  get(key: Key): Answer | undefined;
  set(key: Key, answer: Answer): unknown;
}

function answerFrom<Key, Thing, Answer>(
  memory: Memory<Key, Answer>,
  key: Key,
  ask: (thing: Thing) => Answer,
  thing: Thing,
): Answer {
  let answer = memory.get(key);
  if (answer !== undefined || memory.has(key)) return answer as Answer;
  answer = ask(thing);
  memory.set(key, answer);
  return answer;
}
