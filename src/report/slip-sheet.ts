import type * as docxLibrary from 'docx';
import type { Paragraph, Table } from 'docx';
import { escapeControl } from '#base/text.js';
import { standInOf, tableXml, type TableRows } from './slip-table.js';

/** The library that writes Word files, loaded by those who want a slip. */
export type Docx = typeof docxLibrary;

/** Text width of a page with the margins of Decree 30/2020/NĐ-CP, in twentieths of a point: 210 − 30 − 15 mm. */
const width = 9354;

/** What a slip is put together from, in the type and sizes of the decree. Every text is made harmless here. */
export function sheetOf(docx: Docx) {
  const { AlignmentType, BorderStyle, Paragraph: Block, Table: Grid, TableCell, TableRow, TextRun, WidthType } = docx;
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
  const bare = { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none };

  const run = (text: string, size: number, look: Look) =>
    new TextRun({ text: shown(text), size, bold: look.bold === true, italics: look.italics === true });

  /** A paragraph; `size` is in half points. */
  const line = (text: string, look: Look = {}): Paragraph =>
    new Block({
      children: [run(text, look.size ?? 26, look)],
      alignment: look.centred === true ? AlignmentType.CENTER : AlignmentType.LEFT,
      keepNext: look.heading === true,
      spacing: { before: look.heading === true ? 200 : 0, after: look.heading === true ? 80 : 20 },
      ...(look.underlined === true && {
        border: { bottom: { style: BorderStyle.SINGLE, size: 6, space: 1, color: '000000' } },
        indent: { left: look.inset ?? 900, right: look.inset ?? 900 },
      }),
    });

  const cell = (children: readonly Paragraph[], size: number) =>
    new TableCell({ children: [...children], width: { size, type: WidthType.DXA } });

  const tables: string[] = [];

  return {
    line,
    gap: (): Paragraph => new Block({ run: { size: 26 }, spacing: { after: 0 } }),
    breakPage: (): Paragraph => new Block({ pageBreakBefore: true, spacing: { after: 0 } }),
    /** Columns without lines, as for the head of a document and its signatures. */
    columns: (parts: readonly (readonly Paragraph[])[], shares: readonly number[]): Table => {
      const sizes = sizesOf(shares);
      const cells = parts.map((part, at) => cell(part, sizes[at] ?? 0));
      return new Grid({
        rows: [new TableRow({ children: cells, cantSplit: true })],
        borders: bare,
        columnWidths: sizes,
        width: { size: width, type: WidthType.DXA },
      });
    },
    /** A table with lines, as the paragraph in whose place it comes. Its first row is the head where there is one, told again on each page. */
    table: (rows: TableRows, shares: readonly number[], hasHead = true): Paragraph =>
      new Block({ style: standInOf(tables.push(tableXml(rows, sizesOf(shares), hasHead)) - 1) }),
    /** The tables that were made, in the order of their paragraphs. */
    tables,
  };
}

export type Sheet = ReturnType<typeof sheetOf>;

interface Look {
  readonly size?: number;
  readonly bold?: boolean;
  readonly italics?: boolean;
  readonly centred?: boolean;
  readonly heading?: boolean;
  readonly underlined?: boolean;
  readonly inset?: number;
}

function sizesOf(shares: readonly number[]): number[] {
  const whole = shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share) => Math.floor((width * share) / whole));
}

function shown(text: string): string {
  return escapeControl(text.replace(/[\t\n\r]/g, ' '));
}
