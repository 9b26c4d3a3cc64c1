import { formatDay, type Day } from '#base/day.js';
import type { Side } from '#base/side.js';
import { romanOf } from '#base/text.js';
import type { Phase, Section, Topic, When } from '#generated/plan.types.js';
import { isRequired, subjectsInForce, type ResolvedTemplate } from '#model/template.js';
import { blank } from './blank.js';

/** A section for each that the template knows, under the first heading that it accepts. */
export function sectionsOf({ sections }: ResolvedTemplate): Section[] {
  return sections.map(({ id, title, anyOf }, at) => {
    const way = anyOf.find(({ role, headings = [] }) => role !== undefined && headings.length > 0) ?? anyOf[0];
    return {
      id: `section-${id}`,
      label: `${romanOf(at + 1) ?? at + 1}.`,
      heading: (way?.headings?.[0] ?? title.vi).toUpperCase(),
      level: 1,
      end: 'none',
      role: way?.role ?? 'other',
    };
  });
}

/** A stage for each phase that the template demands. */
export function phasesOf({ phases }: ResolvedTemplate, occasion: string | undefined): Phase[] {
  return phases.filter(isRequired).map(({ id, title, side, relation }) => ({
    id: `phase-${id}`,
    title: title.vi,
    when: whenOf(side),
    ...(occasion !== undefined && relation !== undefined && { occasion: { id: occasion, relation } }),
    track: 'stage',
  }));
}

export function whenOf({ from, to }: Side): When {
  if (from !== undefined && from === to) return { kind: 'day', on: formatDay(from) };
  return { kind: 'range', from: edgeOf(from), to: edgeOf(to) };
}

function edgeOf(day: Day | undefined): string {
  return day === undefined ? 'open' : formatDay(day);
}

/** A topic for each subject that must be there, and as many more as the template asks for. */
export function topicsOf(template: ResolvedTemplate, phases: readonly Phase[]): Topic[] {
  const phaseFor = (wanted: readonly string[] = []) => {
    const phase = phases.find(({ id }) => wanted.some((each) => id === `phase-${each}`)) ?? phases[0];
    return phase && { phase: phase.id };
  };
  const demanded = subjectsInForce(template).filter(isRequired);
  const least = Math.max(1, ...template.atLeast.filter(({ of }) => of === 'topics').map(({ count }) => count));
  const others = Array.from({ length: Math.max(0, least - demanded.length) }, (_, at) => at + 1);
  return [
    ...demanded.map(({ id, title, phases: wanted }): Topic => ({
      id: `topic-${id}`,
      title: title.vi,
      kind: 'message',
      ...phaseFor(wanted),
      subjects: [id],
    })),
    ...others.map((n): Topic => ({ id: `topic-${n}`, title: blank(`nêu nội dung ${n}`), kind: 'work', ...phaseFor() })),
  ];
}
