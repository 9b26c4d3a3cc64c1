/** Names of files that are documents whatever they hold; what is no JSON and no such name is looked at. */
const documents = /\.(?:docx?|pdf|html?|txt|rtf|odt)$/i;
/** How files begin that are no text: zip, PDF, the compound files of older Word, RTF. */
const beginnings = ['PK', '%PDF', '\u00d0\u00cf\u0011\u00e0', '{\\rtf'];

/** Whether a file is a document, for `importPlan`, and not a plan in JSON, for `readJson`: by its name, else by its first bytes. */
export function isDocument(file: string, bytes: Uint8Array): boolean {
  if (documents.test(file)) return true;
  if (/\.jsonc?$/i.test(file)) return false;
  const start = String.fromCharCode(...bytes.subarray(0, 5));
  return beginnings.some((beginning) => start.startsWith(beginning));
}
