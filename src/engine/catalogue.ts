import type { Bilingual } from '#base/slots.js';
import { compareCodeUnits } from '#base/text.js';
import { wordsOfBasis } from '#rule/basis.js';
import type { AnyRule, RuleHead, Severity } from '#rule/rule.js';
import type { AnyChangeRule } from '#rule/change-rule.js';
import type { AnySetRule } from '#rule/set-rule.js';
import { changeRules, rules, setRules } from '#rules/registry.js';
import { docsOf } from './finding.js';

/** What a rule is, without what it does. */
export interface RuleEntry {
  readonly id: string;
  readonly severity: Severity;
  readonly since: string;
  readonly summary: Bilingual;
  readonly basis: readonly Bilingual[];
  readonly docs: string;
}

/** The rules that come with the library, to run beside those of one's own. */
export const shippedRules: readonly AnyRule[] = rules;

/** The rules over sets of plans that come with the library. */
export const shippedSetRules: readonly AnySetRule[] = setRules;

/** The rules over two versions of a plan that come with the library. */
export const shippedChangeRules: readonly AnyChangeRule[] = changeRules;

/** Every shipped rule, those over sets of plans and over two versions among them, in the order of ids. */
export function ruleCatalogue(): RuleEntry[] {
  const all: readonly RuleHead[] = [...shippedRules, ...shippedSetRules, ...shippedChangeRules];
  return all
    .toSorted((a, b) => compareCodeUnits(a.id, b.id))
    .map((rule) => ({
      id: rule.id,
      severity: rule.severity,
      since: rule.since,
      summary: rule.summary,
      basis: rule.basis.map(wordsOfBasis),
      docs: docsOf(rule),
    }));
}
