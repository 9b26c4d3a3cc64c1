import { formatDay } from '#base/day.js';
import { groupBy } from '#base/group.js';
import { oncePer } from '#base/once.js';
import { compareCodeUnits, foldDashes, foldMarks, syllablesOf } from '#base/text.js';
import type { Citation, Plan } from '#generated/plan.types.js';
import { spanOfDate } from './dates.js';
import { parseDocumentNumber } from './document-number.js';
import type { Placed } from './placed.js';
import type { PlanIndex } from './plan-index.js';

// Which document is meant, told without leaning on how it is spelled. A number without a year begins anew each January, and
// every committee in the country has a 12/KH-UBND of its own, so that the number alone names few documents.

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

/** A number without its spaces, zeros, case and dress: 0125/QĐ-UBND is 125/qđ-ubnd, 27/NQ- TW is 27-NQ/TW. None while blank. */
export function numberKey(text: string): string | undefined {
  const { form, serial, year, type, organs } = parseDocumentNumber(text);
  if (form !== 'free')
    return serial === undefined ? undefined : [trimZeros(serial), year, type, ...organs].join('/').toUpperCase();
  const bare = foldDashes(text).replace(/\s+/g, '').toUpperCase();
  return /^\d[^/]*\/./.test(bare) ? trimZeros(bare) : undefined;
}

function trimZeros(serial: string): string {
  return serial.replace(/^0+(?=\d)/, '');
}

/** Letters that one body in the country bears. */
const unique = /^(?:CP|TTG|CTN|QH\d+|UBTVQH\d+|TW|(?:VP|BTC|BTG|BDV|BNC|UBKT)TW|VPCP)$/i;

/**
 * The document of a number and an issuer; nothing where they leave open which it is. "Ủy ban nhân dân tỉnh" is the one of the
 * place that the plan is of.
 */
export function documentKey(number: string, issuer: string | undefined, place: string | undefined): string | undefined {
  const key = numberKey(number);
  if (key === undefined || unique.test(parseDocumentNumber(number).organs[0] ?? '')) return key;
  const body = issuer === undefined ? undefined : bodyKey(issuer, place);
  return body === undefined ? undefined : `${key} ${body}`;
}

const heads = /^(?:giam doc|chu tich|truong ban|bo truong|tong giam doc|hieu truong|truong phong|thu truong) /;
const central = /\b(?:chinh phu|thu tuong|quoc hoi|trung uong|chu tich nuoc|viet nam|bo chinh tri|ban bi thu)\b/;
const placed = /\b(?:tinh|thanh pho|huyen|quan|xa|phuong|thi xa|thi tran|dac khu|tinh uy|thanh uy) (?!uy\b)\p{L}/u;

/** A body by its whole name, folded; a name that only means something in its place has the place behind it. */
function bodyKey(name: string, place: string | undefined): string | undefined {
  const words = syllablesOf(foldMarks(name)).join(' ');
  const long = words
    .replace(/\bubnd\b/g, 'uy ban nhan dan')
    .replace(/\bhdnd\b/g, 'hoi dong nhan dan')
    .replace(/\btp\b/g, 'thanh pho')
    .replace(heads, '');
  if (central.test(long) || /^bo \p{L}/u.test(long) || placed.test(long)) return long;
  const at = place === undefined ? '' : syllablesOf(foldMarks(place)).join(' ');
  if (at === '') return undefined;
  return long.endsWith(at) ? long : `${long} ${at}`;
}

/** A citation that names a document and dates it. */
export interface DatedCitation extends DocumentDate {
  readonly at: Placed<Citation>;
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
  const issuerOf = ({ number = '', issuer }: Citation) => {
    if (issuer !== undefined) return issuer;
    const same = byNumber.get(numberKey(number) ?? '') ?? [];
    const named = new Set(same.flatMap(({ item }) => item.issuer ?? []));
    return named.size === 1 ? [...named][0] : undefined;
  };
  return citationsByPlace(index).flatMap((at) => {
    const { number, date, abstract, title } = at.item;
    const span = date === undefined ? undefined : spanOfDate(date);
    if (number === undefined || !span) return [];
    const key = documentKey(number, issuerOf(at.item), index.plan.issuer.place);
    const document = key ?? numberKey(number);
    if (document === undefined) return [];
    const matter = syllablesOf(foldMarks(abstract ?? title ?? '')).join(' ');
    const hasYear = parseDocumentNumber(number).year !== undefined;
    const [from, to] = [formatDay(span.from), formatDay(span.to)];
    return [{ at, document, hasBody: key !== undefined, from, to, hasYear, matter, isOwn: false }];
  });
});

/** The number of the plan itself as others cite it; nothing while it is blank or not in the source. */
export function ownNumber({ number }: Plan): string | undefined {
  const text =
    number?.text?.replace(/^\s*số\s*:?\s*/iu, '') ??
    (number?.serial !== undefined && number.symbol !== undefined ? `${number.serial}/${number.symbol}` : undefined);
  return text !== undefined && numberKey(text) !== undefined ? text : undefined;
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
  onTie: 'first' | 'all',
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
    return usual ? members.filter((odd) => isApart(odd, usual)).map((odd) => ({ odd, usual })) : [];
  });
}

function votesOf<Dated extends DocumentDate>(members: readonly Dated[], voterOf: (dated: Dated) => unknown): number {
  return members.some(({ isOwn }) => isOwn) ? Infinity : new Set(members.map(voterOf)).size;
}

function isApart(one: DocumentDate, other: DocumentDate): boolean {
  return one.to < other.from || other.to < one.from;
}
