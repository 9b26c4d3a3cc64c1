type Container = Record<string, unknown> | unknown[];

/**
 * Brings every string and every key of a parsed document to NFC, in place and without recursion. The scanner has seen to
 * it that no run of combining marks makes this slow, and that no two keys become one.
 */
export function normaliseDeep(document: unknown): unknown {
  if (typeof document === 'string') return document.normalize('NFC');
  const waiting: unknown[] = [document];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (typeof next !== 'object' || next === null) continue;
    normaliseKeys(next as Container);
    normaliseMembers(next as Container, waiting);
  }
  return document;
}

/** Members are entered anew from the first key that changes, so that they keep their order. */
function normaliseKeys(container: Container): void {
  if (Array.isArray(container)) return;
  const keys = Object.keys(container);
  const changed = keys.findIndex((key) => key.normalize('NFC') !== key);
  if (changed === -1) return;
  for (const key of keys.slice(changed)) {
    const member = container[key];
    delete container[key];
    container[key.normalize('NFC')] = member;
  }
}

function normaliseMembers(container: Container, waiting: unknown[]): void {
  const members = container as Record<string, unknown>; // an array has its members under its indices
  for (const key of Object.keys(members)) {
    const member = members[key];
    if (typeof member === 'string') members[key] = member.normalize('NFC');
    else if (typeof member === 'object') waiting.push(member);
  }
}
