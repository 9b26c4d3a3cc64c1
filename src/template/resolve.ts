import type { Template } from '#generated/template.types.js';
import type { ResolvedTemplate, RuleSetting } from '#model/template.js';
import { instantiate } from './instantiate.js';
import { layersOf, type Library } from './layers.js';
import { mergeLayers, type MergedTemplate } from './merge.js';
import type { TemplateInstance } from './parameters.js';
import type { Part } from './part.js';
import { checkReferences } from './references.js';
import { shippedTemplates } from './shipped.js';

export type { Library } from './layers.js';
export type { TemplateInstance } from './parameters.js';

/** What a template is resolved with. */
export interface ResolveOptions {
  /** The templates that can be asked for and extended; unless told, those that come with the library. */
  readonly library?: Library;
  /** The ids of all rules; when they are given, a setting that names another one is a failure. */
  readonly knownRules?: ReadonlySet<string>;
}

/**
 * Lays the layers of a template over one another and computes its days for the year of a plan. `mergeLayers` tells the
 * laws by which layers merge, `setScene` the order in which days are found. The order of keys in the templates and of
 * templates in the library does not matter.
 * @param template the id of a template in the library, or a template that `readTemplate` has read.
 * @throws InputFailure that names the template, the place in it, and where one is near the word that was meant.
 */
export function resolveTemplate(
  template: string | Template,
  instance: TemplateInstance,
  { library = shippedTemplates, knownRules }: ResolveOptions = {},
): ResolvedTemplate {
  const merged = mergeLayers(layersOf(template, library));
  checkReferences(merged, knownRules);
  const { year, parameters, occasion, anchors, window, phases } = instantiate(merged, instance);
  return {
    id: merged.id,
    version: merged.version,
    title: merged.title,
    year,
    layers: merged.layers,
    parameters,
    occasion,
    anchors,
    window,
    phases,
    sharedAnchor: merged.sharedAnchor?.item ?? 'forbid',
    sections: itemsOf(merged.sections),
    subjects: itemsOf(merged.subjects),
    each: { task: itemsOf(merged.task), topic: itemsOf(merged.topic) },
    atLeast: itemsOf(merged.atLeast),
    duties: itemsOf(merged.duties),
    recipients: itemsOf(merged.recipients),
    phrases: itemsOf(merged.phrases),
    series: itemsOf(merged.series),
    bodies: itemsOf(merged.bodies),
    settings: settingsOf(merged),
    origin: merged.origin,
  };
}

function itemsOf<Item>(parts: readonly Part<Item>[]): readonly Item[] {
  return parts.map(({ item }) => item);
}

function settingsOf({ rules }: MergedTemplate): ReadonlyMap<string, RuleSetting> {
  return new Map(
    rules.map(({ item: { rule, severity, options } }) => [
      rule,
      { ...(severity !== undefined && { severity }), ...(options !== undefined && { options }) },
    ]),
  );
}
