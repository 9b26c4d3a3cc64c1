import type { Decision } from '#generated/alignment.types.js';
import type { PlanIndex } from '#model/plan-index.js';
import { titleOf } from '#model/place.js';
import { isRequired, subjectsInForce, type ResolvedTemplate } from '#model/template.js';
import { wordValue } from '#model/value.js';
import type { Placed } from '#model/placed.js';
import { compareCodeUnits } from '#base/text.js';
import { align } from './align.js';
import type { FirstRow, Pivot } from './matrix.js';
import type { Pair, Part } from './open.js';
import type { Read } from './reader.js';
import { rowed, type RowKey, type RowRead } from './row-keys.js';

/** The subjects of the templates as rows: those that a template requires also where no plan has them. */
export function subjectPivot(templates: readonly ResolvedTemplate[]): Pivot {
  const rows = new Map<string, FirstRow>();
  const known = new Map(templates.map((template) => [`${template.id} ${template.version} ${template.year}`, template]));
  const inOrder = [...known].toSorted(([a], [b]) => compareCodeUnits(a, b)).map(([, template]) => template);
  for (const template of inOrder)
    for (const subject of subjectsInForce(template)) {
      const { id, title } = subject;
      const row = { by: 'subject', key: id, title: wordValue(title.vi, title.en) } as const;
      for (const thing of ['topic', 'task'] as const) {
        const before = rows.get(`${thing} ${id}`);
        const isOptional = (before?.isOptional ?? true) && (thing === 'task' || !isRequired(subject));
        rows.set(`${thing} ${id}`, { ...row, title: before?.title ?? row.title, thing, isOptional });
      }
    }
  return { first: [...rows.values()] };
}

/**
 * The items of a parent plan as rows. Which of them an item stands for is told by the parent and the item's own plan alone;
 * likeness does not count.
 */
export function parentPivot(parent: Read, reads: readonly RowRead[], decisions: readonly Decision[] = []): Pivot {
  const first = rowed.flatMap((thing) =>
    (parent.index.all(thing) as readonly Placed<{ readonly id: string }>[]).map(({ item }) => ({
      ...keyOf(item.id),
      thing,
      ...named(item),
    })),
  );
  const rowsOf = new Map<PlanIndex, ReadonlyMap<object, readonly RowKey[]>>();
  for (const read of reads) {
    const alignment = align(parent, read, { decisions });
    const pairs = rowed.flatMap((thing) => alignment[thing].pairs as readonly Pair<object>[]);
    const sure = pairs.filter(({ rung }) => rung !== 'likeness');
    const parts = rowed.flatMap((thing) => alignment[thing].parts as readonly Part<object>[]);
    const decided = parts
      .filter(({ rung }) => rung === 'decision')
      .flatMap(({ left, right }) => right.map(({ item }) => [item, left.map(({ id }) => keyOf(id))] as const));
    const rows = new Map<object, readonly RowKey[]>(decided);
    for (const { left, right } of sure) rows.set(right.item, [keyOf(left.id)]);
    rowsOf.set(read.index, rows);
  }
  return { first, keysOf: ({ index }, _thing, { item }) => rowsOf.get(index)?.get(item) };
}

/** An item without a title leaves the name of its row to the plans. */
function named(item: { readonly id: string }): Pick<FirstRow, 'title'> {
  const title = titleOf(item);
  return title === undefined ? {} : { title };
}

function keyOf(id: string): RowKey {
  return { by: 'parent', key: id };
}
