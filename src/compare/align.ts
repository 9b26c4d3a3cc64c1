import { groupBy } from '#base/group.js';
import type { Phase, Task, Topic, Unit } from '#generated/plan.types.js';
import type { Subjects } from '#model/placed.js';
import { pairUp, type Pair, type Pairing, type PairingRules, type Side } from './pairing.js';
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
}

/** Pairs the things of two plans; topics inside matched phases first, tasks inside matched units first. */
export function align(
  left: Read,
  right: Read,
  { byIdentity = left.index.plan.id === right.index.plan.id }: AlignOptions = {},
): Alignment {
  const pair = <Name extends ComparedName>(name: Name, rules: Partial<PairingRules> = {}): Pairing<Subjects[Name]> =>
    pairUp(sidesOf(left, name), sidesOf(right, name), { byIdentity, keyRung: 'role', floor: floorAcross, ...rules });
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
    topic: pairGrouped(sidesOf(left, 'topic'), sidesOf(right, 'topic'), inPhase, rules),
    goal: pair('goal', { floor: floorWithin }),
    unit,
    clause: pair('clause', { floor: floorWithin }),
    task: pairGrouped(sidesOf(left, 'task'), sidesOf(right, 'task'), inUnit, rules),
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

/** Pairs inside groups that are paired themselves, then across groups what is left, by the higher floor. */
function pairGrouped<Thing>(
  lefts: readonly Side<Thing>[],
  rights: readonly Side<Thing>[],
  grouping: Grouping<Thing>,
  rules: PairingRules,
): Pairing<Thing> {
  const [ours, theirs] = [
    groupBy(lefts, ({ item }) => grouping.left(item)),
    groupBy(rights, ({ item }) => grouping.right(item)),
  ];
  const groups = new Set([...ours.keys(), ...theirs.keys()]);
  const inside = [...groups].map((group) => pairUp(ours.get(group) ?? [], theirs.get(group) ?? [], rules));
  const [openLeft, openRight] = [
    new Set(inside.flatMap(({ left }) => left)),
    new Set(inside.flatMap(({ right }) => right)),
  ];
  const across = pairUp(
    lefts.filter((side) => openLeft.has(side)),
    rights.filter((side) => openRight.has(side)),
    { ...rules, floor: floorAcross },
  );
  const position = new Map(lefts.map((side, at) => [side, at]));
  return {
    pairs: [...inside.flatMap((each) => each.pairs), ...across.pairs].toSorted(
      (a, b) => (position.get(a.left) ?? 0) - (position.get(b.left) ?? 0),
    ),
    left: across.left,
    right: across.right,
  };
}
