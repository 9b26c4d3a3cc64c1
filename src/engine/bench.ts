import type { Day } from '#base/day.js';
import type { Parent } from '#model/parent.js';
import type { PlanPart } from '#model/placed.js';
import type { PlanIndex } from '#model/plan-index.js';
import type { ResolvedTemplate } from '#model/template.js';

/** What the rules are run on. */
export interface Bench {
  readonly index: PlanIndex;
  readonly template: ResolvedTemplate;
  /** What the plan carries out, the nearest first. */
  readonly parents: readonly Parent[];
  readonly asOf: Day | undefined;
  /** Root properties that do not fit the schema: who reads them is not evaluated. */
  readonly broken: ReadonlySet<PlanPart>;
}
