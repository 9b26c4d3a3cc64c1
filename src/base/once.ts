/** A question that is answered at most once: the first answer is kept. */
export function once<Answer>(ask: () => Answer): () => Answer {
  let known: { readonly answer: Answer } | undefined;
  return () => (known ??= { answer: ask() }).answer;
}

/** A question about a thing, answered at most once for each thing; an answer is kept no longer than its thing lives. */
export function oncePer<Thing extends object, Answer>(ask: (thing: Thing) => Answer): (thing: Thing) => Answer {
  const known = new WeakMap<Thing, { readonly answer: Answer }>();
  return (thing) => {
    let found = known.get(thing);
    if (!found) known.set(thing, (found = { answer: ask(thing) }));
    return found.answer;
  };
}
