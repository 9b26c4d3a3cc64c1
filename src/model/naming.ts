import { subtract } from '#base/cover.js';
import { shift, type Day } from '#base/day.js';
import { clip, type Side } from '#base/side.js';
import type { Span } from '#base/span.js';
import type { Phase } from '#generated/plan.types.js';

export type Relation = NonNullable<Phase['occasion']>['relation'];

/** The days that the name of a phase allows it: "trước" and "sau" a day leave the day out, "đến" and "từ" take it in. */
export function sideNamed(relation: Relation, day: Day): Side {
  switch (relation) {
    case 'before':
      return { to: shift(day, -1) };
    case 'until':
      return { to: day };
    case 'on':
      return { from: day, to: day };
    case 'from':
      return { from: day };
    case 'after':
      return { from: shift(day, 1) };
    default:
      return relation satisfies never;
  }
}

/** The days of a span that lie beyond a side, as runs. */
export function surplusOf(span: Span, side: Side): Span[] {
  const inside = clip(side, span);
  return inside ? subtract(span, inside) : [span];
}
