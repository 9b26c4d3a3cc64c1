import { formatDay } from '#base/day.js';
import type { Occasion, Plan, Section } from '#generated/plan.types.js';
import type { ResolvedTemplate } from '#model/template.js';
import { blank } from './blank.js';
import { phasesOf, sectionsOf, topicsOf, whenOf } from './skeleton-content.js';
import { recipients, routesOf, tasksOf, units } from './skeleton-duties.js';

/** What is known of a plan before it is written. */
export interface SkeletonOptions {
  /** The issuing body as it writes itself. */
  readonly issuer?: string;
}

/**
 * A plan to begin with: all that a template demands, and what waits to be filled in in square brackets. It fits the schema
 * and is a draft; an officer writes over the brackets, and the check tells what is still missing.
 */
export function skeletonOf(template: ResolvedTemplate, options: SkeletonOptions = {}): Plan {
  const { issuer = blank('tên cơ quan ban hành') } = options;
  const sections = sectionsOf(template);
  const occasion = occasionOf(template);
  const phases = phasesOf(template, occasion?.id);
  const topics = topicsOf(template, phases);
  const at = (...roles: readonly Section['role'][]) => sectionFor(sections, roles);
  return {
    ...formOf(template, issuer),
    sections,
    citations: [{ ...basis, where: 'opening', relation: 'basis', kind: 'other' }],
    ...(occasion && { occasions: [occasion] }),
    ...(template.window && {
      windows: [{ id: 'window', ...at('time', 'content'), kind: 'campaign', when: whenOf(template.window) }],
    }),
    ...(phases.length > 0 && { phases: phases.map((phase) => ({ ...phase, ...at('phase', 'time', 'content') })) }),
    statements: [
      { id: 'purpose', ...at('purpose', 'goals'), title: blank('nêu mục đích'), kind: 'purpose' },
      { id: 'requirement', ...at('requirement', 'purpose'), title: blank('nêu yêu cầu'), kind: 'requirement' },
    ],
    topics: topics.map((topic) => ({ ...topic, ...at('content', 'solutions', 'activity') })),
    units,
    tasks: tasksOf(template, topics).map((task) => ({ ...task, ...at('assignment', 'implementation') })),
    routes: routesOf(template).map((route) => ({ ...route, ...at('reporting', 'implementation', 'assignment') })),
    budget: [{ id: 'money', ...at('budget', 'implementation'), text: blank('nêu nguồn kinh phí'), source: 'own' }],
    recipients,
    archive: { text: `Lưu: VT, ${blank('tên đơn vị soạn thảo')}.`, office: 'VT' },
    signature: {
      authority: 'none',
      lines: [blank('ghi chức vụ người ký').toUpperCase()],
      position: blank('ghi chức vụ người ký'),
    },
  };
}

const basis = {
  id: 'basis',
  text: `Căn cứ ${blank('nêu văn bản làm căn cứ')};`,
  title: blank('nêu văn bản làm căn cứ'),
};

/** What stands around the content: all that Decree 30/2020/NĐ-CP asks of any plan, as far as a template knows it. */
function formOf(template: ResolvedTemplate, issuer: string): Omit<Plan, 'sections'> {
  const { id, year } = template;
  const parameters = givenTo(template);
  return {
    schema: '1',
    id: `${id}-${year}`,
    template: { id, year, ...(Object.keys(parameters).length > 0 && { parameters }) },
    type: 'KẾ HOẠCH',
    title: `${blank('ghi trích yếu')} năm ${year}`,
    issuer: { name: issuer, level: 'province', organ: 'other' },
    number: { symbol: `KH-${blank('ghi chữ viết tắt tên cơ quan')}` },
    issued: { year, text: `${blank('ghi địa danh')}, ngày   tháng   năm ${year}` },
    status: 'draft',
    extent: 'full',
    header: {
      nationalTitle: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      motto: 'Độc lập - Tự do - Hạnh phúc',
      lines: [issuer.toUpperCase()],
    },
    closing: { mark: './.' },
  };
}

/** The occasion of the template; of one that asks for the day alone, what it is waits to be filled in. */
function occasionOf({ occasion, anchors }: ResolvedTemplate): Occasion | undefined {
  const day = anchors['day'];
  if (!occasion)
    return day === undefined ? undefined : { id: 'day', title: blank('nêu ngày kỷ niệm'), day: formatDay(day) };
  return {
    id: occasion.id,
    title: occasion.names[0] ?? occasion.title.vi,
    day: formatDay(occasion.day),
    ...(occasion.since !== undefined && { since: String(occasion.since).padStart(4, '0') }),
    ...(occasion.ordinal !== undefined && { ordinal: occasion.ordinal }),
  };
}

/** Where an item belongs: the section of the first role that there is. */
function sectionFor(sections: readonly Section[], roles: readonly Section['role'][]) {
  const found = roles.flatMap((role) => sections.filter((section) => section.role === role))[0];
  return found && { section: found.id };
}

/** The parameters that the template could not have known: the plan has to carry them along. */
function givenTo({ parameters, year }: ResolvedTemplate): ResolvedTemplate['parameters'] {
  return Object.fromEntries(Object.entries(parameters).filter(([name, value]) => !(name === 'year' && value === year)));
}
