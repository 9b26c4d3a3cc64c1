import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readSource } from '#import/source.js';
import type { SourceLine, SourceText } from '#import/source-line.js';
import { root } from '../../scripts/generate/outputs.js';
import { exists, readText as readFile } from '../sources.js';

const folder = join(root, 'examples/documents');
const files = readdirSync(folder).filter((file) => file !== 'README.md');
const plans = [...new Set(files.map((file) => file.slice(0, file.indexOf('.'))))];

const readText = (bytes: Uint8Array): SourceText => {
  const lines = new TextDecoder()
    .decode(bytes)
    .split('\n')
    .map((text, index): SourceLine => ({ text, place: { line: index + 1, column: 1 } }));
  return { mediaType: 'text/plain', lines, furniture: [], notes: [] };
};
const read = (file: string) => readSource(new Uint8Array(readFileSync(join(folder, file))), { file, readText });

/** How often each word and number is met. Columns are not read in the same order from all kinds of files. */
function wordCounts({ lines }: SourceText): Record<string, number> {
  const counts: Record<string, number> = {};
  const text = lines.map((line) => line.text).join('\n');
  for (const word of text.match(/[\p{L}\p{N}]+/gu) ?? []) counts[word] = (counts[word] ?? 0) + 1;
  return counts;
}

/** The text as one string, without its blanks and line ends. */
const run = (lines: readonly SourceLine[]) =>
  lines
    .map(({ text }) => text)
    .join('')
    .replace(/\s+/g, '');

describe.each(plans)('%s says the same', (plan) => {
  const kinds = files.filter((file) => file.startsWith(`${plan}.`) && !file.endsWith('.txt'));

  test.each(kinds)('in %s as in the text, word for word', async (file) => {
    expect(wordCounts(await read(file))).toEqual(wordCounts(await read(`${plan}.txt`)));
  });

  test('in Word and in PDF, in the same order, of one font and of two', async () => {
    const word = run((await read(`${plan}.docx`)).lines);
    expect(run((await read(`${plan}.pdf`)).lines)).toBe(word);
    expect(run((await read(`${plan}.two-fonts.pdf`)).lines)).toBe(word);
  });

  test.each(['docx', 'pdf', 'two-fonts.pdf', 'html'])('with the header in two columns in %s', async (kind) => {
    const { lines } = await read(`${plan}.${kind}`);
    const header = lines.filter(({ cell }) => cell?.table === 0);
    expect(header.map(({ cell }) => cell?.column)).toEqual([0, 0, 0, 1, 1, 1]);
    expect(header.map(({ cell }) => cell?.columns)).toEqual([2, 2, 2, 2, 2, 2]);
    expect(header[3]).toMatchObject({ text: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', isBold: true });
  });

  test.each(['pdf', 'two-fonts.pdf'])('with the numbers of its pages as furniture in %s', async (kind) => {
    const { furniture } = await read(`${plan}.${kind}`);
    expect(furniture.map((piece) => piece.kind)).toEqual(furniture.map(() => 'page-number'));
    expect(furniture.length).toBeGreaterThan(0);
  });
});

test.each(['docx', 'pdf', 'html'])('the table of tasks has the same cells in %s', async (kind) => {
  const { lines } = await read(`trong-cay-dau-xuan.${kind}`);
  const cells = new Map<string, string>();
  for (const { text, cell } of lines) {
    if (cell?.table !== 1) continue;
    const key = `${cell.row} ${cell.column}/${cell.columns}${cell.rows === undefined ? '' : ` over ${cell.rows}`}`;
    cells.set(key, `${cells.has(key) ? `${cells.get(key) ?? ''} ` : ''}${text}`);
  }
  expect([...cells].slice(0, 11)).toEqual([
    ['0 0/4', 'TT'],
    ['0 1/4', 'Nhiệm vụ'],
    ['0 2/4', 'Đơn vị chủ trì'],
    ['0 3/4', 'Thời gian'],
    ['1 0/4 over 2', '1'],
    ['1 1/4', 'Ươm và nghiệm thu cây giống'],
    ['1 2/4', 'Hợp tác xã Mầm Xanh'],
    ['1 3/4', 'Từ ngày 10/01/2027 đến ngày 10/02/2027'],
    ['2 1/4', 'Kiểm tra chất lượng cây trước khi giao'],
    ['2 2/4', 'Phòng Kinh tế xã'],
    ['2 3/4', 'Trước ngày 15/02/2027'],
  ]);
});

test('the page about the documents tells of each', () => {
  expect(exists('examples/documents/README.md')).toBe(true);
  for (const plan of plans) expect(readFile('examples/documents/README.md')).toContain(plan);
});
