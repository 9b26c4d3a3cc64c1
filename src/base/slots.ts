/** A text in both languages. They are equals: neither is a translation left for later. */
export interface Bilingual {
  readonly vi: string;
  readonly en: string;
}

/**
 * The names between braces in a text: `SlotsOf<'{phase} starts on {from}'>` is `'phase' | 'from'`. A slot may bring the noun
 * that it counts, for one and for many: `{days|day|days}` becomes "1 day" or "2 days".
 */
export type SlotsOf<Template extends string> = string extends Template
  ? string
  : Template extends `${string}{${infer Name}}${infer Rest}`
    ? NameOf<Name> | SlotsOf<Rest>
    : never;

type NameOf<Slot extends string> = Slot extends `${infer Name}|${string}` ? Name : Slot;

/**
 * Puts values into the `{slots}` of a text, in one pass: a value that itself holds braces stays as it is. A slot without
 * a value stays visible, so that a message is never silently wrong.
 */
export function fillSlots<Template extends string>(
  template: Template,
  values: Readonly<Record<SlotsOf<Template>, string | number>>,
): string {
  const known: Readonly<Record<string, string | number>> = values;
  return template.replace(SLOT, (slot, name: string, one?: string, many?: string) => {
    if (!Object.hasOwn(known, name)) return slot;
    const value = String(known[name]);
    return many === undefined ? value : `${value} ${value === '1' ? one : many}`;
  });
}

/** A slot: its name, and where it counts something the noun for one and for many. */
const SLOT = /\{([A-Za-z]+)(?:\|([^{}|]*)\|([^{}|]*))?\}/g;

/** The names of the slots of a text, each once and in the order of letters. */
export function slotsIn(text: string): string[] {
  return [...new Set(Array.from(text.matchAll(SLOT), ([, name = '']) => name))].toSorted();
}
