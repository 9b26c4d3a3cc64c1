import { fingerprintOf } from '#base/digest.js';
import { parsePointer } from '#base/path.js';
import { compareCodeUnits } from '#base/text.js';
import type { Finding, Value } from '#generated/report.types.js';
import { placeAt } from '#model/place.js';
import type { PlanIndex } from '#model/plan-index.js';
import { readValues, factsOf } from '#model/value.js';
import type { RuleHead, Severity } from '#rule/rule.js';
import { pointerOf, relatedOf, type Told } from './fault.js';

/** The page of a rule: its own, or from the root of the repository, with a Vietnamese one (rule.vi.md) beside it. */
export function docsOf({ id, docs }: Pick<RuleHead, 'id' | 'docs'>): string {
  return docs ?? `src/rules/${id}/rule.md`;
}

/** A sentence of a rule, with what stands in it. */
export interface Sentence {
  readonly key: string;
  readonly values: Readonly<Record<string, Value>>;
}

/**
 * Makes a finding of what a rule said: its place is named, its identity fixed.
 * @throws TypeError where the rule gave what no report can hold.
 */
export function findingOf(index: PlanIndex, told: Told, { key, values: given }: Sentence, severity: Severity): Finding {
  const { rule, where } = told;
  const pointer = pointerOf(told);
  const values = readValues(given);
  return {
    rule: rule.id,
    severity,
    message: key,
    values,
    place: placeAt(index.plan, pointer),
    related: relatedOf(told).map((related) => placeAt(index.plan, related)),
    ...(where.expected !== undefined && { expected: where.expected }),
    certificates: where.certificates ?? [],
    fingerprint: fingerprintOf([rule.id, key, identityAt(index, pointer), ...factsFrom(index, told, values)]),
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

function factsFrom(index: PlanIndex, told: Told, values: Sentence['values']): string[] {
  const given = told.where.facts?.map(String);
  const facts =
    given ??
    Object.entries(values)
      .sort(([a], [b]) => compareCodeUnits(a, b))
      .flatMap(([slot, value]) => factsOf(value).map((fact) => `${slot}=${fact}`));
  const related = relatedOf(told).map((pointer) => identityAt(index, pointer));
  return [...facts, ...related.toSorted()];
}
