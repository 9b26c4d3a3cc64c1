import type { Report, RuleWords } from '#generated/report.types.js';
import { wordsOfBasis } from '#rule/basis.js';
import type { RuleHead } from '#rule/rule.js';
import { docsOf } from './finding.js';

const known = new WeakMap<RuleHead, RuleWords>();

/** The words of a rule as a report carries them, so that it can be rendered again in another language, years later. */
export function wordsOf(rule: RuleHead): RuleWords {
  let words = known.get(rule);
  if (!words) known.set(rule, (words = gather(rule)));
  return words;
}

function gather(rule: RuleHead): RuleWords {
  const { id, severity, summary, kept, basis, messages } = rule;
  return {
    id,
    severity,
    summary,
    kept,
    basis: basis.map(wordsOfBasis),
    docs: docsOf(rule),
    messages: Object.entries(messages).map(([key, { vi, en }]) => ({ key, vi, en })),
  };
}

/** The words of those rules that something names. */
export function wordsNamed(words: Report['rules'], named: readonly { readonly rule: string }[]): Report['rules'] {
  const ids = new Set(named.map(({ rule }) => rule));
  return words.filter(({ id }) => ids.has(id));
}
