import type { ResolvedTemplate } from '#model/template.js';
import type { AnyRule, RuleHead, Severity } from '#rule/rule.js';

const weight: Readonly<Record<Severity, number>> = { info: 1, warning: 2, error: 3 };

/** What a template says of rules. */
export type Settings = Pick<ResolvedTemplate, 'settings'>;

/** Whether a severity is at least as grave as another. */
export function isAtLeast(severity: Severity, threshold: Severity): boolean {
  return weight[severity] >= weight[threshold];
}

/** The severity at which the template runs the rule, or off. */
export function severityUnder(template: Settings, rule: RuleHead): Severity | 'off' {
  return template.settings.get(rule.id)?.severity ?? rule.severity;
}

/**
 * The rank of one sentence of a rule. A sentence that ranks lower than its rule stays there when a template raises the
 * rule, and falls with it when a template lowers the rule.
 */
export function rankOf({ ranks }: Pick<RuleHead, 'ranks'>, key: string, severity: Severity): Severity {
  const own = ranks?.[key] ?? severity;
  return isAtLeast(own, severity) ? severity : own;
}

/** The rank of one sentence of a rule under a template; where the template ranks the sentence itself, the rule does not. */
export function rankUnder(template: Settings, rule: RuleHead, key: string): Severity {
  const severity = severityUnder(template, rule);
  const given = template.settings.get(rule.id)?.ranks?.[key];
  const ranking = given === undefined || given === 'off' ? rule : { ranks: { [key]: given } };
  return rankOf(ranking, key, severity === 'off' ? 'info' : severity);
}

/** Whether the template has a sentence of a rule kept back: what it would tell is no fault here. */
export function isHeldBack(template: Settings, { id }: RuleHead, key: string): boolean {
  return template.settings.get(id)?.ranks?.[key] === 'off';
}

/** The options of a rule: its defaults, overlaid by those of the template. */
export function optionsUnder(template: ResolvedTemplate, rule: AnyRule): unknown {
  const given = template.settings.get(rule.id)?.options;
  const defaults = rule.options?.defaults;
  return typeof defaults === 'object' && defaults !== null ? { ...defaults, ...given } : (given ?? defaults);
}
