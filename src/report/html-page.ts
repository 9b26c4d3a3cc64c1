import { integrityOf } from '#base/digest.js';
import type { Report } from '#generated/report.types.js';
import { style } from './html-style.js';
import { reportWords } from './report-words.js';
import { languages, type Language } from './language.js';
import { html, type Markup } from './markup.js';

const names: Readonly<Record<Language, string>> = { vi: 'Tiếng Việt', en: 'English' };

/**
 * A whole page, in both languages; the one asked for is shown and comes first. Two radio buttons and a style rule switch,
 * without a script; a browser that does not know `:has()` shows both, one after the other. Nothing is loaded and nothing
 * runs but a script of ours, where one is handed in: the policy allows it by its hash, and the style sheet, which stands in the
 * file. No text of a plan comes to stand in either.
 */
export function pageOf(
  language: Language,
  title: string,
  tool: Report['tool'] | undefined,
  bodyIn: (language: Language) => Markup,
  script?: string,
): string {
  const order = languages.toSorted((one, other) => Number(other === language) - Number(one === language));
  // Our own words, and a hash: nothing in them is to be escaped.
  const scripts = { markup: script === undefined ? '' : `script-src '${integrityOf(script)}'; ` };
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta
          http-equiv="Content-Security-Policy"
          content="default-src 'none'; ${scripts}style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
        />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="referrer" content="no-referrer" />
        <title>${title}</title>
        <style>
          ${{ markup: style }}
        </style>
      </head>
      <body>
        <a class="skip" href="#main">${reportWords[language].skip}</a>
        <header class="bar">
          <span class="brand">${tool?.name} <span class="faint">${tool?.version}</span></span>
          <fieldset class="switch">
            <legend class="unseen">Ngôn ngữ · Language</legend>
            ${order.map((each) => radio(each, each === language))}
          </fieldset>
        </header>
        <main id="main">
          ${order.map((each) => html`<div lang="${each}" class="in-${each}">${bodyIn(each)}</div> `)}
        </main>
        ${script === undefined ? undefined : { markup: `<script>${script}</script>` }}
      </body>
    </html> `.markup;
}

function radio(language: Language, isChosen: boolean): Markup {
  return html`<label>
    <input type="radio" name="language" id="speak-${language}" ${isChosen ? html` checked` : undefined} />
    <span lang="${language}">${names[language]}</span>
  </label>`;
}
