import { readDuty } from '../duty/duty-reader.js';
import { stopAt } from '../units/verbs.js';
import { dutyTask } from './duties.js';
import type { Scope, Walk } from './scope.js';

/** "1. Giao Phòng A triển khai các công việc liên quan:" with nothing below it: the heading itself is what is to be done. */
export function isOrder({ part, units, isLeaf }: Scope): boolean {
  const { heading, rest } = part;
  if (!heading || !isLeaf || units.length === 0 || (rest && rest.text !== '')) return false;
  const { order, subjects } = readDuty(heading.text, false);
  const said = heading.text.slice(subjects.at(-1)?.to ?? heading.text.length).trim();
  return order !== undefined && stopAt(said.split(/[\s,;:.]+/, 4), 0) > 0;
}

/** Adds it as a task of those whom it names. */
export function addOrder(walk: Walk, scope: Scope): void {
  const { heading, block } = scope.part;
  if (heading) dutyTask(walk, scope, { passage: heading, whole: block?.whole ?? heading }, undefined);
}
