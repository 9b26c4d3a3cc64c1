import { oncePer } from '#base/once.js';
import type { Party, Task } from '#generated/plan.types.js';
import { isLed } from './duty.js';
import { ancestorsOf, hasRole } from './outline.js';
import type { PlanIndex } from './plan-index.js';
import { isIssuer } from './unit.js';

// Who answers for a task where its own words name nobody in charge.

/**
 * The units that answer for the plan as a whole: the body that issues it, and whoever leads, or is the focal point, in a task
 * that covers all of it. "Phối hợp với … " said to one of them leaves no doubt who is in charge.
 */
const answering = oncePer((index: PlanIndex): ReadonlySet<string> => {
  const issuing = index.all('unit').filter(({ item }) => isIssuer(index, item));
  const leading = index
    .all('task')
    .filter(({ item }) => item.covers?.scope === 'all')
    .flatMap(({ item }) => item.parties.filter(({ role }) => role === 'lead' || role === 'focal'));
  return new Set([...issuing.map(({ item }) => item.id), ...leading.flatMap(({ unit }) => unit ?? [])]);
});

/** Whether one of those who have the task answers for the plan as a whole. */
export function hasAnswering(index: PlanIndex, parties: readonly Party[]): boolean {
  return parties.some(({ unit }) => unit !== undefined && answering(index).has(unit));
}

/**
 * Whether a task goes without the body that does it, being the one whose plan it is: "Phối hợp với …", or "Đề nghị … phối hợp …",
 * outside the assignments.
 */
export function isOwnWork(index: PlanIndex, { section, text, title }: Task): boolean {
  if (!/^(?:(?:tăng cường|chủ động|tiếp tục) )?phối hợp |^đề nghị /iu.test(text ?? title)) return false;
  const own = index.findSection(section);
  const lines = own ? [own, ...ancestorsOf(index, section)] : [];
  return !lines.some(({ item }) => hasRole(item, 'unit') || hasRole(item, 'assignment'));
}

/** Whether a task is a part of one that somebody leads. */
export function isWithinLed(index: PlanIndex, task: Task): boolean {
  const seen = new Set([task.id]);
  for (let above = index.findTask(task.parent)?.item; above; above = index.findTask(above.parent)?.item) {
    if (seen.has(above.id)) return false;
    if (isLed(above.parties)) return true;
    seen.add(above.id);
  }
  return false;
}
