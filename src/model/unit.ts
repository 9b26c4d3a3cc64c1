import { groupBy } from '#base/group.js';
import { lineage } from '#base/lineage.js';
import { onceEach, oncePer } from '#base/once.js';
import { foldMarks } from '#base/text.js';
import type { Party, Unit } from '#generated/plan.types.js';
import { dutyOf } from './duty.js';
import { fullNameOf } from './full-name.js';
import { isInitialsOf } from './initials.js';
import type { Placed } from './placed.js';
import type { PlanIndex } from './plan-index.js';

/** The first spelling of a unit, by which messages call it. */
export function nameOf(unit: Unit): string {
  return unit.names[0]?.text ?? unit.id;
}

/** What a unit has to do with the plan: a role in a task or clause, or an end of a line of report. */
export interface Involvement {
  readonly unit: string;
  readonly as: Party['role'] | 'clause' | 'sender' | 'via' | 'addressee';
  readonly where: Placed<{ readonly id: string }>;
  /** The words by which a task or clause takes it in. */
  readonly party?: Party;
}

/** Every involvement of every unit, in the order tasks, general clauses, routes. */
export const involvementsOf: (index: PlanIndex) => readonly Involvement[] = oncePer((index) => {
  const found: Involvement[] = [];
  const add = (unit: string | undefined, as: Involvement['as'], where: Involvement['where'], party?: Party) => {
    if (unit !== undefined) found.push({ unit, as, where, ...(party && { party }) });
  };
  for (const task of index.all('task'))
    for (const party of dutyOf(index, task.item).parties) {
      add(party.unit, party.role, task, party);
      add(party.via, 'via', task);
    }
  for (const clause of index.all('clause'))
    for (const party of clause.item.parties) add(party.unit, 'clause', clause, party);
  for (const route of index.all('route')) {
    for (const id of route.item.from) add(id, 'sender', route);
    for (const id of route.item.via ?? []) add(id, 'via', route);
    for (const id of route.item.to) add(id, 'addressee', route);
  }
  return found;
});

/** What one unit has to do with the plan, in the same order. */
export function involvementsWith(index: PlanIndex, unit: Unit): readonly Involvement[] {
  return involvementsByUnit(index).get(unit.id) ?? [];
}

const involvementsByUnit = oncePer((index: PlanIndex) => groupBy(involvementsOf(index), ({ unit }) => unit));

/** The involvements for which a unit has to know the plan: whoever may meet with difficulties need not. */
export function callsWith(index: PlanIndex, unit: Unit): readonly Involvement[] {
  return involvementsWith(index, unit).filter(({ as, where }) => as !== 'sender' || !raisers(index).has(where.item.id));
}

const raisers = oncePer(
  (index: PlanIndex): ReadonlySet<string> =>
    new Set(index.all('route').flatMap(({ item }) => (item.kind === 'difficulty' ? [item.id] : []))),
);

/** Whether the unit has work to do, rather than only reports to receive. */
export function isTasked(index: PlanIndex, unit: Unit): boolean {
  return involvementsWith(index, unit).some(({ as }) => as !== 'addressee');
}

/** Whether the unit is the issuing body itself, which need not write to itself. */
export function isIssuer(index: PlanIndex, unit: Unit): boolean {
  return issuers(index).has(unit);
}

const issuers = oncePer((index: PlanIndex): ReadonlySet<Unit> => {
  const { name, place, organ } = index.plan.issuer;
  // A school calls itself "nhà trường".
  const isHouse = (text: string) => organ === 'school' && foldMarks(text) === 'nha truong';
  const [letter, issuer] = [foldMarks(name).charAt(0), fullNameOf(name, place)];
  const isIssuing = (text: string) => foldMarks(text.charAt(0)) === letter && fullNameOf(text, place) === issuer;
  const letters = index.plan.number?.symbol?.split(/[-–/]/u).find((part) => part.length > 2);
  const isSigned = (text: string) => letters !== undefined && isInitialsOf(letters, text);
  const bodies = index.all('unit').map(({ item }) => item);
  return new Set(
    bodies.filter(({ names }) => names.some(({ text }) => isIssuing(text) || isSigned(text) || isHouse(text))),
  );
});

/** Bodies that are not named ("cấp có thẩm quyền") or not bounded ("các đơn vị liên quan") never call for a recipient. */
export function isBounded(unit: Unit): boolean {
  return unit.kind !== 'unnamed' && unit.sort !== 'related' && unit.sort !== 'all';
}

/** Whether writing to `whole` reaches `unit`: it is that body, a part of it, its board, or a member of that class. */
export function isPartOf(index: PlanIndex, unit: Unit, whole: Unit): boolean {
  return membership(index)(whole)(unit);
}

const membership = oncePer((index: PlanIndex) =>
  onceEach((whole: Unit) => {
    const held = new Set([...(whole.members ?? []), ...(whole.holds ?? [])]);
    const excepted = new Set(whole.except);
    return alongParents(index, (part, above) => {
      if (part.id === whole.id) return true;
      if (excepted.has(part.id)) return false;
      return held.has(part.id) || (whole.kind === 'class' && isOfSort(part, whole.sort)) || above;
    });
  }),
);

/** Whether writing to some bodies, none of which leaves anybody out, reaches a unit; each of them is looked at once. */
export function isPartOfAny(index: PlanIndex, wholes: readonly Unit[]): (unit: Unit) => boolean {
  const held = new Set(wholes.flatMap(({ id, members = [], holds = [] }) => [id, ...members, ...holds]));
  const sorts = new Set(wholes.flatMap(({ kind, sort }) => (kind === 'class' ? [sort] : [])));
  return alongParents(
    index,
    (part, above) => above || held.has(part.id) || [...sorts].some((sort) => isOfSort(part, sort)),
  );
}

/** A question about a unit that may be answered by the body to which it belongs. */
export function alongParents(
  index: PlanIndex,
  answer: (part: Unit, above: boolean) => boolean,
): (unit: Unit) => boolean {
  return lineage<Unit, boolean>(
    ({ of }) => index.findUnit(of)?.item,
    (part, above = false) => answer(part, above),
  );
}

/** A unit may carry the sort of its class; without one its kind tells the usual class. */
export function isOfSort(unit: Unit, sort: Unit['sort']): boolean {
  if (unit.sort !== undefined) return unit.sort === sort;
  switch (sort) {
    case 'internal-units':
      return unit.kind === 'internal' || unit.kind === 'subordinate';
    case 'internal-leaders':
      return unit.kind === 'office';
    case 'provincial-departments':
      return unit.kind === 'subordinate' || unit.kind === 'peer';
    case 'all':
      return unit.kind === 'internal' || unit.kind === 'subordinate' || unit.kind === 'peer';
    default:
      return false;
  }
}
