import { compareCodeUnits } from '#base/text.js';
import type { AnyRule } from '#rule/rule.js';

/** The rules in an order in which each comes after those that it waits for; otherwise by id. A circle is our own fault. */
export function schedule(rules: readonly AnyRule[]): readonly AnyRule[] {
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const done = new Set<AnyRule>();
  const open = new Set<AnyRule>();
  const visit = (rule: AnyRule): void => {
    if (done.has(rule)) return;
    if (open.has(rule))
      throw new Error(`Rules wait for each other in a circle: ${[...open].map(({ id }) => id).join(', ')}.`);
    open.add(rule);
    for (const id of rule.after ?? []) {
      const before = byId.get(id);
      if (before) visit(before);
    }
    open.delete(rule);
    done.add(rule);
  };
  for (const rule of [...rules].sort((a, b) => compareCodeUnits(a.id, b.id))) visit(rule);
  return [...done];
}
