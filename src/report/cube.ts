import { escapeControl } from '#base/text.js';
import { printed } from './csv.js';
import type { Language } from './language.js';
import { levelSigns } from './matrix-words.js';
import { orderedJson } from './ordered-json.js';
import { clip, padTo, wrap } from './page.js';
import type { TextOptions } from './text.js';

/** What the renderers need of a cube; `coverageCube` gives it. */
export interface ShownCube {
  readonly plan: { readonly title: string };
  readonly phases: readonly { readonly id: string; readonly title: string }[];
  readonly topics: readonly {
    readonly id: string;
    readonly title: string;
    readonly phase?: string;
    readonly level: keyof typeof levelSigns;
    readonly bearers: readonly { readonly unit: string }[];
  }[];
  readonly units: readonly {
    readonly id: string;
    readonly title: string;
    readonly tasks: number;
    readonly dated: number;
    readonly days: number;
    readonly topics: number;
  }[];
  readonly holes: readonly string[];
  readonly blanketOnly: readonly string[];
  readonly pileUps: readonly string[];
}

const words = {
  vi: {
    topic: 'Nội dung', phase: 'Giai đoạn', level: 'Mức phân công', none: 'Không theo giai đoạn', units: 'Đơn vị', tasks: 'nhiệm vụ', days: 'ngày', topics: 'nội dung đích danh',
    holes: 'Chưa giao cho ai', blanketOnly: 'Chỉ được giao chung', pileUps: 'Nhiều đơn vị cùng làm',
    undated: 'nhiệm vụ không có ngày', nothing: 'không có',
    legend: '● giao đích danh  ◐ chỉ phối hợp  ○ theo phạm vi  ◌ giao chung  ✗ chưa giao',
    levels: { explicit: 'giao đích danh', coordinated: 'chỉ phối hợp', scope: 'theo phạm vi', blanket: 'giao chung', none: 'chưa giao' },
  },
  en: {
    topic: 'Topic', phase: 'Phase', level: 'Coverage', none: 'In no phase', units: 'Units', tasks: 'tasks', days: 'days', topics: 'topics by name',
    holes: 'Given to nobody', blanketOnly: 'By a general clause only', pileUps: 'Many units at one',
    undated: 'tasks without days', nothing: 'none',
    legend: '● explicit  ◐ coordinated  ○ scope  ◌ blanket  ✗ none',
    levels: { explicit: 'explicit', coordinated: 'coordinated', scope: 'scope', blanket: 'blanket', none: 'none' },
  },
} as const; // prettier-ignore

/** The formats of the cube of coverage. */
export const cubeFormats = ['text', 'json', 'csv'] as const;
export type CubeFormat = (typeof cubeFormats)[number];

/** The cube as a string: a table of topics by units for each phase, or JSON. */
export function renderCube(cube: ShownCube, options: TextOptions & { readonly format: CubeFormat }): string {
  switch (options.format) {
    case 'text':
      return renderText(cube, options);
    case 'csv':
      return renderCsv(cube, options.language);
    case 'json':
      return orderedJson(cube);
    default:
      return options.format satisfies never;
  }
}

/** Phases in their order, and what stands in none of them last. */
function groupsOf({ phases, topics }: ShownCube, language: Language) {
  const known = new Set(phases.map(({ id }) => id));
  const rest = topics.filter(({ phase }) => phase === undefined || !known.has(phase));
  return [
    ...phases.map(({ id, title }) => ({ title, topics: topics.filter(({ phase }) => phase === id) })),
    { title: words[language].none, topics: rest },
  ].filter((group) => group.topics.length > 0);
}

function renderText(cube: ShownCube, { language, width = 100 }: TextOptions): string {
  const say = words[language];
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
  const told = titles.length === 0 ? words[language].nothing : titles.join('; ');
  return wrap(`${name} (${ids.length}): ${told}`, width - 2, '  ').map((line) => `  ${line}`);
}

function renderCsv(cube: ShownCube, language: Language): string {
  const say = words[language];
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
