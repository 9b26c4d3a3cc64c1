import { formatDay } from '#base/day.js';
import type { Side } from '#base/side.js';
import { compareCodeUnits } from '#base/text.js';
import type { ResolvedTemplate } from '#model/template.js';

/**
 * A resolved template as JSON for people: its parts in the order of its layers, days as YYYY-MM-DD. The same template
 * gives the same text in whatever order its files write the keys of an object.
 */
export function printTemplate(template: ResolvedTemplate): string {
  const { occasion, window, phases } = template;
  const shown = {
    ...template,
    occasion: occasion && { ...occasion, day: formatDay(occasion.day) },
    anchors: Object.fromEntries(Object.entries(template.anchors).map(([name, day]) => [name, formatDay(day)])),
    window: window && endsOf(window),
    phases: phases.map(({ side, span: _span, ...phase }) => ({ ...phase, ...endsOf(side) })),
    settings: Object.fromEntries(template.settings),
    origin: Object.fromEntries(template.origin),
  };
  const members = Object.entries(shown).map(([name, part]) => [name, sortedIn(name, part)]);
  return `${JSON.stringify(Object.fromEntries(members), undefined, 2)}\n`;
}

function endsOf({ from, to }: Side): { readonly from: string; readonly to: string } {
  return { from: from === undefined ? 'open' : formatDay(from), to: to === undefined ? 'open' : formatDay(to) };
}

// What is listed by name keeps its order, which is that of the layers; the keys of any other object have none of their own.
const listings = new Set(['parameters', 'anchors', 'settings', 'origin']);

function sortedIn(name: string, part: unknown): unknown {
  if (!listings.has(name) || typeof part !== 'object' || part === null) return sorted(part);
  return Object.fromEntries(Object.entries(part).map(([key, value]) => [key, sorted(value)]));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).map(([key, member]): [string, unknown] => [key, sorted(member)]);
  return Object.fromEntries(members.sort(([a], [b]) => rankOf(a) - rankOf(b) || compareCodeUnits(a, b)));
}

/** What one looks for first, and after that the alphabet. */
const leading = ['id', 'of', 'title', 'vi', 'en', 'day', 'from', 'to'];

function rankOf(key: string): number {
  const at = leading.indexOf(key);
  return at < 0 ? leading.length : at;
}
