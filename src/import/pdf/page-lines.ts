import type { ImportLimits } from '../limits.js';
import type { Cell, SourceLine } from '../source-line.js';
import { normalise } from '../sheet/paragraph.js';
import { blocksOf, placedOf, type Block, type Placed } from './blocks.js';
import { layoutOf, marginsOf, type Margins } from './margins.js';
import type { PageParts, PageTable } from './page-parts.js';
import type { PrintedLine, Segment } from './printed-lines.js';

/** Counts tables over all pages, and remembers where the text stands on the page. */
export interface Writer {
  readonly limits: ImportLimits;
  tables: number;
}

/** The lines of a page as all kinds of files have them, in the order in which one reads. */
export function sourceLinesOf(page: PageParts, writer: Writer): SourceLine[] {
  const sheet: PageSheet = {
    page: page.number,
    margins: marginsOf(page.lines),
    waiting: [...page.tables],
    written: [],
    count: page.lines.length,
    before: undefined,
    rows: undefined,
  };
  for (const { lines, offset } of splitAtTables(page.lines, page.tables)) {
    writeTablesAbove(sheet, lines[0]?.y ?? 0, writer);
    const { left, right } = sheet.margins;
    for (const block of blocksOf(lines, (left + right) / 2)) writeBlock(sheet, block, offset, writer);
  }
  writeTablesAbove(sheet, -Infinity, writer);
  return sheet.written;
}

/** A page that is being written. */
interface PageSheet {
  readonly page: number;
  readonly margins: Margins;
  readonly waiting: PageTable[];
  readonly written: SourceLine[];
  /** The lines of the page so far; those in tables come after all others. */
  count: number;
  /** The height of the last line. */
  before: number | undefined;
  /** The table without rules whose rows go on. */
  rows: { readonly table: number; row: number } | undefined;
}

function writeTablesAbove(sheet: PageSheet, y: number, writer: Writer): void {
  for (let next = sheet.waiting[0]; next !== undefined && (next.table.rows[0] ?? 0) > y; next = sheet.waiting[0]) {
    sheet.waiting.shift();
    sheet.written.push(...linesOfTable(next, sheet.page, sheet.count, writer));
    sheet.count += next.cells.reduce((sum, cell) => sum + cell.lines.length, 0);
  }
}

/** More than one and a half lines above a line are a gap. */
const GAP = 1.5;

function writeBlock(sheet: PageSheet, block: Block, offset: number, writer: Writer): void {
  const segments = segmentsOf(block);
  const top = Math.max(...segments.map(({ y }) => y));
  const hasGap = sheet.before !== undefined && sheet.before - top > GAP * sheet.margins.pitch;
  const [first, ...rest] = linesOfBlock(sheet, block, offset, writer);
  if (first !== undefined) sheet.written.push(hasGap ? { ...first, isAfterGap: true } : first, ...rest);
  sheet.before = Math.min(...segments.map(({ y }) => y));
}

function segmentsOf(block: Block): readonly Segment[] {
  return block.kind === 'columns' ? [...block.left, ...block.right].map(({ segment }) => segment) : block.line.segments;
}

function linesOfBlock(sheet: PageSheet, block: Block, offset: number, writer: Writer): SourceLine[] {
  const { page, margins } = sheet;
  if (block.kind !== 'row') sheet.rows = undefined;
  if (block.kind === 'columns') return linesOfColumns(block.left, block.right, offset, page, writer);
  const placed = placedOf(block.line, block.number + offset);
  if (block.kind === 'line') return placed.flatMap((one) => lineOf(one, page, writer, margins));
  sheet.rows ??= { table: writer.tables++, row: 0 };
  return linesOfRow(placed, page, writer, { table: sheet.rows.table, row: sheet.rows.row++ });
}

interface Part {
  readonly lines: readonly PrintedLine[];
  /** How many lines of the page stand before it. */
  readonly offset: number;
}

/** A table ends what stands above it. */
function splitAtTables(lines: readonly PrintedLine[], tables: readonly PageTable[]): Part[] {
  const parts: { lines: PrintedLine[]; offset: number }[] = [];
  let above = -1;
  lines.forEach((line, index) => {
    const passed = tables.filter(({ table }) => (table.rows[0] ?? 0) > line.y).length;
    if (passed === above) parts.at(-1)?.lines.push(line);
    else parts.push({ lines: [line], offset: index });
    above = passed;
  });
  return parts;
}

function linesOfColumns(
  left: readonly Placed[],
  right: readonly Placed[],
  offset: number,
  page: number,
  writer: Writer,
): SourceLine[] {
  const table = writer.tables++;
  return [left, right].flatMap((column, index) =>
    column.flatMap((placed) => {
      const cell = { table, row: 0, column: index, columns: 2 };
      return lineOf({ ...placed, number: placed.number + offset }, page, writer, undefined, cell);
    }),
  );
}

/** Three columns and more without rules: each line is a row. */
function linesOfRow(
  placed: readonly Placed[],
  page: number,
  writer: Writer,
  at: { readonly table: number; readonly row: number },
): SourceLine[] {
  return placed.flatMap((one, column) =>
    lineOf(one, page, writer, undefined, { ...at, column, columns: placed.length }),
  );
}

/** Lines in tables count on after the lines of the page. */
function linesOfTable({ table, cells }: PageTable, page: number, before: number, writer: Writer): SourceLine[] {
  const index = writer.tables++;
  const columns = table.columns.length - 1;
  let number = before;
  return cells.flatMap(({ at, lines }) => {
    const cell = {
      table: index,
      row: at.row,
      column: at.column,
      columns,
      ...(at.span > 1 ? { span: at.span } : {}),
      ...(at.height > 1 ? { rows: at.height } : {}),
    };
    return lines.flatMap((line) => {
      number++;
      return placedOf(line, number).flatMap((placed) => lineOf(placed, page, writer, undefined, cell));
    });
  });
}

function lineOf(
  { segment, number, column }: Placed,
  page: number,
  { limits }: Writer,
  margins: Margins | undefined,
  cell?: Cell,
): SourceLine[] {
  const text = normalise(segment.text, limits);
  if (text === '') return [];
  const place = { page, line: number, column };
  return [
    {
      text,
      place,
      ...(cell === undefined ? {} : { cell }),
      ...(segment.isBold ? { isBold: true } : {}),
      ...(segment.isItalic ? { isItalic: true } : {}),
      ...(margins === undefined ? {} : layoutOf(segment, margins)),
    },
  ];
}
