import { parseDay, type Day } from '#base/day.js';
import { once } from '#base/once.js';
import type { Phase, Plan, Section, Task, Unit, When } from '#generated/plan.types.js';
import { datesOf } from './dates.js';
import type { Marks } from './edge.js';
import type { Placed, PlacedWhen, StageGroup, SubjectName, Subjects } from './placed.js';
import type { Found, PlanIndex } from './plan-index.js';
import { danglingIn, type ItemKind } from './references.js';
import { groupStages } from './stages.js';
import { textsOf } from './texts.js';
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
  // These two can be pointed at but are no subject of their own.
  appendix: 'appendices',
  'short-name': 'shortNames',
} as const satisfies Record<ItemKind, keyof Plan>;
// The keys of the table are the kinds.
const kinds = Object.keys(lists) as ItemKind[];

export function indexPlan(plan: Plan): PlanIndex {
  const placed = new Map<SubjectName | ItemKind, readonly Placed<unknown>[]>();
  const resolved = new Map<When, Resolved>();
  // The kinds are names of lists whose items have ids.
  const ids = once(() => readIds((kind) => placedAs(kind) as readonly Found[]));
  const occasionDays = once(() => daysOfOccasions(plan));
  const issuedOn = plan.issued?.on === undefined ? undefined : parseDay(plan.issued.on);
  const marks: Marks = { issuedOn, dayOfOccasion: (id) => occasionDays().get(id) };

  const place = (name: SubjectName | ItemKind): readonly Placed<unknown>[] => {
    if (name === 'plan') return [{ item: plan, pointer: '' }];
    if (name === 'when') return index.whens();
    if (name === 'date') return datesOf(plan, index.whens());
    if (name === 'text') return textsOf(plan);
    if (name === 'stages') return stages();
    return placeAll(name, plan);
  };
  const placedAs = (name: SubjectName | ItemKind): readonly Placed<unknown>[] => {
    let known = placed.get(name);
    if (!known) placed.set(name, (known = place(name)));
    return known;
  };
  const all = <Name extends SubjectName>(name: Name): readonly Placed<Subjects[Name]>[] =>
    // Each name is placed from its own list just above; the map only forgets which.
    placedAs(name) as readonly Placed<Subjects[Name]>[];
  const findAs =
    <Item>(...meant: readonly ItemKind[]) =>
    (id: string | undefined): Placed<Item> | undefined =>
      // The kind tells the list, and the list tells the type.
      (id === undefined ? undefined : findAmong(ids(), id, meant)) as Placed<Item> | undefined;
  const resolve = (when: When): Resolved => {
    let known = resolved.get(when);
    if (!known) resolved.set(when, (known = resolveWhen(when, marks)));
    return known;
  };
  const stages = (): readonly Placed<StageGroup>[] => groupStages(index);

  const index: PlanIndex = {
    memory: new Map(),
    plan,
    issuedOn,
    all,
    marks,
    resolve,
    find: (id) => ids().first.get(id),
    findUnit: findAs<Unit>('unit'),
    findSection: findAs<Section>('section'),
    findPhase: findAs<Phase>('phase'),
    findTask: findAs<Task>('task'),
    duplicates: once(() => duplicatesOf(ids())),
    dangling: once(() => {
      const known = ids();
      return danglingIn(plan, (id, to) => findAmong(known, id, to) !== undefined);
    }),
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

function placeAll(kind: ItemKind, plan: Plan): Found[] {
  const list = lists[kind];
  const items: readonly { readonly id: string }[] = plan[list] ?? [];
  return items.map((item, at) => ({ item, pointer: `/${list}/${at}`, kind }));
}

/** Items by their ids. Hardly any id is borne by two. */
interface Ids {
  readonly first: ReadonlyMap<string, Found>;
  /** All bearers of an id that several bear, the first among them. */
  readonly shared: ReadonlyMap<string, readonly [Found, Found, ...Found[]]>;
}

function readIds(placed: (kind: ItemKind) => readonly Found[]): Ids {
  const first = new Map<string, Found>();
  const shared = new Map<string, [Found, Found, ...Found[]]>();
  for (const kind of kinds)
    for (const found of placed(kind)) {
      const { id } = found.item;
      const other = first.get(id);
      const bearers = other && shared.get(id);
      if (!other) first.set(id, found);
      else if (bearers) bearers.push(found);
      else shared.set(id, [other, found]);
    }
  return { first, shared };
}

/** The first bearer of an id that is of one of these kinds. */
function findAmong({ first, shared }: Ids, id: string, kindsMeant: readonly ItemKind[]): Found | undefined {
  const found = first.get(id);
  if (!found || kindsMeant.includes(found.kind)) return found;
  return shared.get(id)?.find(({ kind }) => kindsMeant.includes(kind));
}

function duplicatesOf({ first, shared }: Ids) {
  if (shared.size === 0) return [];
  // In the order in which their first bearers stand.
  return [...first.keys()].flatMap((id) => {
    const bearers = shared.get(id);
    return bearers ? [{ id, pointers: pointersOf(bearers) }] : [];
  });
}

function pointersOf([first, second, ...others]: readonly [Found, Found, ...Found[]]) {
  return [first.pointer, second.pointer, ...others.map(({ pointer }) => pointer)] as const;
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
