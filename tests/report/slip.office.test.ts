import { readFileSync } from 'node:fs';
import { extractText, getDocumentProxy } from 'unpdf';
import { describe, expect, test } from 'vitest';
import { tellFinding } from '#index.js';
import { renderSlip } from '#slip.js';
import { temporaryFolder } from '../cli/calls.js';
import { isOfficeHere, printByOffice } from '../office.js';
import { both, waived } from './reports.js';

const { put } = temporaryFolder();

/** The words of a PDF, whatever line or cell they stand in. */
async function wordsOf(pdf: string): Promise<{ readonly words: string; readonly pages: number }> {
  const { text, totalPages } = await extractText(await getDocumentProxy(new Uint8Array(readFileSync(pdf))));
  return { words: text.join(' ').normalize('NFC').replaceAll(/\s+/g, ''), pages: totalPages };
}

const bare = (text: string) => text.normalize('NFC').replaceAll(/\s+/g, '');

describe.runIf(isOfficeHere)('a slip in LibreOffice', () => {
  test('opens and prints, with every finding on it', async () => {
    const file = put('phieu.docx', await renderSlip(waived, { language: 'vi' }));
    const { words, pages } = await wordsOf(printByOffice(file));
    expect(words).toContain('CỘNGHÒAXÃHỘICHỦNGHĨAVIỆTNAMĐộclập-Tựdo-Hạnhphúc');
    expect(words).toContain('PHIẾUKIỂMTRA');
    expect(words).toContain('THỦTRƯỞNGĐƠNVỊ');
    for (const finding of waived.runs.flatMap(({ findings }) => findings))
      // Columns of a table run side by side in a PDF, a finding over two pages goes on after the page number.
      expect(words).toContain(bare(tellFinding(waived, finding, 'vi')).slice(0, 20));
    expect(pages).toBeLessThan(12);
  }, 120_000);

  test('has a page of its own for each plan', async () => {
    const file = put('hai-phieu.docx', await renderSlip(both, { language: 'vi' }));
    const { words } = await wordsOf(printByOffice(file));
    expect(words.match(/PHIẾUKIỂMTRA/g)).toHaveLength(2);
  }, 120_000);
});
