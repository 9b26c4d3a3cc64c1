import { groupBy } from '#base/group.js';
import { oncePer } from '#base/once.js';
import type { Task } from '#generated/plan.types.js';
import { dutyOf, subtasksOf } from './duty.js';
import { isSectionWithin } from './outline.js';
import type { PlanIndex } from './plan-index.js';

/** Where a task has its time from: it says so itself, its content or line of the outline does, or the whole plan does. */
export type Dating = 'own' | 'content' | 'campaign' | 'horizon';

/** Where a task has its time from, the nearest first; nothing when neither it nor the plan names any. */
export function datingOf(index: PlanIndex, task: Task): Dating | undefined {
  if (dutyOf(index, task).when.length > 0) return 'own';
  const routes = routesByTask(index).get(task.id) ?? [];
  if (routes.some(({ item }) => (item.when?.length ?? 0) > 0)) return 'own';
  const subtasks = subtasksOf(index, task);
  if (subtasks.length > 0 && subtasks.every(({ item }) => (item.when?.length ?? 0) > 0)) return 'own';
  if (isDatedByContent(index, task)) return 'content';
  const frame = index.campaign();
  if (frame ? frame.item.kind !== 'horizon' : index.all('phase').length > 0) return 'campaign';
  return index.all('window').some(({ item }) => item.kind === 'horizon') ? 'horizon' : undefined;
}

const routesByTask = oncePer((index: PlanIndex) => groupBy(index.all('route'), ({ item }) => item.task));

function isDatedByContent(index: PlanIndex, { topics, covers, section }: Task): boolean {
  if (covers?.scope === 'phase') return true;
  const dated = datedTopics(index);
  if (topics?.some((id) => dated.has(id))) return true;
  return index.all('phase').some(({ item }) => isSectionWithin(index, section, item.section));
}

const datedTopics = oncePer((index: PlanIndex) => {
  const dated = index.all('topic').filter(({ item }) => item.when !== undefined || item.phase !== undefined);
  return new Set(dated.map(({ item }) => item.id));
});
