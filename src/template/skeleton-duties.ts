import { formatDay } from '#base/day.js';
import { isClosed } from '#base/side.js';
import type { Party, Recipient, Route, Task, Topic, Unit, When } from '#generated/plan.types.js';
import type { Duty } from '#generated/template.types.js';
import { isRequired, type ResolvedTemplate } from '#model/template.js';
import { blank } from './blank.js';
import { whenOf } from './skeleton-content.js';

const [lead, superior] = ['lead-unit', 'superior'];
const names = { lead: blank('tên đơn vị chủ trì'), superior: blank('tên cơ quan nhận báo cáo') };

/** Somebody has to do the work, and somebody is told of it. */
export const units: readonly Unit[] = [
  { id: lead, names: [{ text: names.lead }], kind: 'internal' },
  { id: superior, names: [{ text: names.superior }], kind: 'superior' },
];

export const recipients: readonly Recipient[] = [
  { id: 'to-superior', text: names.superior, bullet: '-', end: ';', to: [{ unit: superior }], purpose: 'report' },
  { id: 'to-lead-unit', text: names.lead, bullet: '-', end: ';', to: [{ unit: lead }] },
];

/** One task for all topics, and one for each duty that somebody must hold. */
export function tasksOf(template: ResolvedTemplate, topics: readonly Topic[]): Task[] {
  const rest = { when: [timeOf(template)], outputs: [blank('nêu sản phẩm')] };
  const duties = template.duties.filter((duty) => isRequired(duty) && duty.party !== undefined);
  return [
    {
      id: 'task-topics',
      title: blank('nêu nhiệm vụ thực hiện các nội dung'),
      parties: [{ unit: lead, role: 'lead' }],
      topics: topics.map(({ id }) => id),
      ...rest,
    },
    ...duties.map((duty): Task => ({
      id: `task-${duty.id}`,
      title: duty.title.vi,
      parties: partiesFor(duty),
      ...rest,
    })),
  ];
}

function partiesFor({ party }: Duty): Party[] {
  const lone: Party = { unit: lead, role: 'lead' };
  return party === undefined || party === 'lead' ? [lone] : [lone, { unit: lead, role: party }];
}

/** A line for each duty to report or to take up difficulties. */
export function routesOf(template: ResolvedTemplate): Route[] {
  return template.duties.flatMap(({ id, title, route }) => {
    if (route === undefined) return [];
    const when: When = { kind: 'day', on: lastDayOf(template), bound: 'by' };
    const line = { id: `route-${id}`, title: title.vi, kind: route, from: [lead], to: [superior] };
    return [route === 'report' ? { ...line, when: [when] } : line];
  });
}

/** The time of the plan: its window, else its year. */
function timeOf({ window, year }: ResolvedTemplate): When {
  return window && isClosed(window) ? { ...whenOf(window), bound: 'within' } : { kind: 'year', year };
}

function lastDayOf({ window, year }: ResolvedTemplate): string {
  return window?.to === undefined ? `${String(year).padStart(4, '0')}-12-31` : formatDay(window.to);
}
