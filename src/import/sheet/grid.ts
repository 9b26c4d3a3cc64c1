import type { Cell } from '../source-line.js';

// A grid of Word or HTML has a boundary wherever any row has one, also where it is only a matter of widths. A table in which
// every row has the same two cells has two columns for us, however many its grid has.

/** A cell while its table is being read. It becomes the `Cell` of its lines when the table ends. */
export interface CellDraft {
  table: number;
  row: number;
  column: number;
  columns: number;
  span?: number;
  rows?: number;
  /** Columns of the grid, from `start` up to `end` without it. */
  readonly start: number;
  readonly end: number;
  /** It goes on a cell above (vMerge in Word). */
  readonly isContinued: boolean;
}

/** Counts columns and rows of a table that has been read to its end. */
export function settleGrid(cells: readonly CellDraft[]): void {
  mergeDown(cells);
  const boundaries = [...new Set(cells.map(({ start }) => start))].sort((a, b) => a - b);
  const rank = new Map(boundaries.map((boundary, index) => [boundary, index]));
  const ends = new Map<number, number>();
  for (const cell of cells) {
    cell.column = rank.get(cell.start) ?? 0;
    const end = rankOf(boundaries, cell.end);
    if (end - cell.column > 1) cell.span = end - cell.column;
    ends.set(cell.row, Math.max(ends.get(cell.row) ?? 0, end));
  }
  for (const cell of cells) cell.columns = ends.get(cell.row) ?? 1;
}

/** How many boundaries lie before a place in the grid. */
function rankOf(boundaries: readonly number[], place: number): number {
  let low = 0;
  let high = boundaries.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((boundaries[middle] ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

function mergeDown(cells: readonly CellDraft[]): void {
  const open = new Map<number, CellDraft>();
  for (const cell of cells) {
    const above = open.get(cell.start);
    if (cell.isContinued && above !== undefined) above.rows = cell.row - above.row + 1;
    else open.set(cell.start, cell);
  }
}

/** The cell as lines tell it. */
export function cellOf(draft: CellDraft): Cell {
  const { table, row, column, columns, span, rows } = draft;
  return {
    table,
    row,
    column,
    columns,
    ...(span === undefined ? {} : { span }),
    ...(rows === undefined || rows < 2 ? {} : { rows }),
  };
}
