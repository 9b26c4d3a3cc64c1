import { DateTime, Interval } from 'luxon';
import { dayOf, partsOf, shift, type Day } from './day.js';
import { spanOf, type Span } from './span.js';

// The border to luxon, for programs that live in it; no other file knows luxon, and nothing that a check or a report
// runs through imports this one. No text that luxon or `Intl` makes may reach a report: such texts change with the
// version of Node, the locale and the zone of the machine. Weekday names and spelled days come from our own tables.

export { nameWeekday, readSpelledDay, spellDay } from './spelling.js';

/** Midnight of the day in UTC, where each day has one and lasts 24 hours. */
export function toDateTime(day: Day): DateTime<true> {
  const date = DateTime.fromObject(partsOf(day), { zone: 'utc' });
  if (!date.isValid) throw new RangeError(`Day number ${day} is not a day that luxon can hold.`);
  return date;
}

/**
 * The civil day that the DateTime shows in its own zone, whatever the hour; nothing where it is invalid or beyond the
 * years 0001 to 9999.
 */
export function fromDateTime(date: DateTime): Day | undefined {
  return date.isValid ? dayOf(date.year, date.month, date.day) : undefined;
}

/** The span as luxon's half-open interval: from midnight of the first day to midnight *after* the last, in UTC. */
export function toInterval(span: Span): Interval<true> {
  const interval = Interval.fromDateTimes(toDateTime(span.from), toDateTime(shift(span.to, 1)));
  if (!interval.isValid) throw new RangeError('A span ends before it starts.');
  return interval;
}

/**
 * The days on which the interval has any time, each end read in its own zone; an end at midnight has none of its day.
 * Nothing where the interval is invalid, empty, or beyond the years 0001 to 9999.
 */
export function fromInterval(interval: Interval): Span | undefined {
  const { start, end } = interval;
  if (!start || !end || interval.isEmpty()) return undefined;
  const lastMillisecond = end.minus(1);
  return spanOf(fromDateTime(start), fromDateTime(lastMillisecond));
}
