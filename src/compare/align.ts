import { groupBy } from '#base/group.js';
import type { Decision } from '#generated/alignment.types.js';
import type { Phase, Task, Topic, Unit } from '#generated/plan.types.js';
import type { Subjects } from '#model/placed.js';
import { decidedOn, type Decided } from './decided.js';
import type { Open, Pair, Side } from './open.js';
import { close, openUp, pairUp, takeDecided, type Pairing, type PairingRules } from './pairing.js';
import { takeParts } from './parts.js';
import type { Read } from './reader.js';
import { sidesOf, type ComparedName } from './sides.js';

/** How all things of two plans are paired. */
export type Alignment = { readonly [Name in ComparedName]: Pairing<Subjects[Name]> };

// Measured on the two source plans: the weakest true pair of topics has .333, the strongest false one .190. Across phases
// a false pair reached .340, so a move needs much more.
const floorWithin = 0.3;
const floorAcross = 0.6;

/** How plans are aligned. */
export interface AlignOptions {
  /** Whether equal ids mean the same thing; unless told, where both plans have one id. */
  readonly byIdentity?: boolean;
  /** What people decided; it goes before everything that is paired by itself. */
  readonly decisions?: readonly Decision[];
}

/** Pairs the things of two plans; topics inside matched phases first, tasks inside matched units first. */
export function align(
  left: Read,
  right: Read,
  { byIdentity = left.index.plan.id === right.index.plan.id, decisions = [] }: AlignOptions = {},
): Alignment {
  const decided = (name: ComparedName) => decidedOn(decisions, name, [left.index.plan.id, right.index.plan.id]);
  const pair = <Name extends ComparedName>(name: Name, rules: Partial<PairingRules> = {}): Pairing<Subjects[Name]> =>
    pairUp(sidesOf(left, name), sidesOf(right, name), {
      byIdentity,
      keyRung: 'role',
      floor: floorAcross,
      decided: decided(name),
      ...rules,
    });
  const phase = pair('phase', { floor: floorWithin });
  const unit = pair('unit');
  const rules: PairingRules = { byIdentity, keyRung: 'role', floor: floorWithin };
  const inPhase = groupingBy(phase.pairs, ({ phase: id }: Topic) => id);
  const inUnit = groupingBy(unit.pairs, ({ parties }: Task) => parties.find((party) => party.unit !== undefined)?.unit);
  return {
    occasion: pair('occasion', { keyRung: 'days' }),
    citation: pair('citation'),
    section: pair('section', { floor: floorWithin }),
    statement: pair('statement', { floor: floorWithin }),
    window: pair('window', { floor: 0 }),
    phase,
    topic: pairGrouped(sidesOf(left, 'topic'), sidesOf(right, 'topic'), inPhase, {
      ...rules,
      hasParts: true,
      decided: decided('topic'),
    }),
    goal: pair('goal', { floor: floorWithin }),
    unit,
    clause: pair('clause', { floor: floorWithin }),
    task: pairGrouped(sidesOf(left, 'task'), sidesOf(right, 'task'), inUnit, {
      ...rules,
      decided: decided('task'),
    }),
    route: pair('route', { floor: floorWithin }),
    money: pair('money'),
    recipient: pair('recipient', { floor: floorWithin }),
  };
}

/** Which group an item belongs to, the groups of both sides going by one name where they are paired. */
interface Grouping<Thing> {
  readonly left: (item: Thing) => string;
  readonly right: (item: Thing) => string;
}

function groupingBy<Thing>(
  pairs: readonly Pair<Phase | Unit>[],
  groupOf: (item: Thing) => string | undefined,
): Grouping<Thing> {
  const nameOfRight = new Map(pairs.map(({ left, right }) => [right.id, left.id]));
  const paired = new Set(nameOfRight.values());
  return {
    left: (item) => {
      const group = groupOf(item) ?? '';
      return paired.has(group) ? `both:${group}` : `left:${group}`;
    },
    right: (item) => {
      const group = groupOf(item) ?? '';
      const name = nameOfRight.get(group);
      return name === undefined ? `right:${group}` : `both:${name}`;
    },
  };
}

/** Pairs what people decided, then inside groups that are paired themselves, then across groups by the higher floor. */
function pairGrouped<Thing>(
  lefts: readonly Side<Thing>[],
  rights: readonly Side<Thing>[],
  grouping: Grouping<Thing>,
  rules: PairingRules,
): Pairing<Thing> {
  const state = openUp(lefts, rights, rules);
  takeDecided(state);
  const inside = { ...rules, decided: rules.decided && onlyApart(rules.decided) };
  const [ours, theirs] = [
    groupBy(state.left, ({ item }) => grouping.left(item)),
    groupBy(state.right, ({ item }) => grouping.right(item)),
  ];
  for (const group of new Set([...ours.keys(), ...theirs.keys()]))
    add(state, pairUp(ours.get(group) ?? [], theirs.get(group) ?? [], inside));
  add(state, pairUp([...state.left], [...state.right], { ...inside, floor: floorAcross }));
  // The parts of one thing may stand in different groups.
  if (rules.hasParts) takeParts(state);
  return close(state);
}

/** What was taken already is not to be taken again. */
function onlyApart({ isApart }: Decided): Decided {
  return { same: [], parts: [], isApart };
}

function add<Thing>(state: Open<Thing>, { pairs, parts }: Pairing<Thing>): void {
  state.pairs.push(...pairs);
  state.parts.push(...parts);
  for (const { left, right } of pairs) {
    state.left.delete(left);
    state.right.delete(right);
  }
  for (const { left, right } of parts) {
    for (const side of left) state.left.delete(side);
    for (const side of right) state.right.delete(side);
  }
}
