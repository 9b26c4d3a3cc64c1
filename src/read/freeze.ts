/** Freezes a document and everything in it, without recursion. What JSON.parse makes is a tree, so nothing comes twice. */
export function freezeDeep(document: unknown): void {
  const waiting = [document];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (typeof next !== 'object' || next === null) continue;
    addMembers(next, waiting);
    Object.freeze(next); // only now: the members of a frozen object are slower to come by
  }
}

function addMembers(container: object, waiting: unknown[]): void {
  if (Array.isArray(container)) {
    for (const item of container) if (typeof item === 'object') waiting.push(item);
    return;
  }
  const members = container as Readonly<Record<string, unknown>>;
  for (const key of Object.keys(members)) {
    const member = members[key];
    if (typeof member === 'object') waiting.push(member);
  }
}
