import { parseDay, type Day } from '#base/day.js';
import type { Span } from '#base/span.js';

/** A day written in a test; a slip there is an error of the test. */
export function day(iso: string): Day {
  const parsed = parseDay(iso);
  if (parsed === undefined) throw new Error(`${iso} is not a day`);
  return parsed;
}

export function span(from: string, to: string): Span {
  return { from: day(from), to: day(to) };
}
