import type {
  Plan,
  Route,
  Section,
  Task,
  Topic,
  Unit,
  When,
  Citation,
  Phase,
} from '../../../src/generated/plan.types.js';
import { spanOf, weekdayOf } from './times.js';

// Twelve of our rules as one writes them for a tool that hands over values of a JSON file: where to look, and what is wrong there.
// Each says no more than the plans of the race ask for; ours say a good deal more. A test holds them to the same answers.

/** The way to a value in a plan. */
export type Path = readonly (string | number)[];

export interface CrossRule {
  readonly id: string;
  /** JSONPath, of member names and `[*]` alone. */
  readonly given: readonly string[];
  /** Where something is wrong, as paths below the value. */
  readonly judge: (value: unknown, plan: Plan) => readonly Path[];
}

const here: readonly Path[] = [[]];
const nowhere: readonly Path[] = [];

/** A rule that says of a value, or of a member of it, whether it is wrong. */
function rule(
  id: string,
  given: string | readonly string[],
  isWrong: (value: never, plan: Plan) => boolean,
  path: Path = [],
): CrossRule {
  const places = path.length === 0 ? here : [path];
  // The path of the rule tells what stands there.
  const judge = (value: unknown, plan: Plan) => (isWrong(value as never, plan) ? places : nowhere);
  return { id, given: [given].flat(), judge };
}

const leading: ReadonlySet<string> = new Set(['lead', 'do', 'oversee', 'focal']);

function isLed({ parties }: Task): boolean {
  return parties.some(({ role }) => leading.has(role));
}

function isNumber(label: string | undefined): label is string {
  return label !== undefined && /^(?:[IVX]+|\d+(?:\.\d+)*)\.$/.test(label);
}

const roman = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];

/** The last part of a number: 3 of "III." and of "2.3.". */
function lastPart(label: string): number {
  const part = label.split('.').at(-2) ?? '';
  return /^\d/.test(part) ? Number(part) : roman.indexOf(part);
}

/** The numbered lines that do not follow the one before them on their level. */
function misnumbered(sections: readonly Section[]): Path[] {
  const last: number[] = [];
  return sections.flatMap(({ label, level }, at) => {
    if (!isNumber(label)) return [];
    last.length = level;
    const due = (last[level - 1] ?? 0) + 1;
    last[level - 1] = due;
    return lastPart(label) === due ? [] : [[at]];
  });
}

function isUncovered({ id, subjects = [] }: Topic, { topics = [], tasks = [] }: Plan): boolean {
  if (topics.some(({ parent }) => parent === id)) return false;
  return !tasks.some(
    (task) =>
      isLed(task) &&
      (task.topics?.includes(id) || subjects.some((subject) => task.subjects?.includes(subject) === true)),
  );
}

function isInvolved({ id }: Unit, { tasks = [], generalClauses = [], routes = [] }: Plan): boolean {
  const hasPart = ({ parties }: Pick<Task, 'parties'>) => parties.some(({ unit }) => unit === id);
  const isReported = ({ via = [], to }: Route) => via.includes(id) || to.includes(id);
  return tasks.some(hasPart) || generalClauses.some(hasPart) || routes.some(isReported);
}

function isReached({ id, members = [] }: Unit, { recipients = [], units = [] }: Plan): boolean {
  const addressed = new Set(recipients.flatMap(({ to }) => to.map(({ unit }) => unit)));
  const holders = units.filter(({ members: of = [], holds = [] }) => of.includes(id) || holds.includes(id));
  return (
    [id, ...holders.map((unit) => unit.id)].some((one) => addressed.has(one)) ||
    members.some((one) => addressed.has(one))
  );
}

export const twelve: readonly CrossRule[] = [
  rule('phase/overlap', 'phases[*]', (phase: Phase, plan) => {
    const span = spanOf(phase.when, plan);
    return (plan.phases ?? []).some((other) => {
      const days = other.track === phase.track && other.parent === phase.parent ? spanOf(other.when, plan) : undefined;
      if (!span || !days || days.to < span.from) return false;
      return days.from < span.from || (days.from === span.from && other.id < phase.id);
    });
  }),
  rule('phase/outside-window', 'phases[*]', ({ parent, when }: Phase, plan) => {
    const window = plan.windows?.find(({ id, kind }) => (parent === undefined ? kind === 'campaign' : id === parent));
    const [frame, span] = [window && spanOf(window.when, plan), spanOf(when, plan)];
    return frame !== undefined && span !== undefined && (span.from < frame.from || span.to > frame.to);
  }),
  rule(
    'citation/future',
    'citations[*]',
    ({ date = '' }: Citation, { issued }) => issued?.on !== undefined && date > issued.on,
    ['date'],
  ),
  rule('deadline/past', ['tasks[*].when[*]', 'routes[*].when[*]'], (when: When, plan) => {
    const [day, issued] = [spanOf(when, plan)?.to, plan.issued?.on];
    if (day === undefined || issued === undefined || when.bound === 'from' || when.bound === 'after') return false;
    return day < issued || (day === issued && when.bound === 'by');
  }),
  rule('report/deadline', 'routes[*]', ({ kind, when = [], task }: Route, { tasks = [] }) => {
    const times = [...when, ...(tasks.find(({ id }) => id === task)?.when ?? [])];
    return kind === 'report' && times.every((time) => time.kind === 'vague' || time.kind === 'ongoing');
  }),
  rule('task/without-lead', 'tasks[*]', (task: Task, { tasks = [] }) => {
    if (task.parties.length === 0) return task.parent === undefined;
    return !isLed(task) && !tasks.some((part) => part.parent === task.id && isLed(part));
  }),
  rule('topic/unassigned', '', (plan: Plan) => (plan.topics ?? []).some((topic) => isUncovered(topic, plan)), [
    'topics',
  ]),
  rule('unit/not-recipient', 'units[*]', (unit: Unit, plan) => isInvolved(unit, plan) && !isReached(unit, plan)),
  rule('form/archive-line', 'archive', ({ text }: NonNullable<Plan['archive']>) => !/^Lưu: VT, .+\.$/.test(text)),
  rule('form/signature', 'signature', ({ lines, authority }: NonNullable<Plan['signature']>) => {
    const isFor = lines.some((line) => line.startsWith('KT. '));
    return isFor !== lines.some((line) => line.startsWith('PHÓ ')) || isFor !== (authority === 'KT');
  }),
  // The value is the list that its path names.
  { id: 'structure/sequence', given: ['sections'], judge: (sections) => misnumbered(sections as readonly Section[]) },
  rule(
    'date/weekday-mismatch',
    ['windows', 'phases', 'topics', 'goals']
      .map((list) => `${list}[*].when`)
      .concat('tasks[*].when[*]', 'routes[*].when[*]'),
    (when: When, plan) => {
      const [said, span] = [when.says?.weekday, spanOf(when, plan)];
      return said !== undefined && span !== undefined && ![span.from, span.to].some((day) => weekdayOf(day) === said);
    },
  ),
];
