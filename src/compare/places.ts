import type { Place } from '#generated/comparison.types.js';
import { placeAt } from '#model/place.js';
import type { PlanIndex } from '#model/plan-index.js';
import type { Side } from './pairing.js';

/** The place of a side, with its position among its likes: the fifth topic of its phase, the second task of its unit. */
export function placeOf(index: PlanIndex, side: Pick<Side<unknown>, 'item' | 'pointer'>): Place {
  const [, list = ''] = side.pointer.split('/');
  const group = groupOf(side.item);
  const items = index.plan[list as keyof typeof index.plan];
  const likes = Array.isArray(items) ? (items as readonly unknown[]).filter((item) => groupOf(item) === group) : [];
  const position = likes.indexOf(side.item) + 1;
  return {
    ...placeAt(index.plan, side.pointer),
    ...(group !== undefined && { group }),
    ...(position > 0 && { position }),
  };
}

/** The phase of a topic, the first unit of a task. */
export function groupOf(item: unknown): string | undefined {
  const { phase, parties } = item as {
    readonly phase?: string;
    readonly parties?: readonly { readonly unit?: string }[];
  };
  return phase ?? parties?.find(({ unit }) => unit !== undefined)?.unit;
}
