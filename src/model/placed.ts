import type { Span } from '#base/span.js';
import type {
  Citation,
  Claim,
  CrossReference,
  GeneralClause,
  Goal,
  Money,
  Occasion,
  Phase,
  Plan,
  Recipient,
  Route,
  Section,
  Statement,
  Task,
  Topic,
  Unit,
  When,
  Window,
} from '#generated/plan.types.js';
import type { Resolved } from './when.js';

/** A thing of the plan with the pointer at which it stands (RFC 6901). */
export interface Placed<Thing> {
  readonly item: Thing;
  readonly pointer: string;
}

/** A time expression, and the item that it belongs to. */
export interface PlacedWhen extends Placed<When> {
  readonly owner: Placed<{ readonly id: string }>;
}

/** A date as the plan writes it, and what it should be: a day, a period, an edge of a range. */
export interface DateField {
  readonly text: string;
  readonly field:
    | 'issued'
    | 'citation'
    | 'occasion'
    | 'since'
    /** One day of a time expression. */
    | 'day'
    | 'edge'
    | 'month'
    | 'quarter'
    | 'year'
    | 'school-year'
    /** Day and month of every year, as in "trước ngày 31/6 hằng năm". */
    | 'yearly';
}

/** Words of the document as they are written. */
export interface Wording {
  /** Nothing where the source of an item kept its title only: titles may be somebody's own words. */
  readonly text: string | undefined;
  readonly field: 'title' | 'opening' | 'heading' | 'name' | 'closing' | 'recipient' | 'text';
  /** Which of the names of a unit it is, the first being 0. */
  readonly nth: number;
  /** Whether it is clean, and under which phrases: kept by `isClean` so that many rules ask once. */
  readonly screened: { under: unknown; isClean: boolean };
}

/** A stage with the days that it resolves to, when it does. */
export interface Stage extends Placed<Phase> {
  readonly when: Resolved;
  readonly span: Span | undefined;
}

/** The stages of one parent, which together should fill its time; other tracks ("xuyên suốt") are not of them. */
export interface StageGroup {
  /** The window or phase that holds them; nothing when the plan names no frame. */
  readonly frame: Placed<Window | Phase> | undefined;
  readonly frameSpan: Span | undefined;
  readonly stages: readonly Stage[];
}

/** What a rule may ask to see, one at a time: the engine walks, rules judge. */
export interface Subjects {
  readonly plan: Plan;
  readonly section: Section;
  readonly claim: Claim;
  readonly citation: Citation;
  readonly occasion: Occasion;
  readonly window: Window;
  readonly phase: Phase;
  readonly topic: Topic;
  readonly statement: Statement;
  readonly goal: Goal;
  readonly unit: Unit;
  readonly task: Task;
  readonly clause: GeneralClause;
  readonly route: Route;
  readonly money: Money;
  readonly recipient: Recipient;
  readonly 'cross-reference': CrossReference;
  /** Phases of one parent whose stages should partition its window. */
  readonly stages: StageGroup;
  readonly when: When;
  readonly date: DateField;
  /** Every wording of the plan. */
  readonly text: Wording;
}

export type SubjectName = keyof Subjects;

/** The properties at the root of a plan; a rule names those that it reads. */
export type PlanPart = keyof Plan;
