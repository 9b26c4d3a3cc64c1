import type { Plan, Section, Task } from '#generated/plan.types.js';
import type { Look } from './written-look.js';
import { atStart, inSentence, nameOf, timeWords } from './written-words.js';

/** Who carries a task, and who helps. */
export function castOf(plan: Plan, { parties }: Task): { readonly leads: string[]; readonly supports: string[] } {
  const named = (isWanted: (role: string) => boolean) =>
    parties.filter(({ role }) => isWanted(role)).map(({ unit }) => nameOf(plan, unit));
  return { leads: named((role) => role === 'lead' || role === 'do'), supports: named((role) => role === 'support') };
}

/** Tasks as sentences, each with its steps behind it. */
export function dutiesOf(plan: Plan, { role }: Section, tasks: readonly Task[]): string[] {
  return inOrder(tasks).map((task) => sentenceOf(plan, task, role === 'unit'));
}

/** "Sở A chủ trì, phối hợp với Sở B khảo sát …, trước ngày …"; below the heading of its unit without the name. */
function sentenceOf(plan: Plan, task: Task, isInEntry: boolean): string {
  const { leads, supports } = castOf(plan, task);
  const subject = isInEntry && task.parent === undefined ? [] : leads;
  const isLed = supports.length > 0 || task.parties[0]?.role === 'lead';
  const partners = supports.length > 0 ? [`phối hợp với ${supports.join(', ')}`] : [];
  const rank = isLed ? [['chủ trì', ...partners].join(', ')] : [];
  const words = [...subject, ...rank, inSentence(task.title)].join(' ');
  return `${task.label} ${[atStart(words), ...timesOf(plan, task)].join(', ')}.`;
}

/** Below an activity the labelled lines of its task, then its steps. */
export function fieldsOf(plan: Plan, tasks: readonly Task[]): string[] {
  return inOrder(tasks).flatMap((task) => {
    if (task.parent !== undefined) return [sentenceOf(plan, task, false)];
    const { leads, supports } = castOf(plan, task);
    return [
      `- Đơn vị chủ trì: ${leads.join('; ')}.`,
      ...(supports.length > 0 ? [`- Đơn vị phối hợp: ${supports.join('; ')}.`] : []),
      ...timesOf(plan, task).map((text) => `- Thời gian thực hiện: ${atStart(text)}.`),
      ...(task.outputs ?? []).map((text) => `- Sản phẩm: ${text}.`),
    ];
  });
}

const head = ['TT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Thời gian', 'Sản phẩm'];

export function tableOf(plan: Plan, tasks: readonly Task[]): string[] {
  const rows = tasks.map((task, at) => {
    const { leads, supports } = castOf(plan, task);
    const cells = [leads, supports, timesOf(plan, task), task.outputs ?? []].map((words) => words.join('; '));
    return [String(at + 1), task.title, ...cells];
  });
  return [head, ...rows].map((row) => row.join(' | '));
}

/** Each task with its steps behind it. */
function inOrder(tasks: readonly Task[]): Task[] {
  const tops = tasks.filter(({ parent }) => parent === undefined);
  return tops.flatMap((top) => [top, ...tasks.filter(({ parent }) => parent === top.id)]);
}

function timesOf(plan: Plan, { when = [] }: Task): string[] {
  return when.map((one) => timeWords(plan, one));
}

/** Whether a task is written as a sentence, rather than in a table or in labelled lines. */
export function isInSentence({ sections, tasks = [] }: Plan, task: Task, { hasTable }: Look): boolean {
  const role = sections.find(({ id }) => id === task.section)?.role;
  if (role === 'activity') return task.parent !== undefined;
  return !(hasTable && task.origin === 'table' && !tasks.some(({ parent }) => parent !== undefined));
}
