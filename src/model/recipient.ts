import { foldMarks } from '#base/text.js';
import type { Citation, Unit } from '#generated/plan.types.js';
import { fullNameOf } from './full-name.js';
import type { Placed } from './placed.js';
import type { PlanIndex } from './plan-index.js';
import { isNameOf, isSameName, nameWords } from './unit-name.js';
import { isLeftOut, isReached } from './reach.js';
import { involvementsWith, isOfSort, isTasked } from './unit.js';

/** Whether the recipients name the class, or every unit of it that the plan knows. */
export function isSortAddressed(index: PlanIndex, sort: Unit['sort']): boolean {
  const addressed = index
    .all('recipient')
    .flatMap(({ item }) => item.to.flatMap(({ unit }) => index.findUnit(unit) ?? []));
  if (addressed.some(({ item }) => item.kind === 'class' && (item.sort === sort || item.sort === 'all'))) return true;
  const members = index.all('unit').filter(({ item }) => isOfSort(item, sort));
  return members.length > 0 && members.every(({ item }) => isReached(index, item));
}

/** Whether a unit that the plan gives work or reports to is left out. */
export function isOwedElsewhere(index: PlanIndex, as: 'tasked-units' | 'report-addressees'): boolean {
  const isAddressee = (unit: Unit) => involvementsWith(index, unit).some((one) => one.as === 'addressee');
  const isOf = as === 'tasked-units' ? (unit: Unit) => isTasked(index, unit) : isAddressee;
  return index.all('unit').some(({ item }) => isOf(item) && isLeftOut(index, item));
}

/** Kinds of document that one body sends to others for them to carry out, rather than to everybody as law. */
const orders: ReadonlySet<Citation['kind']> = new Set([
  'plan',
  'programme',
  'directive',
  'official-letter',
  'telegram',
  'notice',
]);

/**
 * The orders that the plan carries out. What the head of the state or the party wants is wanted of everybody: beside
 * central bodies nobody answers to them directly, and their own superior tells them.
 */
export function ordersOf(index: PlanIndex): Placed<Citation>[] {
  const isNear = ({ issuer = '' }: Citation) => index.plan.issuer.level === 'central' || !isAtHead(issuer);
  return index
    .all('citation')
    .filter(({ item }) => item.relation === 'carries-out' && orders.has(item.kind) && isNear(item));
}

/** "Thủ tướng Chính phủ", "Văn phòng Chính phủ", "Bộ Chính trị": those at the head of the whole country. */
function isAtHead(issuer: string): boolean {
  return /^(?:thu tuong|chinh phu|van phong chinh phu|chu tich nuoc|quoc hoi|uy ban thuong vu quoc hoi|bo chinh tri|ban bi thu|ban chap hanh trung uong)\b/.test(
    foldMarks(issuer),
  );
}

/** The body that a name may mean, when the plan knows one. */
export function bodyNamed(index: PlanIndex, name: string): Unit | undefined {
  return bodiesNamed(index, name)[0]?.item;
}

function bodiesNamed(index: PlanIndex, name: string): Placed<Unit>[] {
  const words = nameWords(name);
  return index.all('unit').filter(({ item }) => item.kind !== 'class' && isNameOf(index, item, words));
}

/** Whether nothing is amiss between the recipients and a body of that name, or another rule tells what is. */
export function isAnswered(index: PlanIndex, name: string): boolean {
  const { name: issuer, place } = index.plan.issuer;
  if (isSameName(name, issuer) || fullNameOf(name, place) === fullNameOf(issuer, place)) return true;
  return bodiesNamed(index, name).some(({ item }) => isReached(index, item) || isLeftOut(index, item));
}
