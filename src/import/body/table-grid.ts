import { fragmentOf, joinFragments, type Passage } from '../passage.js';
import type { SourceLine } from '../source-line.js';
import { headOf } from '../units/heads.js';

/** A cell with its words, and how much of the grid it covers. */
export interface GridCell {
  readonly whole: Passage;
  /** Its paragraphs; lines that a printer broke are joined. */
  readonly paragraphs: readonly Passage[];
  readonly column: number;
  readonly span: number;
  readonly rows: number;
  readonly isBold: boolean;
}

/** A row: its own cells, and those that reach down into it from above. */
export interface GridRow {
  readonly table: number;
  readonly at: number;
  readonly columns: number;
  readonly own: ReadonlyMap<number, GridCell>;
  readonly above: ReadonlyMap<number, GridCell>;
}

/** The rows of one table from its lines, which are told by their numbers in the list of lines. */
export function gridOf(lines: readonly SourceLine[], numbers: readonly number[]): GridRow[] {
  const rows = new Map<number, Map<number, number[]>>();
  for (const number of numbers) {
    const cell = lines[number]?.cell;
    if (!cell) continue;
    const row = rows.get(cell.row) ?? new Map<number, number[]>();
    rows.set(cell.row, row);
    row.set(cell.column, [...(row.get(cell.column) ?? []), number]);
  }
  const reaching = new Map<number, { readonly cell: GridCell; readonly until: number }>();
  return [...rows].map(([at, cells]) => {
    for (const [column, { until }] of reaching) if (until <= at) reaching.delete(column);
    const above = new Map([...reaching].map(([column, { cell }]) => [column, cell]));
    const own = new Map([...cells].map(([column, held]) => [column, cellOf(lines, held)]));
    for (const [column, cell] of own) if (cell.rows > 1) reaching.set(column, { cell, until: at + cell.rows });
    const [first] = [...cells.values()];
    const { table = 0, columns = 1 } = lines[first?.[0] ?? 0]?.cell ?? {};
    return { table, at, columns, own, above };
  });
}

function cellOf(lines: readonly SourceLine[], held: readonly number[]): GridCell {
  const first = lines[held[0] ?? 0];
  const groups: number[][] = [];
  for (const number of held) {
    const open = groups.at(-1);
    if (open && goesOn(lines[number], lines[open.at(-1) ?? 0])) open.push(number);
    else groups.push([number]);
  }
  const joined = (numbers: readonly number[]) => joinFragments(numbers.map((number) => fragmentOf(lines, number)));
  return {
    whole: joined(held),
    paragraphs: groups.map(joined),
    column: first?.cell?.column ?? 0,
    span: first?.cell?.span ?? 1,
    rows: first?.cell?.rows ?? 1,
    isBold: first?.isBold === true,
  };
}

/** "Hợp tác xã Mầm" / "Xanh": a printer breaks lines anywhere, but the next body begins with its own kind. */
function goesOn(line: SourceLine | undefined, before: SourceLine | undefined): boolean {
  if (!line || !before || line.isWhole) return false;
  if (/[;.]$/u.test(before.text) || /^[-+•–]\s?\S/u.test(line.text)) return false;
  return /(?:^|\s)(?:và|các|của|,)$|,$/u.test(before.text) || headOf(line.text, false) === undefined;
}
