import { compareCodeUnits } from '#base/text.js';

/**
 * A value as JSON for people and for comparing files: keys in code-unit order, so that equal values are equal bytes, two spaces,
 * a line end at the end.
 */
export function orderedJson(value: unknown): string {
  return `${JSON.stringify(inOrder(value), null, 2)}\n`;
}

/** Members are set one by one: copies of things of one kind then share their shape, and are made in a fifth of the time. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  const members = value as Readonly<Record<string, unknown>>;
  const copy: Record<string, unknown> = {};
  for (const key of Object.keys(members).sort(compareCodeUnits)) {
    const member = inOrder(members[key]);
    // To set this one would give the copy another prototype.
    if (key === '__proto__') Object.defineProperty(copy, key, { value: member, enumerable: true });
    else copy[key] = member;
  }
  return copy;
}
