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
  const { first, parents } = outlineOf(index);
  for (let above = parents.get(first.get(id)); above; above = parents.get(above)) ancestors.push(above);
  return ancestors;
}

/** The first section of each id, and the section over each. */
const outlineOf = oncePer((index: PlanIndex) => {
  const first = new Map<string | undefined, Placed<Section>>();
  const parents = new Map<Placed<Section> | undefined, Placed<Section>>();
  let open: Placed<Section>[] = [];
  for (const section of index.all('section')) {
    const { id, level } = section.item;
    if (!first.has(id)) first.set(id, section);
    open = open.filter(({ item }) => item.level < level);
    const above = open.at(-1);
    if (above) parents.set(section, above);
    open.push(section);
  }
  return { first, parents };
});

/** Whether a section is the other one or lies below it. */
export function isSectionWithin(index: PlanIndex, id: string | undefined, other: string | undefined): boolean {
  if (id === undefined || other === undefined) return false;
  if (id === other) return true;
  const { first, parents } = outlineOf(index);
  let above = parents.get(first.get(id));
  while (above && above.item.id !== other) above = parents.get(above);
  return above !== undefined;
}

/** The section directly above another. */
export function parentOf(index: PlanIndex, id: string): Placed<Section> | undefined {
  const { first, parents } = outlineOf(index);
  return parents.get(first.get(id));
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
