import type { Template } from '#generated/template.types.js';
import type { Waivers } from '#generated/waivers.types.js';
import type { ResolvedTemplate } from '#model/template.js';
import type { AnyRule } from '#rule/rule.js';
import type { AnySetRule } from '#rule/set-rule.js';
import type { ProfileId } from '#template/profiles.js';
import type { FindingLimits } from './cap.js';

/** What a plan is held against from above: a plan with the file it came from, or a template in place of one. */
export type ParentInput =
  { readonly plan: unknown; readonly file?: string } | { readonly template: string | Template | ResolvedTemplate };

/** How a plan is checked. Everything is handed in; nothing else is read. */
export interface CheckOptions {
  /** Id of a shipped template, a template, or one already resolved; unless told, the one the plan claims, else `core`. */
  readonly template?: string | Template | ResolvedTemplate;
  /** Year of the template's instance; unless told, the one that the plan claims, else the first year that it names. */
  readonly year?: number;
  /** The stage at which the plan is judged; unless told, the one that its status says. */
  readonly profile?: ProfileId;
  /** The day of the check, YYYY-MM-DD. Rules that need it are not evaluated without it. */
  readonly asOf?: string;
  /** Findings that were accepted, as `readWaivers` read them: they stay in the report, marked, and no longer count. */
  readonly waivers?: Waivers;
  /**
   * What the plan carries out, the nearest first: the plan of the province, then that of the centre. Without any, the rules
   * `cascade/…` do not apply.
   */
  readonly parents?: readonly ParentInput[];
  /** How many findings of a plan are listed: 200 of a rule and 1,000 in all, unless told. The rest is counted. */
  readonly limits?: FindingLimits;
  /** The file that the plan came from, for the report only. */
  readonly file?: string;
  /** The rules to run, all shipped ones unless told. */
  readonly rules?: readonly AnyRule[];
  /** The rules over sets of plans, all shipped ones unless told. */
  readonly setRules?: readonly AnySetRule[];
}
