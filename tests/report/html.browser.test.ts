import type { Browser, Page } from 'playwright-core';
import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { coverageCube, renderComparison, renderCube, renderMatrix, renderReport } from '#index.js';
import { examples } from '../plans.js';
import { isBrowserHere, openBrowser, violationsOf } from '../browser.js';
import { aligned, compared, haiPhong, waived } from './reports.js';

// What only a browser knows: whether the page can be read by a screen reader, fits a telephone, switches its language and
// asks for nothing.

const cube = coverageCube(examples.haiPhong());

const pages = {
  haiPhong: renderReport(haiPhong, { format: 'html', language: 'vi', cubeOf: () => cube }),
  cube: renderCube(cube, { format: 'html', language: 'vi' }),
  aligned: renderMatrix(aligned, { format: 'html', language: 'vi' }),
  waived: renderReport(waived, { format: 'html', language: 'en' }),
  compared: renderComparison(compared, { format: 'html', language: 'vi' }),
};

/** The words of a printed page, sheet by sheet. */
async function textsOf(printed: Uint8Array) {
  const pdf = await getDocumentProxy(new Uint8Array(printed));
  const { text, totalPages } = await extractText(pdf);
  return { pdf, text: text.map((sheet) => sheet.normalize('NFC')), totalPages };
}

describe.runIf(isBrowserHere)('in a browser', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await openBrowser();
  }, 120_000);
  afterAll(() => browser.close());

  describe.each(Object.entries(pages))('the page %s', (name, content) => {
    test.each(['light', 'dark'] as const)('passes axe in %s, with all of it opened', async (colorScheme) => {
      const context = await browser.newContext({
        bypassCSP: true,
        colorScheme,
        viewport: { width: 1280, height: 900 },
      });
      const page = await context.newPage();
      await page.setContent(content);
      await page.evaluate("document.querySelectorAll('details').forEach((each) => (each.open = true))");
      expect(await violationsOf(page, colorScheme)).toEqual([]);
      await context.close();
    });

    test('is printed on A4 with nothing cut off', async () => {
      const page = await browser.newPage({ viewport: { width: 680, height: 900 } });
      await page.setContent(content);
      // What stays of 210 mm within the margins is 680 pixels.
      await page.emulateMedia({ media: 'print' });
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(680);
      const sentences = await page.locator('.say:visible, h2:visible, .matrix tbody th:visible').allInnerTexts();
      const { pdf, text, totalPages } = await textsOf(await page.pdf({ preferCSSPageSize: true }));
      const { width, height } = (await pdf.getPage(1)).getViewport({ scale: 1 });
      // Plans side by side need the breadth of the sheet, from the first page on.
      expect([Math.round(width), Math.round(height)]).toEqual(name === 'aligned' ? [842, 595] : [595, 842]);
      expect(totalPages).toBeGreaterThan(0);
      const printed = text.join('').normalize('NFC').replaceAll(/\s+/g, '');
      for (const sentence of sentences)
        expect(printed).toContain(sentence.normalize('NFC').replaceAll(/\s+/g, '').slice(0, 30));
      await page.close();
    });

    test('fits 360 pixels, asks for nothing, and switches its language by the keyboard without a script', async () => {
      const context = await browser.newContext({ javaScriptEnabled: true, viewport: { width: 360, height: 800 } });
      const page = await context.newPage();
      const asked: string[] = [];
      const told: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      page.on('console', (message) => told.push(message.text()));
      await page.setContent(content);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360);
      const shown = () => page.locator('main > div:visible').getAttribute('lang');
      const first = await shown();
      await page.locator('input:checked').focus();
      await page.keyboard.press('ArrowRight');
      expect(await shown()).not.toBe(first);
      expect(await page.locator('main > div:visible').count()).toBe(1);
      expect([asked, told]).toEqual([[], []]);
      await context.close();
    });
  });

  test('paper tells the sources of findings without being asked, and nothing that only programs read', async () => {
    const page = await browser.newPage();
    await page.setContent(pages.haiPhong);
    const { text } = await textsOf(await page.pdf({ preferCSSPageSize: true }));
    const printed = text.join(' ');
    const [finding] = haiPhong.runs[0]?.findings ?? [];
    expect(printed).toContain('Nghị định số 30/2020/NĐ-CP');
    expect(finding?.fingerprint).toMatch(/\w{8}/);
    expect(printed).not.toContain(finding?.fingerprint);
    await page.close();
  });

  test('paper has the names of the plans on each sheet of the table', async () => {
    const page = await browser.newPage();
    await page.setContent(pages.aligned);
    const { text } = await textsOf(await page.pdf({ preferCSSPageSize: true }));
    const sheets = text.filter((sheet) => /(?:nhiệm vụ|đơn vị|nội dung) /u.test(sheet));
    expect(sheets.length).toBeGreaterThan(3);
    expect(sheets.filter((sheet) => !sheet.includes('Điều đối chiếu'))).toEqual([]);
    await page.close();
  });

  test('words of a heat map are not broken on a telephone', async () => {
    const page = await browser.newPage({ viewport: { width: 360, height: 800 } });
    await page.setContent(pages.cube);
    const lines = `[...document.querySelectorAll('.in-vi .level')].map((cell) => {
      const range = document.createRange();
      range.selectNodeContents(cell);
      return range.getClientRects().length;
    })`;
    const heights = await page.evaluate<number[]>(lines);
    expect(heights.length).toBeGreaterThan(5);
    expect(heights).toEqual(heights.map(() => 1));
    await page.close();
  });

  describe.each(['vi', 'en'] as const)('the table of plans in %s', (language) => {
    const content = renderMatrix(aligned, { format: 'html', language });
    const all = aligned.rows.length;
    const within = (page: Page) => page.locator(`.in-${language}`);
    const rowsOf = (page: Page) => within(page).locator('tbody tr:visible');
    const titles = async (page: Page) => (await rowsOf(page).locator('th').allInnerTexts()).map((text) => text.trim());

    test('has all its rows, and nothing that does nothing, where no scripts run', async () => {
      const context = await browser.newContext({ javaScriptEnabled: false });
      const page = await context.newPage();
      await page.setContent(content);
      expect(await rowsOf(page).count()).toBe(all);
      expect(await within(page).locator('input:visible, button:visible').count()).toBe(0);
      await context.close();
    });

    test('is sorted by the keyboard, there and back and as it was', async () => {
      const page = await browser.newPage();
      const told: string[] = [];
      page.on('console', (message) => told.push(message.text()));
      await page.setContent(content);
      const first = await titles(page);
      const head = within(page).locator('thead th').first();
      await head.getByRole('button').focus();
      const sorted = [...first].sort((one, other) => one.localeCompare(other, 'vi'));
      for (const [order, expected] of [
        ['ascending', sorted],
        ['descending', sorted.toReversed()],
        ['none', first],
      ] as const) {
        await page.keyboard.press('Enter');
        expect(await head.getAttribute('aria-sort')).toBe(order);
        // Rows of one name stay as they stood.
        expect((await titles(page)).map(([start]) => start)).toEqual(expected.map(([start]) => start));
      }
      const second = within(page).locator('thead th').nth(1);
      await second.getByRole('button').click();
      expect([await head.getAttribute('aria-sort'), await second.getAttribute('aria-sort')]).toEqual([
        'none',
        'ascending',
      ]);
      const cells = await rowsOf(page).locator('td:nth-child(2)').all();
      const ranks = await Promise.all(cells.map(async (cell) => Number(await cell.getAttribute('data-rank'))));
      expect(new Set(ranks).size).toBeGreaterThan(1);
      expect(ranks).toEqual(ranks.toSorted((one, other) => one - other));
      expect(told).toEqual([]);
      await page.close();
    });

    test('is filtered by words without their marks, and says how many rows are left', async () => {
      const page = await browser.newPage();
      await page.setContent(content);
      const count = within(page).getByRole('status');
      const field = within(page).getByRole('searchbox', { name: language === 'vi' ? 'Lọc dòng theo từ' : 'Filter rows by words' }); // prettier-ignore
      expect(await count.innerText()).toContain(String(all));
      await field.fill('NHAN quyen the gioi');
      const left = await titles(page);
      expect(left.length).toBeGreaterThan(0);
      expect(left.length).toBeLessThan(all);
      for (const text of await rowsOf(page).allInnerTexts()) expect(text.normalize('NFC')).toMatch(/nhân quyền/iu);
      expect(await count.innerText()).toMatch(new RegExp(`${left.length} .*${all}`));
      expect(await violationsOf(page)).toEqual([]);
      await field.fill('');
      await within(page).getByRole('checkbox').check();
      expect(await rowsOf(page).count()).toBeLessThan(all);
      expect(await within(page).locator('tbody tr:visible:not([data-differs])').count()).toBe(0);
      await page.close();
    });

    test('keeps its heads in sight', async () => {
      const page = await browser.newPage({ viewport: { width: 500, height: 600 } });
      await page.setContent(content);
      const region = within(page).locator('.matrix');
      const corner = region.locator('thead th').first();
      const before = await corner.boundingBox();
      await page.evaluate(`document.querySelector('.in-${language} .matrix').scrollTo(200, 400)`);
      expect(await page.evaluate(`document.querySelector('.in-${language} .matrix').scrollTop`)).toBe(400);
      expect(await corner.boundingBox()).toEqual(before);
      await page.close();
    });
  });
});
