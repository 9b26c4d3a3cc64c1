import type { Bilingual } from '#base/slots.js';
import { wordsOfBasis } from '#rule/basis.js';
import type { AnyRule, Severity } from '#rule/rule.js';
import { rules } from '#rules/registry.js';
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

/** Every shipped rule, in the order of ids. */
export function ruleCatalogue(): RuleEntry[] {
  return shippedRules.map(({ id, severity, since, summary, basis, docs }) => ({
    id,
    severity,
    since,
    summary,
    basis: basis.map(wordsOfBasis),
    docs: docsOf({ id, ...(docs !== undefined && { docs }) }),
  }));
}
