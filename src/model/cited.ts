import { formatDay } from '#base/day.js';
import { groupBy } from '#base/group.js';
import { onceEach, oncePer } from '#base/once.js';
import { compareCodeUnits, foldWords } from '#base/text.js';
import type { Citation, Plan } from '#generated/plan.types.js';
import { spanOfDate } from './dates.js';
import { documentKey, numberKey } from './document-key.js';
import { parseDocumentNumber } from './document-number.js';
import type { DocumentDate } from './odd-dates.js';
import type { Placed } from './placed.js';
import type { PlanIndex } from './plan-index.js';

/** A citation that names a document and dates it. */
export interface DatedCitation extends DocumentDate {
  readonly at: Placed<Citation>;
  /** The number as the plan writes it. */
  readonly number: string;
  /** False where nothing tells the body: inside one plan the number will do, beside others it will not. */
  readonly hasBody: boolean;
}

const order: Readonly<Record<Citation['where'], number>> = { opening: 0, title: 1, body: 2, note: 3, appendix: 4 };

/** The citations in the order in which a reader meets the places; within one place by id, whatever their order in the list. */
export const citationsByPlace = oncePer((index: PlanIndex): readonly Placed<Citation>[] =>
  index
    .all('citation')
    .toSorted((a, b) => order[a.item.where] - order[b.item.where] || compareCodeUnits(a.item.id, b.item.id)),
);

/** Whether one citation stands in a place that comes before the other's, or in the same. */
export function standsNoLater(citation: Citation, other: Citation): boolean {
  return order[citation.where] <= order[other.where];
}

/** Every citation that names a document and dates it, in the order of places. One without an issuer goes with the only other. */
export const datedCitations = oncePer((index: PlanIndex): readonly DatedCitation[] => {
  const byNumber = groupBy(index.all('citation'), ({ item: { number } }) =>
    number === undefined ? undefined : numberKey(number),
  );
  const onlyIssuer = onceEach((key: string) => {
    const named = new Set(byNumber.get(key)?.flatMap(({ item }) => item.issuer ?? []));
    return named.size === 1 ? [...named][0] : undefined;
  });
  const issuerOf = ({ number = '', issuer }: Citation) => issuer ?? onlyIssuer(numberKey(number) ?? '');
  return citationsByPlace(index).flatMap((at) => {
    const { number, date, abstract, title } = at.item;
    const span = date === undefined ? undefined : spanOfDate(date);
    if (number === undefined || !span) return [];
    const key = documentKey(number, issuerOf(at.item), index.plan.issuer.place);
    const document = key ?? numberKey(number);
    if (document === undefined) return [];
    const matter = matterOf(abstract ?? title ?? '');
    const hasYear = parseDocumentNumber(number).year !== undefined;
    const [from, to] = [formatDay(span.from), formatDay(span.to)];
    return [{ at, number, document, hasBody: key !== undefined, from, to, hasYear, matter, isOwn: false }];
  });
});

/** The number of the plan itself as others cite it; nothing while it is blank or not in the source. */
export function ownNumber({ number }: Plan): string | undefined {
  const text =
    number?.text?.replace(/^\s*số\s*:?\s*/iu, '') ??
    (number?.serial !== undefined && number.symbol !== undefined ? `${number.serial}/${number.symbol}` : undefined);
  return text !== undefined && numberKey(text) !== undefined ? text : undefined;
}

/** The plan as others cite it: its number and issuer, and the day on which it was issued. */
export function ownDate({ plan, issuedOn }: PlanIndex): (DocumentDate & { readonly number: string }) | undefined {
  const number = ownNumber(plan);
  const document = number === undefined ? undefined : documentKey(number, plan.issuer.name, plan.issuer.place);
  if (number === undefined || document === undefined || issuedOn === undefined) return undefined;
  const day = formatDay(issuedOn);
  const hasYear = parseDocumentNumber(number).year !== undefined;
  return { document, number, from: day, to: day, hasYear, matter: matterOf(plan.title), isOwn: true };
}

function matterOf(text: string): string {
  return foldWords(text);
}
