import { parseDay, type Day } from '#base/day.js';
import { once } from '#base/once.js';
import type { Phase, Plan, Section, Task, Unit, When } from '#generated/plan.types.js';
import { datesOf } from './dates.js';
import type { Marks } from './edge.js';
import type { Placed, PlacedWhen, StageGroup, SubjectName, Subjects } from './placed.js';
import type { Found, PlanIndex } from './plan-index.js';
import { danglingIn, type ItemKind } from './references.js';
import { groupStages } from './stages.js';
import { resolveWhen, type Resolved } from './when.js';

const lists = {
  section: 'sections',
  claim: 'claims',
  citation: 'citations',
  occasion: 'occasions',
  window: 'windows',
  phase: 'phases',
  topic: 'topics',
  statement: 'statements',
  goal: 'goals',
  unit: 'units',
  task: 'tasks',
  clause: 'generalClauses',
  route: 'routes',
  money: 'budget',
  recipient: 'recipients',
  'cross-reference': 'references',
} as const;
/** Items that can be pointed at but are no subject of their own. */
const otherLists = { appendix: 'appendices', 'short-name': 'shortNames' } as const;

export function indexPlan(plan: Plan): PlanIndex {
  const placed = new Map<SubjectName, readonly Placed<unknown>[]>();
  const resolved = new Map<When, Resolved>();
  const byId = once(() => findEvery(plan));
  const occasionDays = once(() => daysOfOccasions(plan));
  const issuedOn = plan.issued?.on === undefined ? undefined : parseDay(plan.issued.on);
  const marks: Marks = { issuedOn, dayOfOccasion: (id) => occasionDays().get(id) };

  const place = (name: SubjectName): readonly Placed<unknown>[] => {
    if (name === 'plan') return [{ item: plan, pointer: '' }];
    if (name === 'when') return index.whens();
    if (name === 'date') return datesOf(plan, index.whens());
    if (name === 'stages') return stages();
    const items: readonly unknown[] | undefined = plan[lists[name]];
    return placeAll(items, lists[name]);
  };
  const all = <Name extends SubjectName>(name: Name): readonly Placed<Subjects[Name]>[] => {
    let known = placed.get(name);
    if (!known) placed.set(name, (known = place(name)));
    // Each name is placed from its own list just above; the map only forgets which.
    return known as readonly Placed<Subjects[Name]>[];
  };
  const findAs = <Item>(...kinds: ItemKind[]) =>
    // The kind tells the list, and the list tells the type.
    ((id) => (id === undefined ? undefined : findAny(byId(), id, kinds))) as (
      id: string | undefined,
    ) => Placed<Item> | undefined;
  const resolve = (when: When): Resolved => {
    let known = resolved.get(when);
    if (!known) resolved.set(when, (known = resolveWhen(when, marks)));
    return known;
  };
  const stages = (): readonly Placed<StageGroup>[] => groupStages(index);

  const index: PlanIndex = {
    plan,
    issuedOn,
    all,
    marks,
    resolve,
    find: (id) => byId().get(id),
    findUnit: findAs<Unit>('unit'),
    findSection: findAs<Section>('section'),
    findPhase: findAs<Phase>('phase'),
    findTask: findAs<Task>('task'),
    duplicates: once(() => duplicatesOf(byId())),
    dangling: once(() => danglingIn(plan, (id, to) => findAny(byId(), id, to) !== undefined)),
    whens: once(() => whensOf(all)),
    campaign: once(() => {
      const campaigns = all('window').filter(({ item }) => item.kind === 'campaign');
      const horizons = all('window').filter(({ item }) => item.kind === 'horizon');
      const [first, ...others] = campaigns.length > 0 ? campaigns : horizons;
      return others.length === 0 ? first : undefined;
    }),
  };
  return index;
}

function placeAll(kind: ItemKind, list: string, items: readonly { readonly id: string }[] = []): Found[] {
  return items.map((item, at) => ({ item, pointer: `/${list}/${at}`, kind }));
}

/** An item, and the next that bears the same id. */
interface Linked extends Found {
  readonly next?: Linked
}
function daysOfOccasions(plan: Plan): Map<string, Day> {
  const days = new Map<string, Day>();
  for (const { id, day } of plan.occasions ?? []) {
    const read = day === undefined ? undefined : parseDay(day);
    if (read !== undefined) days.set(id, read);
  }
  return days;
}

function whensOf(all: PlanIndex['all']): PlacedWhen[] {
  const whens: PlacedWhen[] = [];
  for (const name of ['window', 'phase', 'topic', 'goal'] as const)
    for (const owner of all(name))
      if (owner.item.when) whens.push({ item: owner.item.when, pointer: `${owner.pointer}/when`, owner });
  for (const name of ['task', 'route'] as const)
    for (const owner of all(name))
      owner.item.when?.forEach((item, n) => whens.push({ item, pointer: `${owner.pointer}/when/${n}`, owner }));
  return whens;
}
