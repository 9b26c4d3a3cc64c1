import { entryAt } from '#base/entry.js';
import { excerptOf } from '#base/escape.js';
import { failInput } from '#base/failure.js';
import { groupBy, isSome, type Some } from '#base/group.js';
import { nearestWord } from '#base/nearest.js';
import { pointer } from '#base/path.js';
import type { Alignment, Decision } from '#generated/alignment.types.js';
import type { PlanIndex } from '#model/plan-index.js';
import type { Column } from './column.js';

type Named = Pick<Column, 'index' | 'name'>;

/**
 * The decisions of people on plans that are compared; those on other plans are left out, so that one file serves many calls.
 * @throws InputFailure where a plan has no such item, or no plan of the file is among those compared.
 */
export function decisionsFor(alignment: Alignment | undefined, columns: readonly Named[]): readonly Decision[] {
  if (!alignment || !isSome(columns)) return [];
  const { decisions } = alignment;
  const known = groupBy(columns, ({ index }) => index.plan.id);
  const named = decisions.flatMap(({ one, other }) => [one.plan, other.plan]);
  if (isSome(named) && !named.some((id) => known.has(id))) failPlans(named, [...known.keys()]);
  for (const [at, decision] of decisions.entries())
    for (const side of ['one', 'other'] as const)
      for (const [nth, id] of decision[side].items.entries()) {
        const plans = known.get(decision[side].plan);
        if (plans && !plans.some(({ index }) => idsOf(index, decision.thing).includes(id)))
          failItem(decision, id, pointer('decisions', at, side, 'items', nth), plans);
      }
  return decisions.filter(({ one, other }) => known.has(one.plan) && known.has(other.plan));
}

function idsOf(index: PlanIndex, thing: Decision['thing']): readonly string[] {
  return (index.all(thing) as readonly { readonly item: { readonly id: string } }[]).map(({ item }) => item.id);
}

function failItem({ thing }: Decision, id: string, at: string, plans: Some<Named>): never {
  const { name } = plans[0];
  const plan = excerptOf(name.file ?? name.id);
  const nearest = nearestWord(id, plans.flatMap(({ index }) => idsOf(index, thing))); // prettier-ignore
  const problem = {
    vi: `kế hoạch “${plan}” không có mục “${excerptOf(id)}” thuộc loại “${thing}”${nearest === undefined ? '' : `; gần giống nhất là “${excerptOf(nearest)}”`}`,
    en: `the plan “${plan}” has no ${thing} “${excerptOf(id)}”${nearest === undefined ? '' : `; the nearest is “${excerptOf(nearest)}”`}`,
  };
  return failInput('alignment/invalid', { problem }, { pointer: at });
}

function failPlans([first]: Some<string>, known: readonly string[]): never {
  const nearest = nearestWord(first, known) ?? entryAt(known, 0);
  const problem = {
    vi: `không quyết định nào nói về các kế hoạch được so sánh: tệp nêu “${excerptOf(first)}”, kế hoạch được so sánh là “${excerptOf(nearest)}”`,
    en: `no decision is about the plans that are compared: the file names “${excerptOf(first)}”, and one of those compared is “${excerptOf(nearest)}”`,
  };
  return failInput('alignment/invalid', { problem }, { pointer: pointer('decisions', 0, 'one', 'plan') });
}
