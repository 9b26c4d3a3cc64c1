import { openArchive, type Archive } from './docx/archive.js';
import { readPart } from './docx/body.js';
import { readLists } from './docx/lists.js';
import { openCounter } from './docx/numbering.js';
import { findParts, type Parts } from './docx/parts.js';
import { startReading, type Reading } from './docx/state.js';
import { readStyles } from './docx/styles.js';
import { failImport } from './failure.js';
import { furnitureOf } from './page-number.js';
import { checkSize, importLimitsWith, type ImportLimits } from './limits.js';
import { linesWritten, openSheet, type Sheet } from './sheet/sheet.js';
import type { Furniture, ReadingNote, SourceText } from './source-line.js';

const mediaType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/**
 * Reads a Word document: the numbers of its lists counted, tables as cells, text that was removed left out and noted.
 * Paragraphs count in the order of the file; those of footnotes, comments, headers and footers count on after the body.
 */
export function readDocx(bytes: Uint8Array, limits: Partial<ImportLimits> = {}): SourceText {
  const allowed = importLimitsWith(limits);
  checkSize('file', bytes.length, allowed);
  const archive = openArchive(bytes, allowed);
  const parts = findParts(archive);
  const sheet = openSheet(allowed);
  const reading = openReading(archive, parts, sheet);
  readPart(archive, parts.main, reading);
  const lines = linesWritten(sheet);
  const furniture = [...marksOf(reading), ...pageFurniture(archive, parts, reading)];
  const notes = [...sheet.notes, ...remarksOf(archive, parts, reading)];
  if (lines.length === 0 && furniture.length === 0) failWithoutText(notes);
  return { mediaType, lines, furniture, notes };
}

function openReading(archive: Archive, parts: Parts, sheet: Sheet): Reading {
  const styles = readStyles(archive, parts.styles);
  const lists = readLists(archive, parts.numbering);
  const counter = openCounter(lists, (style) => styles.of(style).list);
  return startReading(sheet, styles, counter);
}

/** Where a footnote hangs, Word shows a number that does not stand in the file. */
function marksOf({ references }: Reading): Furniture[] {
  return references
    .filter(({ remark }) => !remark.startsWith('comment'))
    .map(({ place }, index) => ({ kind: 'footnote-mark', text: String(index + 1), place }));
}

/** Headers and footers of pages. */
function pageFurniture(archive: Archive, { headers, footers }: Parts, reading: Reading): Furniture[] {
  return [...headers, ...footers].flatMap((part) => furnitureOf(linesOf(archive, part, reading)));
}

function linesOf(archive: Archive, part: string, reading: Reading): ReturnType<typeof linesWritten> {
  const sheet = { ...openSheet(reading.sheet.limits), paragraphs: reading.sheet.paragraphs };
  readPart(archive, part, startReading(sheet, reading.styles, reading.counter));
  reading.sheet.paragraphs = sheet.paragraphs;
  reading.sheet.notes.push(...sheet.notes);
  return linesWritten(sheet);
}

/** Footnotes, endnotes and comments, each with the place where it hangs. */
function remarksOf(archive: Archive, parts: Parts, reading: Reading): ReadingNote[] {
  for (const part of [parts.footnotes, parts.endnotes, parts.comments]) {
    if (part !== undefined) readPart(archive, part, reading);
  }
  const places = new Map(reading.references.map(({ remark, place }) => [remark, place]));
  return [...reading.remarks].map(([remark, { text, place }]) => ({
    code: remark.slice(0, remark.indexOf(' ')),
    place: places.get(remark) ?? place,
    text,
  }));
}

function failWithoutText(notes: readonly ReadingNote[]): never {
  const hasImage = notes.some(({ code }) => code === 'image');
  if (hasImage) failImport('document/no-text', { format: 'Word (.docx)' });
  failImport('document/empty', {});
}
