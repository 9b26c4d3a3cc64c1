import type { Day } from '#base/day.js';
import type { Bilingual, SlotsOf } from '#base/slots.js';
import type { Plan } from '#generated/plan.types.js';
import type { Certificate, Operation, Value } from '#generated/report.types.js';
import type { Parent } from '#model/parent.js';
import type { Placed, PlanPart, SubjectName, Subjects } from '#model/placed.js';
import type { PlanIndex } from '#model/plan-index.js';
import type { ReasonCode } from '#model/reason.js';
import type { DocumentPart } from '#model/seen.js';
import type { ResolvedTemplate } from '#model/template.js';
import type { Basis } from './basis.js';

/** error: the source says "phải", or a contradiction · warning: a likely fault · info: style, shown on request. */
export type Severity = 'error' | 'warning' | 'info';

/** The sentences of a rule by key. Both languages name the same `{slots}`. */
export type Texts = Readonly<Record<string, Bilingual>>;

/** What must be known before a rule can judge. Without it the rule is not evaluated, and says why. */
export type Need = DocumentPart | 'issue-day' | 'as-of' | 'parent';

/** The values that a sentence needs, by slot. */
export type ValuesFor<Text extends Bilingual> = Readonly<Record<SlotsOf<Text['vi'] | Text['en']>, Value>>;

/** A mend as a JSON Patch and the patch that takes it back (RFC 6902). */
export interface Mend<Key extends string = string> {
  readonly message: Key;
  readonly values: Readonly<Record<string, Value>>;
  /** True when it may be applied without a person reading it. */
  readonly safe: boolean;
  readonly patch: readonly Operation[];
  readonly inverse: readonly Operation[];
}

/** What else a fault can tell. */
export interface Where<Key extends string = string> {
  /** Where it stands, when that is not the subject itself: a pointer or a placed thing. */
  readonly at?: string | Placed<unknown>;
  readonly related?: readonly (string | Placed<unknown>)[];
  readonly expected?: Value;
  readonly certificates?: readonly Certificate[];
  /**
   * What makes this fault the one it is, beside place and key, when the values do not tell (they are free text).
   * Never words that a translator or an editor may change.
   */
  readonly facts?: readonly (string | number)[];
  readonly mends?: readonly Mend<Key>[];
}

/** What a rule may read, and how it speaks. Nothing else reaches it: no clock, no file, no locale. */
export interface Context<T extends Texts = Texts, Options = unknown> {
  readonly index: PlanIndex;
  readonly plan: Plan;
  readonly template: ResolvedTemplate;
  /** What the plan carries out, as far as it was handed in, the nearest first; rules that need it say `needs: ['parent']`. */
  readonly parents: readonly Parent[];
  /** The day of the check, when it was given. */
  readonly asOf: Day | undefined;
  readonly options: Options;
  /** Says that the subject breaks the rule. */
  readonly fault: <Key extends keyof T & string>(
    key: Key,
    values: ValuesFor<T[Key]>,
    where?: Where<keyof T & string>,
  ) => void;
  /** Says that the subject cannot be judged, and why. */
  readonly unknown: (reason: ReasonCode, values?: Readonly<Record<string, Value>>) => void;
}

export interface Rule<On extends SubjectName = SubjectName, T extends Texts = Texts, Options = unknown> {
  /** `noun/fault`, the folder in which the rule lives; never reused. */
  readonly id: string;
  /** The kind of thing that it judges, one at a time. */
  readonly on: On;
  readonly severity: Severity;
  /** Keys that rank lower than the rule. */
  readonly ranks?: Readonly<Partial<Record<keyof T, Severity>>>;
  readonly since: string;
  /** Where its page is; unless told, the pages that lie in the folder of a shipped rule. */
  readonly docs?: string;
  readonly summary: Bilingual;
  /** The positive sentence for a plan that keeps the rule. */
  readonly kept: Bilingual;
  readonly basis: readonly Basis[];
  /** The root properties that it reads beside those of its subject. Emptying any other changes nothing (a law). */
  readonly reads: readonly PlanPart[];
  readonly needs?: readonly Need[];
  /** Rules that own the fault behind this one: where they speak of the same thing, this rule is not evaluated. */
  readonly after?: readonly string[];
  /** The days of issue for which the rule holds. */
  readonly effective?: { readonly from?: string; readonly to?: string };
  readonly messages: T;
  readonly options?: { readonly schema: object; readonly defaults: Options };
  /** Whether the subject is of the sort that the rule is about; a reason says why it is not. */
  readonly applies?: (
    subject: Placed<Subjects[On]>,
    context: Pick<Context, 'index' | 'plan' | 'template' | 'parents'>,
  ) => boolean | ReasonCode;
  readonly check: (subject: Placed<Subjects[On]>, context: Context<T, Options>) => void;
}

/** Any rule, for those who walk over rules and call them with their own subjects. */
// The engine pairs each rule with subjects of its own name; no type can say that of a list of different rules.
export interface AnyRule extends Omit<Rule, 'on' | 'applies' | 'check' | 'options' | 'ranks'> {
  readonly on: SubjectName;
  readonly ranks?: Readonly<Record<string, Severity | undefined>>;
  readonly options?: { readonly schema: object; readonly defaults: unknown };
  readonly applies?: (subject: never, context: never) => boolean | ReasonCode;
  readonly check: (subject: never, context: never) => void;
}

/** What every rule says of itself, whatever it judges. */
export type RuleHead = Omit<AnyRule, 'on' | 'after' | 'options' | 'applies' | 'check'>;

/** Whether an id is `noun/fault`, in small letters without marks. */
export function isRuleId(id: string): boolean {
  return /^[a-z]+(?:-[a-z]+)*\/[a-z]+(?:-[a-z]+)*$/.test(id);
}

/** Writes a rule so that its sentences, slots and options are checked by the compiler. */
export function defineRule<const On extends SubjectName, const T extends Texts, Options = unknown>(
  rule: Rule<On, T, Options>,
): Rule<On, T, Options> {
  return rule;
}
