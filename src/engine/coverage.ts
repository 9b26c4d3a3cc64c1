import type { Coverage, CoveredTopic, LoadedUnit } from '#generated/coverage.types.js';
import { indexPlan } from '#model/index-plan.js';
import { coverageOf } from '#model/coverage.js';
import { bearersOf, loadsOf } from '#model/load.js';
import type { PlanIndex } from '#model/plan-index.js';
import { nameOf } from '#model/unit.js';
import { readShape } from '#read/shape.js';
import { tool } from './tool.js';

/** From so many units by name on a topic is a pile-up. */
const fewest = 3;

/** The cube of coverage of one plan. What is not shaped like a plan is left out; nothing is judged. */
export function coverageCube(plan: unknown): Coverage {
  const index = indexPlan(readShape(plan).plan);
  const topics = index.all('topic').map(({ item }): CoveredTopic => {
    const { id, title, phase } = item;
    const { level } = coverageOf(index, item);
    return { id, title, ...(phase !== undefined && { phase }), level, bearers: bearersOf(index, item) };
  });
  const idsOf = (isWanted: (topic: CoveredTopic) => boolean) => topics.filter(isWanted).map(({ id }) => id);
  return {
    schema: '1',
    tool,
    plan: { id: index.plan.id, title: index.plan.title },
    phases: index.all('phase').map(({ item: { id, title } }) => ({ id, title })),
    topics,
    units: unitsOf(index, topics),
    holes: idsOf(({ level }) => level === 'none'),
    blanketOnly: idsOf(({ level }) => level === 'blanket'),
    pileUps: idsOf(({ level, bearers }) => level === 'explicit' && bearers.length >= fewest),
  };
}

/** Units with a task or a topic, in the order of the document. */
function unitsOf(index: PlanIndex, topics: readonly CoveredTopic[]): LoadedUnit[] {
  const loads = loadsOf(index);
  return index.all('unit').flatMap(({ item }) => {
    const { tasks, dated, days } = loads.get(item.id) ?? { tasks: 0, dated: 0, days: 0 };
    const own = topics.filter(({ bearers }) => bearers.some(({ unit }) => unit === item.id));
    if (tasks === 0 && own.length === 0) return [];
    const named = own.filter(({ level }) => level === 'explicit' || level === 'coordinated').length;
    return [{ id: item.id, title: nameOf(item), tasks, dated, days, topics: named }];
  });
}
