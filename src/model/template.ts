import type { Day } from '#base/day.js';
import { oncePer } from '#base/once.js';
import type { Side } from '#base/side.js';
import type { Span } from '#base/span.js';
import type { Bilingual, Duty, Phase, Recipient, Section, Subject, Template } from '#generated/template.types.js';

/** A phase of a template, its days computed for the year of the plan. */
export interface TemplatePhase extends Omit<Phase, 'from' | 'to'> {
  readonly side: Side;
  /** Both ends, when neither is open. */
  readonly span: Span | undefined;
}

export interface TemplateOccasion {
  readonly id: string;
  readonly title: Bilingual;
  readonly names: readonly string[];
  /** Its day in the year of the plan. */
  readonly day: Day;
  readonly since: number | undefined;
  /** Years from the founding to the year of the plan. */
  readonly ordinal: number | undefined;
}

export interface RuleSetting {
  readonly severity?: 'error' | 'warning' | 'info' | 'off';
  /** Ranks of single sentences of the rule, in place of those that the rule gives them. */
  readonly ranks?: Readonly<Record<string, 'error' | 'warning' | 'info' | 'off'>>;
  readonly options?: object;
}

/** A template with its layers laid over one another and its days computed for one year. */
export interface ResolvedTemplate {
  readonly id: string;
  readonly version: string;
  readonly title: Bilingual;
  readonly year: number;
  /** The layers, from the lowest to the template itself. */
  readonly layers: readonly string[];
  readonly parameters: Readonly<Record<string, string | number | boolean>>;
  readonly occasion: TemplateOccasion | undefined;
  readonly anchors: Readonly<Record<string, Day>>;
  readonly window: Side | undefined;
  readonly phases: readonly TemplatePhase[];
  /** Whether the anchor day inside two neighbouring phases is custom (warn) or an overlap like any other (forbid). */
  readonly sharedAnchor: 'warn' | 'forbid';
  readonly sections: readonly Section[];
  readonly subjects: readonly Subject[];
  readonly each: NonNullable<Template['each']>;
  readonly atLeast: NonNullable<Template['atLeast']>;
  readonly duties: readonly Duty[];
  readonly recipients: readonly Recipient[];
  readonly phrases: NonNullable<Template['phrases']>;
  readonly series: NonNullable<Template['series']>;
  readonly bodies: NonNullable<Template['bodies']>;
  readonly settings: ReadonlyMap<string, RuleSetting>;
  /** Which layer each part came from, by the part's path: `subjects/amnesty` → `human-rights-day`. */
  readonly origin: ReadonlyMap<string, string>;
}

/** Whether the template demands the part; what names no need is required. */
export function isRequired(part: { readonly need?: string }): boolean {
  return part.need === undefined || part.need === 'required';
}

/** Whether the day is an anchor of the template: its occasion, or one of its named days. */
export function isAnchorDay(template: ResolvedTemplate, day: Day): boolean {
  return template.occasion?.day === day || Object.values(template.anchors).includes(day);
}

/** The subjects that hold in the year of the plan. */
export const subjectsInForce = oncePer(({ subjects, year }: ResolvedTemplate): readonly Subject[] =>
  subjects.filter(({ years }) => (years?.from ?? year) <= year && year <= (years?.to ?? year)),
);
