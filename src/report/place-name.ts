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
  const name = [place.label, place.title ?? place.id].filter((part) => part !== undefined && part !== '').join(' ');
  return name === '' ? partNameOf(partOf(place), language) : clip(name, width);
}

/** A plan by what people call it. Raw, as above. */
export function planNameOf({ title, issuer, file, id }: PlanName): string {
  return [issuer, title].filter((part) => part !== undefined && part !== '').join(' · ') || (file ?? id);
}
