/**
 * Answers a question about an item from the answer for its parent, each item once. Items whose parents go round in a
 * circle have none; however long the line, nothing is asked twice and nothing recurses.
 */
export function lineage<Item, Answer>(
  parentOf: (item: Item) => Item | undefined,
  answer: (item: Item, above: Answer | undefined) => Answer,
): (item: Item) => Answer {
  const known = new Map<Item | undefined, Answer>();
  return (item) => {
    const parent = known.has(item) ? item : parentOf(item);
    if (parent === undefined || known.has(parent)) {
      // Most items stand alone or below one that was asked about, and no line has to be followed.
      if (!known.has(item)) known.set(item, answer(item, known.get(parent)));
      return known.get(item) as Answer;
    }
    const line = new Set<Item>();
    let next: Item | undefined = item;
    while (next !== undefined && !line.has(next) && !known.has(next)) {
      line.add(next);
      next = parentOf(next);
    }
    const path = [...line];
    const circle = next === undefined || !line.has(next) ? [] : path.splice(path.indexOf(next));
    for (const one of circle) known.set(one, answer(one, undefined));
    let above = known.get(next);
    for (const one of path.reverse()) known.set(one, (above = answer(one, above)));
    // The line began with the item, so that it is known by now.
    return known.get(item) as Answer;
  };
}
