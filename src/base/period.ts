import { dayOf, daysInMonth } from './day.js';
import { spanOf, type Span } from './span.js';

// Calendar periods as plans name them, each with one text: month 2024-11, quarter 2024-Q4, year 2024, school year
// 2024-2025. A period is the span of all its days; a month alone never becomes its first day.

const shape = /^(\d{4})(?:-(?:(\d\d)|Q(\d)|(\d{4})))?$/;

/**
 * The days of a period by its text: `2024-11`, `2024-Q4`, `2024` or `2024-2025`. Nothing where there is no such period:
 * 2024-13, 2024-Q5, 0000, and 2024-2026, which is an era and no school year.
 */
export function parsePeriod(text: string): Span | undefined {
  const [, yearText, month, quarter, next] = shape.exec(text) ?? [];
  const year = Number(yearText); // NaN where the text is of another shape, and no year is NaN
  if (month !== undefined) return spanOfMonths(year, Number(month), 1);
  if (quarter !== undefined) return spanOfMonths(year, Number(quarter) * 3 - 2, 3);
  if (next === undefined) return yearSpan(year);
  return Number(next) === year + 1 ? schoolYearSpan(year) : undefined;
}

/** The days of a month by its text, `2024-11`; nothing for any other text. */
export function monthSpan(text: string): Span | undefined {
  return /^\d{4}-\d\d$/.test(text) ? parsePeriod(text) : undefined;
}

/**
 * 5 September of the year to 31 May of the next. This is a convention, not a law of the calendar: the ministry's yearly
 * frameworks open the school year on 5 September and close it by 31 May, classes begin some weeks earlier, and provinces
 * move both. A rule may show the span or ask about it, and should not call a plan wrong because of it.
 */
export function schoolYearSpan(startYear: number): Span | undefined {
  return spanBetween([startYear, 9, 5], [startYear + 1, 5, 31]);
}

function yearSpan(year: number): Span | undefined {
  return spanOfMonths(year, 1, 12);
}

function spanOfMonths(year: number, first: number, count: number): Span | undefined {
  const last = first + count - 1;
  return spanBetween([year, first, 1], [year, last, daysInMonth(year, last)]);
}

function spanBetween(from: [number, number, number], to: [number, number, number]): Span | undefined {
  return spanOf(dayOf(...from), dayOf(...to));
}
