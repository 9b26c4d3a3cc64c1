import { groupBy } from '#base/group.js';
import { oncePer } from '#base/once.js';
import { parsePointer } from '#base/path.js';
import type { Writable } from '#base/writable.js';
import type { Plan } from '#generated/plan.types.js';
import type { ItemValue, Place } from '#generated/report.types.js';
import { itemValue } from './value.js';

/** What any listed item may carry by which people find it. */
interface Named {
  readonly id?: string;
  readonly label?: string;
  readonly title?: string;
  readonly heading?: string;
  readonly text?: string;
  readonly number?: string;
  readonly short?: string;
  readonly section?: string;
  readonly names?: readonly { readonly text: string }[];
}

/** The place at a pointer, named by the nearest item that has an id. */
export function placeAt(plan: Plan, pointer: string): Place {
  const [list, at, field] = parsePointer(pointer) ?? [];
  const items = list === undefined ? undefined : plan[list as keyof Plan];
  const item = Array.isArray(items) ? (items as readonly Named[])[Number(at)] : undefined;
  if (item !== undefined) return placeOfItem(plan, pointer, item, field);
  const source = list === undefined ? undefined : sourceOf(plan, plan.id, list);
  return { pointer, ...(source && { source }) };
}

/** The place of a listed item, or of a field of it. */
export function placeOfItem(plan: Plan, pointer: string, item: Named, field?: string): Writable<Place> {
  const title = titleOf(item);
  const place: Writable<Place> = { pointer };
  if (item.id !== undefined) place.id = item.id;
  if (item.label !== undefined) place.label = item.label;
  if (title !== undefined) place.title = title;
  if (item.section !== undefined) place.section = item.section;
  const source = item.id === undefined ? undefined : sourceOf(plan, item.id, field);
  if (source) place.source = source;
  return place;
}

type Source = NonNullable<Place['source']>;
type SourcePlaces = NonNullable<NonNullable<Plan['source']>['places']>;

/** Where the document says it: the very field where that is known, else the item. */
function sourceOf(plan: Plan, id: string, field: string | undefined): Source | undefined {
  const { source: document } = plan;
  if (!document?.places) return undefined;
  const ofItem = sourcesIn(document.places).get(id) ?? [];
  const at = (wanted: string | undefined) => ofItem.findLast((place) => place.field === wanted);
  const found = (field === undefined ? undefined : at(field)) ?? at(undefined);
  if (!found) return undefined;
  const { id: _id, field: _field, ...source } = found;
  return source;
}

const sourcesIn = oncePer((places: SourcePlaces) => groupBy(places, ({ id }) => id));

/** The words by which people know an item: its title, heading, first name, number or text, whichever it has. */
export function titleOf(item: Named): string | undefined {
  return item.title ?? item.heading ?? item.names?.[0]?.text ?? item.short ?? item.number ?? item.text;
}

/** Any item as messages name it: a section by its heading, a unit by its first spelling, anything else by its title. */
export function namedValue(item: Named & { readonly id: string }): ItemValue {
  const title = titleOf(item);
  return itemValue({
    id: item.id,
    ...(item.label !== undefined && { label: item.label }),
    ...(title !== undefined && { title }),
  });
}
