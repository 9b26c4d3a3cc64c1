import type { ImportLimits } from '../limits.js';
import type { Cell, SourceLine } from '../source-line.js';
import { normalise } from '../sheet/paragraph.js';
import { blocksOf, placedOf, type Placed } from './blocks.js';
import type { Glyph } from './glyph.js';
import { linesOfGlyphs, type PrintedLine } from './printed-lines.js';
import { cellAt, type RuledCell, type RuledTable } from './rules.js';

/** A page whose letters have been put together. */
export interface PageParts {
  readonly number: number;
  readonly lines: readonly PrintedLine[];
  readonly tables: readonly PageTable[];
}

export interface PageTable {
  readonly table: RuledTable;
  readonly cells: readonly { readonly at: RuledCell; readonly lines: readonly PrintedLine[] }[];
}

/** Parts what stands in tables from what stands beside them. */
export function partsOf(number: number, glyphs: readonly Glyph[], tables: readonly RuledTable[]): PageParts {
  const free: Glyph[] = [];
  const cells = new Map<RuledTable, Map<string, { at: RuledCell; glyphs: Glyph[] }>>();
  for (const glyph of glyphs) {
    const found = cellOfGlyph(glyph, tables);
    if (found === undefined) {
      free.push(glyph);
      continue;
    }
    const [table, at] = found;
    const inTable = cells.get(table) ?? new Map<string, { at: RuledCell; glyphs: Glyph[] }>();
    cells.set(table, inTable);
    const key = `${at.row} ${at.column}`;
    const cell = inTable.get(key) ?? { at, glyphs: [] };
    inTable.set(key, cell);
    cell.glyphs.push(glyph);
  }
  return {
    number,
    lines: linesOfGlyphs(free),
    tables: [...cells].map(([table, inTable]) => ({
      table,
      cells: [...inTable.values()]
        .map(({ at, glyphs: own }) => ({ at, lines: linesOfGlyphs(own) }))
        .sort((a, b) => a.at.row - b.at.row || a.at.column - b.at.column),
    })),
  };
}

function cellOfGlyph(
  { x, y, advance, size }: Glyph,
  tables: readonly RuledTable[],
): [RuledTable, RuledCell] | undefined {
  for (const table of tables) {
    // The middle of the letter, a little above its foot.
    const cell = cellAt(table, x + advance / 2, y + size / 4);
    if (cell !== undefined) return [table, cell];
  }
  return undefined;
}

/** Counts tables over all pages, and remembers where the text stands on the page. */
export interface Writer {
  readonly limits: ImportLimits;
  tables: number;
}

interface Margins {
  readonly left: number;
  readonly right: number;
  readonly pitch: number;
}

/** The lines of a page as all kinds of files have them, in the order in which one reads. */
export function sourceLinesOf({ number, lines, tables }: PageParts, writer: Writer): SourceLine[] {
  const margins = marginsOf(lines);
  const waiting = [...tables];
  const written: SourceLine[] = [];
  let count = lines.length;
  const writeTablesAbove = (y: number): void => {
    while (waiting[0] !== undefined && (waiting[0].table.rows[0] ?? 0) > y) {
      const next = waiting.shift();
      if (next === undefined) return;
      written.push(...linesOfTable(next, number, count, writer));
      count += next.cells.reduce((sum, cell) => sum + cell.lines.length, 0);
    }
  };
  let before: number | undefined;
  for (const part of splitAtTables(lines, tables)) {
    writeTablesAbove(part.lines[0]?.y ?? 0);
    for (const block of blocksOf(part.lines, (margins.left + margins.right) / 2)) {
      const first = block.kind === 'columns' ? (block.left[0] ?? block.right[0])?.segment.y : block.line.y;
      const hasGap = before !== undefined && first !== undefined && before - first > 1.5 * margins.pitch;
      const from = written.length;
      if (block.kind === 'columns') {
        written.push(...linesOfColumns(block.left, block.right, part.offset, number, writer));
        before = Math.min(...[...block.left, ...block.right].map(({ segment }) => segment.y));
      } else {
        const placed = placedOf(block.line, block.number + part.offset);
        if (block.kind === 'line') written.push(...placed.flatMap((one) => lineOf(one, number, writer, margins)));
        else written.push(...linesOfRow(placed, number, writer));
        before = block.line.y;
      }
      const opened = written[from];
      if (hasGap && opened !== undefined) written[from] = { ...opened, isAfterGap: true };
    }
  }
  writeTablesAbove(-Infinity);
  return written;
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
function linesOfRow(placed: readonly Placed[], page: number, writer: Writer): SourceLine[] {
  const table = writer.tables++;
  return placed.flatMap((one, column) => {
    const cell = { table, row: 0, column, columns: placed.length };
    return lineOf(one, page, writer, undefined, cell);
  });
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

function layoutOf(
  { from, to, size }: Placed['segment'],
  { left, right }: Margins,
): Pick<SourceLine, 'isCentred' | 'indent'> {
  const [before, after] = [from - left, right - to];
  const isCentred = Math.abs(before - after) <= size && before >= 3 * size;
  return { ...(isCentred ? { isCentred } : {}), indent: Math.max(0, Math.round(before / (size / 2))) };
}

function marginsOf(lines: readonly PrintedLine[]): Margins {
  const segments = lines.flatMap((line) => line.segments);
  const steps = lines.slice(1).map((line, index) => (lines[index]?.y ?? 0) - line.y);
  const [lefts, rights] = [segments.map(({ from }) => from), segments.map(({ to }) => to)];
  return {
    left: commonest(lefts) ?? Math.min(...lefts),
    right: commonest(rights) ?? Math.max(...rights),
    pitch: steps.sort((a, b) => a - b)[Math.floor(steps.length / 2)] ?? 0,
  };
}

/** The edge at which most lines begin or end, if there are some. Headers reach beyond the margins. */
function commonest(edges: readonly number[]): number | undefined {
  const counts = new Map<number, number>();
  for (const edge of edges) {
    const key = Math.round(edge / 2);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most === undefined || most[1] < 4 ? undefined : most[0] * 2;
}
