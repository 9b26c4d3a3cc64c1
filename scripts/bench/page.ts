import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { isBrowserHere, openBrowser } from '../../tests/browser.js';
import { buildPage } from '../build/page.js';
import { tenPages } from '../documents/ten-pages.js';
import { folder } from './builds.js';
import { medianOf } from './race.js';
import type { Row } from './table.js';

// The page in Chromium, from a file: a Word document of ten pages is dropped on it a second after it was opened, as people need
// to find their file, and once more the moment it stands, before anything is warm. The time is that of the page's own thread until
// the findings are painted; beside it that on the wall, which grows with what else the machine does.

/** How long after the page was opened the document is dropped, in milliseconds. */
const drops = [
  { what: '10 pages.docx dropped on the page', pause: 1000 },
  { what: '10 pages.docx dropped as it opens', pause: 0 },
];

interface Metrics {
  readonly metrics: readonly { readonly name: string; readonly value: number }[];
}

/** Runs in the page: drops the document, and waits until its findings are painted. */
const dropAndWait = (text: string) => `(async () => {
  const bytes = Uint8Array.from(atob('${text}'), (letter) => letter.charCodeAt(0));
  const held = new DataTransfer();
  held.items.add(new File([bytes], 'ten-pages.docx'));
  const frame = document.getElementById('frame');
  const begun = performance.now();
  document.getElementById('drop').dispatchEvent(new DragEvent('drop', { dataTransfer: held, bubbles: true }));
  while (!frame.contentDocument?.querySelector('.finding')) await new Promise((resolve) => setTimeout(resolve, 4));
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  return performance.now() - begun;
})()`;

export async function pages(rounds: number): Promise<Row[]> {
  if (!isBrowserHere) return [];
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'page.html');
  writeFileSync(file, await buildPage());
  const text = Buffer.from(await tenPages()).toString('base64');
  const browser = await openBrowser();
  const rows: Row[] = [];
  for (const { what, pause } of drops) {
    const times: (readonly [number, number])[] = [];
    for (let round = 0; round < rounds; round++)
      times.push(await timesOf(browser, pathToFileURL(file).href, text, pause));
    const [wall = 0, thread = 0] = [0, 1].map((at) => medianOf(times.map((each) => each[at] ?? Number.NaN)));
    rows.push({
      name: 'page',
      what,
      against: 'ms',
      value: thread,
      bound: 1000,
      absolute: `${wall.toFixed(0)} ms on the wall`,
    });
  }
  await browser.close();
  return rows;
}

async function timesOf(
  browser: Browser,
  address: string,
  text: string,
  pause: number,
): Promise<readonly [number, number]> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const taken = async () => {
    const { metrics } = (await session.send('Performance.getMetrics')) as Metrics;
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
  };
  await page.goto(address);
  await page.waitForTimeout(pause);
  const before = await taken();
  const wall = await page.evaluate<number>(dropAndWait(text));
  const after = await taken();
  await context.close();
  return [wall, after - before];
}
