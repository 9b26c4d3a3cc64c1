import { escapeMarkup } from './markup.js';

// The text of a slip in WordprocessingML (ISO/IEC 29500-1, chapter 17). It is written here and not by the library, which takes a
// second and a half for a thousand rows, and this a fiftieth of that.

/** How a paragraph looks: the style of it. Those of cells are the usual case, which needs no words in the file. */
export type Look =
  | 'Title' | 'Heading1' | 'plan' | 'said' | 'strong' | 'blank' | 'gap' | 'office' | 'own' | 'nation' | 'motto' | 'dated' | 'row' | 'head'; // prettier-ignore

/** Cells of a table, each with its paragraphs. */
export type TableRows = readonly (readonly (readonly string[])[])[];

/** Text width of a page with the margins of Decree 30/2020/NĐ-CP, in twentieths of a point: 210 − 30 − 15 mm. */
const width = 9354;

/** A paragraph. The text is made harmless, here and nowhere else. */
export function line(text: string, look?: Look): string {
  const style = look === undefined ? '' : `<w:pPr><w:pStyle w:val="${look}"/></w:pPr>`;
  return text === ''
    ? `<w:p>${style}</w:p>`
    : `<w:p>${style}<w:r><w:t${spaceOf(text)}>${escapeMarkup(text)}</w:t></w:r></w:p>`;
}

/** Spaces at the ends and in a row are lost, unless it is said that they count. */
function spaceOf(text: string): string {
  return text.startsWith(' ') || text.endsWith(' ') || text.includes('  ') ? ' xml:space="preserve"' : '';
}

/** Opens a row that stays on one page. */
const whole = '<w:tr><w:trPr><w:cantSplit/></w:trPr>';

/** Columns of paragraphs without lines, as for the head of a document and its signatures. */
export function columns(parts: readonly (readonly string[])[], shares: readonly number[]): string {
  const sizes = sizesOf(shares);
  const cells = parts.map((part, at) => `<w:tc>${sizeOf(sizes[at])}${part.join('')}</w:tc>`);
  return `${openTable(sizes, '')}${whole}${cells.join('')}</w:tr></w:tbl>`;
}

const sides = ['top', 'left', 'bottom', 'right'];
const lines = [...sides, 'insideH', 'insideV'].map((side) => `<w:${side} w:val="single" w:sz="4" w:color="auto"/>`);
const padding = sides.map((side, at) => `<w:${side} w:w="${at % 2 === 0 ? 40 : 80}" w:type="dxa"/>`);
const ruled = `<w:tblBorders>${lines.join('')}</w:tblBorders>`;
const padded = `<w:tblCellMar>${padding.join('')}</w:tblCellMar>`;

/** The longest text of a row that stays on one page, in characters: more would leave a third of a page empty. */
const longest = 700;

/** A table with lines. The first row is told again on each page where it is a head; else the first column names the rows. */
export function table(rows: TableRows, shares: readonly number[], hasHead = true): string {
  const sizes = sizesOf(shares);
  let told = openTable(sizes, ruled, padded);
  for (const [at, row] of rows.entries()) {
    const isHead = hasHead && at === 0;
    told += isHead ? '<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>' : isLong(row) ? '<w:tr>' : whole;
    for (const [column, cell] of row.entries()) {
      const look = isHead ? 'head' : !hasHead && column === 0 ? 'row' : undefined;
      // The widths of the grid hold for all rows; some readers look for them in the first.
      told += at === 0 ? `<w:tc>${sizeOf(sizes[column])}` : '<w:tc>';
      for (const text of cell) told += line(text, look);
      // A cell has to end with a paragraph (17.4.65), be it an empty one.
      told += cell.length === 0 ? `${line('', look)}</w:tc>` : '</w:tc>';
    }
    told += '</w:tr>';
  }
  return `${told}</w:tbl>`;
}

function isLong(row: TableRows[number]): boolean {
  return row.some((cell) => cell.reduce((sum, text) => sum + text.length, 0) > longest);
}

function openTable(sizes: readonly number[], borders: string, margins = ''): string {
  const all = sizes.reduce((sum, size) => sum + size, 0);
  const grid = sizes.map((size) => `<w:gridCol w:w="${size}"/>`);
  return `<w:tbl><w:tblPr><w:tblW w:w="${all}" w:type="dxa"/>${borders}<w:tblLayout w:type="fixed"/>${margins}</w:tblPr><w:tblGrid>${grid.join('')}</w:tblGrid>`;
}

function sizeOf(size = 0): string {
  return `<w:tcPr><w:tcW w:w="${size}" w:type="dxa"/></w:tcPr>`;
}

function sizesOf(shares: readonly number[]): number[] {
  const all = shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share) => Math.floor((width * share) / all));
}
