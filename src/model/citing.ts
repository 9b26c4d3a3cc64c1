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
export function missingFrom(index: PlanIndex, { item }: Placed<Citation>): CitationField[] {
  const given = givenUpTo(index, item);
  const asked = byName.has(item.kind) ? (['name'] as const) : (['number', 'date', 'issuer', 'abstract'] as const);
  return asked.filter((field) => !given.has(field));
}

/** Whether the number that a citation gives is still blank ("…/UBND-NC"), and no earlier mention has it. */
export function hasBlankNumber(index: PlanIndex, { item }: Placed<Citation>): boolean {
  const given = givenUpTo(index, item);
  return !byName.has(item.kind) && given.has('number') && !given.has('digits');
}

/** What a citation gives of its document; digits where its number is not blank any more. */
type Given = CitationField | 'digits';

function givenBy({ number, date, dateText, issuer, abstract, title }: Citation): Given[] {
  return [
    number === undefined ? [] : (['number'] as const),
    number !== undefined && /^[^/]*\d/.test(number) ? (['digits'] as const) : [],
    date === undefined && dateText === undefined ? [] : (['date'] as const),
    issuer === undefined ? [] : (['issuer'] as const),
    abstract === undefined && title === undefined ? [] : (['name', 'abstract'] as const),
  ].flat();
}

/** What a citation and the mentions of the same document that stand no later give together. */
function givenUpTo(index: PlanIndex, citation: Citation): ReadonlySet<Given> {
  const key = keyOf(citation);
  const known = key === undefined ? undefined : givenByNumber(index).get(key)?.get(citation.where);
  return known ?? new Set(givenBy(citation));
}

// Ten thousand citations of one document are gone through once, and not once for each of them.
const givenByNumber = oncePer((index: PlanIndex) => {
  const mentions = groupBy(citationsByPlace(index), ({ item }) => keyOf(item));
  return new Map([...mentions].map(([key, same]) => [key, givenByPlace(same)]));
});

/** What mentions in the order of places give together up to the end of each place. */
function givenByPlace(mentions: readonly Placed<Citation>[]): ReadonlyMap<Citation['where'], ReadonlySet<Given>> {
  const given = new Set<Given>();
  const byPlace = groupBy(mentions, ({ item }) => item.where);
  return new Map(
    [...byPlace].map(([where, here]) => {
      for (const { item } of here) for (const what of givenBy(item)) given.add(what);
      return [where, new Set(given)];
    }),
  );
}

function keyOf({ number }: Citation): string | undefined {
  return number === undefined ? undefined : numberKey(number);
}

/**
 * An earlier mention that gives the number which a later one leaves out: the same kind of document, of the same day. "Các lần
 * viện dẫn tiếp theo chỉ ghi tên loại và số, ký hiệu".
 */
export function numberedTwin(index: PlanIndex, { item }: Placed<Citation>): Placed<Citation> | undefined {
  if (item.number !== undefined || item.date === undefined) return undefined;
  const twins = twinsByDay(index).get(dayKey(item));
  if (!twins || !standsNoLater(twins.first.item, item)) return undefined;
  return twins.other && standsNoLater(twins.other.item, item) ? undefined : twins.first;
}

/** Of the mentions of a day that give a number the first, and the first with another one. */
const twinsByDay = oncePer((index: PlanIndex) => {
  const numbered = citationsByPlace(index).filter(({ item }) => item.number !== undefined);
  return new Map(
    [...groupBy(numbered, ({ item }) => dayKey(item))].map(([day, [first, ...others]]) => {
      const other = others.find(({ item }) => keyOf(item) !== keyOf(first.item));
      return [day, { first, other }];
    }),
  );
});

function dayKey({ kind, date = '' }: Citation): string {
  return `${kind} ${date}`;
}
