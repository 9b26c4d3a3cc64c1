import { failImport } from './failure.js';
import { checkSize, importLimitsWith, type ImportLimits } from './limits.js';
import { loadEngine, type PdfDocument, type PdfEngine, type PdfPage } from './pdf/engine.js';
import { takeFurniture } from './pdf/furniture.js';
import type { Glyph } from './pdf/glyph.js';
import { readPage, type Printed } from './pdf/printed.js';
import { checkStreams } from './pdf/guard.js';
import { decodeGlyphs, linesOfGlyphs } from './pdf/printed-lines.js';
import { sourceLinesOf } from './pdf/page-lines.js';
import { partsOf, type PageParts } from './pdf/page-parts.js';
import { findTables } from './pdf/rules.js';
import type { ReadingNote, SourceText } from './source-line.js';

/**
 * Reads a PDF by its letters and their places: columns of the header and of the signature as cells, tables by their rules,
 * numbers of pages and running heads as furniture. It needs the package unpdf.
 */
export async function readPdf(bytes: Uint8Array, limits: Partial<ImportLimits> = {}): Promise<SourceText> {
  const allowed = importLimitsWith(limits);
  checkSize('file', bytes.length, allowed);
  checkStreams(bytes, allowed);
  return readPdfBy(await loadEngine(), bytes, allowed);
}

async function readPdfBy(engine: PdfEngine, bytes: Uint8Array, limits: ImportLimits): Promise<SourceText> {
  const document = await engine.open(bytes);
  try {
    checkSize('pages', document.numPages, limits);
    const pages = await readPages(document, engine, limits);
    checkLetters(pages);
    return sourceOf(pages, limits);
  } finally {
    await document.destroy();
  }
}

/** A page without its letters one by one, of which there are too many to keep. */
interface Page extends PageParts {
  readonly height: number;
  readonly letters: number;
  readonly lost: number;
  readonly notes: readonly ReadingNote[];
}

async function readPages(document: PdfDocument, engine: PdfEngine, limits: ImportLimits): Promise<Page[]> {
  const pages: Page[] = [];
  let characters = 0;
  let operators = 0;
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number).catch((error: unknown) => damagedAt(number, error));
    const take = (count: number): void => checkSize('characters', (characters += count), limits, { page: number });
    const printed = await readPage(page, engine.operators, take);
    if (printed.operators === 0) await checkEngine(page);
    checkSize('operators', (operators += printed.operators), limits, { page: number });
    pages.push(pageOf(number, printed));
    page.cleanup();
  }
  return pages;
}

function damagedAt(page: number, error: unknown): never {
  failImport('document/damaged', { format: 'PDF' }, { page }, error);
}

/** Later versions of unpdf have no operators on Node 20, and say so by a warning alone. */
async function checkEngine(page: PdfPage): Promise<void> {
  const { items } = await page.getTextContent();
  if (items.length > 0) failImport('document/no-pdf-reader', {});
}

function pageOf(number: number, { glyphs, rules, turned, annotations, height }: Printed): Page {
  const notes = [
    ...noteOf('turned-text', turned, number),
    ...annotations.flatMap((letters) => noteOf('annotation', textOf(letters), number)),
    ...encodingNotes(glyphs, number),
  ];
  const letters = glyphs.filter(({ text }) => text.trim() !== '').length;
  const lost = glyphs.filter(({ text }) => isLost(text)).length;
  decodeGlyphs(glyphs);
  return { ...partsOf(number, glyphs, findTables(rules)), height, letters, lost, notes };
}

/** Fonts without a table of letters give nonsense. A few signs are noted, a page of it is refused. */
const MOST_LOST = 0.05;

function checkLetters(pages: readonly Page[]): void {
  const letters = sumOf(pages, (page) => page.letters);
  const lost = sumOf(pages, (page) => page.lost);
  if (letters === 0 && pages.every(({ notes }) => notes.length === 0))
    failImport('document/no-text', { format: 'PDF' });
  if (lost > MOST_LOST * letters) failImport('document/lost-letters', { count: lost });
}

function sumOf(pages: readonly Page[], value: (page: Page) => number): number {
  return pages.reduce((sum, page) => sum + value(page), 0);
}

// Without a table pdf.js hands on the number of the glyph, which in most fonts is a control character or in the private area.
function isLost(text: string): boolean {
  const code = text.charCodeAt(0);
  return code < 0x20 || code === 0xfffd || (code >= 0x7f && code < 0xa0) || (code >= 0xe000 && code < 0xf000);
}

function sourceOf(pages: readonly Page[], limits: ImportLimits): SourceText {
  const lost = sumOf(pages, (page) => page.lost);
  const heights = pages.map(({ height }) => height);
  const cleaned = takeFurniture(pages, heights);
  const writer = { limits, tables: 0 };
  const lines = cleaned.pages.flatMap((page) => sourceLinesOf(page, writer));
  const notes = [
    ...pages.flatMap((page) => page.notes),
    ...(lost > 0 ? [{ code: 'lost-letters', text: String(lost) }] : []),
  ];
  return { mediaType: 'application/pdf', lines, furniture: cleaned.furniture, notes };
}

function textOf(glyphs: readonly Glyph[]): string {
  const segments = linesOfGlyphs(glyphs).flatMap((line) => line.segments);
  return segments.map(({ text }) => text).join(' ');
}

function noteOf(code: string, text: string, page: number): ReadingNote[] {
  const told = text.replace(/\s+/g, ' ').trim().normalize('NFC');
  return told === '' ? [] : [{ code, place: { page, line: 1, column: 1 }, text: told }];
}

function encodingNotes(glyphs: readonly Glyph[], page: number): ReadingNote[] {
  const fonts = new Map(glyphs.flatMap(({ font }) => (isLegacy(font) ? [[font.encoding, font.name]] : [])));
  return [...fonts.values()].flatMap((name) => noteOf('legacy-encoding', name ?? '', page));
}

function isLegacy({ encoding }: Glyph['font']): boolean {
  return encoding !== undefined && encoding !== 'symbol';
}
