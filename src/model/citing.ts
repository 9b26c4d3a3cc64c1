import { groupBy } from '#base/group.js';
import { oncePer } from '#base/once.js';
import type { Citation } from '#generated/plan.types.js';
import { citationsByPlace, standsNoLater } from './cited.js';
import { numberKey } from './document-key.js';
import type { Placed } from './placed.js';
import type { PlanIndex } from './plan-index.js';

/** What the decree asks of a citation. */
export type CitationField = 'name' | 'number' | 'date' | 'issuer' | 'abstract';

/** "Riêng Luật, Pháp lệnh không ghi số, ký hiệu, cơ quan ban hành" (Decree 30/2020, appendix I, II.6.a). */
const byName: ReadonlySet<Citation['kind']> = new Set(['law', 'ordinance', 'constitution']);
/** What is issued by another document and goes by its name: "Đề án …", "Quy chế …". Treaties and the like are `other`. */
const attached: ReadonlySet<Citation['kind']> = new Set([
  'programme',
  'project',
  'scheme',
  'regulation',
  'rules',
  'statute',
  'other',
]);

/** Whether a document is cited as one on which the plan rests, and so has to be cited in full when it is first named. */
export function isToBeFull({ relation, kind, of, number }: Citation): boolean {
  const carries = relation === 'basis' || relation === 'carries-out';
  return carries && of === undefined && !(attached.has(kind) && number === undefined);
}

/** What a citation lacks and no earlier mention of the same document gives. */
export function missingFrom(index: PlanIndex, { item, pointer }: Placed<Citation>): CitationField[] {
  const mentions = mentionsUpTo(index, { item, pointer });
  const has = (given: (citation: Citation) => boolean) => mentions.some(given);
  if (byName.has(item.kind))
    return has(({ title, abstract }) => title !== undefined || abstract !== undefined) ? [] : ['name'];
  const fields: readonly (readonly [CitationField, boolean])[] = [
    ['number', has(({ number }) => number !== undefined)],
    ['date', has(({ date, dateText }) => date !== undefined || dateText !== undefined)],
    ['issuer', has(({ issuer }) => issuer !== undefined)],
    ['abstract', has(({ abstract, title }) => abstract !== undefined || title !== undefined)],
  ];
  return fields.flatMap(([field, isGiven]) => (isGiven ? [] : [field]));
}

/** Whether the number that a citation gives is still blank ("…/UBND-NC"), and no earlier mention has it. */
export function hasBlankNumber(index: PlanIndex, at: Placed<Citation>): boolean {
  const numbers = mentionsUpTo(index, at).flatMap(({ number }) => number ?? []);
  return !byName.has(at.item.kind) && numbers.length > 0 && !numbers.some((number) => /^[^/]*\d/.test(number));
}

/** A citation, and the mentions of the same document that stand no later. */
function mentionsUpTo(index: PlanIndex, { item, pointer }: Placed<Citation>): Citation[] {
  const earlier = mentionsOf(index, item).filter(
    (other) => other.pointer !== pointer && standsNoLater(other.item, item),
  );
  return [item, ...earlier.map((other) => other.item)];
}

function mentionsOf(index: PlanIndex, { number }: Citation): readonly Placed<Citation>[] {
  const key = number === undefined ? undefined : numberKey(number);
  return key === undefined ? [] : (mentionsByNumber(index).get(key) ?? []);
}

const mentionsByNumber = oncePer((index: PlanIndex) =>
  groupBy(citationsByPlace(index), ({ item: { number } }) => (number === undefined ? undefined : numberKey(number))),
);

/**
 * An earlier mention that gives the number which a later one leaves out: the same kind of document, of the same day. "Các lần
 * viện dẫn tiếp theo chỉ ghi tên loại và số, ký hiệu".
 */
export function numberedTwin(index: PlanIndex, { item, pointer }: Placed<Citation>): Placed<Citation> | undefined {
  if (item.number !== undefined || item.date === undefined) return undefined;
  const [twin, ...others] = (mentionsByDay(index).get(dayKey(item)) ?? []).filter(
    (other) => other.pointer !== pointer && other.item.number !== undefined && standsNoLater(other.item, item),
  );
  const isOne = others.every((other) => numberKey(other.item.number ?? '') === numberKey(twin?.item.number ?? ''));
  return isOne ? twin : undefined;
}

const mentionsByDay = oncePer((index: PlanIndex) => groupBy(citationsByPlace(index), ({ item }) => dayKey(item)));

function dayKey({ kind, date = '' }: Citation): string {
  return `${kind} ${date}`;
}
