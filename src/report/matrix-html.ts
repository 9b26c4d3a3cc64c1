import { fillSlots } from '#base/text.js';
import type { Cell, Matrix, Row } from '#generated/matrix.types.js';
import { comparisonWords } from './comparison-words.js';
import { dress } from './dress.js';
import { pageOf } from './html-page.js';
import type { Language } from './language.js';
import { html, type Markup } from './markup.js';
import { matrixScript } from './matrix-script.js';
import { faceName, matrixWords, rankOf, rowName, signsOf, signWords, type Sign } from './matrix-words.js';
import { columnNamesOf, planNameOf } from './place-name.js';
import { lexiconOf, messageOf } from './sentence.js';
import type { TextOptions } from './text.js';

/** Plans side by side as one page: heads stay in sight while the table is scrolled; where scripts run it is sorted and filtered. */
export function renderMatrixHtml(matrix: Matrix, { language }: TextOptions): string {
  return pageOf(language, matrixWords[language].title, matrix.tool, (each) => renderBody(matrix, each), matrixScript);
}

function renderBody(matrix: Matrix, language: Language): Markup {
  const words = matrixWords[language];
  const plans = matrix.plans.map(({ plan }) => plan);
  const heads = columnNamesOf(plans);
  return html`<section class="sheet">
      <h1>${words.title}</h1>
      <ul>
        ${plans.map((plan) => html`<li>${planNameOf(plan)}</li> `)}
      </ul>
      <p>${fillSlots(words.sum, matrix.counts)}</p>
    </section>
    ${renderTools(language)}
    <section class="matrix" tabindex="0" aria-label="${words.title}">
      <table>
        <thead>
          <tr>
            <th scope="col">${words.row}</th>
            ${heads.map((head) => html`<th scope="col">${head}</th> `)}
          </tr>
        </thead>
        <tbody>
          ${matrix.rows.map((row) => renderRow(row, matrix.plans.length, language))}
        </tbody>
      </table>
    </section>
    ${renderShared(matrix, language)}`;
}

/** What filters the rows; shown by the script that carries it out. */
function renderTools(language: Language): Markup {
  const words = matrixWords[language];
  return html`<search class="sieve" hidden>
    <label>${words.find} <input type="search" autocomplete="off" /></label>
    <label><input type="checkbox" /> ${words.onlyUneven}</label>
    <output data-words="${words.shown}"></output>
  </search>`;
}

/** Whether plans differ in a row, or not all of them have it. */
function isUneven({ aspects, cells }: Row, plans: number): boolean {
  return cells.length < plans || aspects.some(({ variants }) => variants.length > 1);
}

function renderRow(row: Row, plans: number, language: Language): Markup {
  const cells = new Map(row.cells.map((cell) => [cell.plan, cell]));
  const differs = isUneven(row, plans) ? html` data-differs` : undefined;
  return html`<tr${differs}>
    <th scope="row"><span class="faint">${comparisonWords[language].things[row.thing]}</span> ${rowName(row, language)}</th>
    ${signsOf(row, plans).map((sign, plan) => renderCell(sign, cells.get(plan), language))}
  </tr> `;
}

function renderCell(sign: Sign, cell: Cell | undefined, language: Language): Markup {
  // The sign of a topic is its level already.
  const faces = (cell?.faces ?? []).flatMap(({ aspect, value }) =>
    value === undefined || aspect === 'level'
      ? []
      : [html`<li>${faceName(aspect, language)}: ${dress(value, language)}</li> `],
  );
  return html`<td data-rank="${rankOf(sign)}">
    <span class="${sign === '≠' ? 'differs' : 'faint'}">${signWords[language][sign]}</span>${
      faces.length > 0
        ? html`<ul class="plain">
            ${faces}
          </ul>`
        : undefined
    }
  </td> `;
}

function renderShared({ shared, rules, plans }: Matrix, language: Language): Markup | undefined {
  if (shared.length === 0) return undefined;
  const lexicon = lexiconOf({ rules });
  const told = shared.map(({ rule, message, values, sightings, parents }) => {
    const where = [...new Set(sightings.map(({ plan }) => plan))].flatMap((at) => {
      const name = plans[at]?.plan;
      return name ? [planNameOf(name)] : [];
    });
    const from = parents.map((number) => fillSlots(matrixWords[language].parents, { number }));
    return html`<li>
      ${messageOf(rule, message, values, lexicon, language)} <code>${rule}</code><br />
      <span class="faint">${[...where, ...from].join('; ')}</span>
    </li> `;
  });
  return html`<section class="sheet">
    <h2>${matrixWords[language].shared}</h2>
    <ul>
      ${told}
    </ul>
  </section>`;
}
