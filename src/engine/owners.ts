import { oncePer } from '#base/once.js';
import { pointersAround } from '#base/path.js';
import type { Placed, StageGroup } from '#model/placed.js';
import type { PlanIndex } from '#model/plan-index.js';
import type { AnyRule } from '#rule/rule.js';
import { pointerOf, relatedOf, type Fault } from './fault.js';

/** Which of some faults, the first in their order, speaks of what is in a subject or of what the subject is in. */
export type FindOwner = (subject: Placed<unknown>) => Fault | undefined;

/**
 * Faults by the places that they concern and by all places around those, so that a subject is looked up and not held
 * against fault by fault: ten thousand wrong dates of ten thousand tasks are told in one go.
 */
export function findOwnerAmong(faults: readonly Fault[]): FindOwner {
  const at = new Map<string, number>();
  const around = new Map<string, number>();
  faults.forEach((fault, rank) => {
    for (const pointer of [pointerOf(fault), ...relatedOf(fault)]) {
      if (!at.has(pointer)) at.set(pointer, rank);
      for (const outer of pointersAround(pointer)) if (!around.has(outer)) around.set(outer, rank);
    }
  });
  return (subject) => {
    let first = Infinity;
    for (const member of membersOf(subject)) {
      first = Math.min(first, around.get(member) ?? Infinity);
      for (const outer of pointersAround(member)) first = Math.min(first, at.get(outer) ?? Infinity);
    }
    return faults[first];
  };
}

/** A group of stages is as many places as it has stages, and its frame; any other subject is one place. */
function membersOf(subject: Placed<unknown>): string[] {
  const group = subject.item as Partial<StageGroup>;
  if (!Array.isArray(group.stages)) return [subject.pointer];
  const frame = group.frame ? [group.frame.pointer] : [];
  return [...frame, ...(group as StageGroup).stages.map(({ pointer }) => pointer)];
}

/** Which rule speaks of a broken id in a subject, if one does. */
export type FindBrokenId = (subject: Placed<unknown>) => string | undefined;

/**
 * The rule that speaks of a broken id in a subject, or in what the rule reads beside a whole plan. What points at nothing,
 * or shares its id with another, cannot be judged by rules that follow ids. Most plans have no such id, and nobody asks.
 */
export function findBrokenIdFor(index: PlanIndex, { id, reads }: AnyRule): FindBrokenId | undefined {
  const { dangling, shared } = brokenPlaces(index);
  if ((dangling.size === 0 && shared.size === 0) || id.startsWith('reference/')) return undefined;
  return ({ pointer }) => {
    const places = pointer === '' ? reads.map((part) => `/${part}`) : [pointer];
    if (places.some((place) => dangling.has(place))) return 'reference/dangling';
    return places.some((place) => shared.has(place)) ? 'reference/duplicate-id' : undefined;
  };
}

/** What holds a reference that leads nowhere, and what holds an id that several items bear. */
const brokenPlaces = oncePer((index: PlanIndex) => ({
  dangling: new Set(index.dangling().flatMap(({ pointer }) => pointersAround(pointer))),
  shared: new Set(index.duplicates().flatMap(({ pointers }) => pointers.flatMap(pointersAround))),
}));
