import { onceEach, oncePer } from '#base/once.js';
import type { Unit } from '#generated/plan.types.js';
import { entriesOf, isSectionWithin } from './outline.js';
import type { Placed } from './placed.js';
import type { PlanIndex } from './plan-index.js';
import { isTailOf } from './initials.js';
import { isClerks, readArchiveLine } from './archive-line.js';
import { alongParents, callsWith, isBounded, isIssuer, isPartOf, isPartOfAny, isTasked } from './unit.js';

/** Whether the recipients reach the unit: by name, through its parent body or standing office, by class or by pointer. */
export function isReached(index: PlanIndex, unit: Unit): boolean {
  if (isAddressed(index, unit)) return true;
  const members = (unit.members ?? []).map((id) => index.findUnit(id)?.item);
  return members.length > 0 && members.every((member) => member !== undefined && isAddressed(index, member));
}

function isAddressed(index: PlanIndex, unit: Unit): boolean {
  const { isNamed, isWithin, limited, sections, isForTasked } = addressing(index);
  if (
    isNamed(unit) ||
    isWithin(unit) ||
    isFiledWith(index, unit) ||
    limited.some((whole) => isPartOf(index, unit, whole))
  )
    return true;
  return (isForTasked && isTasked(index, unit)) || sections.some((section) => isNamedIn(index, unit, section));
}

/** To whom the recipients are addressed, each addressee once. */
const addressing = oncePer((index: PlanIndex) => {
  const all = index.all('recipient').flatMap(({ item }) => item.to);
  const units = new Set(all.flatMap(({ unit }) => index.findUnit(unit)?.item ?? []));
  const ids = new Set([...units].map(({ id }) => id));
  const sections = all.flatMap(({ as, ref }) => (as === 'section' && ref !== undefined ? [ref] : []));
  return {
    isNamed: alongParents(index, (part, above) => ids.has(part.id) || above),
    // Bodies that leave nobody out are asked all at once: ten thousand of them may be addressed.
    isWithin: isPartOfAny(
      index,
      [...units].filter(({ except }) => !except),
    ),
    limited: [...units].filter(({ except }) => except),
    sections: [...new Set(sections)],
    // "Các cơ quan, đơn vị có liên quan" are those that the plan gives something to do.
    isForTasked: all.some(({ as }) => as === 'tasked-units') || [...units].some(({ sort }) => sort === 'related'),
  };
});

/** "Lưu: VT, <đơn vị soạn thảo>" (Decree 30/2020, appendix I, II.9): the unit that keeps the copy, by its letters: "CN", "P.HTQT". */
function isFiledWith(index: PlanIndex, unit: Unit): boolean {
  if (unit.kind === 'class') return false;
  return filedWith(index).some((letters) => unit.names.some(({ text }) => isTailOf(letters, text)));
}

const filedWith = oncePer((index: PlanIndex): readonly string[] => {
  const { parts } = readArchiveLine(index.plan.archive?.text ?? '');
  return (
    parts
      // A bracket that stays open leaves in doubt what the letters belong to.
      .filter((part) => !isClerks(part) && part.includes('(') === part.includes(')'))
      .flatMap((part) => part.split('(', 1))
      .map((part) => part.replace(/^P\./u, '').trim())
      .filter((part) => part.length > 1)
  );
});

function isNamedIn(index: PlanIndex, unit: Unit, section: string): boolean {
  const entries = entriesOf(index, unit.id).map(({ item }) => item.id);
  return [...entries, ...unit.names.map((name) => name.section)].some((id) => isSectionWithin(index, id, section));
}

/** Whether the plan has to do with the unit, yet no recipient reaches it. */
export function isLeftOut(index: PlanIndex, unit: Unit): boolean {
  return leftOut(index)(unit);
}

const leftOut = oncePer((index: PlanIndex) => onceEach((unit: Unit) => isMissed(index, unit)));

function isMissed(index: PlanIndex, unit: Unit): boolean {
  if (!isBounded(unit) || isNondescript(unit) || isPerson(unit) || isIssuer(index, unit)) return false;
  return callsWith(index, unit).length > 0 && !isReached(index, unit);
}

/** A person who is named gets the paper in the house that he or she works in, and the plan does not tell which. */
function isPerson({ kind, sort, of }: Unit): boolean {
  return kind === 'office' && sort === 'board-members' && of === undefined;
}

/** A class of which nobody knows the sort or a member can be matched with nothing. */
function isNondescript({ kind, sort, members }: Unit): boolean {
  return kind === 'class' && sort === undefined && (members?.length ?? 0) === 0;
}

/** The class that stands for the unit among those left out: one line for the class would reach the unit as well. */
export function classLeftOut(index: PlanIndex, unit: Unit): Placed<Unit> | undefined {
  const standsFor = (other: Unit) =>
    other.id !== unit.id && isPartOf(index, unit, other) && !(isPartOf(index, other, unit) && unit.id < other.id);
  return classesLeftOut(index).find(({ item }) => standsFor(item));
}

const classesLeftOut = oncePer((index: PlanIndex) =>
  index.all('unit').filter(({ item }) => item.kind === 'class' && isLeftOut(index, item)),
);
