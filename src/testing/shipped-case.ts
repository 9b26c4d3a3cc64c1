import type { Case, Cases, Draft } from '#rule/cases.js';
import { draftOf } from './draft.js';
import { faultlessPlan } from './faultless.js';
import type { Tried } from './trial.js';

// The cases of the shipped rules as ruleTester takes them: a rule that holds plans against a parent is given one that finds no
// fault in the plan, changed as the case says.

/** A case of a shipped rule, with its parent where it has one. */
export function caseOf({ parentOf }: Pick<Cases, 'parentOf'>, one: Case): Tried {
  const { parent: change, ...tried } = one;
  const parent = parentOf?.(draftOf(faultlessPlan()));
  if (!parent) return tried;
  change?.(parent);
  return { ...tried, parents: [{ plan: parent }] };
}

/** A copy of a plan with the fault of a rule put in, or put into its parent; nothing where it has not what it takes. */
export function spoiltBy({ spoil, parentOf }: Pick<Cases, 'spoil' | 'parentOf'>, plan: Draft): Tried | undefined {
  const [draft, parent] = [draftOf(plan), parentOf?.(draftOf(plan))];
  if ((parentOf && !parent) || !spoil(draft, parent)) return undefined;
  return { plan: draft, ...(parent && { parents: [{ plan: parent }] }) };
}
