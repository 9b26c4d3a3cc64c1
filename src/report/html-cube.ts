import { cubeWords, groupsOf, type ShownCube } from './cube-words.js';
import { pageOf } from './html-page.js';
import type { Language } from './language.js';
import { html, type Markup } from './markup.js';
import { levelSigns } from './matrix-words.js';

type Topic = ShownCube['topics'][number];
type Unit = ShownCube['units'][number];

/** The cube as a page of its own. */
export function renderCubePage(cube: ShownCube, language: Language): string {
  const title = [cubeWords[language].title, cube.plan.title].join(' · ');
  return pageOf(
    language,
    title,
    undefined,
    (each) =>
      html`<article class="sheet run">
        <h1 class="kicker">${cubeWords[each].title}</h1>
        <h2>${cube.plan.title}</h2>
        ${renderCubeMap(cube, each, `${each}-cube`)} ${renderLists(cube, each)}
      </article>`,
  );
}

/**
 * Topics by units as a heat map, phase by phase; the colour of a cell is how closely the unit has the topic, the sign and an
 * unseen word say the same. Below stands what each unit has to carry in all. Nothing where there are no topics or no units.
 */
export function renderCubeMap(cube: ShownCube, language: Language, id: string): Markup {
  const words = cubeWords[language];
  const { topics, units } = cube;
  if (topics.length === 0 || units.length === 0) return html``;
  return html`<p class="faint">${words.note}</p>
    <div class="scroll" role="group" tabindex="0" aria-label="${words.title}">
      <table class="heat" id="${id}">
        <thead>
          <tr>
            <th scope="col">${words.topic}</th>
            <th scope="col">${words.level}</th>
            ${units.map(({ title }) => html`<th scope="col" class="turned"><span>${title}</span></th> `)}
          </tr>
        </thead>
        ${groupsOf(cube, language).map(
          (group) =>
            html`<tbody>
              <tr>
                <th class="group" colspan="${units.length + 2}" scope="rowgroup">${group.title}</th>
              </tr>
              ${group.topics.map((topic) => renderTopic(topic, units, language))}
            </tbody> `,
        )}
        <tfoot>
          ${loadsOf(units).map(
            (load) =>
              html`<tr>
                <th scope="row" colspan="2">${words.loads[load]}</th>
                ${units.map((unit) => html`<td class="l">${unit[load]}</td> `)}
              </tr> `,
          )}
        </tfoot>
      </table>
    </div>
    <p class="faint">${words.legend}</p>`;
}

/** Where no task has a day, there are no days to count. */
function loadsOf(units: readonly Unit[]): readonly ('tasks' | 'days')[] {
  return units.some(({ days }) => days > 0) ? ['tasks', 'days'] : ['tasks'];
}

function renderTopic({ title, level, bearers }: Topic, units: readonly Unit[], language: Language): Markup {
  const { levels } = cubeWords[language];
  const given = new Set(bearers.map(({ unit }) => unit));
  const cells = units.map(({ id }) =>
    given.has(id)
      ? html`<td class="l l-${level}">
          <span aria-hidden="true">${levelSigns[level]}</span><span class="unseen">${levels[level]}</span>
        </td> `
      : html`<td class="l"></td> `,
  );
  return html`<tr>
    <th scope="row">${title}</th>
    <td class="level l-${level}">${levelSigns[level]} ${levels[level]}</td>
    ${cells}
  </tr> `;
}

/** What the map shows, in words: topics without anybody, with a general clause alone, and with many at once. */
function renderLists(cube: ShownCube, language: Language): Markup {
  const words = cubeWords[language];
  const titles = new Map(cube.topics.map(({ id, title }) => [id, title]));
  return html`<dl class="note">
    ${(['holes', 'blanketOnly', 'pileUps'] as const).map(
      (name) =>
        html`<dt>${words[name]} (${cube[name].length})</dt>
          ${cube[name].length === 0 ? html`<dd>${words.nothing}</dd>` : cube[name].map((id) => html`<dd>${titles.get(id) ?? id}</dd> `)}`,
    )}
  </dl>`;
}
