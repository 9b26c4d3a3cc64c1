import type { Plan } from '#generated/plan.types.js';

/** A part of the document that a source may lack although the document had it. */
export type DocumentPart = NonNullable<Plan['unseen']>[number];

const headerParts: ReadonlySet<DocumentPart> = new Set(['national-title', 'issuer', 'number', 'place-date']);

/** Whether the source shows the part. A source that holds only the body shows no header, whatever the document had. */
export function isSeen(plan: Plan, part: DocumentPart): boolean {
  if (plan.unseen?.includes(part)) return false;
  return plan.extent === 'full' || !headerParts.has(part);
}
