import { groupBy } from '#base/group.js';
import { carriedTasks, carriedTopics } from '#compare/carrying.js';
import type { Operation } from '#generated/report.types.js';
import { digestOfClause } from '#model/clause-link.js';
import { indexPlan } from '#model/index-plan.js';
import type { PlanInput } from './plan-set.js';
import { readWhole } from './whole-plan.js';

/** A link that is put into a plan: which item carries out which clause of the parent, and what told it. */
export interface NewLink {
  readonly item: string;
  readonly clause: string;
  readonly how: 'words' | 'subject';
}

/** What makes a plan keep digests of the clauses that it carries out. */
export interface Linking {
  readonly patch: readonly Operation[];
  readonly links: readonly NewLink[];
}

/**
 * Links the tasks and topics of a plan to the clauses of its parent that they carry out, each with the digest that the clause
 * has now: where the words are the same on some rung, or a subject is theirs alone. What is only alike is left to a person, and
 * an item that has a link keeps it as it is, so that nothing suspect is made good unseen. `editJson` carries the patch out.
 * @throws InputFailure where one of the plans does not fit the schema, with its first fault.
 */
export function linkPlan(child: PlanInput, parent: PlanInput): Linking {
  const ours = indexPlan(readWhole(child.plan, 'plan', child.file));
  const theirs = indexPlan(readWhole(parent.plan, 'parent', parent.file));
  const carried = [...carriedTasks(ours, theirs), ...carriedTopics(ours, theirs)];
  const found = carried.flatMap(({ clause, by, how }) => {
    if ((how !== 'words' && how !== 'subject') || (by.item.carriesOut ?? []).length > 0) return [];
    const value = { plan: theirs.plan.id, clause: clause.item.id, digest: digestOfClause(clause.item) };
    return [{ at: by.pointer, value, link: { item: by.item.id, clause: clause.item.id, how } }];
  });
  const patch = [...groupBy(found, ({ at }) => at)].map(([at, own]): Operation => {
    return { op: 'add', path: `${at}/carriesOut`, value: own.map(({ value }) => value) };
  });
  return { patch, links: found.map(({ link }) => link) };
}
