import type { Browser } from 'playwright-core';
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

describe.runIf(isBrowserHere)('in a browser', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  }, 120_000);
  afterAll(() => browser.close());

  describe.each(Object.entries(pages))('the page %s', (_name, content) => {
    test.each(['light', 'dark'] as const)('passes axe in %s, opened and shut', async (colorScheme) => {
      const context = await browser.newContext({
        bypassCSP: true,
        colorScheme,
        viewport: { width: 1280, height: 900 },
      });
      const page = await context.newPage();
      await page.setContent(content);
      await page.evaluate("document.querySelectorAll('details').forEach((each) => (each.open = true))");
      expect(await violationsOf(page)).toEqual([]);
      await context.close();
    });

    test('is printed on A4 with nothing cut off', async () => {
      const page = await browser.newPage({ viewport: { width: 680, height: 900 } });
      await page.setContent(content);
      // What stays of 210 mm within the margins is 680 pixels.
      await page.emulateMedia({ media: 'print' });
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(680);
      const sentences = await page.locator('.say:visible, h2:visible, .matrix tbody th:visible').allInnerTexts();
      const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ preferCSSPageSize: true })));
      const { text, totalPages } = await extractText(pdf);
      const { width, height } = (await pdf.getPage(1)).getViewport({ scale: 1 });
      expect([Math.round(width), Math.round(height)]).toEqual([595, 842]);
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
});
