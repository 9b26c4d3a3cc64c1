import {
  formatDay,
  languages,
  parseDay,
  profileIds,
  readSpelledDay,
  shippedTemplates,
  templateIds,
  type Language,
} from '#index.js';
import { byId, fillOptions } from './elements.js';
import type { Choice } from './results.js';
import { words, type Word } from './words.js';

const template = byId('template', HTMLSelectElement);
const year = byId('year', HTMLInputElement);
const profile = byId('profile', HTMLSelectElement);
const asOf = byId('as-of', HTMLInputElement);

export function languageOf(): Language {
  return languages.find((each) => byId(`speak-${each}`, HTMLInputElement).checked) ?? 'vi';
}

/** What the fields say. A year or a day that is none, or not whole yet, is marked and not used. */
export function choiceOf(): Choice {
  const chosen = profileIds.find((id) => id === profile.value);
  const isYear = /^[1-9]\d{3}$/.test(year.value.trim());
  const day = parseDay(asOf.value.trim()) ?? readSpelledDay(asOf.value.trim());
  mark(year, isYear);
  mark(asOf, day !== undefined);
  return {
    ...(template.value !== '' && { template: template.value }),
    ...(isYear && { year: Number(year.value) }),
    ...(chosen !== undefined && { profile: chosen }),
    ...(day !== undefined && { asOf: formatDay(day) }),
  };
}

function mark(field: HTMLInputElement, isGood: boolean): void {
  field.setAttribute('aria-invalid', String(!isGood && field.value.trim() !== ''));
}

/** Calls back whenever a field or the language changes. */
export function watchSettings(changed: () => void): void {
  for (const field of [template, profile, asOf, year]) field.addEventListener('change', changed);
  for (const field of ['views', 'sides']) byId(field, HTMLElement).addEventListener('change', changed);
  for (const language of languages) byId(`speak-${language}`, HTMLInputElement).addEventListener('change', changed);
  byId('form', HTMLFormElement).addEventListener('submit', (event) => event.preventDefault());
}

/** Puts every text of page.html into a language. */
export function translate(language: Language): void {
  document.documentElement.lang = language;
  for (const each of document.querySelectorAll<HTMLElement>('[data-word]'))
    each.textContent = words[language][each.dataset['word'] as Word];
  for (const each of document.querySelectorAll<HTMLElement>('[data-word-title]'))
    each.title = words[language][each.dataset['wordTitle'] as Word];
  const { byPlan } = words[language];
  fillOptions(template, [
    ['', byPlan],
    ...templateIds.map((id) => [id, shippedTemplates.get(id)?.title[language] ?? id] as const),
  ]);
  fillOptions(profile, [['', byPlan], ...profileIds.map((id) => [id, words[language][id]] as const)]);
}
