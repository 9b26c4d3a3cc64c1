import { endUnended } from './paragraph.js';
import { endChange } from './run.js';
import type { Reading } from './state.js';
import { attributeOf, type XmlTag } from './xml.js';

// Tables (ECMA-376 part 1, clause 17.4). What a cell covers is told by its first child, so that it opens after that.

export function beginTag(reading: Reading, name: 'tbl' | 'tr' | 'tc'): void {
  if (name === 'tbl') {
    beginCell(reading);
    reading.sheet.tables.openTable();
  } else if (name === 'tr') {
    reading.rows.push(false);
    reading.sheet.tables.openRow();
  } else reading.cells.push({ span: 1, isContinued: false, isOpen: false });
}

/** What a row says of itself. */
export function readRow(reading: Reading, tag: XmlTag): void {
  if (tag.name === 'gridBefore') reading.sheet.tables.skip(numberIn(tag));
  if (tag.name === 'del' && reading.rows.at(-1) === false) {
    reading.rows[reading.rows.length - 1] = true;
    reading.removed.depth++;
  }
}

/** What a cell says of itself. */
export function readCell({ cells }: Reading, tag: XmlTag): void {
  const cell = cells.at(-1);
  if (cell === undefined) return;
  if (tag.name === 'gridSpan') cell.span = Math.max(1, numberIn(tag));
  if (tag.name === 'vMerge') cell.isContinued = attributeOf(tag, 'val') !== 'restart';
}

function numberIn(tag: XmlTag): number {
  const number = Number(attributeOf(tag, 'val') ?? 0);
  return Number.isSafeInteger(number) && number > 0 ? number : 0;
}

/** Opens the cell that is to be opened, if any. */
export function beginCell({ cells, sheet }: Reading): void {
  const cell = cells.at(-1);
  if (cell === undefined || cell.isOpen) return;
  cell.isOpen = true;
  sheet.tables.openCell({ span: cell.span, isContinued: cell.isContinued });
}

export function endCell(reading: Reading): void {
  endUnended(reading);
  beginCell(reading);
  reading.cells.pop();
  reading.sheet.tables.closeCell();
}

export function endRow(reading: Reading): void {
  if (reading.rows.pop() === true) endChange(reading, 'removed', 'tracked-change');
}
