import { headOfTable } from './body/table-columns.js';
import { gridOf } from './body/table-grid.js';
import { brokenRows, mostStray, over, timedRow, unnumberedRows, type Open, type Taken } from './broken-rows.js';
import { readLabelAt } from './outline/label-reader.js';
import type { Cell, SourceLine } from './source-line.js';

// In plain text a table comes to pieces: a cell with several paragraphs breaks its row, a hand wraps it, a merged cell is left
// out of the rows below it. Under a head that is understood the pieces are put back where that is beyond doubt; other lines
// stay lines.

/** The same lines, those of broken tables with their cells. */
export function mendTables(lines: readonly SourceLine[], isBarred: (line: SourceLine) => boolean): SourceLine[] {
  const mended: SourceLine[] = [];
  let open: Open | undefined;
  for (let at = 0; at < lines.length;) {
    const end = endOfRow(lines, at);
    const row = lines.slice(at, end);
    open = headAt(row, isBarred) ?? open;
    const taken: Taken | undefined = open && takeAt(lines, at, end, open);
    if (taken) mended.push(...taken.lines);
    else {
      open = undefined;
      mended.push(...row);
    }
    at = taken?.end ?? end;
  }
  return mended;
}

function endOfRow(lines: readonly SourceLine[], at: number): number {
  const cell = lines[at]?.cell;
  let end = at + 1;
  if (!cell) return end;
  while (lines[end]?.cell?.table === cell.table && lines[end]?.cell?.row === cell.row) end++;
  return end;
}

function headAt(row: readonly SourceLine[], isBarred: (line: SourceLine) => boolean): Open | undefined {
  const [first] = row;
  if (!first?.cell || row.length < 3) return undefined;
  const numbers = row.map((_, at) => at);
  const head = headOfTable(gridOf(row, numbers));
  if (!head) return undefined;
  const { table, columns } = first.cell;
  return { table, columns, head, isBarred: isBarred(first), row: -1, last: undefined };
}

function takeAt(lines: readonly SourceLine[], at: number, end: number, open: Open): Taken | undefined {
  const line = lines[at];
  if (!line) return undefined;
  if (line.cell) {
    const shift = shiftOf(lines.slice(at, end), open);
    return shift === undefined ? undefined : { lines: rowOf(lines.slice(at, end), open, shift), end };
  }
  if (open.isBarred) return open.last && !line.isAfterGap && goesOn(line) ? wrapped(line, open.last, end) : undefined;
  return paragraphs(lines, at, open);
}

/** How far the columns of a row stand from those of the head: a merged number is left out, an empty cell comes first. */
function shiftOf(row: readonly SourceLine[], { columns, head }: Open): number | undefined {
  const own = row[0]?.cell?.columns ?? 0;
  const isNumbered = head.columns.get(0) === 'number';
  const hasNumber = row[0]?.cell?.column === 0 && /^\(?[\dIVX]{1,4}[.)]?$/.test(row[0].text);
  if (own === columns + 1 && row[0]?.cell?.column !== 0) return -1;
  if (own === columns - 1 && isNumbered && !hasNumber) return 1;
  return own === columns || (own < columns && own > 1 && hasNumber) ? 0 : undefined;
}

function rowOf(row: readonly SourceLine[], open: Open, shift: number): SourceLine[] {
  open.row++;
  const cells = row.map((line) => {
    const column = Math.max(0, (line.cell?.column ?? 0) + shift);
    return { ...line, cell: { table: open.table, row: open.row, column, columns: open.columns } };
  });
  open.last = cells.at(-1)?.cell;
  return cells;
}

function goesOn(line: SourceLine): boolean {
  return readLabelAt(line.text) === undefined;
}

function wrapped(line: SourceLine, cell: Cell, end: number): Taken {
  return { lines: [{ ...line, cell }], end };
}

/** Lines between two rows: rows that their paragraphs have broken, or a line over the whole width. */
function paragraphs(lines: readonly SourceLine[], at: number, open: Open): Taken | undefined {
  const timed = timedRow(lines, at, open);
  if (timed) return timed;
  const first = lines[at];
  // "Buổi sáng" over the hours below it.
  if (first && readLabelAt(first.text) === undefined && timedRow(lines, at + 1, open))
    return { lines: [over(first, open)], end: at + 1 };
  let end = at;
  while (end < lines.length && !lines[end]?.cell && end - at < mostStray) end++;
  const next = lines.slice(end, endOfRow(lines, end));
  if (end === lines.length || shiftOf(next, open) === undefined) return undefined;
  const stray = lines.slice(at, end);
  const unnumbered = unnumberedRows(stray, open);
  if (unnumbered) return { lines: unnumbered, end };
  if (open.row < 0) return undefined;
  if (stray.some(({ text }) => /^(?:[IVX]{1,5}\.|NGÀY|PHẦN|Phụ lục|PHỤ LỤC)\s/u.test(text))) return undefined;
  const rows = brokenRows(stray, open);
  if (rows) return { lines: rows, end };
  const isOver = stray.length === 1 && readLabelAt(stray[0]?.text ?? '') === undefined;
  return { lines: isOver ? stray.map((line) => over(line, open)) : stray, end };
}
