import { entryAt } from '#base/entry.js';
import { lineage } from '#base/lineage.js';
import { oncePer } from '#base/once.js';
import type { Covers, Task, Topic } from '#generated/plan.types.js';
import { dutyOf, isLed } from './duty.js';
import { isSectionWithin } from './outline.js';
import type { Placed } from './placed.js';
import type { PlanIndex } from './plan-index.js';
import { findTopic } from './topic.js';

/**
 * How a topic is covered, best first: a task names it and somebody is in charge (explicit) or only supports
 * (coordinated), a task covers it by its scope (scope), a general clause does (blanket), or nobody does (none).
 */
export const coverageLevels = ['explicit', 'coordinated', 'scope', 'blanket', 'none'] as const;
export type CoverageLevel = (typeof coverageLevels)[number];

export interface Coverage {
  readonly level: CoverageLevel;
  /** The tasks or clauses that reach this level. */
  readonly by: readonly Placed<{ readonly id: string; readonly title: string }>[];
}

/** The best that a topic has: its own coverage, or that of a topic which holds it. */
export function coverageOf(index: PlanIndex, topic: Topic): Coverage {
  return coverages(index)(topic);
}

const coverages = oncePer((index: PlanIndex) =>
  lineage<Topic, Coverage>(
    ({ parent }) => findTopic(index, parent),
    (topic, above) => {
      const own = ownCoverage(index, topic);
      return above && isWorse(own.level, above.level) ? above : own;
    },
  ),
);

/** Whether a level of coverage is worse than another. */
export function isWorse(level: CoverageLevel, other: CoverageLevel): boolean {
  return coverageLevels.indexOf(level) > coverageLevels.indexOf(other);
}

function ownCoverage(index: PlanIndex, topic: Topic): Coverage {
  const named = tasksNaming(index, topic);
  const explicit = named.filter(({ item }) => isLed(dutyOf(index, item).parties));
  if (explicit.length > 0) return { level: 'explicit', by: explicit };
  if (named.length > 0) return { level: 'coordinated', by: named };
  const scoped = scoping(index).filter(({ item }) => item.covers && isCovered(index, topic, item.covers));
  if (scoped.length > 0) return { level: 'scope', by: scoped };
  const blanket = index.all('clause').filter(({ item }) => isCovered(index, topic, item.covers));
  return { level: blanket.length > 0 ? 'blanket' : 'none', by: blanket };
}

/** The tasks that name a topic, by its id or by a subject that both have, in the order of the document. */
function tasksNaming(index: PlanIndex, { id, subjects = [] }: Topic): Placed<Task>[] {
  const { byTopic, bySubject } = naming(index);
  const positions = new Set(byTopic.get(id));
  for (const subject of subjects) for (const at of bySubject.get(subject) ?? []) positions.add(at);
  const tasks = index.all('task');
  return [...positions].sort((a, b) => a - b).map((at) => entryAt(tasks, at));
}

/** Where the tasks stand that name a topic or a subject. */
const naming = oncePer((index: PlanIndex) => {
  const byTopic = new Map<string, number[]>();
  const bySubject = new Map<string, number[]>();
  index.all('task').forEach(({ item: { topics, subjects, covers } }, at) => {
    for (const topic of topics ?? []) add(byTopic, topic, at);
    for (const subject of subjects ?? []) add(bySubject, subject, at);
    if (covers?.scope === 'subject' && covers.ref !== undefined) add(bySubject, covers.ref, at);
  });
  return { byTopic, bySubject };
});

function add(positions: Map<string, number[]>, name: string, at: number): void {
  const same = positions.get(name);
  if (same) same.push(at);
  else positions.set(name, [at]);
}

/** The tasks that cover by scope. */
const scoping = oncePer((index: PlanIndex) => index.all('task').filter(({ item }) => item.covers !== undefined));

function isCovered(index: PlanIndex, topic: Topic, covers: Covers): boolean {
  switch (covers.scope) {
    case 'all':
      return true;
    case 'phase':
      return covers.ref !== undefined && topic.phase === covers.ref;
    case 'section':
      return isSectionWithin(index, topic.section, covers.ref);
    case 'subject':
      return covers.ref !== undefined && topic.subjects?.includes(covers.ref) === true;
    default:
      return covers.scope satisfies never;
  }
}
