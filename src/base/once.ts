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

/** How much a question about texts keeps, unless told: two generations of so many answers, none about a text longer than this. */
const usualAnswers = 500;
const longestText = 300;

/**
 * A question about a text of which the answer follows from the text alone: the number of a law, a label, the name of a body,
 * a set phrase. Plans of one campaign share many of these, and rules of one plan ask for the same ones. What was not asked
 * for during the last `most` answers or so is forgotten, so that a process that runs for a year keeps no more than one
 * that runs for a minute. Answers are shared, and nobody may write to them.
 */
export function onceText<Answer>(ask: (text: string) => Answer, most = usualAnswers): (text: string) => Answer {
  let young = new Map<string, Answer>();
  let old: ReadonlyMap<string, Answer> = young;
  return (text) => {
    let answer = young.get(text);
    if (answer !== undefined || young.has(text)) return answer as Answer;
    if (text.length > longestText) return ask(text);
    answer = old.has(text) ? old.get(text) : ask(text);
    if (young.size === most) [old, young] = [young, new Map()];
    young.set(text, answer as Answer);
    return answer as Answer;
  };
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
