import { groupBy } from '#base/group.js';
import { lineage } from '#base/lineage.js';
import { oncePer } from '#base/once.js';
import type { Party, Task, When } from '#generated/plan.types.js';
import type { Placed } from './placed.js';
import type { PlanIndex } from './plan-index.js';

/** The roles that put somebody in charge. A task none of whose parties holds one of them is led by nobody. */
const leading = new Set<Party['role']>(['lead', 'do', 'oversee', 'focal']);

export function isLed(parties: readonly Party[]): boolean {
  return parties.some(({ role }) => leading.has(role));
}

/** Whether somebody supports and, beside those who pay, nobody does anything else: "phối hợp" without "chủ trì". */
export function isSupportedOnly(parties: readonly Party[]): boolean {
  return (
    parties.some(({ role }) => role === 'support') && parties.every(({ role }) => role === 'support' || role === 'fund')
  );
}

/** What a task has of its own or takes from its parents: each field from the nearest ancestor that states it. */
export interface Duty {
  readonly parties: readonly Party[];
  readonly when: readonly When[];
  readonly outputs: readonly string[];
}

export function dutyOf(index: PlanIndex, task: Task): Duty {
  return duties(index)(task);
}

const duties = oncePer((index: PlanIndex) =>
  lineage<Task, Duty>(
    ({ parent }) => index.findTask(parent)?.item,
    ({ parties, when = [], outputs = [] }, above) => ({
      parties: parties.length > 0 ? parties : (above?.parties ?? []),
      when: when.length > 0 ? when : (above?.when ?? []),
      outputs: outputs.length > 0 ? outputs : (above?.outputs ?? []),
    }),
  ),
);

/** The tasks that name another as their parent. */
export function subtasksOf(index: PlanIndex, task: Task): readonly Placed<Task>[] {
  return tasksByParent(index).get(task.id) ?? [];
}

const tasksByParent = oncePer((index: PlanIndex) => groupBy(index.all('task'), ({ item }) => item.parent));
