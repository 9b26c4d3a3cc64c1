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
