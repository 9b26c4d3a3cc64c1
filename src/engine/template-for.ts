import { parseDay, partsOf } from '#base/day.js';
import type { Plan } from '#generated/plan.types.js';
import type { Template } from '#generated/template.types.js';
import type { ResolvedTemplate } from '#model/template.js';
import { changeRules, rules, setRules } from '#rules/registry.js';
import { resolveTemplate } from '#template/resolve.js';
import { shippedTemplates } from '#template/shipped.js';
import type { CheckOptions } from './options.js';

const shippedIds = idsOf([...rules, ...setRules, ...changeRules]);
const resolved = new Map<string, ResolvedTemplate>();

/** The template that a plan is checked against: the one asked for, else the one it claims, else `core`. */
export function templateFor(
  plan: Plan,
  { template, year, rules: own = [], setRules: ownOfSets = [] }: CheckOptions,
): ResolvedTemplate {
  if (typeof template === 'object' && 'layers' in template) return template;
  const claimed = plan.template;
  const asked = template ?? claimed?.id ?? 'core';
  const id = typeof asked === 'string' ? asked : asked.id;
  const parameters = { ...dayOf(plan, asked), ...(id === claimed?.id && claimed.parameters) };
  const instance = { year: year ?? claimed?.year ?? yearOf(plan), parameters };
  const resolve = (wanted: string | Template) =>
    resolveTemplate(wanted, instance, { knownRules: new Set([...shippedIds, ...idsOf(own), ...idsOf(ownOfSets)]) });
  if (typeof asked === 'object') return resolve(asked);
  const key = JSON.stringify([id, instance]);
  const known = resolved.get(key);
  if (known) return known;
  const made = resolve(id);
  // Same words in, same template out: keeping a few spares plans of one batch the work and changes nothing.
  if (resolved.size < 64) resolved.set(key, made);
  return made;
}

function idsOf(pack: readonly { readonly id: string }[]): string[] {
  return pack.map(({ id }) => id);
}

/** A template that asks for the `day` of an occasion which it does not name takes the plan's own. */
function dayOf(plan: Plan, asked: string | Template): { readonly day?: string } {
  const template = typeof asked === 'string' ? shippedTemplates.get(asked) : asked;
  const isAsked = template?.parameters?.some(({ name, type }) => name === 'day' && type === 'day') ?? false;
  const day = plan.occasions?.find(
    (occasion) => occasion.day !== undefined && parseDay(occasion.day) !== undefined,
  )?.day;
  return isAsked && day !== undefined ? { day } : {};
}

/** The year that the plan speaks of first: its day of issue, its windows, its occasions; 2000 when it names none. */
function yearOf(plan: Plan): number {
  const ranges = (plan.windows ?? []).map(({ when }) => (when.kind === 'range' ? when.from : undefined));
  const texts = [plan.issued?.on, ...ranges, ...(plan.occasions ?? []).map(({ day }) => day)];
  const day = texts
    .map((text) => (text === undefined ? undefined : parseDay(text)))
    .find((found) => found !== undefined);
  return day === undefined ? (plan.issued?.year ?? 2000) : partsOf(day).year;
}
