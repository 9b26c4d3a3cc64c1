import { existsSync } from 'node:fs';
import axe from 'axe-core';
import { chromium, type Browser, type Page } from 'playwright-core';

const executablePath = '/usr/bin/chromium';

/** Whether tests in a browser run. In CI they always do: without a browser they fail there, where nobody reads what was skipped. */
export const isBrowserHere = existsSync(executablePath) || process.env['CI'] === 'true';

/** Opens Chromium, or says how to come by it. */
export function openBrowser(): Promise<Browser> {
  if (!existsSync(executablePath))
    throw new Error(
      `There is no ${executablePath}. Run: apt-get install --no-install-recommends chromium fonts-noto-core`,
    );
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
}

/** The rules of axe on colours, which are all that differs where a page is dark. */
const onColours = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] };

/** What axe finds against a page, frames apart. */
export async function violationsOf(page: Page, colorScheme: 'light' | 'dark' = 'light'): Promise<string[]> {
  await page.evaluate(axe.source);
  const options = { iframes: false, ...(colorScheme === 'dark' && { runOnly: onColours }) };
  const { violations } = (await page.evaluate(`axe.run(${JSON.stringify(options)})`)) as {
    violations: { id: string; nodes: { html: string }[] }[];
  };
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}
