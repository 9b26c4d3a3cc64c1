import { romanOf } from '#base/text.js';
import type { Section } from '#generated/plan.types.js';
import { isRequired, type ResolvedTemplate } from '#model/template.js';
import type { Crew } from './crew.js';
import type { Layout } from './duties.js';
import type { Sketch } from './sketch.js';

/** A line of the outline with those below it. */
interface Line {
  readonly id: string;
  readonly heading: string;
  readonly role: Section['role'];
  readonly roles?: Section['role'][];
  readonly unit?: string;
  readonly below?: readonly Line[];
}

/** Writes the outline, numbered I, 1 and 1.1 or a, in the order that the template sets. */
export function writeOutline(sketch: Sketch, crew: Crew, layout: Layout): void {
  const { dice, plan } = sketch;
  const lines = inOrder(
    [
      aims,
      timeAndContent(sketch),
      assignment(sketch, crew, layout),
      budget,
      reporting,
      implementation,
      ...missingLines(sketch),
    ],
    sketch.template,
  );
  const isNested = dice.oneIn(2);
  const add = ({ id, heading, role, roles, unit, below = [] }: Line, level: number, label: string): void => {
    plan.sections.push({
      id,
      label,
      heading: level === 1 ? heading.toUpperCase() : heading,
      level,
      end: 'none',
      role,
      ...(roles && { roles }),
      ...(unit !== undefined && { unit }),
    });
    below.forEach((line, at) => add(line, level + 1, labelOf(level + 1, at + 1, label)));
  };
  lines.forEach((line, at) => add(line, 1, labelOf(1, at + 1, '')));
  nameSections(sketch, crew);

  function labelOf(level: number, number: number, above: string): string {
    if (level === 1) return `${romanOf(number) ?? number}.`;
    if (level === 2) return `${number}.`;
    return isNested ? `${above}${number}.` : `${String.fromCharCode(96 + number)})`;
  }
}

const aims: Line = {
  id: 's-aims',
  heading: 'Mục đích, yêu cầu',
  role: 'purpose',
  roles: ['requirement'],
  below: [
    { id: 's-purpose', heading: 'Mục đích', role: 'purpose' },
    { id: 's-requirement', heading: 'Yêu cầu', role: 'requirement' },
  ],
};
const budget: Line = { id: 's-budget', heading: 'Kinh phí thực hiện', role: 'budget' };
const reporting: Line = { id: 's-reporting', heading: 'Chế độ báo cáo', role: 'reporting' };
const implementation: Line = { id: 's-implementation', heading: 'Tổ chức thực hiện', role: 'implementation' };

function timeAndContent({ plan }: Sketch): Line {
  const phases = (plan.phases ?? []).flatMap(({ section, title }): Line[] =>
    section === undefined || section === 's-time' ? [] : [{ id: section, heading: title, role: 'phase' }],
  );
  return {
    id: 's-time-and-content',
    heading: 'Thời gian, nội dung',
    role: 'content',
    roles: ['time'],
    below: [
      { id: 's-time', heading: 'Thời gian', role: 'time' },
      { id: 's-content', heading: 'Nội dung', role: 'content', below: phases },
      ...(plan.goals ? [{ id: 's-goals', heading: 'Chỉ tiêu', role: 'goals' } as const] : []),
    ],
  };
}

function assignment({ plan }: Sketch, { members }: Crew, layout: Layout): Line {
  const tasks = plan.tasks ?? [];
  const entries = members.map(({ id, names }): Line => ({
    id: `s-${id}`,
    heading: names[0]?.text ?? id,
    role: 'unit',
    unit: id,
  }));
  const activities = tasks
    .filter(({ parent, section }) => parent === undefined && section?.startsWith('s-activity'))
    .map(({ section = '', title }): Line => ({ id: section, heading: title, role: 'activity' }));
  const common: Line[] = plan.generalClauses ? [{ id: 's-common', heading: 'Nhiệm vụ chung', role: 'clause' }] : [];
  const below = { entries, activities, table: [] }[layout];
  return { id: 's-assignment', heading: 'Phân công nhiệm vụ', role: 'assignment', below: [...below, ...common] };
}

const usual: ReadonlySet<string> = new Set<Section['role']>([
  'purpose', 'requirement', 'time', 'content', 'assignment', 'budget', 'reporting', 'implementation',
]); // prettier-ignore

/** What the template wants beside the usual parts. */
function missingLines({ template }: Sketch): Line[] {
  return template.sections.filter(isRequired).flatMap(({ id, title, anyOf }): Line[] => {
    if (anyOf.some(({ role }) => role !== undefined && usual.has(role))) return [];
    const way = anyOf.find(({ role, headings }) => role !== undefined || headings !== undefined);
    return way ? [{ id: `s-own-${id}`, heading: way.headings?.[0] ?? title.vi, role: way.role ?? 'other' }] : [];
  });
}

/** Puts the parts for which the template sets an order into it, and leaves the others where they are. */
function inOrder(lines: readonly Line[], { sections }: ResolvedTemplate): Line[] {
  const orderOf = ({ role, roles = [], id }: Line): number | undefined =>
    sections.find(
      (section) =>
        `s-own-${section.id}` === id || section.anyOf.some((way) => way.role && [role, ...roles].includes(way.role)),
    )?.order;
  const ordered = lines
    .filter((line) => orderOf(line) !== undefined)
    .toSorted((a, b) => (orderOf(a) ?? 0) - (orderOf(b) ?? 0));
  return lines.map((line) => (orderOf(line) === undefined ? line : (ordered.shift() ?? line)));
}

/** Notes where in the outline a unit is called by its name. */
function nameSections({ plan }: Sketch, { members, all, leaders }: Crew): void {
  const known = new Set(plan.sections.map(({ id }) => id));
  for (const unit of members) {
    const [name] = unit.names;
    if (name && known.has(`s-${unit.id}`)) name.section = `s-${unit.id}`;
  }
  if (all.names[0]) all.names[0].section = known.has('s-common') ? 's-common' : 's-reporting';
  if (leaders.names[0]) leaders.names[0].section = 's-implementation';
}
