import type { Section } from '#generated/plan.types.js';
import { within } from '../draft.js';
import type { Passage } from '../passage.js';
import type { Scope, Walk } from './scope.js';

/** A paragraph below a heading: its bullet, and its words. */
export interface Item {
  readonly passage: Passage;
  readonly label?: string;
  /** The whole paragraph with its bullet, for the source map. */
  readonly whole: Passage;
}

/** The first clause, as a name for the item. */
export function titleOf(text: string): string {
  const end = text.slice(0, 160).search(/[;.:](?:\s|$)/u);
  return within(end > 20 ? text.slice(0, end) : text, 160);
}

/** What stands in a part tells its role better than its words do. */
export function setRole({ draft }: Walk, { id }: Scope, role: Section['role']): void {
  const at = draft.sections.findIndex((section) => section.id === id);
  const section = draft.sections[at];
  if (!section) return;
  const { roles: _roles, ...plain } = section;
  draft.sections[at] = { ...plain, role };
}
