import { oncePer } from '#base/once.js';
import type { PlanIndex } from './plan-index.js';

/** The subjects that a topic or a task of the plan is about. */
export const heldSubjects: (index: PlanIndex) => ReadonlySet<string> = oncePer((index) => {
  const ofTopics = index.all('topic').flatMap(({ item }) => item.subjects ?? []);
  const ofTasks = index.all('task').flatMap(({ item: { subjects, covers } }) => {
    const ref = covers?.scope === 'subject' ? covers.ref : undefined;
    return ref === undefined ? (subjects ?? []) : [...(subjects ?? []), ref];
  });
  return new Set([...ofTopics, ...ofTasks]);
});
