import { medianOf, ratioOf, type Contender, type Times } from './race.js';
import type { Parts } from './builds.js';
import { micro, type Row } from './table.js';

// What most races are made of: plans as text, and the rows of the table that follow from their times.

/** A plan's own contender: parsing it, or doing something with it, parsed anew each time. */
export function parsing(name: string, text: string): Contender<string> {
  return { name, prepare: () => text, run: (input) => JSON.parse(input) };
}

export function on<Input>(name: string, prepare: () => Input, run: (input: Input) => unknown): Contender<Input> {
  return { name, prepare, run };
}

export function parsed(text: string): () => unknown {
  return () => JSON.parse(text);
}

export function pair(one: string, other: string): () => readonly [unknown, unknown] {
  return () => [JSON.parse(one), JSON.parse(other)];
}

/** The template of the examples, resolved once for a year. */
export function underTemplate({ resolveTemplate }: Parts, year: number) {
  return { template: resolveTemplate('human-rights-day', { year }) };
}

/** How long one contender took beside another. */
export function rowOf(
  times: Times,
  [name, what]: readonly [string, string],
  mine: string,
  other: string,
  bound?: number,
): Row {
  const [one, against] = [mine, other].map((each) => micro(medianOf(times.get(each) ?? [])));
  return {
    name,
    what,
    against: other,
    value: ratioOf(times, mine, other),
    ...(bound !== undefined && { bound }),
    absolute: `${one} ÷ ${against}`,
  };
}
