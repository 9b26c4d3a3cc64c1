import { groupBy } from '#base/group.js';
import { oncePer } from '#base/once.js';
import type { Unit } from '#generated/plan.types.js';
import { entriesOf } from './outline.js';
import type { PlanIndex } from './plan-index.js';
import { isNameOf, nameWords } from './unit-name.js';
import { involvementsWith } from './unit.js';

/**
 * Whether the text above the recipients has to do with a unit: it has a role, an entry, a spelling in some section or a
 * bill to pay, or it issued what is cited; or that is so of a body that it belongs to, holds or has below it.
 */
export function isPresent(index: PlanIndex, unit: Unit): boolean {
  return kinOf(index, unit).some((one) => isPresentItself(index, one));
}

function isPresentItself(index: PlanIndex, unit: Unit): boolean {
  if (involvementsWith(index, unit).length > 0 || entriesOf(index, unit.id).length > 0) return true;
  if (unit.names.some(({ section }) => section !== undefined) || named(index).has(unit.id)) return true;
  return issuers(index).some((issuer) => isNameOf(index, unit, issuer));
}

/** The issuers of what the plan cites, each once. */
const issuers = oncePer((index: PlanIndex) =>
  [...new Set(index.all('citation').flatMap(({ item }) => item.issuer ?? []))].map(nameWords),
);

/** Units that a task is given by, or that pay. */
const named = oncePer((index: PlanIndex) => {
  const givers = index.all('task').flatMap(({ item }) => item.parties.flatMap(({ by }) => by ?? []));
  const payers = index.all('money').flatMap(({ item }) => item.payer ?? []);
  return new Set([...givers, ...payers]);
});

function kinOf(index: PlanIndex, unit: Unit): Unit[] {
  const whole = index.findUnit(unit.of)?.item;
  const held = (unit.holds ?? []).flatMap((id) => index.findUnit(id)?.item ?? []);
  return [unit, ...(whole ? [whole] : []), ...held, ...(partsOf(index).get(unit.id) ?? [])];
}

const partsOf = oncePer((index: PlanIndex) =>
  groupBy(
    index.all('unit').map(({ item }) => item),
    ({ of }) => of,
  ),
);
