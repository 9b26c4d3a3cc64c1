import type { DocumentSize } from '#base/document-failures.js';
import { failInput } from '#base/failure.js';
import { nearestWord } from '#base/nearest.js';
import type { Place } from '#base/place.js';
import { failImport } from './failure.js';

/** How much one document may ask of us. Every limit can be moved by who calls; none can be switched off. */
export interface ImportLimits {
  /** Bytes of the file. */
  readonly fileBytes: number;
  /** Bytes of the parts of a .docx or .pdf that are unpacked. */
  readonly inflatedBytes: number;
  /** Files in the archive that a .docx is. */
  readonly entries: number;
  /** Elements inside each other. */
  readonly depth: number;
  /** Elements of a document. */
  readonly elements: number;
  /** UTF-16 units of the text. */
  readonly characters: number;
  /** Pages of a PDF. */
  readonly pages: number;
  /** Bytes of a stream that draws a page of a PDF or a part of one, unpacked. */
  readonly drawingBytes: number;
  /** Operators of all pages of a PDF together. */
  readonly operators: number;
  /** Combining marks in a row. */
  readonly combiningRun: number;
}

export const defaultImportLimits: ImportLimits = Object.freeze({
  fileBytes: 20_000_000,
  inflatedBytes: 32_000_000,
  entries: 2000,
  depth: 256,
  elements: 400_000,
  characters: 2_000_000,
  pages: 500,
  drawingBytes: 1_000_000,
  operators: 250_000,
  combiningRun: 30,
});

/** The default limits with some of them moved; a limit is a whole number from 1. */
export function importLimitsWith(moved: Partial<ImportLimits> = {}): ImportLimits {
  for (const [name, value] of Object.entries(moved)) checkLimit(name, value);
  return { ...defaultImportLimits, ...moved };
}

function checkLimit(name: string, value: unknown): void {
  if (!Object.hasOwn(defaultImportLimits, name)) {
    const nearest = nearestWord(name, Object.keys(defaultImportLimits));
    failInput('option/unknown', { option: name, ...(nearest === undefined ? {} : { nearest }) });
  }
  if (!Number.isSafeInteger(value) || Number(value) < 1) {
    const expected = { vi: 'một số nguyên từ 1 trở lên', en: 'a whole number from 1' };
    failInput('option/invalid', { option: name, expected });
  }
}

const limitNames: Readonly<Record<DocumentSize, keyof ImportLimits>> = {
  file: 'fileBytes',
  inflated: 'inflatedBytes',
  entries: 'entries',
  depth: 'depth',
  characters: 'characters',
  pages: 'pages',
  elements: 'elements',
  drawing: 'drawingBytes',
  operators: 'operators',
};

/** Gives up on a document whose `size` is more than is allowed. */
export function checkSize(size: DocumentSize, value: number, limits: ImportLimits, place?: Place): void {
  const name = limitNames[size];
  if (value > limits[name]) failImport('document/too-large', { what: size, limit: limits[name], name }, place);
}
