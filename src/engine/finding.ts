import { fingerprintOf } from '#base/digest.js';
import { parsePointer } from '#base/path.js';
import type { Finding, Value } from '#generated/report.types.js';
import { placeAt } from '#model/place.js';
import type { PlanIndex } from '#model/plan-index.js';
import { factsOf } from '#model/value.js';
import type { RuleHead, Severity } from '#rule/rule.js';
import { pointerOf, relatedOf, type Fault } from './fault.js';

/** The page of a rule: its own, or from the root of the repository, with a Vietnamese one (rule.vi.md) beside it. */
export function docsOf({ id, docs }: Pick<RuleHead, 'id' | 'docs'>): string {
  return docs ?? `src/rules/${id}/rule.md`;
}

/** Makes a finding of a fault: its place is named, its identity fixed. */
export function findingOf(index: PlanIndex, fault: Fault, severity: Severity): Finding {
  const { rule, key, values, where } = fault;
  const pointer = pointerOf(fault);
  return {
    rule: rule.id,
    severity,
    message: key,
    values,
    place: placeAt(index.plan, pointer),
    related: relatedOf(fault).map((related) => placeAt(index.plan, related)),
    ...(where.expected !== undefined && { expected: where.expected }),
    certificates: where.certificates ?? [],
    fingerprint: fingerprintOf([rule.id, key, identityAt(index, pointer), ...factsFrom(index, fault)]),
    suggestions: (where.mends ?? []).map(({ message, values: words, safe, patch, inverse }) => ({
      message,
      values: words,
      safe,
      patch,
      inverse,
    })),
    docs: docsOf(rule),
  };
}

/**
 * What a place is, whatever its position: the id of the item that holds it, and the way on from there without the
 * positions in inner lists. Moving an item in its list changes no fingerprint; renaming its id does, since then it is
 * another item.
 */
export function identityAt(index: PlanIndex, pointer: string): string {
  const id = placeAt(index.plan, pointer).id;
  if (id === undefined) return pointer;
  const [list = '', , ...rest] = parsePointer(pointer) ?? [];
  return [list, id, ...rest.filter((segment) => !/^\d+$/.test(segment))].join('/');
}

function factsFrom(index: PlanIndex, fault: Fault): string[] {
  const given = fault.where.facts?.map(String);
  const told =
    given ??
    Object.keys(fault.values)
      .toSorted()
      .flatMap((slot) => factsIn(slot, fault.values[slot]));
  const related = relatedOf(fault).map((pointer) => identityAt(index, pointer));
  return [...told, ...related.toSorted()];
}

function factsIn(slot: string, value: Value | undefined): string[] {
  return value === undefined ? [] : factsOf(value).map((fact) => `${slot}=${fact}`);
}
