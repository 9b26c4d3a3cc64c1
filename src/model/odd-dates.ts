import { groupBy } from '#base/group.js';
import type { DayValue, SpanValue } from '#generated/report.types.js';

/** Where a document is dated. It leans on nothing of its plan, so that it can be kept when the plan is not. */
export interface DocumentDate {
  /** Number and issuing body, alike for all spellings; the body is left out where the number tells it. */
  readonly document: string;
  /** First and last day that the date may mean, YYYY-MM-DD; of some documents only the month or the year is known. */
  readonly from: string;
  readonly to: string;
  /** Whether the year stands in the number, so that the number names one document of all years. */
  readonly hasYear: boolean;
  /** The abstract or the name, folded; empty where none is given. */
  readonly matter: string;
  /** True of the document's own date, which all others are held against. */
  readonly isOwn: boolean;
}

/** The days of a date as messages tell them. */
export function dateValue({ from, to }: DocumentDate): DayValue | SpanValue {
  return from === to ? { kind: 'day', day: from } : { kind: 'span', from, to };
}

/** One dating of a document that differs, and the one that it is held against. */
export interface OddDate<Dated> {
  readonly odd: Dated;
  readonly usual: Dated;
}

/**
 * The dates that differ from those that most voters give the same document. Among equals the first is held for right, or, on
 * a tie that is told to all, nobody is. Two dates of a number without a year are of one document when they share the year, or
 * the day and month, or the abstract; otherwise each year may have a document of that number.
 */
export function oddDates<Dated extends DocumentDate>(
  dates: readonly Dated[],
  voterOf: (dated: Dated) => unknown,
  onTie: 'first' | 'all' = 'first',
): OddDate<Dated>[] {
  const found = new Map<Dated, OddDate<Dated>>();
  for (const same of groupBy(dates.flatMap(bucketsOf), ({ bucket }) => bucket).values())
    for (const odd of oddAmong(
      same.map(({ dated }) => dated),
      voterOf,
      onTie,
    ))
      if (!found.has(odd.odd)) found.set(odd.odd, odd);
  return [...found.values()];
}

/** The groups in which two dates are of one document. */
function bucketsOf<Dated extends DocumentDate>(dated: Dated): { readonly bucket: string; readonly dated: Dated }[] {
  const { document, hasYear, from, to, matter } = dated;
  if (hasYear) return [{ bucket: document, dated }];
  const signs = [from.slice(0, 4), ...(from === to ? [from.slice(4)] : []), ...(matter === '' ? [] : [matter])];
  return signs.map((sign) => ({ bucket: `${document} ${sign}`, dated }));
}

function oddAmong<Dated extends DocumentDate>(
  same: readonly Dated[],
  voterOf: (dated: Dated) => unknown,
  onTie: 'first' | 'all',
): OddDate<Dated>[] {
  const ranked = [...groupBy(same, ({ from, to }) => `${from} ${to}`).values()]
    .map((members) => ({ members, votes: votesOf(members, voterOf) }))
    .toSorted((a, b) => b.votes - a.votes);
  const [top, next] = ranked;
  if (!top || !next) return [];
  const isTied = onTie === 'all' && top.votes === next.votes;
  return ranked.flatMap(({ members }) => {
    if (members === top.members && !isTied) return [];
    const [usual] = (members === top.members ? next : top).members;
    return members.filter((odd) => isApart(odd, usual)).map((odd) => ({ odd, usual }));
  });
}

function votesOf<Dated extends DocumentDate>(members: readonly Dated[], voterOf: (dated: Dated) => unknown): number {
  return members.some(({ isOwn }) => isOwn) ? Infinity : new Set(members.map(voterOf)).size;
}

function isApart(one: DocumentDate, other: DocumentDate): boolean {
  return one.to < other.from || other.to < one.from;
}
