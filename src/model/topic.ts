import { groupBy } from '#base/group.js';
import { lineage } from '#base/lineage.js';
import { oncePer } from '#base/once.js';
import type { Topic } from '#generated/plan.types.js';
import type { Placed } from './placed.js';
import type { PlanIndex } from './plan-index.js';

/** The first topic that bears the id. */
export function findTopic(index: PlanIndex, id: string | undefined): Topic | undefined {
  return id === undefined ? undefined : topicsById(index).get(id)?.[0]?.item;
}

const topicsById = oncePer((index: PlanIndex) => groupBy(index.all('topic'), ({ item }) => item.id));

/** The topics that name a subject, in the order of the document. */
export function topicsAbout(index: PlanIndex, subject: string): readonly Placed<Topic>[] {
  return topicsBySubject(index).get(subject) ?? [];
}

const topicsBySubject = oncePer((index: PlanIndex) => {
  const bySubject = new Map<string, Placed<Topic>[]>();
  for (const topic of index.all('topic'))
    for (const subject of new Set(topic.item.subjects)) {
      const same = bySubject.get(subject);
      if (same) same.push(topic);
      else bySubject.set(subject, [topic]);
    }
  return bySubject;
});

/** Whether the plan says of any topic what it is about. */
export function namesSubjects(index: PlanIndex): boolean {
  return topicsBySubject(index).size > 0;
}

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
