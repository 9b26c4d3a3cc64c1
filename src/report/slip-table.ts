import { escapeMarkup } from './markup.js';

// The rows of tables are written here and not by the library: it takes a second and a half for a thousand of them, and this a
// fiftieth of that. It still makes the document around them, and the paragraph in whose place each table comes to stand.

/** Cells of a table, each with its paragraphs. */
export type TableRows = readonly (readonly (readonly string[])[])[];

type Look = 'strong' | 'head' | undefined;

const spacing = { before: 0, after: 20 };
const bold = { size: 22, bold: true };

/**
 * The styles of the document. Nearly all its paragraphs stand in cells: they are the usual case, which needs no words in the
 * file. The others say how they look themselves.
 */
export const slipStyles = {
  default: { document: { run: { font: 'Times New Roman', size: 22 }, paragraph: { spacing } } },
  paragraphStyles: [
    { id: 'strong', name: 'Name of a row', run: bold, paragraph: { spacing } },
    { id: 'head', name: 'Head of a table', run: bold, paragraph: { spacing, alignment: 'center' } },
  ],
} as const;

const sides = ['top', 'left', 'bottom', 'right'];
const lines = [...sides, 'insideH', 'insideV'].map((side) => `<w:${side} w:val="single" w:sz="4" w:color="auto"/>`);
const padding = sides.map((side, at) => `<w:${side} w:w="${at % 2 === 0 ? 40 : 80}" w:type="dxa"/>`);

/**
 * A table with lines in WordprocessingML (ISO/IEC 29500-1, 17.4), its columns of these widths in twentieths of a point. The
 * first row is told again on each page where it is a head; else the first column has the names of the rows.
 */
export function tableXml(rows: TableRows, sizes: readonly number[], hasHead: boolean): string {
  const width = sizes.reduce((sum, size) => sum + size, 0);
  let told = `<w:tbl><w:tblPr><w:tblW w:w="${width}" w:type="dxa"/><w:tblBorders>${lines.join('')}</w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar>${padding.join('')}</w:tblCellMar></w:tblPr><w:tblGrid>${sizes.map((size) => `<w:gridCol w:w="${size}"/>`).join('')}</w:tblGrid>`;
  for (const [at, row] of rows.entries()) {
    const isHead = hasHead && at === 0;
    told += `<w:tr><w:trPr><w:cantSplit/>${isHead ? '<w:tblHeader/>' : ''}</w:trPr>`;
    for (const [column, cell] of row.entries()) {
      const look = isHead ? 'head' : !hasHead && column === 0 ? 'strong' : undefined;
      // The widths of the grid hold for all rows; some readers look for them in the first.
      const size = at === 0 ? `<w:tcPr><w:tcW w:w="${sizes[column] ?? 0}" w:type="dxa"/></w:tcPr>` : '';
      told += `<w:tc>${size}${paragraphs(cell, look)}</w:tc>`;
    }
    told += '</w:tr>';
  }
  return `${told}</w:tbl>`;
}

/** A cell has to end with a paragraph (17.4.65), be it an empty one. */
function paragraphs(cell: readonly string[], look: Look): string {
  const start = look === undefined ? '<w:p>' : `<w:p><w:pPr><w:pStyle w:val="${look}"/></w:pPr>`;
  let told = '';
  for (const text of cell) told += `${start}<w:r><w:t${spaceOf(text)}>${escapeMarkup(text)}</w:t></w:r></w:p>`;
  return told === '' ? `${start}</w:p>` : told;
}

/** Spaces at the ends and in a row are lost, unless it is said that they count. */
function spaceOf(text: string): string {
  return text !== text.trim() || text.includes('  ') ? ' xml:space="preserve"' : '';
}

/** The style of the paragraph that stands for the n-th table until the document is written. */
export function standInOf(table: number): string {
  return `table-${table}`;
}

/** Puts the tables in the places of their paragraphs. No text of a plan can look like one: there a `<` is written `&lt;`. */
export function putTables(document: string, tables: readonly string[]): string {
  return document.replace(
    /<w:p><w:pPr><w:pStyle w:val="table-(\d{1,9})"\/><\/w:pPr><\/w:p>/g,
    (_standIn, at: string) => tables[Number(at)] ?? '',
  );
}
