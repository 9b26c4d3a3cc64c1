import { failImport } from './failure.js';
import { checkSize, importLimitsWith, type ImportLimits } from './limits.js';
import { loadEngine, type PdfDocument, type PdfEngine } from './pdf/engine.js';
import { takeFurniture } from './pdf/furniture.js';
import { readPage, type Glyph, type Printed } from './pdf/glyphs.js';
import { checkStreams } from './pdf/guard.js';
import { decodeGlyphs, linesOfGlyphs } from './pdf/printed-lines.js';
import { partsOf, sourceLinesOf } from './pdf/page-lines.js';
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

async function readPages(document: PdfDocument, engine: PdfEngine, limits: ImportLimits): Promise<Printed[]> {
  const pages: Printed[] = [];
  let characters = 0;
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number).catch((error: unknown) => damagedAt(number, error));
    const take = (count: number): void => checkSize('characters', (characters += count), limits, { page: number });
    const printed = await readPage(page, engine.operators, take);
    if (printed.operators === 0) await checkEngine(page);
    pages.push(printed);
    page.cleanup();
  }
  return pages;
}

function damagedAt(page: number, error: unknown): never {
  failImport('document/damaged', { format: 'PDF' }, { page }, error);
}

/** Later versions of unpdf have no operators on Node 20, and say so by a warning alone. */
async function checkEngine(page: Awaited<ReturnType<PdfDocument['getPage']>>): Promise<void> {
  const { items } = await page.getTextContent();
  if (items.length > 0) failImport('document/no-pdf-reader', {});
}

/** Fonts without a table of letters give nonsense. A few signs are noted, a page of it is refused. */
const MOST_LOST = 0.05;

function checkLetters(pages: readonly Printed[]): void {
  const letters = pages.reduce((sum, { glyphs }) => sum + glyphs.filter(({ text }) => text.trim() !== '').length, 0);
  const asides = pages.some(({ turned, annotations }) => turned.trim() !== '' || annotations.length > 0);
  if (letters === 0 && !asides) failImport('document/no-text', { format: 'PDF' });
  const lost = countLost(pages);
  if (lost > MOST_LOST * letters) failImport('document/lost-letters', { count: lost });
}

function countLost(pages: readonly Printed[]): number {
  return pages.reduce((sum, { glyphs }) => sum + glyphs.filter(({ text }) => isLost(text)).length, 0);
}

// Without a table pdf.js hands on the number of the glyph, which in most fonts is a control character or in the private area.
function isLost(text: string): boolean {
  const code = text.charCodeAt(0);
  return code < 0x20 || code === 0xfffd || (code >= 0x7f && code < 0xa0) || (code >= 0xe000 && code < 0xf000);
}

function sourceOf(pages: readonly Printed[], limits: ImportLimits): SourceText {
  const notes = pages.flatMap(({ turned, annotations }, index) => [
    ...noteOf('turned-text', turned, index + 1),
    ...annotations.flatMap((glyphs) => noteOf('annotation', textOf(glyphs), index + 1)),
  ]);
  const lost = countLost(pages);
  if (lost > 0) notes.push({ code: 'lost-letters', text: String(lost) });
  notes.push(...encodingNotes(pages));
  for (const { glyphs } of pages) decodeGlyphs(glyphs);
  const parts = pages.map(({ glyphs, rules }, index) => partsOf(index + 1, glyphs, findTables(rules)));
  const cleaned = takeFurniture(
    parts,
    pages.map(({ height }) => height),
  );
  const writer = { limits, tables: 0 };
  const lines = cleaned.pages.flatMap((page) => sourceLinesOf(page, writer));
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

function encodingNotes(pages: readonly Printed[]): ReadingNote[] {
  const fonts = new Map<string, ReadingNote>();
  pages.forEach(({ glyphs }, index) => {
    for (const { font } of glyphs) {
      if (font.encoding === undefined || font.encoding === 'symbol' || fonts.has(font.encoding)) continue;
      fonts.set(font.encoding, {
        code: 'legacy-encoding',
        place: { page: index + 1, line: 1, column: 1 },
        text: font.name,
      });
    }
  });
  return [...fonts.values()];
}
