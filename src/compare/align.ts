import type { Phase, Task, Topic, Unit } from '#generated/plan.types.js';
import type { Subjects } from '#model/placed.js';
import type { PlanIndex } from '#model/plan-index.js';
import { pairUp, type Pair, type Pairing, type PairingRules, type Side } from './pairing.js';
import { sidesOf, type ComparedName } from './sides.js';

/** How all things of two plans are paired. */
export type Alignment = { readonly [Name in ComparedName]: Pairing<Subjects[Name]> };

// Measured on the two source plans: the weakest true pair of topics has .333, the strongest false one .190. Across phases
// a false pair reached .340, so a move needs much more.
const floorWithin = 0.3;
const floorAcross = 0.6;

/** Pairs the things of two plans; topics inside matched phases first, tasks inside matched units first. */
export function align(left: PlanIndex, right: PlanIndex): Alignment {
  const byIdentity = left.plan.id === right.plan.id;
  const pair = <Name extends ComparedName>(name: Name, rules: Partial<PairingRules> = {}): Pairing<Subjects[Name]> =>
    pairUp(sidesOf(left, name), sidesOf(right, name), { byIdentity, keyRung: 'role', floor: floorAcross, ...rules });
  const phase = pair('phase', { floor: floorWithin });
  const unit = pair('unit');
  const rules: PairingRules = { byIdentity, keyRung: 'role', floor: floorWithin };
  const inPhase = groupBy(phase.pairs, ({ phase: id }: Topic) => id);
  const inUnit = groupBy(unit.pairs, ({ parties }: Task) => parties.find((party) => party.unit !== undefined)?.unit);
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

function groupBy<Thing>(
  pairs: readonly Pair<Phase | Unit>[],
  groupOf: (item: Thing) => string | undefined,
): Grouping<Thing> {
  const nameOfRight = new Map(pairs.map(({ left, right }) => [right.id, left.id]));
  const paired = new Set(nameOfRight.values());
  return {
    left: (item) => (paired.has(groupOf(item) ?? '') ? `both:${groupOf(item)}` : `left:${groupOf(item) ?? ''}`),
    right: (item) =>
      nameOfRight.has(groupOf(item) ?? '')
        ? `both:${nameOfRight.get(groupOf(item) ?? '')}`
        : `right:${groupOf(item) ?? ''}`,
  };
}

/** Pairs inside groups that are paired themselves, then across groups what is left, by the higher floor. */
function pairGrouped<Thing>(
  lefts: readonly Side<Thing>[],
  rights: readonly Side<Thing>[],
  grouping: Grouping<Thing>,
  rules: PairingRules,
): Pairing<Thing> {
  const groups = new Set([
    ...lefts.map(({ item }) => grouping.left(item)),
    ...rights.map(({ item }) => grouping.right(item)),
  ]);
  const inside = [...groups].map((group) =>
    pairUp(
      lefts.filter(({ item }) => grouping.left(item) === group),
      rights.filter(({ item }) => grouping.right(item) === group),
      rules,
    ),
  );
  const across = pairUp(
    lefts.filter((side) => inside.some(({ left }) => left.includes(side))),
    rights.filter((side) => inside.some(({ right }) => right.includes(side))),
    { ...rules, floor: floorAcross },
  );
  const pairs = [...inside.flatMap((each) => each.pairs), ...across.pairs];
  return {
    pairs: pairs.toSorted((a, b) => lefts.indexOf(a.left) - lefts.indexOf(b.left)),
    left: across.left,
    right: across.right,
  };
}
