import { escapeControl } from '#base/text.js';
import { printed } from './csv.js';
import { cubeWords, groupsOf, type ShownCube } from './cube-words.js';
import { renderCubePage } from './html-cube.js';
import type { Language } from './language.js';
import { levelSigns } from './matrix-words.js';
import { orderedJson } from './ordered-json.js';
import { clip, padTo, wrap } from './page.js';
import type { TextOptions } from './text.js';

/** The formats of the cube of coverage. */
export const cubeFormats = ['text', 'json', 'html', 'csv'] as const;
export type CubeFormat = (typeof cubeFormats)[number];

/** The cube as a string: a table of topics by units for each phase, as a heat map in HTML, or JSON. */
export function renderCube(cube: ShownCube, options: TextOptions & { readonly format: CubeFormat }): string {
  switch (options.format) {
    case 'text':
      return renderText(cube, options);
    case 'html':
      return renderCubePage(cube, options.language);
    case 'csv':
      return renderCsv(cube, options.language);
    case 'json':
      return orderedJson(cube);
    default:
      return options.format satisfies never;
  }
}

function renderText(cube: ShownCube, { language, width = 100 }: TextOptions): string {
  const say = cubeWords[language];
  const strip = cube.units.length + 2;
  const room = Math.max(20, width - 4 - strip - 2);
  const lines = [
    ...wrap(escapeControl(cube.plan.title), width),
    '',
    ...wrap(say.legend, width - 2).map((line) => `  ${line}`),
    ...groupsOf(cube, language).flatMap(({ title, topics }) => [
      '',
      clip(`  ${escapeControl(title)}`, width),
      ...topics.map((topic) => {
        const given = new Set(topic.bearers.map(({ unit }) => unit));
        const marks = cube.units.map(({ id }) => (given.has(id) ? levelSigns[topic.level] : '·')).join('');
        return clip(
          `    ${padTo(clip(escapeControl(topic.title), room), room)} ${levelSigns[topic.level]} ${marks}`,
          width,
        );
      }),
    ]),
    '',
    `  ${say.units}`,
    ...cube.units.flatMap(({ title, tasks, dated, days, topics }, at) => {
      const told = `${at + 1}. ${escapeControl(title)}: ${tasks} ${say.tasks}, ${days} ${say.days}, ${topics} ${say.topics}`;
      const undated = tasks > dated ? ` (${tasks - dated} ${say.undated})` : '';
      return wrap(told + undated, width - 4, '   ').map((line) => `    ${line}`);
    }),
    '',
    ...(['holes', 'blanketOnly', 'pileUps'] as const).flatMap((name) =>
      renderList(say[name], cube[name], cube, language, width),
    ),
  ];
  return `${lines.map((line) => line.trimEnd()).join('\n')}\n`;
}

function renderList(
  name: string,
  ids: readonly string[],
  { topics }: ShownCube,
  language: Language,
  width: number,
): string[] {
  const titles = topics.filter(({ id }) => ids.includes(id)).map(({ title }) => escapeControl(title));
  const told = titles.length === 0 ? cubeWords[language].nothing : titles.join('; ');
  return wrap(`${name} (${ids.length}): ${told}`, width - 2, '  ').map((line) => `  ${line}`);
}

function renderCsv(cube: ShownCube, language: Language): string {
  const say = cubeWords[language];
  const head = [say.phase, say.topic, say.level, ...cube.units.map(({ title }) => title)];
  const rows = groupsOf(cube, language).flatMap(({ title, topics }) =>
    topics.map((topic) => [
      title,
      topic.title,
      say.levels[topic.level],
      ...cube.units.map(({ id }) => (topic.bearers.some(({ unit }) => unit === id) ? say.levels[topic.level] : '')),
    ]),
  );
  const load = cube.units.map(({ days }) => String(days));
  return printed([head, ...rows, ['', say.days, '', ...load]]);
}
