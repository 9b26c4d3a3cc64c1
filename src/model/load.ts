import { oncePer } from '#base/once.js';
import { earlierOf, laterOf, lengthOf, type Span } from '#base/span.js';
import type { Task, Topic } from '#generated/plan.types.js';
import { coverageOf, type CoverageLevel } from './coverage.js';
import { dutyOf } from './duty.js';
import type { Placed } from './placed.js';
import type { PlanIndex } from './plan-index.js';

// Who carries what, and for how long.

/** A unit that a topic is given to, by name or by scope. */
export interface Bearer {
  readonly unit: string;
  readonly level: CoverageLevel;
  /** The ids of the tasks or clauses by which it is given. */
  readonly by: readonly string[];
}

/** The units that cover a topic on the best level that it has; a class counts as one. */
export function bearersOf(index: PlanIndex, topic: Topic): readonly Bearer[] {
  const { level, by } = coverageOf(index, topic);
  const units = new Map<string, string[]>();
  for (const { item } of by)
    for (const unit of unitsGiven(index, item.id)) units.set(unit, [...(units.get(unit) ?? []), item.id]);
  return [...units].map(([unit, ids]) => ({ unit, level, by: ids }));
}

/** The general clause of an id, as a list of one. */
function clausesOf(index: PlanIndex, id: string) {
  return index
    .all('clause')
    .filter(({ item }) => item.id === id)
    .slice(0, 1);
}

function unitsGiven(index: PlanIndex, id: string): string[] {
  const task = index.findTask(id)?.item;
  const parties = task ? dutyOf(index, task).parties : clausesOf(index, id).flatMap(({ item }) => item.parties);
  return [...new Set(parties.flatMap(({ unit }) => unit ?? []))];
}

/** How many tasks a unit has a part in, how many of these have days, and on how many different days it has work. */
export interface Load {
  readonly tasks: number;
  readonly dated: number;
  readonly days: number;
}

/** What each unit has to carry, by its id. Days on which several tasks run count once. */
export const loadsOf: (index: PlanIndex) => ReadonlyMap<string, Load> = oncePer((index) => {
  const tasks = new Map<string, Placed<Task>[]>();
  for (const task of index.all('task'))
    for (const unit of unitsGiven(index, task.item.id)) tasks.set(unit, [...(tasks.get(unit) ?? []), task]);
  return new Map(
    [...tasks].map(([unit, own]) => {
      const spans = own.map(({ item }) => daysOf(index, item));
      return [
        unit,
        {
          tasks: own.length,
          dated: spans.filter((each) => each.length > 0).length,
          days: countDays(spans.flat()),
        },
      ];
    }),
  );
});

/** The days of a task: its own, or those that it has from the task that holds it. */
function daysOf(index: PlanIndex, task: Task): Span[] {
  return dutyOf(index, task).when.flatMap((when) => {
    const resolved = index.resolve(when);
    return resolved.kind === 'span' ? [resolved.span] : [];
  });
}

/** How many different days some spans hold. */
function countDays(spans: readonly Span[]): number {
  let [days, open]: [number, Span | undefined] = [0, undefined];
  for (const span of spans.toSorted((a, b) => a.from - b.from)) {
    if (open && span.from <= open.to) open = { from: earlierOf(open.from, span.from), to: laterOf(open.to, span.to) };
    else {
      if (open) days += lengthOf(open);
      open = span;
    }
  }
  return open ? days + lengthOf(open) : days;
}
