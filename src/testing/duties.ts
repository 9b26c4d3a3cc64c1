import { shift } from '#base/day.js';
import type { Party, When } from '#generated/plan.types.js';
import { isRequired } from '#model/template.js';
import type { Draft } from '#rule/cases.js';
import { leastOf } from './content.js';
import type { Crew, DraftUnit } from './crew.js';
import { steps, works } from './matters.js';
import type { Sketch } from './sketch.js';
import { inSentence } from './spelled.js';
import { dueBy, rhythm, timeOfWork } from './times.js';

type DraftTask = NonNullable<Draft['tasks']>[number];
type DraftRoute = NonNullable<Draft['routes']>[number];
type DraftParty = Draft<Party>;
type DraftWhen = Draft<When>;

/** How a plan says who does what: unit by unit, activity by activity, or in a table. */
export type Layout = 'entries' | 'activities' | 'table';

/** Writes tasks, clauses, lines of report and money, so that every topic is in somebody's charge. */
export function writeDuties(sketch: Sketch, crew: Crew): Layout {
  const { dice, plan, hasTexts } = sketch;
  const layout = dice.pick(['entries', 'activities', 'table']);
  const last = reportDays(sketch);
  const tasks = tasksOf(sketch, crew, layout);
  const collecting = collectingTask(sketch, crew, last.final);
  handOut(plan, tasks);
  plan.tasks = [...tasks, ...(tasks[0] && dice.oneIn(3) ? stepsOf(sketch, crew, tasks[0]) : []), collecting];
  if (dice.oneIn(2))
    plan.generalClauses = [
      {
        id: 'clause-all',
        section: 's-common',
        title: 'Mọi đơn vị thực hiện theo chức năng',
        ...(hasTexts && {
          text: `${nameOf(crew.all)} căn cứ chức năng, nhiệm vụ được giao, thực hiện các nội dung của Kế hoạch.`,
        }),
        parties: [{ unit: crew.all.id, role: 'do', verb: 'thực hiện' }],
        covers: { scope: 'all' },
      },
    ];
  plan.routes = routesOf(sketch, crew, last);
  writeMoney(sketch, crew);
  return layout;
}

function nameOf(unit: DraftUnit): string {
  return unit.names[0]?.text ?? unit.id;
}

function tasksOf(sketch: Sketch, { members, neighbours }: Crew, layout: Layout): DraftTask[] {
  const { dice } = sketch;
  const count = Math.max(members.length + dice.between(0, 5), leastOf(sketch, 'tasks') - 1);
  const chosen = dice.some(works, count);
  return chosen.map(({ title, output, channel }, at): DraftTask => {
    const owner = members[at % members.length] ?? members[0];
    const helpers = neighbours.filter((_, n) => n % chosen.length === at);
    const colleague = members[(at + 1) % members.length];
    const beside = dice.oneIn(3) && colleague !== owner && colleague ? [colleague] : [];
    const isTimed = asks(sketch, 'when') || dice.oneIn(2);
    return described(sketch, owner, {
      id: `task-${at + 1}`,
      section: sectionOf(layout, owner, at),
      label: '-',
      title,
      parties: [
        {
          unit: owner.id,
          role: layout === 'entries' ? 'do' : 'lead',
          verb: layout === 'entries' ? 'thực hiện' : 'chủ trì',
        },
        ...beside.map((unit): DraftParty => ({ unit: unit.id, role: 'support', verb: 'phối hợp với' })),
        ...helpers.map((unit): DraftParty => ({
          unit: unit.id,
          role: 'support',
          verb: unit.kind === 'outside' ? 'đề nghị' : 'phối hợp với',
        })),
      ],
      ...(isTimed && { when: [timeOfWork(sketch)] }),
      ...((asks(sketch, 'output') || dice.oneIn(2)) && { outputs: [output] }),
      ...(dice.oneIn(2) && { channels: [channel] }),
      origin: origins[layout],
    });
  });
}

const origins = { entries: 'unit-entry', activities: 'labelled', table: 'table' } as const;

function sectionOf(layout: Layout, owner: DraftUnit, at: number): string {
  if (layout === 'entries') return `s-${owner.id}`;
  return layout === 'activities' ? `s-activity-${at + 1}` : 's-assignment';
}

/** Whether the template asks for this of every task. Over years no campaign dates a task, so that each needs a time. */
function asks({ template, isLong }: Sketch, part: 'when' | 'output'): boolean {
  return (part === 'when' && isLong) || (template.each.task?.includes(part) ?? false);
}

/** The task with its sentence, where the plan keeps sentences. */
function described({ hasTexts }: Sketch, owner: DraftUnit, task: DraftTask): DraftTask {
  const times = (task.when ?? []).flatMap(({ text }) => text ?? []);
  const words = [`${nameOf(owner)} ${task.parties[0]?.verb ?? 'thực hiện'} ${inSentence(task.title)}`, ...times];
  return hasTexts ? { ...task, text: `${words.join(', ')}.` } : task;
}

/** Each topic is named by one of the tasks, in turn. */
function handOut({ topics = [] }: Draft, tasks: readonly DraftTask[]): void {
  topics.forEach(({ id }, at) => {
    const task = tasks[at % tasks.length];
    if (task) task.topics = [...(task.topics ?? []), id];
  });
}

/** Two steps of a task: one has its own people, the other those of the task. */
function stepsOf(sketch: Sketch, { members }: Crew, task: DraftTask): DraftTask[] {
  return sketch.dice.some(steps, 2).map(({ title, output }, at) => ({
    id: `${task.id}-step-${at + 1}`,
    ...(task.section !== undefined && { section: task.section }),
    label: '+',
    title,
    parties: at === 0 ? [] : [{ unit: members[1]?.id ?? members[0].id, role: 'do', verb: 'thực hiện' }],
    parent: task.id,
    when: [timeOfWork(sketch)],
    outputs: [output],
  }));
}

/** The duties of whoever keeps the plan together, with all that the template wants somebody to do. */
function collectingTask(sketch: Sketch, { members: [collector] }: Crew, due: DraftWhen): DraftTask {
  const usual = ['focal', 'oversee', 'collect', 'report'] as const;
  const wanted = sketch.template.duties.flatMap((duty) => (isRequired(duty) ? (duty.party ?? []) : []));
  const roles = [...new Set([...usual, ...wanted])];
  return described(sketch, collector, {
    id: 'task-collection',
    section: 's-reporting',
    label: '-',
    title: 'Tổng hợp, báo cáo kết quả',
    parties: roles.map((role) => ({ unit: collector.id, role, verb: verbs[role] })),
    when: [due],
    outputs: ['Báo cáo kết quả thực hiện Kế hoạch'],
  });
}

const verbs: Readonly<Record<Party['role'], string>> = {
  lead: 'chủ trì',
  do: 'thực hiện',
  support: 'phối hợp với',
  oversee: 'theo dõi',
  advise: 'tham mưu',
  collect: 'tổng hợp',
  report: 'báo cáo',
  focal: 'làm đầu mối',
  fund: 'bố trí kinh phí',
};

interface ReportDays {
  readonly first: DraftWhen;
  readonly final: DraftWhen;
}

/** Units report after the window; whoever collects reports on no sooner than they do. */
function reportDays(sketch: Sketch): ReportDays {
  const { dice, window } = sketch;
  const first = shift(window.to, dice.between(1, 15));
  return { first: dueBy(sketch, first), final: dueBy(sketch, shift(first, dice.between(0, 10))) };
}

function routesOf(
  sketch: Sketch,
  { members: [collector], all, above, leaders }: Crew,
  { first, final }: ReportDays,
): DraftRoute[] {
  const { dice } = sketch;
  const base = { section: 's-reporting', label: '-', form: 'văn bản' };
  const lines: DraftRoute[] = [
    {
      id: 'route-units',
      ...base,
      kind: 'report',
      from: [all.id],
      to: [collector.id],
      when: [first],
      what: 'kết quả thực hiện',
    },
    {
      id: 'route-final',
      ...base,
      kind: 'report',
      from: [collector.id],
      to: above.map(({ id }) => id),
      when: [final],
      what: 'kết quả thực hiện Kế hoạch',
      final: true,
      ...(dice.oneIn(2) && { task: 'task-collection' }),
    },
  ];
  const rhythmic: DraftRoute = {
    id: 'route-regular',
    ...base,
    kind: 'report',
    from: [all.id],
    to: [collector.id],
    when: [rhythm(sketch)],
    what: 'tình hình thực hiện',
  };
  const difficulty: DraftRoute = {
    id: 'route-difficulty',
    section: 's-implementation',
    kind: 'difficulty',
    from: [all.id],
    via: [collector.id],
    to: [leaders.id],
    what: 'khó khăn, vướng mắc',
  };
  return [...lines, ...(dice.oneIn(3) ? [rhythmic] : []), difficulty];
}

function writeMoney(sketch: Sketch, { members: [payer] }: Crew): void {
  const { dice, plan, hasTexts } = sketch;
  const [source, text] = dice.pick([
    ['own', 'Kinh phí thực hiện Kế hoạch được bố trí từ nguồn chi thường xuyên của cơ quan.'],
    ['state-budget', 'Kinh phí thực hiện Kế hoạch do ngân sách nhà nước bảo đảm.'],
    ['integrated', 'Kinh phí được lồng ghép trong các hoạt động chuyên môn.'],
    ['none', 'Kế hoạch không sử dụng kinh phí.'],
  ] as const);
  plan.budget = [
    {
      id: 'money',
      section: 's-budget',
      ...(hasTexts && { text }),
      source,
      ...(source === 'own' && { payer: payer.id }),
    },
  ];
}
