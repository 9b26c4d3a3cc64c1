/**
 * An element of page.html by its id.
 * @throws Error where there is none, which is a slip of ours.
 */
export function byId<Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind {
  const found = document.getElementById(id);
  if (found instanceof kind) return found;
  throw new Error(`page.html has no ${kind.name} with the id ${id}`);
}

/** A new element with its text, which is never taken for markup. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  text: string,
  attributes: Readonly<Record<string, string>> = {},
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  made.textContent = text;
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
}

/** Puts options in a list and keeps what was chosen, where it is still there. */
export function fillOptions(
  list: HTMLSelectElement,
  options: readonly (readonly [value: string, text: string])[],
): void {
  const chosen = list.value;
  list.replaceChildren(...options.map(([value, text]) => element('option', text, { value })));
  if (options.some(([value]) => value === chosen)) list.value = chosen;
}

/** Hands a text to whoever keeps downloads. */
export function save(name: string, content: BlobPart, type: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = element('a', '', { href: address, download: name });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
