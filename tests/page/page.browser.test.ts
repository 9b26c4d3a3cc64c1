import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { tenPages } from '../../scripts/documents/ten-pages.js';
import { buildPage } from '../../scripts/build/page.js';
import { readDocx } from '#import/index.js';
import { readReport } from '#index.js';
import { isBrowserHere, openBrowser, violationsOf } from '../browser.js';
import { temporaryFolder } from '../cli/calls.js';

const { path, put } = temporaryFolder();
const [reading, planting] = ['examples/documents/ngay-hoi-doc-sach', 'examples/documents/trong-cay-dau-xuan'];

describe.runIf(isBrowserHere)('the page, from a file', () => {
  let browser: Browser;
  let address: string;
  beforeAll(async () => {
    [browser, address] = await Promise.all([
      openBrowser(),
      buildPage().then((page) => pathToFileURL(put('page.html', page)).href),
    ]);
    put('ten-pages.docx', await tenPages());
  }, 120_000);
  afterAll(() => browser.close());

  /** Opens the page and does something; nothing may be asked for, and the console stays empty. */
  async function onPage(act: (page: Page) => Promise<void>, options: BrowserContextOptions = {}): Promise<void> {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
    context.setDefaultTimeout(20_000);
    const page = await context.newPage();
    const asked: string[] = [];
    const told: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    page.on('console', (message) => told.push(message.text()));
    page.on('pageerror', ({ message }) => told.push(message));
    await page.goto(address);
    await act(page);
    expect([asked.filter((each) => !/^(?:blob|data):/.test(each)), told]).toEqual([[address], []]);
    await context.close();
  }

  async function handIn(page: Page, ...files: string[]): Promise<void> {
    await page.setInputFiles('#files', files);
    await page.locator('#results:not([hidden])').waitFor();
    await page.locator('body:not([aria-busy])').waitFor();
  }

  const findingsOf = (page: Page) => page.frameLocator('#frame').locator('.finding:visible');

  test('checks a Word document of ten pages', () =>
    onPage(async (page) => {
      const bytes = readFileSync(path('ten-pages.docx')).toString('base64');
      // Dropped, not chosen: what is dropped on a page is a transfer of data.
      const transfer = await page.evaluateHandle((text: string) => {
        const { DataTransfer: Transfer, File: Document, atob: decode } = globalThis as unknown as Dropping;
        const held = new Transfer();
        held.items.add(
          new Document([Uint8Array.from(decode(text), (letter) => letter.charCodeAt(0))], 'ten-pages.docx'),
        );
        return held;
      }, bytes);
      const begun = performance.now();
      await page.dispatchEvent('#drop', 'drop', { dataTransfer: transfer });
      await findingsOf(page).first().waitFor();
      console.log(`A Word document of ten pages, dropped: findings after ${Math.round(performance.now() - begun)} ms`);
      expect(await page.locator('#list').innerText()).toMatch(/ten-pages\.docx\s+lỗi: \d+/);
      expect(await page.frameLocator('#frame').locator('figure svg:visible').count()).toBe(1);
      await expect
        .poll(() =>
          page.locator('#frame').evaluate((frame) => (frame as unknown as { clientHeight: number }).clientHeight),
        )
        .toBeGreaterThan(1000);
    }));

  test.each(['docx', 'pdf', 'html', 'txt'])('reads .%s and says the same as any other', (ending) =>
    onPage(async (page) => {
      await handIn(page, `${planting}.${ending}`);
      expect(await findingsOf(page).count()).toBeGreaterThan(5);
    }),
  );

  test('compares two plans, and goes back', () =>
    onPage(async (page) => {
      await handIn(page, `${reading}.docx`, 'examples/plans/faultless.plan.json', `${planting}.txt`);
      expect(await findingsOf(page).count()).toBeGreaterThan(5);
      await page.getByText('So sánh hai kế hoạch').click();
      const report = page.frameLocator('#frame');
      await report.getByText('Ngày hội đọc sách').first().waitFor();
      expect(await report.locator('.pair:visible').count()).toBeGreaterThan(0);
      await page.selectOption('#right', 'trong-cay-dau-xuan.txt');
      await report.getByText('trồng cây').first().waitFor();
      await page.getByText('Kết quả kiểm tra').click();
      await findingsOf(page).first().waitFor();
    }));

  test('goes by the template, the year and the stage that are chosen, and marks a day that is none', () =>
    onPage(async (page) => {
      await handIn(page, 'examples/plans/hai-phong-2024.plan.json');
      const report = page.frameLocator('#frame');
      await page.selectOption('#template', 'core');
      await report
        .getByText(/^core /)
        .first()
        .waitFor();
      await page.selectOption('#template', 'human-rights-day');
      await page.fill('#year', '2024');
      await page.selectOption('#profile', 'submit');
      await report.getByText('human-rights-day 2024').first().waitFor();
      await page.fill('#as-of', '31/02/2024');
      await page.press('#as-of', 'Tab');
      expect(await page.getAttribute('#as-of', 'aria-invalid')).toBe('true');
      await page.fill('#as-of', '31/10/2024');
      await page.press('#as-of', 'Tab');
      await report.getByText('31/10/2024').first().waitFor();
    }));

  test('saves what the command line writes', () =>
    onPage(async (page) => {
      await handIn(page, `${reading}.docx`);
      for (const [format, start] of [
        ['html', '<!doctype html>'],
        ['json', '{'],
        ['csv', '\uFEFF"'],
      ] as const) {
        const [download] = await Promise.all([page.waitForEvent('download'), page.click(`#save-${format}`)]);
        expect(download.suggestedFilename()).toBe(`ngay-hoi-doc-sach.bao-cao.${format}`);
        const saved = readFileSync(await download.path(), 'utf8');
        expect(saved.startsWith(start)).toBe(true);
        if (format === 'json') expect(readReport(JSON.parse(saved)).runs).toHaveLength(1);
      }
    }));

  test('saves a compliance slip that Word can read, in the language of the page', () =>
    onPage(async (page) => {
      await handIn(page, `${reading}.docx`);
      for (const [language, title] of [
        ['vi', 'PHIẾU KIỂM TRA'],
        ['en', 'COMPLIANCE SLIP'],
      ] as const) {
        await page.check(`#speak-${language}`);
        const [download] = await Promise.all([page.waitForEvent('download'), page.click('#save-docx')]);
        expect(download.suggestedFilename()).toBe('ngay-hoi-doc-sach.phieu-kiem-tra.docx');
        const { lines } = readDocx(readFileSync(await download.path()));
        expect(lines.map(({ text }) => text.toUpperCase())).toContain(title);
        expect(lines.some(({ text }) => text.includes('[phase/overlap]'))).toBe(true);
      }
      await handIn(page, `${planting}.docx`);
      await page.check('input[name=view][value=comparison]');
      expect(await page.isVisible('#save-docx')).toBe(false);
    }));

  test('goes by a template and waivers of the office, handed in like plans', () =>
    onPage(async (page) => {
      await handIn(page, `${reading}.docx`);
      const before = await findingsOf(page).count();
      const [download] = await Promise.all([page.waitForEvent('download'), page.click('#save-json')]);
      const { runs } = readReport(JSON.parse(readFileSync(await download.path(), 'utf8')));
      const [finding] = runs[0]?.findings ?? [];
      const waiver = { fingerprint: finding?.fingerprint, reason: 'Đã thống nhất', approver: 'Chánh Văn phòng' };
      const list = put('mien-tru.json', JSON.stringify({ schema: '1', waivers: [waiver] }));
      await handIn(page, list);
      await page.frameLocator('#frame').getByText('Đã thống nhất').locator('visible=true').first().waitFor();
      expect(await page.innerText('#list')).toContain('danh sách miễn trừ: 1');
      const own = { ...(JSON.parse(readFileSync('src/templates/core.json', 'utf8')) as object), id: 'office', title: { vi: 'Mẫu của Sở', en: 'Of the office' }, rules: [{ rule: finding?.rule, severity: 'off' }] }; // prettier-ignore
      await page.getByLabel('Bỏ tệp mien-tru.json').click();
      await handIn(page, put('mau.json', JSON.stringify(own)));
      await expect.poll(() => findingsOf(page).count()).toBeLessThan(before);
      expect(await page.innerText('#list')).toContain('mẫu đối chiếu “Mẫu của Sở”');
      await page.getByLabel('Bỏ tệp mau.json').click();
      await expect.poll(() => findingsOf(page).count()).toBe(before);
      await handIn(page, put('hong.json', JSON.stringify({ ...own, extends: 'no-such-template' })));
      expect(await page.innerText('#list')).toContain('không đọc được');
    }));

  test('says what it cannot read, in one sentence, and goes on', () =>
    onPage(async (page) => {
      await handIn(page, put('broken.docx', 'PK\u0003\u0004 broken'), put('broken.json', '{"a": '), `${reading}.txt`);
      const list = await page.locator('#list').innerText();
      expect(list.match(/không đọc được/g)).toHaveLength(2);
      expect(await findingsOf(page).count()).toBeGreaterThan(5);
      expect(await page.innerText('#status')).toBe('Đã đọc 3 tệp. Chưa kiểm tra được đầy đủ.');
      await page.getByLabel('Bỏ tệp broken.docx').click();
      expect(await page.locator('#list li').count()).toBe(2);
    }));

  test('takes names and words of plans for words', () =>
    onPage(async (page) => {
      const evil = '<img src=x onerror=alert(1)>';
      const plan = {
        ...(JSON.parse(readFileSync('examples/plans/faultless.plan.json', 'utf8')) as object),
        title: `${evil}</script><script>alert(1)</script>`,
      };
      const file = { name: `${evil}.json`, mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(plan)) };
      await page.setInputFiles('#files', [file]);
      const report = page.frameLocator('#frame');
      await report.getByText('onerror=alert(1)').first().waitFor();
      expect(await page.innerText('#list .name')).toBe(`${evil}.json`);
      expect([await page.locator('img').count(), await report.locator('img, script').count()]).toEqual([0, 0]);
    }));

  test('is worked by the keyboard alone, in either language', () =>
    onPage(async (page) => {
      // Asked for long before it is wanted: the browser is told to wait for one, and may hear a key first.
      const chooser = page.waitForEvent('filechooser');
      await page.focus('#speak-vi');
      await page.keyboard.press('ArrowRight');
      expect(await page.title()).toBe('Check a plan');
      expect(await page.getAttribute('html', 'lang')).toBe('en');
      await page.keyboard.press('Tab');
      expect(await page.evaluate('document.activeElement.id')).toBe('files');
      await page.keyboard.press('Enter');
      await (await chooser).setFiles(`${reading}.docx`);
      await page.frameLocator('#frame').getByText('Report on a plan').first().waitFor();
    }));

  describe.each([
    ['light', 1280],
    ['dark', 1280],
    ['light', 360],
  ] as const)('in %s, %i pixels wide', (colorScheme, width) => {
    test.each([[[]], [[`${reading}.docx`, `${planting}.txt`]]])('passes axe with the files %j, and fits', (files) =>
      onPage(
        async (page) => {
          if (files.length > 0) {
            await handIn(page, ...files);
            await page.getByText('So sánh hai kế hoạch').click();
            await page.frameLocator('#frame').locator('.pair:visible').first().waitFor();
          }
          // The report in the frame, where nothing runs, is held to axe in tests/report/html.browser.test.ts.
          expect(await violationsOf(page, colorScheme)).toEqual([]);
          const widths = await page.locator('#frame').evaluate((frame) => {
            const { ownerDocument, contentDocument } = frame as unknown as Framing;
            return [ownerDocument, contentDocument].map(({ documentElement }) => documentElement.scrollWidth);
          });
          expect(Math.max(...widths)).toBeLessThanOrEqual(width);
        },
        { colorScheme, viewport: { width, height: 800 } },
      ),
    );
  });
});

/** What the test uses of a browser, whose types the tests do not have. */
interface Dropping {
  readonly DataTransfer: new () => { readonly items: { add(file: unknown): void } };
  readonly File: new (parts: readonly Uint8Array[], name: string) => unknown;
  readonly atob: (text: string) => string;
}

interface Framing {
  readonly ownerDocument: { readonly documentElement: { readonly scrollWidth: number } };
  readonly contentDocument: Framing['ownerDocument'];
}
