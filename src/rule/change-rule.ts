import type { Change } from '#generated/comparison.types.js';
import type { PlanIndex } from '#model/plan-index.js';
import type { Rule, Severity, Texts, ValuesFor } from './rule.js';

/** Which differences a rule is about: of which thing, of which kind, on which face. */
export interface ChangeSort {
  readonly thing: Change['thing'];
  readonly kind: Change['kind'];
  readonly aspect?: NonNullable<Change['aspect']>;
}

/** Both versions, and how a rule over them speaks: of the difference that it was asked about. */
export interface ChangeContext<T extends Texts = Texts> {
  readonly older: PlanIndex;
  readonly newer: PlanIndex;
  readonly fault: <Key extends keyof T & string>(key: Key, values: ValuesFor<T[Key]>) => void;
}

/** A rule over two versions of one plan. Its folder has change-rule.ts where other rules have rule.ts. */
export interface ChangeRule<T extends Texts = Texts> extends Omit<
  Rule<'plan', T>,
  'on' | 'after' | 'options' | 'applies' | 'check'
> {
  readonly on: 'change';
  readonly of: readonly ChangeSort[];
  /** Judges one difference of these sorts; facts come first, and this is the judgement. */
  readonly judge: (change: Change, context: ChangeContext<T>) => void;
}

/** Any rule over two versions. */
// As with AnyRule, a list of different rules has forgotten which sentences belong to which.
export interface AnyChangeRule extends Omit<ChangeRule, 'ranks' | 'judge'> {
  readonly ranks?: Readonly<Record<string, Severity | undefined>>;
  readonly judge: (change: Change, context: never) => void;
}

/** Writes a rule over two versions so that its sentences and slots are checked by the compiler. */
export function defineChangeRule<const T extends Texts>(rule: ChangeRule<T>): ChangeRule<T> {
  return rule;
}
