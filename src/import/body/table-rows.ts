import type { Column, TableHead } from './table-columns.js';
import type { GridCell, GridRow } from './table-grid.js';

// What a row is: figures that count the columns, a heading over the rows below, or a task.

/** "(1) | (2) | (3)", or the words of the head once more on another page. */
export function isCount({ own }: GridRow): boolean {
  return [...own.values()].every(({ whole }) => /^\(?(?:\d{1,2}|[A-E])\)?$/.test(whole.text)) && own.size > 1;
}

export function cellOf(
  cells: ReadonlyMap<number, GridCell>,
  { columns }: TableHead,
  kind: Column,
): GridCell | undefined {
  for (const [at, column] of columns) if (column === kind && cells.has(at)) return cells.get(at);
  return undefined;
}

/** "I | Công tác tuyên truyền", over the whole width or with nothing beside it: it heads the rows below. */
export function isHeading(
  row: GridRow,
  { columns }: TableHead,
  label: string | undefined,
  next: GridRow | undefined,
): boolean {
  const cells = [...row.own].filter(([at]) => columns.get(at) !== 'number');
  const [only] = cells;
  if (!only || cells.length > 1 || row.above.size > 0) return false;
  if (only[1].span >= row.columns - 1 && row.columns > 2) return true;
  if (label === undefined || !/^\(?\d{1,3}(?:\.\d{1,2})*[.)]?$/.test(label)) return true;
  const below = next && [...next.own.values()][0]?.whole.text;
  return below?.startsWith(`${label.replace(/\.$/, '')}.`) ?? false;
}
