import type { Day } from '#base/day.js';
import type { Span } from '#base/span.js';
import type { Citation } from '#generated/plan.types.js';
import { citationsByPlace, ownNumber } from './cited.js';
import { spanOfDate } from './dates.js';
import { numberKey } from './document-key.js';
import type { Placed } from './placed.js';
import type { PlanIndex } from './plan-index.js';
import { isSameName } from './unit-name.js';

/** How a citation fits the plan that it is taken to mean. */
export interface ParentCitation {
  readonly at: Placed<Citation>;
  /** The number as cited and as it is, where the two are not one. */
  readonly number?: { readonly cited: string; readonly own: string };
  /** The date as cited, the days that it means, and the day of issue, where that is none of them. */
  readonly date?: { readonly cited: string; readonly days: Span; readonly issued: Day };
}

/**
 * The citations by which a plan names its parent: by the number, or, where the number is another, by issuer and day. A
 * number alone names no document of another body.
 */
export function citationsOfParent(child: PlanIndex, parent: PlanIndex): readonly ParentCitation[] {
  const own = ownNumber(parent.plan);
  const key = own === undefined ? undefined : numberKey(own);
  return citationsByPlace(child).flatMap((at): ParentCitation[] => {
    const { number, date, issuer } = at.item;
    const hasIssuer = issuer !== undefined && isSameName(issuer, parent.plan.issuer.name);
    if (number === undefined || at.item.of !== undefined || (issuer !== undefined && !hasIssuer)) return [];
    const cited = numberKey(number);
    const hasNumber = cited !== undefined && cited === key;
    const span = date === undefined ? undefined : spanOfDate(date);
    const day = parent.issuedOn;
    const hasDate = span !== undefined && day !== undefined && span.from <= day && day <= span.to;
    // A number that is still blank is another rule's business.
    const isMeant = hasNumber || (hasIssuer && hasDate && cited !== undefined && at.item.kind === 'plan');
    if (!isMeant) return [];
    return [
      {
        at,
        ...(!hasNumber && own !== undefined && { number: { cited: number, own } }),
        ...(!hasDate &&
          date !== undefined &&
          span &&
          day !== undefined && { date: { cited: date, days: span, issued: day } }),
      },
    ];
  });
}
