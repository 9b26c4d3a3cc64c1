import { failInput } from '#base/failure.js';
import { oncePer } from '#base/once.js';
import type { Bilingual } from '#base/slots.js';
import type { Plan } from '#generated/plan.types.js';
import type { ResolvedTemplate, RuleSetting } from '#model/template.js';
import draft from '#templates/profiles/draft.json' with { type: 'json' };
import issued from '#templates/profiles/issued.json' with { type: 'json' };
import submit from '#templates/profiles/submit.json' with { type: 'json' };

/** The stages in the life of a plan: being drafted, ready for signature, issued. */
export const profileIds = ['draft', 'submit', 'issued'] as const;
export type ProfileId = (typeof profileIds)[number];

/** The same rules with other ranks: what is rightly blank at a stage is no fault of it. */
export interface Profile {
  readonly id: string;
  readonly title: Bilingual;
  readonly rules: readonly ({ readonly rule: string } & Pick<RuleSetting, 'severity' | 'ranks'>)[];
}

// A cast, because TypeScript takes every word of a JSON file for any string; a test holds the files to the rules.
export const profiles = { draft, submit, issued } as Readonly<Record<ProfileId, Profile>>;

/**
 * The profile asked for, else the one that the status of the plan says.
 * @throws InputFailure when there is no such profile.
 */
export function profileFor({ status }: Pick<Plan, 'status'>, asked: string = status): ProfileId {
  const id = profileIds.find((known) => known === asked);
  const expected = { vi: `một trong: ${profileIds.join(', ')}`, en: `one of: ${profileIds.join(', ')}` };
  return id ?? failInput('option/invalid', { option: 'profile', expected });
}

/** A template as it ranks rules under a profile, which has the last word: but what a template switches off stays off. */
export function underProfile(template: ResolvedTemplate, profile: ProfileId): ResolvedTemplate {
  return overlays[profile](template);
}

/** Whether a profile has some sentence of a rule kept back, so that the silence of the rule says nothing of the plan. */
export function keepsBack(profile: string, rule: string): boolean {
  const ranking = profileIds.filter((id) => id === profile).flatMap((id) => profiles[id].rules);
  return ranking.some((each) => each.rule === rule && Object.values(each.ranks ?? {}).includes('off'));
}

// Once for each template, since much that is known of a template is kept by it.
const overlays = {
  draft: oncePer((template: ResolvedTemplate) => overlaid(template, profiles.draft)),
  submit: oncePer((template: ResolvedTemplate) => overlaid(template, profiles.submit)),
  issued: oncePer((template: ResolvedTemplate) => overlaid(template, profiles.issued)),
} satisfies Record<ProfileId, unknown>;

function overlaid(template: ResolvedTemplate, { rules }: Profile): ResolvedTemplate {
  if (rules.length === 0) return template;
  const settings = new Map(template.settings);
  for (const { rule, ...setting } of rules) {
    const given = settings.get(rule);
    if (given?.severity !== 'off') settings.set(rule, { ...given, ...setting });
  }
  return { ...template, settings };
}
