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
  const byId = once(() => findEvery((kind) => placedAs(kind) as readonly Found[]));
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
    <Item>(kind: ItemKind) =>
    (id: string | undefined): Placed<Item> | undefined => {
      const found =
        id === undefined
          ? undefined
          : byId()
              .get(id)
              ?.find((item) => item.kind === kind);
      // The kind tells the list, and the list tells the type.
      return found as Placed<Item> | undefined;
    };
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
    find: (id) => byId().get(id)?.[0],
    findUnit: findAs<Unit>('unit'),
    findSection: findAs<Section>('section'),
    findPhase: findAs<Phase>('phase'),
    findTask: findAs<Task>('task'),
    duplicates: once(() => duplicatesOf(byId())),
    dangling: once(() =>
      danglingIn(
        plan,
        (id, to) =>
          byId()
            .get(id)
            ?.some(({ kind }) => to.includes(kind)) ?? false,
      ),
    ),
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

function findEvery(placed: (kind: ItemKind) => readonly Found[]): Map<string, Found[]> {
  const byId = new Map<string, Found[]>();
  for (const kind of kinds)
    for (const found of placed(kind)) {
      const same = byId.get(found.item.id);
      if (same) same.push(found);
      else byId.set(found.item.id, [found]);
    }
  return byId;
}

function duplicatesOf(byId: ReadonlyMap<string, readonly Found[]>) {
  const duplicates: { readonly id: string; readonly pointers: readonly string[] }[] = [];
  for (const [id, items] of byId)
    if (items.length > 1) duplicates.push({ id, pointers: items.map(({ pointer }) => pointer) });
  return duplicates;
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
