import type { Covers, Party, Task, Topic, When } from '#generated/plan.types.js';
import type { Placed } from './placed.js';
import type { PlanIndex } from './plan-index.js';
import { isSectionWithin } from './outline.js';

/** The roles that put somebody in charge. A task none of whose parties holds one of them is led by nobody. */
const leading = new Set<Party['role']>(['lead', 'do', 'oversee', 'focal']);

export function isLed(parties: readonly Party[]): boolean {
  return parties.some(({ role }) => leading.has(role));
}

/** What a task has of its own or takes from its parents: each field from the nearest ancestor that states it. */
export interface Duty {
  readonly parties: readonly Party[];
  readonly when: readonly When[];
  readonly outputs: readonly string[];
}

export function dutyOf(index: PlanIndex, task: Task): Duty {
  const line = lineOf(index, task);
  return {
    parties: line.find(({ parties }) => parties.length > 0)?.parties ?? [],
    when: line.find(({ when }) => (when?.length ?? 0) > 0)?.when ?? [],
    outputs: line.find(({ outputs }) => (outputs?.length ?? 0) > 0)?.outputs ?? [],
  };
}

/** The task and its parents, nearest first; a circle ends where it closes. */
function lineOf(index: PlanIndex, task: Task): Task[] {
  const line: Task[] = [];
  for (let next: Task | undefined = task; next && !line.includes(next); next = index.findTask(next.parent)?.item)
    line.push(next);
  return line;
}

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

export function coverageOf(index: PlanIndex, topic: Topic): Coverage {
  const tasks = index.all('task');
  const named = tasks.filter(({ item }) => namesTopic(item, topic));
  const explicit = named.filter(({ item }) => isLed(dutyOf(index, item).parties));
  if (explicit.length > 0) return { level: 'explicit', by: explicit };
  if (named.length > 0) return { level: 'coordinated', by: named };
  const scoped = tasks.filter(({ item }) => item.covers && isCovered(index, topic, item.covers));
  if (scoped.length > 0) return { level: 'scope', by: scoped };
  const blanket = index.all('clause').filter(({ item }) => isCovered(index, topic, item.covers));
  return { level: blanket.length > 0 ? 'blanket' : 'none', by: blanket };
}

function namesTopic(task: Task, topic: Topic): boolean {
  const { topics, subjects, covers } = task;
  if (topics?.includes(topic.id)) return true;
  if (subjects?.some((subject) => topic.subjects?.includes(subject))) return true;
  return covers?.scope === 'subject' && covers.ref !== undefined && (topic.subjects?.includes(covers.ref) ?? false);
}

function isCovered(index: PlanIndex, topic: Topic, covers: Covers): boolean {
  switch (covers.scope) {
    case 'all':
      return true;
    case 'phase':
      return covers.ref !== undefined && topic.phase === covers.ref;
    case 'section':
      return isSectionWithin(index, topic.section, covers.ref);
    case 'subject':
      return covers.ref !== undefined && (topic.subjects?.includes(covers.ref) ?? false);
    default:
      return covers.scope satisfies never;
  }
}
