import { cellOf, type CellDraft } from './grid.js';
import { checkSize, type ImportLimits } from '../limits.js';
import { linesOf, type Form, type LineDraft, type Run } from './paragraph.js';
import { openTables, type Tables } from './table.js';
import type { Furniture, LinePlace, ReadingNote, SourceLine } from '../source-line.js';

// What readers of Word and of HTML write on: paragraphs in the order of the document, some in cells, some in boxes.

export interface Sheet {
  readonly limits: ImportLimits;
  readonly notes: ReadingNote[];
  readonly furniture: Furniture[];
  readonly tables: Tables;
  /** Where the next lines go; the first are the lines of the document, the others those of boxes in a paragraph. */
  readonly sinks: LineDraft[][];
  paragraphs: number;
  characters: number;
}

/** A paragraph that is being read. */
export interface Paragraph {
  readonly number: number;
  readonly cell: CellDraft | undefined;
  readonly runs: Run[];
  /** The lines of boxes that hang in it; they come after it. */
  readonly boxes: LineDraft[];
  /** Where the next letter will stand. */
  line: number;
  column: number;
}

export function openSheet(limits: ImportLimits): Sheet {
  return { limits, notes: [], furniture: [], tables: openTables(), sinks: [[]], paragraphs: 0, characters: 0 };
}

export function openParagraph(sheet: Sheet): Paragraph {
  return { number: ++sheet.paragraphs, cell: sheet.tables.cell(), runs: [], boxes: [], line: 1, column: 1 };
}

export function write(sheet: Sheet, paragraph: Paragraph, run: Run): void {
  sheet.characters += run.text.length;
  checkSize('characters', sheet.characters, sheet.limits, { paragraph: paragraph.number });
  paragraph.runs.push(run);
  const lastBreak = run.text.lastIndexOf('\n');
  if (lastBreak >= 0) paragraph.line += run.text.split('\n').length - 1;
  paragraph.column = lastBreak < 0 ? paragraph.column + run.text.length : run.text.length - lastBreak;
}

/** Ends a paragraph: its lines are written, then those of its boxes. */
export function closeParagraph(sheet: Sheet, paragraph: Paragraph, form: Form = {}): void {
  const sink = sinkOf(sheet);
  for (const line of linesOf(paragraph, form, sheet.limits)) sink.push(line);
  for (const line of paragraph.boxes) sink.push(line);
}

/** From here on lines go into a box that hangs in the paragraph. */
export function openBox(sheet: Sheet): void {
  sheet.sinks.push([]);
}

export function closeBox(sheet: Sheet, paragraph: Paragraph | undefined): void {
  const lines = sheet.sinks.pop() ?? [];
  const target = paragraph?.boxes ?? sinkOf(sheet);
  for (const line of lines) target.push(line);
}

function sinkOf({ sinks }: Sheet): LineDraft[] {
  return sinks.at(-1) ?? [];
}

/** Where in a paragraph the next letter will stand. */
export function placeIn({ number, line, column }: Paragraph): LinePlace {
  return { paragraph: number, line, column };
}

/** The lines of the whole document. Blank ones have become the gaps before others. */
export function linesWritten({ sinks }: Sheet): SourceLine[] {
  const lines: SourceLine[] = [];
  let isAfterGap = false;
  let before: CellDraft | undefined;
  for (const { line, cell, hasGap } of sinks[0] ?? []) {
    if (cell !== before) isAfterGap = false;
    before = cell;
    if (line === undefined) isAfterGap = true;
    else {
      const gap = isAfterGap || hasGap === true ? { isAfterGap: true } : {};
      lines.push({ ...line, ...gap, ...(cell === undefined ? {} : { cell: cellOf(cell) }) });
      isAfterGap = false;
    }
  }
  return lines;
}
