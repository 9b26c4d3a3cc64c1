import type { ParentInput } from '#engine/options.js';
import type { Above, Case, Cases, Draft } from '#rule/cases.js';
import { draftOf } from './draft.js';
import { faultlessPlan } from './faultless.js';
import type { Tried } from './trial.js';

// The cases of the shipped rules as ruleTester takes them: a rule that holds plans against a parent is given one that finds no
// fault in the plan, changed as the case says.

/** A case of a shipped rule, with its parent where it has one. */
export function caseOf({ parentOf }: Pick<Cases, 'parentOf'>, one: Case): Tried {
  const { parent: above = unchanged, ...tried } = one;
  const made = (change: Exclude<Above, string>): ParentInput[] => {
    const plan = parentOf?.(draftOf(faultlessPlan()));
    if (plan) change(plan);
    return plan ? [{ plan }] : [];
  };
  const parents = (typeof above === 'object' ? above : [above]).flatMap((each) =>
    typeof each === 'string' ? [{ template: each }] : made(each),
  );
  return parents.length > 0 ? { ...tried, parents } : tried;
}

const unchanged = (): void => undefined;

/** A copy of a plan with the fault of a rule put in, or put into its parent; nothing where it has not what it takes. */
export function spoiltBy({ spoil, parentOf }: Pick<Cases, 'spoil' | 'parentOf'>, plan: Draft): Tried | undefined {
  const [draft, parent] = [draftOf(plan), parentOf?.(draftOf(plan))];
  if ((parentOf && !parent) || !spoil(draft, parent)) return undefined;
  return { plan: draft, ...(parent && { parents: [{ plan: parent }] }) };
}
