import { parsePointer } from '#base/path.js';
import { fillSlots, foldWords } from '#base/text.js';
import type { Place, PlanName } from '#generated/report.types.js';
import type { Language } from './language.js';
import { clip } from './page.js';
import { partNames, textWords } from './text-words.js';

/** The part of the plan in which a place lies, as a heading calls it; the empty part is the whole plan. */
export function partNameOf(part: string, language: Language): string {
  if (part === '') return textWords[language].wholePlan;
  return Object.hasOwn(partNames[language], part) ? (partNames[language][part] ?? part) : part;
}

/** The root property of the plan that a pointer leads into. */
export function partOf({ pointer }: Pick<Place, 'pointer'>): string {
  const end = pointer.indexOf('/', 1);
  return pointer.slice(1, end < 0 ? undefined : end);
}

/** A place as people call it: label and title, else the part of the plan. Raw: the format has to escape it. */
export function placeNameOf(place: Place, language: Language, width = 120): string {
  const { label, title } = place;
  if (title === undefined || title === '') return itemNameOf(place, language);
  return clip(isSaid(label) ? `${label} ${title}` : title, width);
}

/** What an item is called by itself: its title, else its label or its number among its likes. Raw, as above. */
export function itemNameOf(place: NamedPlace, language: Language): string {
  const { label, title, pointer } = place;
  if (title !== undefined && title !== '') return title;
  if (isSaid(label)) return `${entry[language]} ${label}`;
  const part = partNameOf(partOf(place), language);
  const [, at] = parsePointer(pointer) ?? [];
  return Number.isInteger(Number(at)) ? fillSlots(nth[language], { part, at: Number(at) + 1 }) : part;
}

/** A dash or a plus sign says nothing where the list is not seen. */
function isSaid(label: string | undefined): label is string {
  return label !== undefined && foldWords(label) !== '';
}

type NamedPlace = Pick<Place, 'label' | 'title' | 'pointer'>;

const entry: Readonly<Record<Language, string>> = { vi: 'Mục', en: 'Item' };
const nth: Readonly<Record<Language, string>> = { vi: '{part} thứ {at}', en: '{part} {at}' };

/** A plan by what people call it. Raw, as above. */
export function planNameOf({ title, issuer, file, id }: PlanName): string {
  return [issuer, title].filter((part) => part !== undefined && part !== '').join(' · ') || (file ?? id);
}

/** Plans side by side by their issuers, where these tell them apart, else by their whole names. Raw, as above. */
export function columnNamesOf(plans: readonly PlanName[]): string[] {
  const issuers = plans.flatMap(({ issuer }) => (issuer === undefined || issuer === '' ? [] : [issuer]));
  return new Set(issuers).size === plans.length ? issuers : plans.map(planNameOf);
}
