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

/** Every shipped rule, in the order of ids. */
export function ruleCatalogue(): RuleEntry[] {
  const shipped: readonly AnyRule[] = rules;
  return shipped.map(({ id, severity, since, summary, basis }) => ({
    id,
    severity,
    since,
    summary,
    basis: basis.map(wordsOfBasis),
    docs: docsOf(id),
  }));
}
