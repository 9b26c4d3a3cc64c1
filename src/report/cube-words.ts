import type { Coverage } from '#generated/coverage.types.js';
import type { Language } from './language.js';

/** What the renderers need of a cube; `coverageCube` gives it. */
export type ShownCube = Omit<Coverage, '$schema' | 'schema' | 'tool'>;

export const cubeWords = {
  vi: {
    title: 'Phân công theo nội dung, giai đoạn và đơn vị', note: 'Màu đậm: giao đích danh; nhạt dần: chỉ phối hợp, theo phạm vi, giao chung.', loads: { tasks: 'Số nhiệm vụ của đơn vị', days: 'Số ngày có việc' },
    topic: 'Nội dung', phase: 'Giai đoạn', level: 'Mức phân công', none: 'Không theo giai đoạn', units: 'Đơn vị', tasks: 'nhiệm vụ', days: 'ngày', topics: 'nội dung đích danh',
    holes: 'Chưa giao cho ai', blanketOnly: 'Chỉ được giao chung', pileUps: 'Nhiều đơn vị cùng làm',
    undated: 'nhiệm vụ không có ngày', nothing: 'không có',
    legend: '● giao đích danh  ◐ chỉ phối hợp  ○ theo phạm vi  ◌ giao chung  ✗ chưa giao',
    levels: { explicit: 'giao đích danh', coordinated: 'chỉ phối hợp', scope: 'theo phạm vi', blanket: 'giao chung', none: 'chưa giao' },
  },
  en: {
    title: 'Who has which topic in which phase', note: 'The deeper the colour, the closer the duty: by name, by support, by scope, by a general clause.', loads: { tasks: 'Tasks of the unit', days: 'Days with work' },
    topic: 'Topic', phase: 'Phase', level: 'Coverage', none: 'In no phase', units: 'Units', tasks: 'tasks', days: 'days', topics: 'topics by name',
    holes: 'Given to nobody', blanketOnly: 'By a general clause only', pileUps: 'Many units at one',
    undated: 'tasks without days', nothing: 'none',
    legend: '● explicit  ◐ coordinated  ○ scope  ◌ blanket  ✗ none',
    levels: { explicit: 'explicit', coordinated: 'coordinated', scope: 'scope', blanket: 'blanket', none: 'none' },
  },
} as const; // prettier-ignore

/** Phases in their order, and what stands in none of them last. */
export function groupsOf({ phases, topics }: ShownCube, language: Language) {
  const known = new Set(phases.map(({ id }) => id));
  const rest = topics.filter(({ phase }) => phase === undefined || !known.has(phase));
  return [
    ...phases.map(({ id, title }) => ({ title, topics: topics.filter(({ phase }) => phase === id) })),
    { title: cubeWords[language].none, topics: rest },
  ].filter((group) => group.topics.length > 0);
}
