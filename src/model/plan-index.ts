import type { Day } from '#base/day.js';
import type { Mindful } from '#base/once.js';
import type { Phase, Plan, Section, Task, Unit, When, Window } from '#generated/plan.types.js';
import type { Marks } from './edge.js';
import type { Placed, PlacedWhen, SubjectName, Subjects } from './placed.js';
import type { ItemKind, Reference } from './references.js';
import type { Resolved } from './when.js';

/** An item found by its id. */
export interface Found extends Placed<{ readonly id: string }> {
  readonly kind: ItemKind;
}

/**
 * A plan read once: every list placed, every id found, every time expression resolved at most once. Rules and
 * comparison ask here and never walk the plan again.
 */
export interface PlanIndex extends Mindful {
  readonly plan: Plan;
  /** The day of issue; nothing while it is blank, unreal or not in the source. */
  readonly issuedOn: Day | undefined;
  /** All subjects of a name, in the order of the document. */
  readonly all: <Name extends SubjectName>(name: Name) => readonly Placed<Subjects[Name]>[];
  /** The first item that bears the id. */
  readonly find: (id: string) => Found | undefined;
  readonly findUnit: (id: string | undefined) => Placed<Unit> | undefined;
  readonly findSection: (id: string | undefined) => Placed<Section> | undefined;
  readonly findPhase: (id: string | undefined) => Placed<Phase> | undefined;
  readonly findTask: (id: string | undefined) => Placed<Task> | undefined;
  /** Ids that several items bear, with all pointers. */
  readonly duplicates: () => readonly {
    readonly id: string;
    readonly pointers: readonly [string, string, ...string[]];
  }[];
  /** References from item to item that lead nowhere, or to an item of another kind. */
  readonly dangling: () => readonly Reference[];
  /** Time expressions of the whole plan with their owners. */
  readonly whens: () => readonly PlacedWhen[];
  readonly resolve: (when: When) => Resolved;
  readonly marks: Marks;
  /** The one campaign window, or else the one horizon; the frame of phases without a parent. Of several, none is it. */
  readonly campaign: () => Placed<Window> | undefined;
}
