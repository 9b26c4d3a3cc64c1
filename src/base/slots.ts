/** A text in both languages. They are equals: neither is a translation left for later. */
export interface Bilingual {
  readonly vi: string;
  readonly en: string;
}

/** The names between braces in a text: `SlotsOf<'{phase} starts on {from}'>` is `'phase' | 'from'`. */
export type SlotsOf<Template extends string> = string extends Template
  ? string
  : Template extends `${string}{${infer Name}}${infer Rest}`
    ? Name | SlotsOf<Rest>
    : never;

/**
 * Puts values into the `{slots}` of a text, in one pass: a value that itself holds braces stays as it is. A slot without
 * a value stays visible, so that a message is never silently wrong.
 */
export function fillSlots<Template extends string>(
  template: Template,
  values: Readonly<Record<SlotsOf<Template>, string | number>>,
): string {
  const known: Readonly<Record<string, string | number>> = values;
  return template.replace(/\{([A-Za-z]+)\}/g, (slot, name: string) =>
    Object.hasOwn(known, name) ? String(known[name]) : slot,
  );
}
