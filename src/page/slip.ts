import type { Language, Report } from '#index.js';
import { byId, element } from './elements.js';

/** A compliance slip as the bytes of a Word file. The part that writes it stands in the page as a text until it is wanted. */
export async function slipOf(report: Report, language: Language): Promise<Uint8Array<ArrayBuffer>> {
  if (!globalThis.planComplianceSlip) {
    // The policy of the page allows this text as a script, by its hash.
    document.body.append(element('script', byId('slip-part', HTMLScriptElement).text));
  }
  const bytes = await globalThis.planComplianceSlip?.(report, { language });
  if (!bytes) throw new Error('The part of the page that writes slips is missing.');
  return Uint8Array.from(bytes);
}
