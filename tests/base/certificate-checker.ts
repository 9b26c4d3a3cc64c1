// Believes no code of src: knows what a certificate claims, looks at each day of the platform's UTC calendar, and tells
// whether the claim is true of this window and these spans. Not more than sixty lines, so that one can read it.

type Iso = readonly [string, string];

export type Claim =
  | { kind: 'count'; parts: readonly number[]; sum: number; window: number }
  | { kind: 'shared'; spans: readonly [Iso, Iso]; days: Iso }
  | { kind: 'uncovered'; window: Iso; gap: Iso; before?: Iso; after?: Iso }
  | { kind: 'outside'; window: Iso; span: Iso; days: Iso }
  | { kind: 'partition'; window: Iso; parts: readonly Iso[] };

// The days from 1890 to 2210, and where each stands.
const calendar = Array.from({ length: 117e3 }, (_, at) => new Date((at - 29_220) * 864e5).toISOString().slice(0, 10));
const places = new Map(calendar.map((day, at) => [day, at]));

function daysOf([from, to]: Iso): string[] {
  if (!places.has(from) || !places.has(to)) throw new Error(`no such day: ${from} or ${to}`);
  return calendar.slice(places.get(from), (places.get(to) ?? 0) + 1);
}

const isSame = <T>(a: readonly T[], b: readonly T[]) => a.length === b.length && a.every((one, at) => one === b[at]);
const isSameBag = (a: readonly unknown[], b: readonly unknown[]) => isSame(a.map(String).sort(), b.map(String).sort());
const isNextDay = (eve: string, day: string) => eve < day && daysOf([eve, day]).length === 2;

/** Whether a certificate tells the truth about the window and the spans. */
export function isTrue(claim: Claim, window: Iso, spans: readonly Iso[]): boolean {
  const days = daysOf(window);
  const isIn = (day: string, [from, to]: Iso) => from <= day && day <= to;
  const isListed = (span: Iso, times = 1) => spans.filter((other) => isSame(span, other)).length >= times;
  if (claim.kind !== 'shared' && claim.kind !== 'count' && !isSame(claim.window, window)) return false;
  switch (claim.kind) {
    case 'count': {
      const lengths = spans.map((span) => daysOf(span).length);
      const sum = lengths.reduce((total, length) => total + length, 0);
      const isCounted = isSameBag(claim.parts, lengths) && claim.sum === sum && claim.window === days.length;
      return isCounted && sum !== days.length;
    }
    case 'shared': {
      const [a, b] = claim.spans;
      const shared = daysOf(a).filter((day) => isIn(day, b));
      const areListed = isListed(a, isSame(a, b) ? 2 : 1) && isListed(b);
      return areListed && shared.length > 0 && isSame(daysOf(claim.days), shared);
    }
    case 'uncovered': {
      const { gap, before, after } = claim;
      const isFree = daysOf(gap).every((day) => isIn(day, window) && !spans.some((span) => isIn(day, span)));
      const isBoundBefore = before ? isListed(before) && isNextDay(before[1], gap[0]) : gap[0] === window[0];
      const isBoundAfter = after ? isListed(after) && isNextDay(gap[1], after[0]) : gap[1] === window[1];
      return gap[0] <= gap[1] && isFree && isBoundBefore && isBoundAfter;
    }
    case 'outside': {
      const isBefore = claim.days[0] < window[0];
      const beyond = daysOf(claim.span).filter((day) => (isBefore ? day < window[0] : day > window[1]));
      return isListed(claim.span) && beyond.length > 0 && isSame(daysOf(claim.days), beyond);
    }
    case 'partition':
      return isSameBag(claim.parts, spans) && isSame(claim.parts.flatMap(daysOf), days);
  }
}
