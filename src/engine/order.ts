import { entryAt } from '#base/entry.js';
import { parsePointer } from '#base/path.js';
import { compareCodeUnits } from '#base/text.js';
import type { Finding } from '#generated/report.types.js';
import type { PlanIndex } from '#model/plan-index.js';

// The parts in the order in which a reader meets them in the document.
const parts = [
  'header', 'issuer', 'number', 'issued', 'type', 'title', 'salutation', 'occasions', 'opening', 'citations', 'sections',
  'statements', 'windows', 'phases', 'topics', 'claims', 'goals', 'generalClauses', 'tasks', 'units', 'routes', 'budget',
  'references', 'shortNames', 'closing', 'recipients', 'archive', 'signature', 'appendices',
]; // prettier-ignore
const rankOfPart = new Map(parts.map((part, at) => [part, at]));

/**
 * Findings in the order of the document; phases by their days, so that the same phases listed otherwise print the same.
 * The order is total: after the place come the rule, the sentence and the fingerprint.
 */
export function sortFindings(index: PlanIndex, findings: readonly Finding[]): Finding[] {
  return sortFrom(phaseStarts(index), findings);
}

/** When each phase begins: all that the order needs of a plan. */
export type PhaseStarts = ReadonlyMap<string, number>;

export function phaseStarts(index: PlanIndex): PhaseStarts {
  const starts = new Map<string, number>();
  for (const { item } of index.all('phase')) {
    const when = index.resolve(item.when);
    if (!starts.has(item.id)) starts.set(item.id, when.kind === 'span' ? when.span.from : Number.MAX_SAFE_INTEGER);
  }
  return starts;
}

/** The same order, for a plan that is no longer at hand. */
export function sortFrom(starts: PhaseStarts, findings: readonly Finding[]): Finding[] {
  return findings
    .map((finding) => ({ finding, key: keyOf(starts, finding) }))
    .sort((a, b) => compareKeys(a.key, b.key))
    .map(({ finding }) => finding);
}

type Key = readonly (number | string)[];

function keyOf(starts: PhaseStarts, { place, rule, message, fingerprint }: Finding): Key {
  const [part = '', at, ...rest] = parsePointer(place.pointer) ?? [];
  const id = place.id ?? '';
  const position = part === 'phases' ? (starts.get(id) ?? Number.MAX_SAFE_INTEGER) : Number(at) || 0;
  return [
    rankOfPart.get(part) ?? (part === '' ? -1 : parts.length),
    part,
    position,
    id,
    rest.join('/'),
    rule,
    message,
    fingerprint,
  ];
}

function compareKeys(a: Key, b: Key): number {
  for (const [at, left] of a.entries()) {
    const right = entryAt(b, at);
    if (left === right) continue;
    return typeof left === 'number' ? left - Number(right) : compareCodeUnits(left, String(right));
  }
  return 0;
}
