import { canonicalJson, fingerprintOf } from '#base/digest.js';
import type { Task, Topic } from '#generated/plan.types.js';
import type { Placed } from './placed.js';
import type { PlanIndex } from './plan-index.js';

// A plan keeps digests of the clauses of its parent that it carries out. When the parent changes, exactly the items that
// carry out what has changed become suspect.

type Clause = Task | Topic;

/** A link of an item, and where the item stands. */
export interface PlacedLink extends Placed<Clause> {
  readonly link: NonNullable<Clause['carriesOut']>[number];
  /** Where the link itself stands. */
  readonly at: string;
}

/** All links of a plan, in the order of its tasks and topics. */
export function linksOf(index: PlanIndex): readonly PlacedLink[] {
  return [...index.all('task'), ...index.all('topic')].flatMap(({ item, pointer }: Placed<Clause>) =>
    (item.carriesOut ?? []).map((link, n) => ({ item, pointer, link, at: `${pointer}/carriesOut/${n}` })),
  );
}

/** The task or topic of a plan that an id names. */
export function clauseAt(index: PlanIndex, id: string): Placed<Clause> | undefined {
  return index.findTask(id) ?? index.all('topic').find(({ item }) => item.id === id);
}

/** What a clause says, as 16 hexadecimal digits: its own words, parties, times and products, wherever it stands. */
export function digestOfClause(clause: Clause): string {
  const { section: _section, label: _label, carriesOut: _own, x: _vendor, ...substance } = clause;
  return fingerprintOf([canonicalJson(substance).normalize('NFC')]);
}
