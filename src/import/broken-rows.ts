import type { TableHead } from './body/table-columns.js';
import { isPersonName } from './form/positions.js';
import type { Cell, SourceLine } from './source-line.js';
import { readNames } from './units/name-reader.js';
import { findWhens } from './when/find.js';

// The rows of a table whose cells stand one below the other, as lines of their own.

/** A table whose head has been read, at its last row. */
export interface Open {
  readonly table: number;
  readonly columns: number;
  readonly head: TableHead;
  /** Whether bars part the columns, so that a line without them may go on the row above. */
  readonly isBarred: boolean;
  row: number;
  last: Cell | undefined;
}

/** Lines that have been given their cells, and the line behind them. */
export interface Taken {
  readonly lines: readonly SourceLine[];
  readonly end: number;
}

/** As far as the lines of one row may go. */
export const mostStray = 60;

/** A line over the whole width. */
export function over(line: SourceLine, open: Open): SourceLine {
  open.row++;
  return { ...line, cell: { table: open.table, row: open.row, column: 0, columns: open.columns, span: open.columns } };
}

/** "8" / "Rà soát …" / "Sở Nội vụ" / "Hằng năm": one paragraph for each column, each of the kind that its column holds. */
export function brokenRows(stray: readonly SourceLine[], open: Open): SourceLine[] | undefined {
  const [first] = stray;
  if (!first || open.head.columns.get(0) !== 'number' || !isNumber(first)) return undefined;
  const rows: SourceLine[][] = [];
  for (const line of stray) {
    if (isNumber(line)) rows.push([line]);
    else rows.at(-1)?.push(line);
  }
  if (
    !rows.every((row) => row.length > 2 && row.length <= open.columns && row.every((line, at) => suits(line, at, open)))
  )
    return undefined;
  return rows.flatMap((row) => {
    open.row++;
    return row.map((line, column) => ({
      ...line,
      cell: { table: open.table, row: open.row, column, columns: open.columns },
    }));
  });
}

/** "Rà soát hồ sơ" / "Nguyễn Văn A" / "Trần Thị B": rows that Word numbers by itself, an empty line before each. */
export function unnumberedRows(stray: readonly SourceLine[], open: Open): SourceLine[] | undefined {
  const { columns } = open.head;
  if (columns.get(0) !== 'number' || columns.get(1) !== 'task' || !isOfActors(columns.get(2))) return undefined;
  const rows: SourceLine[][] = [];
  for (const line of stray) {
    if (line.isAfterGap) rows.push([]);
    rows.at(-1)?.push(line);
  }
  if (rows.flat().length < stray.length || !rows.every(isUnnumbered)) return undefined;
  return rows.flatMap((row) => {
    open.row++;
    return row.map((line, n) => ({
      ...line,
      isWhole: true,
      cell: { table: open.table, row: open.row, column: n === 0 ? 1 : 2, columns: open.columns },
    }));
  });
}

function isUnnumbered([first, ...actors]: readonly SourceLine[]): boolean {
  if (first === undefined || isPersonName(first.text) || !actors.some(({ text }) => isActor(text))) return false;
  return actors.every(({ text }) => isActor(text) || /^\p{Lu}\p{Ll}+(?: \p{L}+){1,4}$/u.test(text));
}

function isOfActors(column: string | undefined): boolean {
  return column === 'do' || column === 'lead' || column === 'several';
}

function isActor(text: string): boolean {
  return isPersonName(text) || readNames(text).length > 0;
}

function isNumber({ text }: SourceLine): boolean {
  return /^\d{1,3}\.?$/.test(text);
}

function suits({ text }: SourceLine, at: number, { head }: Open): boolean {
  switch (head.columns.get(at)) {
    case 'when':
      return findWhens(text, {}, { withVague: true }).length > 0;
    case 'lead':
    case 'support':
    case 'several':
    case 'do':
      return readNames(text).length > 0;
    default:
      return true;
  }
}

/** "9h00 - 11h00" / "Chủ nhiệm họp lớp …" / "Dặn dò …" / "Giáo viên các lớp": hours, what is held, and at the end who holds it. */
export function timedRow(lines: readonly SourceLine[], at: number, open: Open): Taken | undefined {
  const { columns } = open.head;
  if (open.columns !== 3 || columns.get(0) !== 'when' || columns.get(1) !== 'task' || !isOfActors(columns.get(2)))
    return undefined;
  if (!isHours(lines[at])) return undefined;
  let last = at + 1;
  while (last < lines.length && last - at < mostStray && !lines[last]?.cell && !isOnlyActors(lines[last])) last++;
  if (last === at + 1 || !isOnlyActors(lines[last])) return undefined;
  open.row++;
  const columnOf = (n: number) => (n === 0 ? 0 : n === last - at ? 2 : 1);
  return {
    lines: lines.slice(at, last + 1).map((line, n) => ({
      ...line,
      isWhole: true,
      cell: { table: open.table, row: open.row, column: columnOf(n), columns: open.columns },
    })),
    end: last + 1,
  };
}

function isHours(line: SourceLine | undefined): boolean {
  return (
    line !== undefined &&
    !line.cell &&
    /^\d{1,2}(?:h|:|giờ)\d{0,2} ?[-–] ?\d{1,2}(?:h|:|giờ)\d{0,2}$/u.test(line.text.trim())
  );
}

function isOnlyActors(line: SourceLine | undefined): boolean {
  if (!line || line.cell || line.text.length > 120) return false;
  return (readNames(line.text).at(-1)?.to ?? -1) === line.text.trimEnd().length;
}
