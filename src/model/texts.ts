import type { Plan } from '#generated/plan.types.js';
import type { Placed, Wording } from './placed.js';

interface Worded {
  readonly text?: string;
}

/** The lists whose items are read from the document, in its order; an item without text keeps a title in own words. */
const lists = ['statements', 'goals', 'topics', 'tasks', 'generalClauses', 'routes', 'budget'] as const;

/**
 * Every wording of a plan as it is written, once: title, opening, headings, items, closing, recipients. Times, citations,
 * claims and references quote wordings that stand elsewhere and are not told again; so are the names of units, unless the
 * plan has no other text.
 */
export function textsOf(plan: Plan): Placed<Wording>[] {
  const { title, opening, closing, sections, windows = [], phases = [], recipients = [] } = plan;
  const items = lists.flatMap((list) => place(list, list === 'routes' ? ownRoutes(plan) : (plan[list] ?? [])));
  return [
    wording('/title', 'title', title),
    ...present(wording('/opening/text', 'opening', opening?.text)),
    ...sections.flatMap((section, at) => [
      ...present(wording(`/sections/${at}/heading`, 'heading', section.heading)),
      ...present(wording(`/sections/${at}/text`, 'text', section.text)),
    ]),
    ...[...place('windows', windows), ...place('phases', phases)].flatMap(present),
    ...items,
    ...present(wording('/closing/text', 'closing', closing?.text)),
    ...recipients.map(({ text }, at) => wording(`/recipients/${at}/text`, 'recipient', text)),
    ...(items.some(({ item }) => item.text !== undefined) ? [] : namesOf(plan)),
  ];
}

/** A line of report that leans on a task has its words there. */
function ownRoutes({ routes = [], tasks = [] }: Plan): readonly Worded[] {
  const texts = new Set(tasks.map(({ text }) => text));
  return routes.filter(({ task, text }) => task === undefined || (text !== undefined && !texts.has(text)));
}

function place(list: string, items: readonly Worded[]): Placed<Wording>[] {
  return items.map(({ text }, at) => wording(`/${list}/${at}${text === undefined ? '' : '/text'}`, 'text', text));
}

function namesOf({ units = [] }: Plan): Placed<Wording>[] {
  return units.flatMap(({ names }, at) =>
    names.map(({ text }, nth) => wording(`/units/${at}/names/${nth}/text`, 'name', text, nth)),
  );
}

function wording(pointer: string, field: Wording['field'], text: string | undefined, nth = 0): Placed<Wording> {
  return { pointer, item: { text, field, nth, screened: { under: undefined, isClean: false } } };
}

function present(placed: Placed<Wording>): Placed<Wording>[] {
  return placed.item.text === undefined ? [] : [placed];
}

/** The parts of a plan in which wordings stand: what a rule about wording reads. */
export const worded = [
  'title',
  'opening',
  'sections',
  'windows',
  'phases',
  ...lists,
  'closing',
  'recipients',
  'units',
] as const;
