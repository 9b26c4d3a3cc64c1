import type { Claim } from '#generated/plan.types.js';
import { childrenOf, isSectionWithin } from './outline.js';
import type { Placed } from './placed.js';
import type { PlanIndex } from './plan-index.js';

type Counted = Placed<{ readonly id: string; readonly section?: string }>;

/**
 * The numbers that a claim may have counted, the plainest first: "03 giai đoạn" may mean the stages, or all phases, or
 * those of one group, or those below the line that claims it. A claim that fits any of them is taken to be right.
 */
export function countsFor(index: PlanIndex, claim: Claim): readonly number[] {
  const lists = listsFor(index, claim.of);
  const counts = lists.flatMap((items) => [items.length, countWithin(index, items, claim.section)]);
  const lines = claim.section === undefined ? 0 : childrenOf(index, claim.section).length;
  const [plain, ...others] = [...counts, lines];
  return [plain, ...others.filter((count) => count > 0 && count !== plain)];
}

/** The ways to list what is claimed. */
function listsFor(index: PlanIndex, of: Claim['of']): (readonly Counted[])[] {
  switch (of) {
    case 'phases':
      return [...phaseLists(index), ...windowLists(index)];
    case 'windows':
      return [...windowLists(index), ...phaseLists(index)];
    case 'units':
      return unitLists(index);
    case 'tasks':
      return [topOf(index.all('task')), index.all('task')];
    case 'topics':
      return [topOf(index.all('topic')), index.all('topic')];
    case 'goals':
      return [topOf(index.all('goal')), index.all('goal')];
    case 'recipients':
      return [
        index.all('recipient'),
        index.all('recipient').flatMap(({ item, pointer }) => item.to.map(() => ({ item, pointer }))),
      ];
    default:
      return of satisfies never;
  }
}

function phaseLists(index: PlanIndex): (readonly Counted[])[] {
  const phases = index.all('phase');
  const isSub = (id: string | undefined) => index.findPhase(id) !== undefined;
  const top = phases.filter(({ item }) => !isSub(item.parent));
  const stages = phases.filter(({ item }) => item.track === 'stage');
  const groups = index.all('stages').map(({ item }) => item.stages);
  return [top.filter(({ item }) => item.track === 'stage'), top, stages, phases, ...groups];
}

function windowLists(index: PlanIndex): (readonly Counted[])[] {
  const windows = index.all('window');
  const ofKinds = (...kinds: string[]) => windows.filter(({ item }) => kinds.includes(item.kind));
  return [ofKinds('campaign'), ofKinds('campaign', 'peak'), ofKinds('peak'), windows];
}

function unitLists(index: PlanIndex): (readonly Counted[])[] {
  const entries = index.all('section').filter(({ item }) => item.role === 'unit');
  const units = index.all('unit');
  const bodies = units.filter(({ item }) => item.kind !== 'class' && item.kind !== 'unnamed' && item.kind !== 'office');
  const internal = bodies.filter(({ item }) => item.kind === 'internal' || item.kind === 'subordinate');
  const members = units.flatMap(({ item }) =>
    item.members ? [item.members.map((id) => ({ item: { id }, pointer: '' }))] : [],
  );
  const inSection = entries.map(({ item, pointer }) => ({ item: { id: item.id, section: item.id }, pointer }));
  return [inSection, bodies, internal, units, ...members];
}

function topOf<Item extends { readonly id: string; readonly parent?: string }>(
  items: readonly Placed<Item>[],
): Placed<Item>[] {
  return items.filter(({ item }) => item.parent === undefined);
}

function countWithin(index: PlanIndex, items: readonly Counted[], section: string | undefined): number {
  return section === undefined ? 0 : items.filter(({ item }) => isSectionWithin(index, item.section, section)).length;
}
