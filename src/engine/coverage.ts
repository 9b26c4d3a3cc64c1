import { indexPlan } from '#model/index-plan.js';
import { coverageOf, type CoverageLevel } from '#model/coverage.js';
import { bearersOf, loadsOf, type Bearer, type Load } from '#model/load.js';
import type { PlanIndex } from '#model/plan-index.js';
import { nameOf } from '#model/unit.js';
import { readShape } from '#read/shape.js';

/** A phase, unit or topic of the cube by its id and name. */
export interface CubeName {
  readonly id: string;
  readonly title: string;
}

/** A topic of the cube: its phase, how it is covered, and by which units. */
export interface CoveredTopic extends CubeName {
  /** The id of its phase; nothing where it stands in none. */
  readonly phase?: string;
  readonly level: CoverageLevel;
  readonly bearers: readonly Bearer[];
}

/** A unit of the cube: what it has to carry, and how many topics it covers by name. */
export interface LoadedUnit extends CubeName, Load {
  readonly topics: number;
}

/** Who covers what and when in one plan: topics by phases by units. */
export interface CoverageCube {
  readonly plan: CubeName;
  readonly phases: readonly CubeName[];
  readonly topics: readonly CoveredTopic[];
  readonly units: readonly LoadedUnit[];
  /** Ids of topics that nobody covers. */
  readonly holes: readonly string[];
  /** Ids of topics that only a general clause covers. */
  readonly blanketOnly: readonly string[];
  /** Ids of topics that three or more units cover by name, in which each may wait for the others. */
  readonly pileUps: readonly string[];
}

/** From so many units by name on a topic is a pile-up. */
const fewest = 3;

/** The cube of coverage of one plan. What is not shaped like a plan is left out; nothing is judged. */
export function coverageCube(plan: unknown): CoverageCube {
  const index = indexPlan(readShape(plan).plan);
  const topics = index.all('topic').map(({ item }): CoveredTopic => {
    const { id, title, phase } = item;
    const { level } = coverageOf(index, item);
    return { id, title, ...(phase !== undefined && { phase }), level, bearers: bearersOf(index, item) };
  });
  const idsOf = (isWanted: (topic: CoveredTopic) => boolean) => topics.filter(isWanted).map(({ id }) => id);
  return {
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
