import type { Cases, Draft } from './cases.js';
import { parentOf } from './parent-of.js';
import type { AnyRule } from './rule.js';

/** The cases of a rule that holds a plan against its parent: unless a case changes it, the parent asks for what the plan does. */
export function cascadeCasesFor(rule: AnyRule, spoil: Cases['spoil'], cases: Cases['cases']): Cases {
  return { rule, cases, spoil, companions: [], parentOf };
}

/** Gives the plan a topic that its parent does not have. */
export function addOwnTopic(plan: Draft): void {
  plan.topics?.push({
    id: 'topic-own',
    title: 'Chuyện kể ở bản làng',
    text: 'Chuyện kể của già làng về đổi thay nơi bản làng.',
    kind: 'message',
    phase: 'after',
  });
}
