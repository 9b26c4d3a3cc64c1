import { oncePer } from '#base/once.js';
import type { Party, Plan, Route, Task, Unit } from '#generated/plan.types.js';
import { dutyOf } from './duty.js';
import type { Placed } from './placed.js';
import type { PlanIndex } from './plan-index.js';
import { isReport } from './route.js';
import { isBounded, isIssuer } from './unit.js';
import { isNameOf, nameWords } from './unit-name.js';

// What a plan gives to the body that carries it out: duties, and reports that it wants.

/** The units of a plan by which it means the issuer of another: by name, or as one of a class. */
function unitsMeaning(parent: PlanIndex, { issuer }: Plan): ReadonlySet<string> {
  const name = nameWords(issuer.name);
  const named = parent.all('unit').filter(({ item }) => item.kind !== 'class' && isNameOf(parent, item, name));
  const ids = new Set(named.map(({ item }) => item.id));
  const isAmong = ({ members = [], except = [], ...unit }: Unit) =>
    !except.some((id) => ids.has(id)) && (members.some((id) => ids.has(id)) || isOfClass(unit, issuer));
  const classes = parent.all('unit').filter(({ item }) => item.kind === 'class' && isBounded(item) && isAmong(item));
  return new Set([...ids, ...classes.map(({ item }) => item.id)]);
}

function isOfClass({ sort }: Pick<Unit, 'sort'>, { level, organ }: Plan['issuer']): boolean {
  switch (sort) {
    case 'provinces':
      return level === 'province' && (organ === 'committee' || organ === 'board');
    case 'provincial-departments':
      return level === 'province' && organ === 'department';
    case 'districts':
      return level === 'district' && organ === 'committee';
    case 'communes':
      return level === 'commune' && organ === 'committee';
    case 'schools':
      return organ === 'school';
    default:
      return false;
  }
}

const meant = oncePer((parent: PlanIndex) => oncePer((child: PlanIndex) => unitsMeaning(parent, child.plan)));

/** Roles that leave a duty with somebody; who supports, pays or advises has none of its own. */
const bearing: ReadonlySet<Party['role']> = new Set(['lead', 'do', 'focal', 'oversee']);

/** The tasks that a plan gives to the issuer of another. A task that has steps is taken up by its steps. */
export const dutiesFor = oncePer((parent: PlanIndex) =>
  oncePer((child: PlanIndex): readonly Placed<Task>[] => {
    const units = meant(parent)(child);
    const steps = new Set(parent.all('task').flatMap(({ item }) => item.parent ?? []));
    return parent
      .all('task')
      .filter(({ item }) => !steps.has(item.id))
      .filter(({ item }) =>
        dutyOf(parent, item).parties.some(
          ({ unit, role }) => unit !== undefined && units.has(unit) && bearing.has(role),
        ),
      );
  }),
);

/** The lines of report on which a plan wants to hear from the issuer of another. */
export function reportsWanted(parent: PlanIndex, child: PlanIndex): readonly Placed<Route>[] {
  const units = meant(parent)(child);
  // What goes up from the parent to its own superior is the report of the parent, whoever writes it.
  const isUp = (id: string) => {
    const unit = parent.findUnit(id)?.item;
    return unit?.kind === 'superior' && !isIssuer(parent, unit);
  };
  return parent
    .all('route')
    .filter((route) => isReport(route) && route.item.from.some((id) => units.has(id)) && !route.item.to.every(isUp));
}

/** The lines of report of a plan that lead to the issuer of its parent, or to whom the parent wants it to write. */
export function reportsTo(parent: PlanIndex, child: PlanIndex, wanted: readonly Placed<Route>[]): Placed<Route>[] {
  const addressees = wanted.flatMap(({ item }) =>
    [...(item.via ?? []), ...item.to].flatMap((id) => parent.findUnit(id)?.item ?? []),
  );
  // Whoever belongs to the house of the parent is reached by writing to the house.
  const isOfHouse = addressees.some(({ kind }) => kind === 'internal' || kind === 'office' || kind === 'unnamed');
  const names = addressees.flatMap((unit) => unit.names.map(({ text }) => text)).map(nameWords);
  if (isOfHouse || addressees.length === 0 || addressees.some(({ sort }) => sort === 'internal-leaders'))
    names.push(nameWords(parent.plan.issuer.name));
  const isThere = (id: string) => {
    const unit = child.findUnit(id)?.item;
    return unit !== undefined && names.some((name) => isNameOf(child, unit, name));
  };
  return child
    .all('route')
    .filter((route) => isReport(route) && [...(route.item.via ?? []), ...route.item.to].some(isThere));
}

/** Classes and bodies that belong to the house of a plan. */
const ofHouse: ReadonlySet<Unit['sort']> = new Set(['internal-units', 'internal-leaders']);

/** The tasks that a plan leaves to bodies outside its house, none of which it names or counts among known ones. */
export const openDuties = oncePer((parent: PlanIndex): readonly Placed<Task>[] => {
  const steps = new Set(parent.all('task').flatMap(({ item }) => item.parent ?? []));
  return parent.all('task').filter(({ item }) => {
    const bearers = dutyOf(parent, item).parties.filter(({ role }) => bearing.has(role));
    const isOpen = ({ unit }: Party) => {
      const found = parent.findUnit(unit)?.item;
      return found?.kind === 'class' && !ofHouse.has(found.sort);
    };
    return !steps.has(item.id) && bearers.length > 0 && bearers.every(isOpen);
  });
});
