import { formatDayVi, parseDay, partsOf } from '#base/day.js';
import { escapeControl } from '#base/text.js';
import type { Value } from '#generated/report.types.js';
import type { Language } from './language.js';

// Values stay raw until here. Whatever came from a plan is made harmless for a terminal on the way; formats with signs of
// their own (HTML, Markdown, CSV …) escape those besides.

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A day as the language writes it: 10/12/2024 in Vietnamese, 10 Dec 2024 in English. Text that is no day stays. */
export function dressDay(iso: string, language: Language): string {
  const day = parseDay(iso);
  if (day === undefined) return escapeControl(iso);
  if (language === 'vi') return formatDayVi(day);
  const { year, month, day: dayOfMonth } = partsOf(day);
  return `${dayOfMonth} ${months[month - 1]} ${year}`;
}

/** A span of days; a span of one day is that day. The year stands once where both ends share it. */
export function dressSpan(from: string, to: string, language: Language): string {
  if (from === to) return dressDay(from, language);
  const start = dressDay(from, language);
  const end = dressDay(to, language);
  const isOneYear = from.slice(0, 4) === to.slice(0, 4);
  return isOneYear ? `${start.slice(0, -5)}–${end}` : `${start}–${end}`;
}

/** Any value as words. An item is known by its title, else by its label, at last by its id. */
export function dress(value: Value, language: Language): string {
  if (typeof value === 'string') return escapeControl(value);
  if (typeof value === 'number') return String(value);
  if (typeof value === 'boolean') return yesNo[language][value ? 'yes' : 'no'];
  switch (value.kind) {
    case 'day':
      return dressDay(value.day, language);
    case 'span':
      return dressSpan(value.from, value.to, language);
    case 'item':
      return escapeControl(value.title ?? value.label ?? value.id);
    case 'word':
      return escapeControl(value[language]);
    case 'list':
      return joinWords(value.items.map((item) => dress(item, language)));
    default:
      return value satisfies never;
  }
}

/** Names and titles hold commas themselves; then a semicolon keeps them apart. */
function joinWords(words: readonly string[]): string {
  return words.join(words.some((word) => word.includes(',')) ? '; ' : ', ');
}

const yesNo = { vi: { yes: 'có', no: 'không' }, en: { yes: 'yes', no: 'no' } } as const;
