import { canonicalJson } from '#base/digest.js';
import { parsePointer } from '#base/path.js';
import type { Finding } from '#generated/report.types.js';
import { citationsByPlace, datedCitations, ownDate } from './cited.js';
import type { PlanIndex } from './plan-index.js';
import { factsOf } from './value.js';

// A province copies its days from the centre, a department from the province, and with them the faults. What is copied is
// content; form, recipients and signatures are everybody's own.

const content: ReadonlySet<string> = new Set([
  'windows',
  'phases',
  'occasions',
  'citations',
  'statements',
  'goals',
  'topics',
  'claims',
]);

/** Whether a fault may have come with the text of another plan: it stands in the content, and is more than style. */
export function isInheritable({ severity, place }: Finding): boolean {
  return severity !== 'info' && content.has(parsePointer(place.pointer)?.[0] ?? '');
}

/** What makes faults of two plans one: rule, sentence, and the days and numbers in it, which do not go by the ids of a plan. */
export function faultKey({ rule, message, values }: Finding): string {
  const told = Object.entries(values).flatMap(([slot, value]) => {
    const isItem = typeof value === 'object' && value.kind === 'item';
    return isItem ? [] : factsOf(value).map((fact) => `${slot}=${fact}`);
  });
  return canonicalJson([rule, message, ...told.toSorted()]);
}

/** A document by its number and year, and the number as it is written. */
export interface NumberedDocument {
  readonly key: string;
  readonly number: string;
}

/** The documents that a plan carries out, the first ones that it names. */
export function parentsOf(index: PlanIndex): NumberedDocument[] {
  const dated = new Map(datedCitations(index).map((each) => [each.at.pointer, each]));
  const carried = citationsByPlace(index).filter(
    ({ item }) => item.relation === 'carries-out' && item.of === undefined,
  );
  const documents = carried.flatMap(({ pointer }) => {
    const found = dated.get(pointer);
    return found?.hasBody ? [{ key: `${found.document} ${found.from.slice(0, 4)}`, number: found.number }] : [];
  });
  return [...new Map(documents.map((each) => [each.key, each])).values()].slice(0, 5);
}

/** The plan itself as one that others may carry out. */
export function asParent(index: PlanIndex): NumberedDocument | undefined {
  const own = ownDate(index);
  return own && { key: `${own.document} ${own.from.slice(0, 4)}`, number: own.number };
}
