import { groupBy } from '#base/group.js';
import { oncePer } from '#base/once.js';
import type { Section } from '#generated/plan.types.js';
import type { Placed } from './placed.js';
import type { PlanIndex } from './plan-index.js';

/**
 * The sections above a section, nearest first. The outline is a flat list with levels: the parent of a line is the last
 * line before it with a smaller level.
 */
export function ancestorsOf(index: PlanIndex, id: string | undefined): Placed<Section>[] {
  const ancestors: Placed<Section>[] = [];
  const { at, parents } = outlineOf(index);
  const sections = index.all('section');
  const start = id === undefined ? undefined : at.get(id);
  let above = start === undefined ? undefined : parents[start];
  while (above !== undefined) {
    const section = sections[above];
    if (section) ancestors.push(section);
    above = parents[above];
  }
  return ancestors;
}

/** Where each section stands in the list, and where its parent does. */
const outlineOf = oncePer((index: PlanIndex) => {
  const at = new Map<string, number>();
  const parents: (number | undefined)[] = [];
  const open: { readonly position: number; readonly level: number }[] = [];
  index.all('section').forEach(({ item: { id, level } }, position) => {
    if (!at.has(id)) at.set(id, position);
    while (open.length > 0 && (open.at(-1)?.level ?? 0) >= level) open.pop();
    parents.push(open.at(-1)?.position);
    open.push({ position, level });
  });
  return { at, parents };
});

/** Whether a section is the other one or lies below it. */
export function isSectionWithin(index: PlanIndex, id: string | undefined, other: string | undefined): boolean {
  if (id === undefined || other === undefined) return false;
  if (id === other) return true;
  const { at, parents } = outlineOf(index);
  const sections = index.all('section');
  const start = at.get(id);
  let above = start === undefined ? undefined : parents[start];
  while (above !== undefined && sections[above]?.item.id !== other) above = parents[above];
  return above !== undefined;
}

/** The section directly above another. */
export function parentOf(index: PlanIndex, id: string): Placed<Section> | undefined {
  const { at, parents } = outlineOf(index);
  return index.all('section')[parents[at.get(id) ?? -1] ?? -1];
}

/** The sections directly below another, or the top ones when none is named. */
export function childrenOf(index: PlanIndex, id: string | undefined): readonly Placed<Section>[] {
  return childrenById(index).get(id ?? noParent) ?? [];
}

const noParent = Symbol('no parent');

const childrenById = oncePer((index: PlanIndex) =>
  groupBy(index.all('section'), ({ item }): string | symbol => parentOf(index, item.id)?.item.id ?? noParent),
);

/** Whether the section plays the role, alone or among others (MỤC ĐÍCH, YÊU CẦU plays two). */
export function hasRole(section: Section, role: Section['role']): boolean {
  return section.role === role || (section.roles?.includes(role) ?? false);
}

/** The sections that are about a unit, in the order of the document. */
export function entriesOf(index: PlanIndex, unit: string): readonly Placed<Section>[] {
  return entriesByUnit(index).get(unit) ?? [];
}

const entriesByUnit = oncePer((index: PlanIndex) => groupBy(index.all('section'), ({ item }) => item.unit));

/** The headings over an item that stands in a section: its own and those above, nearest first. */
export function headingsOver(index: PlanIndex, id: string | undefined): string[] {
  const section = index.findSection(id);
  const chain = section ? [section, ...ancestorsOf(index, id)] : [];
  return chain.flatMap(({ item }) => item.heading ?? []);
}
