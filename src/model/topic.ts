import { groupBy } from '#base/group.js';
import { lineage } from '#base/lineage.js';
import { oncePer } from '#base/once.js';
import type { Topic } from '#generated/plan.types.js';
import type { PlanIndex } from './plan-index.js';

/** The first topic that bears the id. */
export function findTopic(index: PlanIndex, id: string | undefined): Topic | undefined {
  return id === undefined ? undefined : topicsById(index).get(id)?.[0]?.item;
}

const topicsById = oncePer((index: PlanIndex) => groupBy(index.all('topic'), ({ item }) => item.id));

/** What a topic has of its own or takes from those that hold it: a phase or a time, subjects. */
export interface Setting {
  readonly isPlaced: boolean;
  readonly hasSubject: boolean;
}

export function settingOf(index: PlanIndex, topic: Topic): Setting {
  return settings(index)(topic);
}

const settings = oncePer((index: PlanIndex) =>
  lineage<Topic, Setting>(
    ({ parent }) => findTopic(index, parent),
    ({ phase, when, subjects = [] }, above) => ({
      isPlaced: phase !== undefined || when !== undefined || (above?.isPlaced ?? false),
      hasSubject: subjects.length > 0 || (above?.hasSubject ?? false),
    }),
  ),
);
