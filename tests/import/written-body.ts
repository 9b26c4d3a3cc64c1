import { typeWords } from '#testing/citations.js';
import type { Plan, Section } from '#generated/plan.types.js';
import { dutiesOf, fieldsOf, isInSentence, tableOf } from './written-duties.js';
import type { Look } from './written-look.js';
import { atStart, inSentence, nameOf, stageTitle, timeWords } from './written-words.js';

/** A paragraph, or lines that are set as they stand. */
export type Block = string | readonly string[];

/** The sections in their order, each with what stands in it. */
export function bodyOf(plan: Plan, look: Look): Block[] {
  return plan.sections.flatMap((section) => [
    headingOf(plan, section, look),
    ...timesIn(plan, section),
    ...contentIn(plan, section),
    ...tasksIn(plan, section, look),
    ...regimeIn(plan, section),
  ]);
}

/** "2.1. Giai đoạn 1: từ ngày …": a heading of a phase goes on with its days. */
function headingOf(plan: Plan, { id, label, heading }: Section, { phaseTime }: Look): string {
  const phase = plan.phases?.find(({ section }) => section === id && id !== 's-time');
  const days = phase?.when.text;
  const end = days === undefined ? '' : phaseTime === 'colon' ? `: ${days}` : ` (${days})`;
  return `${label} ${heading}${end}`;
}

/** What stands in a section. */
function within<Item extends { readonly section?: string }>(items: readonly Item[], id: string): Item[] {
  return items.filter(({ section }) => section === id);
}

function timesIn(plan: Plan, { id }: Section): string[] {
  const { windows = [], phases = [], claims = [] } = plan;
  const told = within(claims, id).map(({ text }) => `chia thành ${text}`);
  return [
    ...within(windows, id).map(({ title, when }) => `- ${title}: ${[when.text, ...told].join(', ')}.`),
    ...(id === 's-time' ? within(phases, id).map((phase) => `- ${stageTitle(phase)}: ${phase.when.text}.`) : []),
  ];
}

function contentIn(plan: Plan, { id }: Section): string[] {
  const { statements = [], citations = [], topics = [], goals = [] } = plan;
  return [
    ...within(statements, id).map(({ title, text }) => `- ${text ?? `${title}.`}`),
    ...within(citations, id).map(({ kind, number }) => `- Bám sát yêu cầu tại ${typeWords[kind]} số ${number}.`),
    ...within(goals, id).map(
      ({ title, target, when }) => `- ${title}: ${target}${when ? `, ${timeWords(plan, when)}` : ''}.`,
    ),
    ...within(topics, id).map(({ title, when }) => `- ${atStart(title)}${when ? `, ${timeWords(plan, when)}` : ''}.`),
  ];
}

function tasksIn(plan: Plan, section: Section, look: Look): Block[] {
  // What the collector does is told below, as a line of report.
  const tasks = within(plan.tasks ?? [], section.id).filter(({ id }) => id !== 'task-collection');
  const clauses = within(plan.generalClauses ?? [], section.id);
  const pointers = within(plan.references ?? [], section.id);
  const isTable = tasks.length > 0 && tasks.every((task) => !isInSentence(plan, task, look));
  const written =
    section.role === 'activity'
      ? fieldsOf(plan, tasks)
      : isTable
        ? [tableOf(plan, tasks)]
        : dutiesOf(plan, section, tasks);
  return [
    ...written,
    ...clauses.map(
      ({ parties }) =>
        `- ${nameOf(plan, parties[0]?.unit)} căn cứ chức năng, nhiệm vụ được giao, triển khai thực hiện các nội dung của Kế hoạch này.`,
    ),
    ...(section.role === 'assignment'
      ? pointers.map(({ text }) => `Danh mục nhiệm vụ chi tiết tại ${text} kèm theo Kế hoạch này.`)
      : []),
  ];
}

/** Money, reports and difficulties. */
function regimeIn(plan: Plan, { id }: Section): string[] {
  const { budget = [], routes = [], references = [], tasks = [] } = plan;
  const collects = tasks.some((task) => task.id === 'task-collection' && task.section === id);
  return [
    ...within(budget, id).map(({ source }) => moneyWords[source] ?? ''),
    ...within(routes, id).map(({ kind, from, to, via = [], what, when, final }) => {
      const receivers = to.map((unit) => `${nameOf(plan, unit)}${final === true ? shortNameOf(plan, unit) : ''}`);
      const [sender, receiver] = [nameOf(plan, from[0]), receivers.join(', ')];
      if (kind === 'difficulty')
        return `Trong quá trình thực hiện, nếu có ${what}, ${inSentence(sender)} phản ánh về ${receiver} (qua ${nameOf(plan, via[0])}) để xem xét, giải quyết.`;
      const due = when?.[0] ? timeWords(plan, when[0]) : '';
      return final && collects
        ? `- ${sender} làm đầu mối, theo dõi, tổng hợp, báo cáo ${receiver} ${what} ${due}.`
        : `- ${sender} báo cáo ${what} về ${receiver} ${due}.`;
    }),
    ...(collects
      ? within(references, id).map(({ text }) => `- Báo cáo lập theo mẫu tại ${text} kèm theo Kế hoạch này.`)
      : []),
  ];
}

/** " (sau đây gọi tắt là UBND tỉnh)", where the plan defines it. */
function shortNameOf({ shortNames = [] }: Plan, unit: string): string {
  const short = shortNames.find((one) => one.unit === unit)?.short;
  return short === undefined ? '' : ` (sau đây gọi tắt là ${short})`;
}

const moneyWords: Readonly<Record<string, string>> = {
  own: 'Kinh phí thực hiện Kế hoạch được bố trí từ nguồn chi thường xuyên của cơ quan.',
  'state-budget': 'Kinh phí thực hiện Kế hoạch do ngân sách nhà nước bảo đảm.',
  integrated: 'Kinh phí thực hiện Kế hoạch được lồng ghép trong các hoạt động chuyên môn.',
  none: 'Việc thực hiện Kế hoạch không sử dụng kinh phí.',
};
