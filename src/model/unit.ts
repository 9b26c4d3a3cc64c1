import { groupBy } from '#base/group.js';
import { oncePer } from '#base/once.js';
import { foldMarks } from '#base/text.js';
import type { Party, Recipient, Unit } from '#generated/plan.types.js';
import { dutyOf } from './duty.js';
import { entriesOf, isSectionWithin } from './outline.js';
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

/** Whether the unit has work to do, rather than only reports to receive. */
export function isTasked(index: PlanIndex, unit: Unit): boolean {
  return involvementsWith(index, unit).some(({ as }) => as !== 'addressee');
}

/** Whether the unit is the issuing body itself, which need not write to itself. */
export function isIssuer(index: PlanIndex, unit: Unit): boolean {
  const issuer = foldMarks(index.plan.issuer.name);
  return unit.names.some(({ text }) => foldMarks(text) === issuer);
}

/**
 * Bodies that are not named ("cấp có thẩm quyền") or not bounded ("các đơn vị liên quan", or a class of which nobody knows
 * the sort or a member) never call for a recipient.
 */
export function isBounded({ kind, sort, members }: Unit): boolean {
  if (kind === 'class' && sort === undefined) return (members?.length ?? 0) > 0;
  return kind !== 'unnamed' && sort !== 'related' && sort !== 'all';
}

/** Whether the plan has to do with the unit, yet no recipient reaches it. */
export function isLeftOut(index: PlanIndex, unit: Unit): boolean {
  return (
    isBounded(unit) && !isIssuer(index, unit) && involvementsWith(index, unit).length > 0 && !isReached(index, unit)
  );
}

/** The class that stands for the unit among those left out: one line for the class would reach the unit as well. */
export function classLeftOut(index: PlanIndex, unit: Unit): Placed<Unit> | undefined {
  const isOther = (other: Unit) =>
    other.id !== unit.id && isPartOf(index, unit, other) && !(isPartOf(index, other, unit) && unit.id < other.id);
  return classesLeftOut(index).find(({ item }) => isOther(item));
}

const classesLeftOut = oncePer((index: PlanIndex) =>
  index.all('unit').filter(({ item }) => item.kind === 'class' && isLeftOut(index, item)),
);

/** Whether the recipients reach the unit: by name, through its parent body or standing office, by class or by pointer. */
export function isReached(index: PlanIndex, unit: Unit): boolean {
  if (isAddressed(index, unit)) return true;
  const members = (unit.members ?? []).map((id) => index.findUnit(id)?.item);
  return members.length > 0 && members.every((member) => member !== undefined && isAddressed(index, member));
}

const addressedUnits = oncePer<PlanIndex, Map<string, boolean>>(() => new Map());

function isAddressed(index: PlanIndex, unit: Unit): boolean {
  const known = addressedUnits(index);
  let answer = known.get(unit.id);
  if (answer === undefined) {
    answer = index.all('recipient').some(({ item }) => reaches(index, item, unit));
    known.set(unit.id, answer);
  }
  return answer;
}

function reaches(index: PlanIndex, recipient: Recipient, unit: Unit): boolean {
  return recipient.to.some((addressee) => {
    if (addressee.as === 'tasked-units') return isTasked(index, unit);
    if (addressee.as === 'section') return isNamedIn(index, unit, addressee.ref);
    const named = index.findUnit(addressee.unit)?.item;
    if (named === undefined) return false;
    // "Các cơ quan, đơn vị có liên quan" are those that the plan gives something to do.
    return (named.sort === 'related' && isTasked(index, unit)) || isPartOf(index, unit, named);
  });
}

function isNamedIn(index: PlanIndex, unit: Unit, section: string | undefined): boolean {
  const entries = entriesOf(index, unit.id);
  const spellings = unit.names.map((name) => name.section);
  return [...entries.map(({ item }) => item.id), ...spellings].some((id) => isSectionWithin(index, id, section));
}

/** Whether writing to `whole` reaches `unit`: it is that body, a part of it, its board, or a member of that class. */
export function isPartOf(index: PlanIndex, unit: Unit, whole: Unit): boolean {
  const seen = new Set<string>();
  for (let part: Unit | undefined = unit; part && !seen.has(part.id); part = index.findUnit(part.of)?.item) {
    seen.add(part.id);
    if (part.id === whole.id) return true;
    if (whole.except?.includes(part.id)) return false;
    if (heldBy(whole).has(part.id)) return true;
    if (whole.kind === 'class' && isOfSort(part, whole.sort)) return true;
  }
  return false;
}

const heldBy = oncePer(
  (whole: Unit): ReadonlySet<string> => new Set([...(whole.members ?? []), ...(whole.holds ?? [])]),
);

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
