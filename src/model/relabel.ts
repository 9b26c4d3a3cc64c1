import { entryAt } from '#base/entry.js';
import type { Plan, Section } from '#generated/plan.types.js';
import { indexPlan } from './index-plan.js';
import { readLabel, writeLabel, type LabelNumber } from './label.js';
import { countMisnumberings, type Misnumbering } from './numbering.js';
import { applyPatch, joinPatches, putAt, type Patch } from './patch.js';
import type { Placed } from './placed.js';
import type { PlanIndex } from './plan-index.js';

/**
 * Gives a line the number that is due, and where that only hands the fault on, counts on through the lines behind it on its
 * level. Nothing where neither puts the numbering right.
 */
export function relabel(index: PlanIndex, { section, actual, expected }: Misnumbering): Patch | undefined {
  // Each attempt reads the outline anew; where many numbers are wrong, nobody mends them one by one.
  if (countMisnumberings(index) > 20) return undefined;
  const own = patchOfLabel(index.plan, section, actual, expected);
  if (!own || isRight(index, own)) return own;
  const behind = followersOf(index, section).map((line) => patchOfNext(index.plan, line, { actual, expected }));
  const all = joinPatches([own, ...behind.filter((patch) => patch !== undefined)]);
  return isRight(index, all) ? all : undefined;
}

function isRight(index: PlanIndex, { patch }: Patch): boolean {
  return countMisnumberings(indexPlan(applyPatch(index.plan, patch) as Plan)) < countMisnumberings(index);
}

/** The lines behind one that have its level, as far as the one above them goes. */
function followersOf(index: PlanIndex, { item, pointer }: Placed<Section>): Placed<Section>[] {
  const sections = index.all('section');
  const rest = sections.slice(sections.findIndex((one) => one.pointer === pointer) + 1);
  const end = rest.findIndex((one) => one.item.level < item.level);
  return rest.slice(0, end < 0 ? rest.length : end).filter((one) => one.item.level === item.level);
}

/** Moves a number by as much as the one before it was moved. */
function patchOfNext(
  plan: Plan,
  line: Placed<Section>,
  { actual, expected }: Pick<Misnumbering, 'actual' | 'expected'>,
): Patch | undefined {
  const { label: written = '' } = line.item;
  for (const was of readLabel(actual)) {
    const [due, own] = [expected, written].map((label) => readLabel(label).find((one) => isAlike(one, was)));
    if (!due || !own) continue;
    const path = [...own.path.slice(0, -1), lastOf(own) + lastOf(due) - lastOf(was)];
    return patchOfLabel(plan, line, writeLabel(own), writeLabel({ ...own, path }));
  }
  return undefined;
}

function lastOf({ path }: LabelNumber): number {
  return entryAt(path, path.length - 1);
}

function isAlike(one: LabelNumber, other: LabelNumber): boolean {
  return one.style === other.style && one.path.length === other.path.length;
}

/** The label with its marks and words, and another number in it. */
function patchOfLabel(
  plan: Plan,
  { item: { label = '' }, pointer }: Placed<Section>,
  was: string,
  due: string,
): Patch | undefined {
  return label.includes(was)
    ? putAt(
        plan,
        `${pointer}/label`,
        label.replace(was, () => due),
      )
    : undefined;
}
