import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  VerticalMergeType,
  WidthType,
  type ILevelsOptions,
} from 'docx';
import { isBold, plain, type Model, type Part } from './model.js';

const levels: readonly ILevelsOptions[] = [
  { level: 0, format: LevelFormat.UPPER_ROMAN, text: '%1.', alignment: AlignmentType.START },
  { level: 1, format: LevelFormat.DECIMAL, text: '%2.', alignment: AlignmentType.START },
  { level: 2, format: LevelFormat.LOWER_LETTER, text: '%3)', alignment: AlignmentType.START },
  { level: 3, format: LevelFormat.BULLET, text: '-', alignment: AlignmentType.START },
];

/** 20 mm above and below, 30 mm on the left, 15 mm on the right, as Decree 30/2020/NĐ-CP allows. */
const margin = { top: 1134, bottom: 1134, left: 1701, right: 851 };

/** A Word file whose numbers are those of lists, none of them typed. */
export async function wordOf({ parts }: Model, font: string): Promise<Uint8Array> {
  const children = parts.flatMap((part): (Paragraph | Table)[] => blocksOf(part));
  const number = new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ children: [PageNumber.CURRENT] })],
  });
  const document = new Document({
    creator: 'plan-compliance',
    numbering: { config: [{ reference: 'plan', levels }] },
    styles: { default: { document: { run: { font, size: 28 } } } },
    sections: [
      { properties: { page: { margin } }, children, footers: { default: new Footer({ children: [number] }) } },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

function blocksOf(part: Part): (Paragraph | Table)[] {
  switch (part.kind) {
    case 'columns':
      return [columnsOf(part.left, part.right), new Paragraph({})];
    case 'title':
      return [...part.lines.map((line) => centred(line, 28)), new Paragraph({})];
    case 'text':
      return [new Paragraph({ text: part.text, alignment: AlignmentType.BOTH, indent: { firstLine: 720 } })];
    case 'item': {
      const run = new TextRun({ text: part.text, bold: part.level === 0 });
      return [new Paragraph({ children: [run], numbering: { reference: 'plan', level: part.level } })];
    }
    case 'table':
      return [tableOf(part.rows), new Paragraph({})];
  }
}

function centred(line: string, size = 24): Paragraph {
  const run = new TextRun({ text: plain(line), bold: isBold(line), size });
  return new Paragraph({ children: [run], alignment: AlignmentType.CENTER });
}

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const borderless = { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none };

function columnsOf(left: readonly string[], right: readonly string[]): Table {
  const isList = left.some((line) => line.startsWith('- '));
  const own = isList ? left.map((line) => paragraphOf(line, 22)) : left.map((line) => centred(line));
  const columnWidths = isList ? [4500, 4854] : [3254, 6100];
  const columns = [own, right.map((line) => centred(line, 23))];
  const cells = columns.map(
    (children, index) => new TableCell({ children, width: { size: columnWidths[index] ?? 0, type: WidthType.DXA } }),
  );
  const width = { size: 9354, type: WidthType.DXA };
  return new Table({
    rows: [new TableRow({ children: cells, cantSplit: true })],
    borders: borderless,
    width,
    columnWidths,
  });
}

function paragraphOf(line: string, size: number): Paragraph {
  return new Paragraph({ children: [new TextRun({ text: plain(line), bold: isBold(line), size })] });
}

function tableOf(rows: readonly (readonly string[])[]): Table {
  const made = rows.map((row, index) => {
    const goesOn = row[0] === '';
    const isGoneOn = rows[index + 1]?.[0] === '';
    const children = row.map((text, column) => {
      const merge = column === 0 ? mergeOf(goesOn, isGoneOn) : {};
      return new TableCell({ children: [paragraphOf(index === 0 ? `*${text}` : text, 24)], ...merge });
    });
    return new TableRow({ children });
  });
  return new Table({ rows: made, width: { size: 100, type: WidthType.PERCENTAGE } });
}

function mergeOf(goesOn: boolean, isGoneOn: boolean): { verticalMerge?: 'continue' | 'restart' } {
  if (goesOn) return { verticalMerge: VerticalMergeType.CONTINUE };
  return isGoneOn ? { verticalMerge: VerticalMergeType.RESTART } : {};
}
