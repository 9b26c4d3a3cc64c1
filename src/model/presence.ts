import { groupBy } from '#base/group.js';
import { oncePer } from '#base/once.js';
import type { Unit } from '#generated/plan.types.js';
import { entriesOf } from './outline.js';
import type { PlanIndex } from './plan-index.js';
import { isLikeName } from './unit-name.js';
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
  return index.all('citation').some(({ item: { issuer } }) => issuer !== undefined && isNamed(unit, issuer));
}

/** Whether a name may be one of the unit's. */
export function isNamed(unit: Unit, name: string): boolean {
  return unit.names.some(({ text }) => isLikeName(text, name));
}

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
