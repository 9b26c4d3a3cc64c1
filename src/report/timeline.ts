import { parseDay, partsOf, type Day } from '#base/day.js';
import { lengthOf, spanOf, type Span } from '#base/span.js';
import type { Certificate, Run } from '#generated/report.types.js';

type Entry = Run['timeline'][number];

/** An entry whose days could be read; a stored report may hold others. */
export interface TimedEntry extends Entry {
  readonly span: Span;
}

/** Days that witness a fault. */
export interface FaultyDays {
  readonly kind: Certificate['kind'];
  readonly from: string;
  readonly to: string;
  readonly span: Span;
}

/** Everything of a run that can be drawn over days. */
export interface Timeline {
  readonly bars: readonly TimedEntry[];
  readonly anchors: readonly TimedEntry[];
  readonly deadlines: readonly TimedEntry[];
  readonly faults: readonly FaultyDays[];
  /** From the first day drawn to the last. */
  readonly frame: Span;
}

/** What there is to draw; nothing where no window and no phase has days. Deadlines far away would make the rest invisible. */
export function timelineOf(run: Run): Timeline | undefined {
  const entries = run.timeline.flatMap((entry) => {
    const span = spanOf(parseDay(entry.from), parseDay(entry.to));
    return span ? [{ ...entry, span }] : [];
  });
  const bars = entries.filter(({ kind }) => kind === 'window' || kind === 'phase');
  const hull = hullOf(bars.map(({ span }) => span));
  if (!hull) return undefined;
  const margin = Math.max(31, Math.floor(lengthOf(hull) / 3));
  const isNear = ({ span }: TimedEntry) => span.from >= hull.from - margin && span.to <= hull.to + margin;
  const marks = entries.filter((entry) => (entry.kind === 'anchor' || entry.kind === 'deadline') && isNear(entry));
  return {
    bars,
    anchors: marks.filter(({ kind }) => kind === 'anchor'),
    deadlines: marks.filter(({ kind }) => kind === 'deadline'),
    faults: faultsOf(run),
    frame: hullOf([hull, ...marks.map(({ span }) => span)]) ?? hull,
  };
}

/** The faulty days of all findings that stand, each once; sums and partitions name no days of their own. */
function faultsOf({ findings }: Run): FaultyDays[] {
  const days = findings.filter(({ waived }) => !waived).flatMap(({ certificates }) => certificates.flatMap(daysOf));
  return [...new Map(days.map((each) => [`${each.kind} ${each.from} ${each.to}`, each])).values()];
}

function daysOf(certificate: Certificate): FaultyDays[] {
  const { kind } = certificate;
  if (kind === 'count' || kind === 'partition') return [];
  const [from = '', to = ''] = kind === 'uncovered' ? certificate.gap : certificate.days;
  const span = spanOf(parseDay(from), parseDay(to));
  return span ? [{ kind, from, to, span }] : [];
}

/** The first days of months (or of every second, third … month) inside a frame: at most a dozen. */
export function monthsIn({ from, to }: Span): Day[] {
  const [first, last] = [partsOf(from), partsOf(to)];
  const start = first.year * 12 + first.month - 1;
  const end = last.year * 12 + last.month - 1;
  const step = [1, 2, 3, 6, 12, 24, 60, 120].find((months) => (end - start) / months <= 12) ?? 1200;
  const days: Day[] = [];
  for (let month = Math.ceil(start / step) * step; month <= end; month += step) {
    const [year, number] = [Math.floor(month / 12), (month % 12) + 1].map(String);
    const day = parseDay(`${year?.padStart(4, '0')}-${number?.padStart(2, '0')}-01`);
    if (day !== undefined && day >= from) days.push(day);
  }
  return days;
}

function hullOf([first, ...rest]: readonly Span[]): Span | undefined {
  return rest.reduce<Span | undefined>(
    (hull, span) =>
      hull && { from: span.from < hull.from ? span.from : hull.from, to: span.to > hull.to ? span.to : hull.to },
    first,
  );
}
