import type { Cases } from './cases.js';
import { parentOf } from './parent-of.js';
import type { AnyRule } from './rule.js';

/** The cases of a rule that holds a plan against its parent: unless a case changes it, the parent asks for what the plan does. */
export function cascadeCasesFor(rule: AnyRule, spoil: Cases['spoil'], cases: Cases['cases']): Cases {
  return { rule, cases, spoil, companions: [], parentOf };
}
