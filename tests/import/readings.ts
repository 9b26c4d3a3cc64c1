import { readFileSync } from 'node:fs';
import type { Plan, When } from '#generated/plan.types.js';
import { fullNameOf } from '#model/full-name.js';

// Who leads and who supports in plans of the corpus, and the time that an item has: what the importer read, amended where the
// lines say otherwise. Every line with "chủ trì" or "phối hợp" was read; of times most lines were, not all.

export interface Reading {
  /** "72 lead sở tài chính": the line of the task, the rank, the body as the text calls it. */
  readonly ranks: readonly string[];
  /** "114 quarter by 2026 2": the line of the item, and what its time means. */
  readonly times: readonly string[];
}

const written = JSON.parse(readFileSync(new URL('../expected/corpus-read.json', import.meta.url), 'utf8')) as Readonly<
  Record<string, Reading>
>;

export const readings: Readonly<Partial<Record<string, Reading>>> = Object.fromEntries(
  Object.entries(written).map(([key, { ranks, times }]) => [key, { ranks: inOrder(ranks.map(inPlain)), times }]),
);

function inPlain(row: string): string {
  const [line, role, ...name] = row.split(' ');
  return `${line} ${role} ${plain(name.join(' '))}`;
}

/** The same as an imported plan tells it. */
export function readingOf(plan: Plan): Reading {
  const { units = [], tasks = [] } = plan;
  // As it is called where the task stands, or else where it is named first.
  const nameIn = (section: string | undefined, id: string | undefined) => {
    const names = units.find((unit) => unit.id === id)?.names ?? [];
    return (names.find((name) => name.section === section) ?? names[0])?.text;
  };
  const ranks = tasks.flatMap(({ id, section, parties }) =>
    parties
      .filter(({ role }) => role === 'lead' || role === 'support')
      .map(
        ({ unit, as, role }) =>
          `${linesOf(plan).get(id)} ${role} ${plain(nameIn(section, unit) ?? as ?? '', plan.issuer.place)}`,
      ),
  );
  return { ranks: inOrder(ranks), times: timesOf(plan) };
}

/** "114 quarter by 2026 2" for each time that an item of the plan has. */
export function timesOf(plan: Plan): readonly string[] {
  const { tasks = [], windows = [], phases = [], topics = [], routes = [] } = plan;
  const timed: readonly (readonly [string, readonly When[]])[] = [
    ...[...windows, ...phases].map(({ id, when }) => [id, [when]] as const),
    ...[...tasks, ...routes].map(({ id, when = [] }) => [id, when] as const),
    ...topics.map(({ id, when }) => [id, when ? [when] : []] as const),
  ];
  return inOrder(timed.flatMap(([id, whens]) => whens.map((when) => `${linesOf(plan).get(id)} ${meaningOf(when)}`)));
}

const linesOfPlans = new WeakMap<Plan, ReadonlyMap<string, number | undefined>>();

/** The line on which each item of a plan begins. */
export function linesOf(plan: Plan): ReadonlyMap<string, number | undefined> {
  const known = linesOfPlans.get(plan);
  if (known) return known;
  const lines = new Map<string, number | undefined>();
  for (const { id, field, line } of plan.source?.places ?? [])
    if (field === undefined && !lines.has(id)) lines.set(id, line);
  linesOfPlans.set(plan, lines);
  return lines;
}

/** Every spelling of a body. */
export function namesOf(plan: Plan, id: string): readonly string[] {
  return plan.units?.find((unit) => unit.id === id)?.names.map(({ text }) => text) ?? [];
}

function inOrder(rows: readonly string[]): string[] {
  return [...new Set(rows)].toSorted((a, b) => Number.parseInt(a) - Number.parseInt(b) || (a < b ? -1 : 1));
}

/** A name without letters for words and small words, so that it does not matter which of its spellings was noted. */
export function plain(name: string, place = ''): string {
  return fullNameOf(name, place).replace(/^cac /, '');
}

/** What a time says, without the words and without what was inferred. */
export function meaningOf({ text: _text, ...when }: When): string {
  return Object.entries(when)
    .filter(([name]) => name !== 'inferred')
    .map(([name, value]) => (name === 'kind' || name === 'bound' ? value : `${name}=${JSON.stringify(value)}`))
    .join(' ')
    .replaceAll('"', '');
}
