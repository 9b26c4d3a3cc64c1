import { failInput } from '#base/failure.js';
import { findMarkRun } from '#base/marks.js';
import { foldComposed } from '#base/text.js';
import { defaultLimits } from '#base/limits.js';
import { isFurniture } from './furniture.js';
import { longestLine } from './line-width.js';
import { cellsOf } from './table-row.js';
import { mendTables } from './text-table.js';
import type { Furniture, SourceLine, SourceText } from './source-line.js';

// Plain text as programs and people make it: copied from a word processor, wrapped by hand, or printed by pdftotext, with
// every line followed by an empty one, form feeds between pages, and columns set apart by spaces.

/** Reads plain text. A line end is LF, CR LF or CR; a form feed begins a page. */
export function readText(text: string, mediaType = 'text/plain'): SourceText {
  const run = findMarkRun(text, defaultLimits.combiningRun);
  if (run !== undefined) failInput('text/combining-run', { limit: defaultLimits.combiningRun });
  const rows = rowsOf(text);
  const isDouble = isDoubleSpaced(rows);
  const lines: SourceLine[] = [];
  const furniture: Furniture[] = [];
  let empty = 0;
  let table: Table | undefined;
  let tables = 0;
  for (const row of rows) {
    if (row.text.trim() === '') {
      empty++;
      continue;
    }
    const isAfterGap = empty > (isDouble ? 1 : 0);
    empty = 0;
    const kind = isFurniture(row, lines.at(-1), furniture);
    if (kind) {
      furniture.push({
        kind,
        text: row.text.trim(),
        place: placeOf(row, row.text.length - row.text.trimStart().length),
      });
      continue;
    }
    const cells = cellsOf(row.text);
    if (!cells) {
      table = undefined;
      lines.push(lineOf(row, row.text, 0, isAfterGap));
      continue;
    }
    for (const bar of row.text.matchAll(/\|/g))
      furniture.push({ kind: 'rule', text: '|', place: placeOf(row, bar.index) });
    table ??= { number: tables++, row: 0 };
    const at = table.row++;
    for (const [column, cell] of cells.entries()) {
      if (cell.text.trim() === '') continue;
      const line = lineOf(row, cell.text, cell.from, isAfterGap);
      lines.push({ ...line, cell: { table: table.number, row: at, column, columns: cells.length } });
    }
  }
  const barred = new Set(furniture.filter((piece) => piece.text === '|').map(({ place }) => place.line));
  const mended = tables > 0 ? mendTables(lines, ({ place }) => barred.has(place.line)) : lines;
  return { mediaType, lines: mended, furniture, notes: [] };
}

interface Table {
  readonly number: number;
  row: number;
}

/** A line of the file before anyone looks at it. */
export interface Row {
  readonly text: string;
  readonly page?: number;
  readonly number: number;
}

function rowsOf(text: string): readonly Row[] {
  const rows: Row[] = [];
  const isPaged = text.includes('\f');
  let page = 1;
  text.split(/\r\n|\r|\n/).forEach((line, at) => {
    const pieces = isPaged ? line.split('\f') : [line];
    pieces.forEach((piece, n) => {
      if (n > 0) page++;
      // What stands before the first sign of a new page keeps its columns; what follows is counted from the line's start.
      const before = pieces.slice(0, n).join('\f').length + (n > 0 ? 1 : 0);
      rows.push({ text: ' '.repeat(before) + piece, number: at + 1, ...(isPaged && { page }) });
    });
  });
  return rows;
}

/**
 * Whether an empty line follows nearly every line, so that one alone means nothing. Where a line is longer than any that was
 * wrapped, lines are paragraphs, and the empty ones part them.
 */
function isDoubleSpaced(rows: readonly Row[]): boolean {
  if (rows.some(({ text }) => isLong(text) && !/[|\t]/.test(text))) return false;
  let [filled, followed] = [0, 0];
  let isEmpty = true;
  // From the end, so that each line is looked at once.
  for (const { text } of rows.toReversed()) {
    const isEmptyBelow = isEmpty;
    isEmpty = text.trim() === '';
    if (isEmpty) continue;
    filled++;
    if (isEmptyBelow) followed++;
  }
  return filled > 8 && followed / filled > 0.8;
}

/** Letters in two pieces are one each, as a reader counts. */
function isLong(text: string): boolean {
  return text.length > longestLine && foldComposed(text).length > longestLine;
}

function lineOf(row: Row, whole: string, from: number, isAfterGap: boolean): SourceLine {
  const indent = whole.length - whole.trimStart().length;
  const written = whole.trim();
  const text = withoutLegacy(foldComposed(written));
  return {
    text,
    place: placeOf(row, from + indent),
    ...(text.length !== written.length && { written }),
    ...(isAfterGap && { isAfterGap }),
    indent: (from === 0 ? 0 : foldComposed(row.text.slice(0, from)).length) + indent,
  };
}

/** Old converters of TCVN3 write "ƣ", which no language here has, for "ư". */
function withoutLegacy(text: string): string {
  return text.includes('ƣ') || text.includes('Ƣ') ? text.replaceAll('ƣ', 'ư').replaceAll('Ƣ', 'Ư') : text;
}

function placeOf(row: Row, column: number): SourceLine['place'] {
  return { ...(row.page !== undefined && { page: row.page }), line: row.number, column: column + 1 };
}
