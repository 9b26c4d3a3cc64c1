import { settleGrid, type CellDraft } from './grid.js';

/** The tables that a reader is in: the innermost last. */
export interface Tables {
  openTable(): void;
  openRow(): void;
  /** Leaves columns of the grid out before the next cell. */
  skip(columns: number): void;
  openCell(form: CellForm): void;
  closeCell(): void;
  closeTable(): void;
  /** The cell that a paragraph here stands in. */
  cell(): CellDraft | undefined;
}

export interface CellForm {
  readonly span: number;
  /** Rows that it covers, where the file says so at once (HTML). */
  readonly rows?: number;
  /** It goes on the cell above (Word). */
  readonly isContinued?: boolean;
}

interface Table {
  readonly index: number;
  readonly cells: CellDraft[];
  /** Up to which row a column of the grid is taken by a cell from above. */
  readonly taken: Map<number, number>;
  row: number;
  next: number;
  open: CellDraft | undefined;
}

// Word allows 63. HTML may ask for 2³¹, and each column that a cell takes in rows below has to be remembered.
const MOST_COLUMNS = 100;

export function openTables(): Tables {
  const open: Table[] = [];
  let count = 0;
  const inTable = (act: (table: Table) => void): void => {
    const table = open.at(-1);
    if (table !== undefined) act(table);
  };
  return {
    openTable: () => {
      open.push({ index: count++, cells: [], taken: new Map(), row: -1, next: 0, open: undefined });
    },
    openRow: () => inTable(beginRow),
    skip: (columns) =>
      inTable((table) => {
        table.next = Math.min(table.next + columns, MOST_COLUMNS);
      }),
    openCell: (form) => inTable((table) => beginCell(table, form)),
    closeCell: () =>
      inTable((table) => {
        table.open = undefined;
      }),
    closeTable: () => {
      const table = open.pop();
      if (table !== undefined) settleGrid(table.cells);
    },
    cell: () => open.at(-1)?.open ?? open.at(-2)?.open,
  };
}

function beginRow(table: Table): void {
  table.row++;
  table.next = 0;
  table.open = undefined;
}

function beginCell(table: Table, { span, rows = 1, isContinued = false }: CellForm): void {
  while ((table.taken.get(table.next) ?? -1) >= table.row) table.next++;
  const start = table.next;
  const end = start + Math.max(1, Math.min(span, MOST_COLUMNS - start));
  const { index, row } = table;
  const cell = { table: index, row, column: 0, columns: 1, start, end, isContinued, ...(rows > 1 ? { rows } : {}) };
  if (rows > 1) for (let column = start; column < end; column++) table.taken.set(column, row + rows - 1);
  table.cells.push(cell);
  table.next = end;
  table.open = cell;
}
