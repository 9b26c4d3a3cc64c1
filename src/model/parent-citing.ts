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
  readonly hasNumber: boolean;
  readonly hasDate: boolean;
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
    return isMeant ? [{ at, hasNumber, hasDate: hasDate || span === undefined || day === undefined }] : [];
  });
}
