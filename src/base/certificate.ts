import { findGaps, findOutside, isPartition } from './cover.js';
import { formatDay } from './day.js';
import { findOverlaps } from './overlap.js';
import { lengthOf, orderByStart, type Span } from './span.js';

// A certificate is what one needs in order to believe a verdict on phases without believing us: the days that witness
// it, as plain JSON that a report carries. tests/base/certificate-checker.ts believes none of the code in this room.

/** The first and the last day, both included, as `YYYY-MM-DD`. */
export type IsoSpan = readonly [from: string, to: string];

/** The days of the parts do not add up to those of the window: 39 + 1 + 22 = 62 against 61. */
export interface CountCertificate {
  readonly kind: 'count';
  /** Days of each span, in order of time. */
  readonly parts: readonly number[];
  readonly sum: number;
  readonly window: number;
}

/** Two spans both have these days, and no others. */
export interface SharedCertificate {
  readonly kind: 'shared';
  readonly spans: readonly [IsoSpan, IsoSpan];
  readonly days: IsoSpan;
}

/** No span has a day of the gap, and the gap cannot be longer: a neighbour or the window bounds it on either side. */
export interface UncoveredCertificate {
  readonly kind: 'uncovered';
  readonly window: IsoSpan;
  readonly gap: IsoSpan;
  /** A span that ends on the eve of the gap; absent where the gap begins with the window. */
  readonly before?: IsoSpan;
  /** A span that starts on the morrow; absent where the gap ends with the window. */
  readonly after?: IsoSpan;
}

/** These days of a span come before the window, or after it. */
export interface OutsideCertificate {
  readonly kind: 'outside';
  readonly window: IsoSpan;
  readonly span: IsoSpan;
  readonly days: IsoSpan;
}

/** The parts in order of time: the first starts with the window, each next on the morrow of the last, the last ends with it. */
export interface PartitionCertificate {
  readonly kind: 'partition';
  readonly window: IsoSpan;
  readonly parts: readonly IsoSpan[];
}

export type Certificate =
  CountCertificate | SharedCertificate | UncoveredCertificate | OutsideCertificate | PartitionCertificate;

/**
 * All that can be certified of spans in a window. A partition gets one certificate and a fault at least one; in order:
 * count, uncovered, shared (at most `limit` of the pairs), outside.
 */
export function certify(window: Span, spans: readonly Span[], limit = 100): Certificate[] {
  const partition = certifyPartition(window, spans);
  if (partition) return [partition];
  return [
    ...certifyCount(window, spans),
    ...certifyGaps(window, spans),
    ...certifyOverlaps(spans, limit),
    ...certifyOutside(window, spans),
  ];
}

/** One certificate where the totals differ. Equal totals prove nothing: a gap and an overlap can make up for each other. */
export function certifyCount(window: Span, spans: readonly Span[]): CountCertificate[] {
  const parts = orderByStart(spans).map(({ span }) => lengthOf(span));
  const sum = parts.reduce((total, days) => total + days, 0);
  return sum === lengthOf(window) ? [] : [{ kind: 'count', parts, sum, window: lengthOf(window) }];
}

/** One certificate for each pair of spans that share days, at most `limit` of them. */
export function certifyOverlaps(spans: readonly Span[], limit = Number.POSITIVE_INFINITY): SharedCertificate[] {
  return findOverlaps(spans, limit).pairs.map(({ first, second, shared }) => ({
    kind: 'shared',
    spans: [isoAt(spans, first), isoAt(spans, second)],
    days: toIso(shared),
  }));
}

/** One certificate for each gap of the window. */
export function certifyGaps(window: Span, spans: readonly Span[]): UncoveredCertificate[] {
  const ordered = orderByStart(spans).map(({ span }) => span);
  const endingBefore = new Map(ordered.map((span) => [span.to + 1, span]));
  const startingAfter = new Map(ordered.map((span) => [span.from - 1, span]));
  return findGaps(window, spans).map((gap) => {
    const before = gap.from > window.from && endingBefore.get(gap.from);
    const after = gap.to < window.to && startingAfter.get(gap.to);
    return {
      kind: 'uncovered',
      window: toIso(window),
      gap: toIso(gap),
      ...(before && { before: toIso(before) }),
      ...(after && { after: toIso(after) }),
    };
  });
}

/** One certificate for each run of days that a span has beyond the window. */
export function certifyOutside(window: Span, spans: readonly Span[]): OutsideCertificate[] {
  return findOutside(window, spans).map(({ index, days }) => ({
    kind: 'outside',
    window: toIso(window),
    span: isoAt(spans, index),
    days: toIso(days),
  }));
}

/** The certificate of a partition, where the spans are one. */
export function certifyPartition(window: Span, spans: readonly Span[]): PartitionCertificate | undefined {
  if (!isPartition(window, spans)) return undefined;
  const parts = orderByStart(spans).map(({ span }) => toIso(span));
  return { kind: 'partition', window: toIso(window), parts };
}

function toIso(span: Span): IsoSpan {
  return [formatDay(span.from), formatDay(span.to)];
}

function isoAt(spans: readonly Span[], index: number): IsoSpan {
  return toIso(spans[index] as Span); // the position was found in this very list
}
