import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { loadEngine } from '#import/pdf/engine.js';
import { readPdf } from '#import/pdf.js';
import { pdfOf } from './pdf-files.js';

/** Draws texts at places from the left and from the foot of the page. */
const drawn = (...texts: (readonly [x: number, y: number, text: string, size?: number])[]): string =>
  texts.map(([x, y, text, size = 12]) => `BT /F1 ${size} Tf ${x} ${y} Td (${text}) Tj ET`).join('\n');
const read = (content: string) => readPdf(pdfOf({ content: strToU8(content) }));
const texts = async (content: string) => (await read(content)).lines.map(({ text }) => text);
const rule = (x0: number, y0: number, x1: number, y1: number) => `${x0} ${y0} m ${x1} ${y1} l S`;

describe('the letters of a page', () => {
  test('become lines from top to bottom, wherever they stand in the file', async () => {
    expect(await texts(drawn([72, 600, 'hai'], [72, 700, 'mot'], [72, 500, 'ba']))).toEqual(['mot', 'hai', 'ba']);
  });

  test('are put together where one word was taken from two fonts', async () => {
    // T, n and g, then the two letters between them, as a producer does who lacks them in the first font.
    const content = `${drawn([72, 600, 'T'], [86, 600, 'n'])} ${drawn([79.33, 600, 'o'])}`;
    expect(await texts(content)).toEqual(['Ton']);
  });

  test('have a blank where there is a gap', async () => {
    expect(await texts('BT /F1 12 Tf 72 600 Td [(Ke) -300 (hoach)] TJ ET')).toEqual(['Ke hoach']);
    expect(await texts('BT /F1 12 Tf 72 600 Td [(Ke) -30 (hoach)] TJ ET')).toEqual(['Kehoach']);
    expect(await texts('BT /F1 12 Tf 3 Tc 72 600 Td (KE HOACH) Tj ET')).toEqual(['KE HOACH']);
  });

  test('that were printed twice count once', async () => {
    expect(await texts(drawn([72, 600, 'KE'], [72.3, 600, 'KE']))).toEqual(['KE']);
  });

  test('may be raised', async () => {
    expect(await texts('BT /F1 12 Tf 72 600 Td (m) Tj 7 Tf 4 Ts /F1 7 Tf (2) Tj ET')).toEqual(['m2']);
  });

  test('tell their place and their distance from the margin', async () => {
    const { lines } = await read(drawn([72, 600, 'Noi dung cua ke hoach tuyen truyen'], [108, 580, 'Thut vao']));
    expect(lines.map(({ reach: _reach, ...line }) => line)).toEqual([
      { text: 'Noi dung cua ke hoach tuyen truyen', place: { page: 1, line: 1, column: 1 }, indent: 0 },
      { text: 'Thut vao', place: { page: 1, line: 2, column: 1 }, indent: 6 },
    ]);
  });

  test('that run upwards are noted', async () => {
    const { notes } = await read(`${drawn([72, 600, 'A'])} BT /F1 12 Tf 0 1 -1 0 300 300 Tm (Ky boi) Tj ET`);
    expect(notes).toEqual([{ code: 'turned-text', place: { page: 1, line: 1, column: 1 }, text: 'Ky boi' }]);
  });
});

describe('columns', () => {
  test('of a header are cells, left before right, also where their lines are not level', async () => {
    const { lines } = await read(
      drawn(
        [72, 780, 'UBND XA A'],
        [320, 780, 'CONG HOA XA HOI'],
        [72, 764, 'PHONG B'],
        [330, 761, 'Doc lap'],
        [72, 700, 'Mot dong dai di qua ca hai cot cua phan dau trang giay nay'],
      ),
    );
    expect(lines.map(({ text, cell }) => [text, cell?.column])).toEqual([
      ['UBND XA A', 0],
      ['PHONG B', 0],
      ['CONG HOA XA HOI', 1],
      ['Doc lap', 1],
      ['Mot dong dai di qua ca hai cot cua phan dau trang giay nay', undefined],
    ]);
  });

  test('three and more without rules are the rows of a table', async () => {
    const row = (y: number, ...cells: string[]) => drawn(...cells.map((text, at) => [72 + 150 * at, y, text] as const));
    const { lines } = await read(`${row(700, 'TT', 'Viec', 'Ngay')} ${row(680, '1.', 'Treo co', '10/12')}`);
    expect(lines.map(({ text, cell }) => [text, cell])).toEqual([
      ['TT', { table: 0, row: 0, column: 0, columns: 3 }],
      ['Viec', { table: 0, row: 0, column: 1, columns: 3 }],
      ['Ngay', { table: 0, row: 0, column: 2, columns: 3 }],
      ['1.', { table: 0, row: 1, column: 0, columns: 3 }],
      ['Treo co', { table: 0, row: 1, column: 1, columns: 3 }],
      ['10/12', { table: 0, row: 1, column: 2, columns: 3 }],
    ]);
  });

  test('the number of a list belongs to its text', async () => {
    expect(await texts(drawn([72, 600, 'II.'], [108, 600, 'TO CHUC'], [72, 580, 'a\\)'], [108, 580, 'Viec']))).toEqual([
      'II. TO CHUC',
      'a) Viec',
    ]);
  });

  test('a blank to be filled in parts no columns', async () => {
    expect(await texts(drawn([72, 600, 'So:          /KH-UBND']))).toEqual(['So:          /KH-UBND']);
  });
});

describe('tables', () => {
  test('are found by their rules, with cells that cover several columns', async () => {
    const rules = [
      rule(72, 700, 372, 700),
      rule(72, 660, 372, 660),
      rule(72, 620, 372, 620),
      rule(72, 620, 72, 700),
      rule(372, 620, 372, 700),
      rule(172, 620, 172, 660),
      rule(272, 620, 272, 700),
    ];
    const { lines } = await read(
      `${rules.join('\n')} ${drawn([76, 680, 'Tren'], [280, 680, 'Phai'], [76, 645, 'Mot'], [76, 630, 'hai'], [180, 645, 'Ba'], [280, 645, 'Bon'], [72, 720, 'Truoc'], [72, 600, 'Sau'])}`,
    );
    expect(lines.map(({ text, cell }) => [text, cell])).toEqual([
      ['Truoc', undefined],
      ['Tren', { table: 0, row: 0, column: 0, columns: 3, span: 2 }],
      ['Phai', { table: 0, row: 0, column: 2, columns: 3 }],
      ['Mot', { table: 0, row: 1, column: 0, columns: 3 }],
      ['hai', { table: 0, row: 1, column: 0, columns: 3 }],
      ['Ba', { table: 0, row: 1, column: 1, columns: 3 }],
      ['Bon', { table: 0, row: 1, column: 2, columns: 3 }],
      ['Sau', undefined],
    ]);
  });
});

describe('furniture', () => {
  test('a number at the edge of the page', async () => {
    const { lines, furniture } = await read(drawn([300, 800, '2'], [72, 600, 'A'], [72, 500, '3']));
    expect(lines.map(({ text }) => text)).toEqual(['A', '3']);
    expect(furniture).toEqual([{ kind: 'page-number', text: '2', place: { page: 1, line: 1, column: 1 } }]);
  });
});

describe('the reader of PDF', () => {
  test('leaves the bytes to who handed them in', async () => {
    const bytes = pdfOf({ content: strToU8(drawn([72, 600, 'A'])) });
    await readPdf(bytes);
    expect(bytes.length).toBeGreaterThan(0);
  });

  test('is asked for where it is missing', async () => {
    const missing = loadEngine(() => Promise.reject(new Error('Cannot find package')));
    await expect(missing).rejects.toThrow(/unpdf is not installed/);
  });
});
